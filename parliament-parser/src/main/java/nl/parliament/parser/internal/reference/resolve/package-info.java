/** What a mention leaves to others: overlaps, later mentions, notes, years. The list is BuiltInResolvers. */
@NullMarked
package nl.parliament.parser.internal.reference.resolve;

import org.jspecify.annotations.NullMarked;
