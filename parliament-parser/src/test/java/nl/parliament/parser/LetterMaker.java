package nl.parliament.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** One letter in three formats, made in memory. A line that begins with {@code #} is a bold heading. */
final class LetterMaker {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final List<String> lines;

    LetterMaker(String... lines) {
        this.lines = List.of(lines);
    }

    byte[] txt() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.replaceFirst("^# ", "")).append("\n\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] docx() {
        StringBuilder body = new StringBuilder("<w:document " + W + "><w:body>");
        for (String line : lines) {
            boolean heading = line.startsWith("# ");
            String text =
                    (heading ? line.substring(2) : line).replace("&", "&amp;").replace("<", "&lt;");
            body.append("<w:p><w:r>").append(heading ? "<w:rPr><w:b/></w:rPr>" : "");
            body.append("<w:t xml:space=\"preserve\">").append(text).append("</w:t></w:r></w:p>");
        }
        body.append("</w:body></w:document>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" "
                            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" "
                            + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessi"
                            + "ngml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships "
                            + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" "
                            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationshi"
                            + "ps/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(zip, "word/document.xml", body.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 780;
                for (String line : lines) {
                    y = paragraph(document, content, line, y) - 14;
                }
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static float paragraph(PDDocument document, PDPageContentStream content, String line, float top)
            throws IOException {
        boolean heading = line.startsWith("# ");
        PDFont font = line.codePoints().allMatch(sign -> sign <= '\u00ff') ? standard(heading) : wide(document);
        float y = top;
        StringBuilder row = new StringBuilder();
        for (String word : (heading ? line.substring(2) : line).split(" ")) {
            String longer = row.isEmpty() ? word : row + " " + word;
            if (font.getStringWidth(longer) / 1000 * 9 > 377) {
                y = show(content, font, row.toString(), y);
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        return show(content, font, row.toString(), y);
    }

    private static PDFont standard(boolean bold) {
        return new PDType1Font(bold ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA);
    }

    /** The font that the engine has with it, for signs that the standard fonts have not. */
    private static PDFont wide(PDDocument document) throws IOException {
        return PDType0Font.load(
                document,
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }

    private static float show(PDPageContentStream content, PDFont font, String row, float y) throws IOException {
        content.beginText();
        content.setFont(font, 9);
        content.newLineAtOffset(78, y);
        content.showText(row);
        content.endText();
        return y - 12;
    }
}
