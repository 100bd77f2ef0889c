/** The container of a Word file: its parts, found by their relations. */
@NullMarked
package nl.parliament.parser.internal.docx.packaging;

import org.jspecify.annotations.NullMarked;
