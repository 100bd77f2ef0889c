package nl.parliament.parser.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Severity;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.ReadSettings;
import nl.parliament.parser.internal.SourceReader;
import nl.parliament.parser.internal.layout.LayoutDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads PDF: every page to segments, then the document to a layout. */
public final class PdfReader implements SourceReader {
    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    /** Some files carry a few bytes of a mail or web server before the header. */
    private static final int MAGIC_WITHIN = 1024;

    @Override
    public boolean accepts(byte[] bytes) {
        for (int at = 0; at < Math.min(MAGIC_WITHIN, bytes.length - MAGIC.length); at++) {
            if (startsAt(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] bytes, int at) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes[at + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public LayoutDocument read(byte[] bytes, ReadSettings settings) {
        try (PDDocument document = open(bytes)) {
            return read(document, settings.limits());
        } catch (IOException broken) {
            throw new DocumentReadException(ErrorCode.CORRUPT, "the PDF cannot be read", broken);
        }
    }

    /** The engine throws many kinds of exception over a damaged file; here all mean the same. */
    private static PDDocument open(byte[] bytes) {
        try {
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException locked) {
            throw new DocumentReadException(ErrorCode.ENCRYPTED, "the PDF is locked with a password", locked);
        } catch (NoClassDefFoundError noCryptography) {
            throw new DocumentReadException(ErrorCode.ENCRYPTED, "the PDF is locked with a certificate", noCryptography);
        } catch (IOException | RuntimeException broken) {
            throw new DocumentReadException(ErrorCode.CORRUPT, "the PDF cannot be opened", broken);
        }
    }

    private static LayoutDocument read(PDDocument document, ParseLimits limits) throws IOException {
        int count = document.getNumberOfPages();
        if (count > limits.pages()) {
            throw new DocumentReadException(
                    ErrorCode.LIMIT_EXCEEDED, "pages: " + count + ", the maximum is " + limits.pages());
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<PageText> pages = new ArrayList<>();
        TagTree tags = TagTree.of(document);
        GlyphCollector collector = new GlyphCollector(limits.characters(), tags);
        for (int i = 0; i < count; i++) {
            pages.add(readPage(document, i, collector, diagnostics));
        }
        return new PdfLayout(pages, tags.tables()).document(SourceFormat.PDF, producer(document), diagnostics);
    }

    private static PageText readPage(
            PDDocument document, int index, GlyphCollector collector, List<Diagnostic> diagnostics) {
        int number = index + 1;
        try {
            PDPage page = document.getPage(index);
            PDRectangle box = page.getCropBox();
            List<Glyph> glyphs = collector.collect(page, index);
            Rules rules = collector.rules(page);
            List<Segment> segments = LineBuilder.segments(glyphs, rules);
            if (segments.isEmpty()) {
                diagnostics.add(new Diagnostic(
                        "page-without-text",
                        Severity.WARNING,
                        "page " + number + ": no text found; is it a picture of a page?",
                        null,
                        number));
            }
            return new PageText(number, box.getWidth(), box.getHeight(), segments, rules);
        } catch (DocumentReadException limit) {
            throw limit;
        } catch (IOException | RuntimeException broken) {
            diagnostics.add(new Diagnostic(
                    "page-unreadable", Severity.ERROR, "page " + number + ": its content is damaged", null, number));
            return new PageText(number, 595, 842, List.of(), Rules.NONE);
        }
    }

    private static @Nullable String producer(PDDocument document) {
        return document.getDocumentInformation().getProducer();
    }
}
