package nl.parliament.parser.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.pdf.content.BudgetedParser;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;
import nl.parliament.parser.internal.source.SourceReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF: first the text chunks of every page, then one layout. */
public final class PdfReader implements SourceReader {
    private static final byte[] MAGIC = "%PDF".getBytes(StandardCharsets.US_ASCII);
    /** Some files carry a few bytes of a mail or web server before the header. */
    private static final int MAGIC_WITHIN = 1024;
    // "12 0 obj": a file that has lost its header
    private static final Pattern OBJECT =
            Pattern.compile("(?:^|[\\r\\n ])\\d{1,10} \\d{1,5} obj\\s{0,5}(?:<<|\\[|[\\r\\n])");

    @Override
    public boolean accepts(byte[] bytes) {
        return header(bytes) >= 0
                || OBJECT.matcher(
                                new String(bytes, 0, Math.min(MAGIC_WITHIN, bytes.length), StandardCharsets.ISO_8859_1))
                        .find();
    }

    /** Where the header begins; -1 without one. */
    static int header(byte[] bytes) {
        for (int at = 0; at <= Math.min(MAGIC_WITHIN, bytes.length - MAGIC.length); at++) {
            if (Arrays.equals(bytes, at, at + MAGIC.length, MAGIC, 0, MAGIC.length)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public LayoutDocument read(byte[] bytes, ReadSettings settings, Budget budget) {
        try (PDDocument document = open(bytes, budget)) {
            PageReader reader = new PageReader(document, settings, budget);
            List<Diagnostic> diagnostics = new ArrayList<>(FileIntegrity.notices(bytes));
            return reader.read(diagnostics);
        } catch (IOException broken) {
            throw new DocumentReadException(ErrorCode.CORRUPT, "the PDF cannot be read", broken);
        }
    }

    /** The engine throws many kinds of exception over a damaged file; here all mean the same. */
    private static PDDocument open(byte[] bytes, Budget budget) {
        try {
            return BudgetedParser.load(bytes, budget);
        } catch (DocumentReadException known) {
            throw known;
        } catch (InvalidPasswordException locked) {
            throw new DocumentReadException(ErrorCode.ENCRYPTED, "the PDF is locked with a password", locked);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new DocumentReadException(ErrorCode.CORRUPT, "the PDF cannot be opened", broken);
        }
    }
}
