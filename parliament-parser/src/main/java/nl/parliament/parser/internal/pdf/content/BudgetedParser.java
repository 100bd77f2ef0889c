package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The engine's parser with a document class of ours, so that every stream it decodes keeps to a budget. */
public final class BudgetedParser extends PDFParser {
    private static final String PASSWORD = "Standard";

    private BudgetedParser(byte[] bytes, Budget budget) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document = new BudgetedDocument(this, budget);
    }

    /** The document, its objects still unread. */
    public static PDDocument load(byte[] bytes, Budget budget) throws IOException {
        return new BudgetedParser(bytes, budget).parse();
    }

    /**
     * A file names the means that locks it (ISO 32000-1, 7.6.1). All but the standard one, which takes a password, need
     * a key that is nowhere in the file. The engine would look for a library that few programs have.
     */
    @Override
    protected void prepareDecryption() throws IOException {
        COSDictionary lock = document.getEncryptionDictionary();
        String means = lock == null ? null : lock.getNameAsString(COSName.FILTER);
        if (means != null && !means.equals(PASSWORD)) {
            throw new DocumentReadException(
                    ErrorCode.ENCRYPTED, "the PDF is locked with a certificate or a key of another program");
        }
        super.prepareDecryption();
    }
}
