/** Reads Word documents into a LayoutDocument, streaming their parts with StAX. Start at DocxReader. */
@NullMarked
package nl.parliament.parser.internal.docx;

import org.jspecify.annotations.NullMarked;
