/**
 * Blocks to a letter: zones, labellers, assembler. Start at LetterAssembler; what a heading is stands in
 * HeadingLabeller.
 */
@NullMarked
package nl.parliament.parser.internal.structure;

import org.jspecify.annotations.NullMarked;
