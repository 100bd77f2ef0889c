/**
 * From blocks to a document: roles, heads, kind, assembler. Start at DocumentAssembler; what a heading is stands in
 * HeadingLabeller.
 */
@NullMarked
package nl.parliament.parser.internal.structure;

import org.jspecify.annotations.NullMarked;
