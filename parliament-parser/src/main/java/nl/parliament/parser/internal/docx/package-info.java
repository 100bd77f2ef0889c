/** Word documents: parts streamed with StAX, to a LayoutDocument. Start at DocxReader. */
@NullMarked
package nl.parliament.parser.internal.docx;

import org.jspecify.annotations.NullMarked;
