package nl.parliament.parser.internal;

import java.util.List;
import nl.parliament.parser.internal.docx.DocxReader;
import nl.parliament.parser.internal.odt.OdtReader;
import nl.parliament.parser.internal.pdf.PdfReader;
import nl.parliament.parser.internal.publication.PublicationReader;
import nl.parliament.parser.internal.source.SourceReader;
import nl.parliament.parser.internal.txt.TxtReader;

/** The list of readers. A new format is a new reader and a line here; the first that accepts the bytes reads them. */
final class BuiltInReaders {
    private BuiltInReaders() {}

    static List<SourceReader> list() {
        return List.of(new PdfReader(), new OdtReader(), new DocxReader(), new PublicationReader(), new TxtReader());
    }
}
