package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The engine's parser with a document class of ours, so that every stream it decodes keeps to a budget. */
public final class BudgetedParser extends PDFParser {
    private BudgetedParser(byte[] bytes, Budget budget) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document = new BudgetedDocument(this, budget);
    }

    /** The document, its objects still unread. */
    public static PDDocument load(byte[] bytes, Budget budget) throws IOException {
        return new BudgetedParser(bytes, budget).parse();
    }
}
