/** What each line of a letter says of itself, found once and used by every later stage. Start at LineFacts. */
@NullMarked
package nl.parliament.parser.internal.structure.fact;

import org.jspecify.annotations.NullMarked;
