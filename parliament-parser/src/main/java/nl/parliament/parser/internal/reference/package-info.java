/**
 * References in running text: a recogniser per kind in {@link
 * nl.parliament.parser.internal.reference.BuiltInRecognisers}.
 */
@NullMarked
package nl.parliament.parser.internal.reference;

import org.jspecify.annotations.NullMarked;
