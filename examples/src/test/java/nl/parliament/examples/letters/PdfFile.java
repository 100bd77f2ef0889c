package nl.parliament.examples.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Pages of A4 with words at a place; points, origin top left. The same pages are the same bytes: nothing is
 * deflated, since what deflates differs from machine to machine, and the identifier of the file is fixed.
 */
final class PdfFile {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final double RAISED = 0.6;

    private final PDDocument document = new PDDocument();
    private final List<PDPageContentStream> contents = new ArrayList<>();
    private PDPageContentStream content;

    /** Begins a page; at least one is needed before anything is shown. */
    void addPage() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        drawing(() -> content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false));
        contents.add(content);
    }

    void show(double x, double y, double size, PDFont font, String words) {
        showRaised(x, y, size, font, words);
    }

    void showRaised(double x, double y, double size, String words) {
        showRaised(x, y, size, PLAIN, words);
    }

    /** Words with raised numbers among them, as {@link PdfWords} marks them. */
    void showRaised(double x, double y, double size, PDFont font, String words) {
        String[] parts = PdfWords.parts(words);
        drawing(() -> {
            content.beginText();
            content.newLineAtOffset((float) x, HEIGHT - (float) y);
            for (int i = 0; i < parts.length; i++) {
                boolean raised = i % 2 == 1;
                content.setFont(font, (float) (raised ? RAISED * size : size));
                content.setTextRise((float) (raised ? size / 3 : 0));
                content.showText(parts[i]);
            }
            content.setTextRise(0);
            content.endText();
        });
    }

    void line(double x1, double y1, double x2, double y2) {
        drawing(() -> {
            content.setLineWidth(0.5f);
            content.moveTo((float) x1, HEIGHT - (float) y1);
            content.lineTo((float) x2, HEIGHT - (float) y2);
            content.stroke();
        });
    }

    static List<String> wrapped(String words, PDFont font, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && width(line + " " + word, font, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double width(String words, PDFont font, double size) {
        try {
            return font.getStringWidth(PdfWords.plain(words)) / 1000 * size;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The file, each page with what {@code pageLine} adds. */
    byte[] bytes(PageLine pageLine) {
        for (int i = 0; i < contents.size(); i++) {
            content = contents.get(i);
            pageLine.add(i + 1, contents.size());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        drawing(() -> {
            for (PDPageContentStream page : contents) {
                page.close();
            }
            document.setDocumentId(1L);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            document.close();
        });
        return bytes.toByteArray();
    }

    private static void drawing(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }

    /** Adds the number of a page to it. */
    interface PageLine {
        void add(int page, int pages);
    }
}
