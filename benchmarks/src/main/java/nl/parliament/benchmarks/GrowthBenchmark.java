package nl.parliament.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.parliament.model.Completeness;
import nl.parliament.parser.ParliamentParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Letters of so many pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
    private static final int LINES = 45;
    private static final int LINES_OF_PARAGRAPH = 5;
    private static final String[] SENTENCES = {
        "Met de motie-Paternotte is de regering verzocht dit te doen, en",
                "daarover heb ik uw Kamer eerder bericht (Kamerstuk 21 501-02, nr. 3047).",
        "De uitvoering is in volle gang en verloopt naar verwachting, zij het",
                "dat artikel 5 van de Wet open overheid om nadere afspraken vraagt met",
        "de medeoverheden, die hun inbreng dit najaar hebben gegeven."
    };

    @Param({"500", "1000"})
    private int pages;

    @Param({"docx", "pdf", "txt"})
    private String format;

    private final ParliamentParser parser = ParliamentParser.create();
    private byte[] letter = {};

    /** Makes the letter. */
    @Setup
    public void make() throws IOException {
        letter = switch (format) {
            case "docx" -> docx();
            case "pdf" -> pdf();
            default -> txt();
        };
        if (parser.parse(letter, "letter").completeness() != Completeness.COMPLETE) {
            throw new IllegalStateException("a letter read whole expected, " + pages + " pages of ." + format + " cut");
        }
    }

    /** Bytes to model with references. */
    @Benchmark
    public void parliament(Blackhole hole) {
        hole.consume(parser.parse(letter, "letter"));
    }

    private static String line(int number) {
        return SENTENCES[number % SENTENCES.length];
    }

    private byte[] txt() {
        StringBuilder text = new StringBuilder("Geachte voorzitter,\n\n");
        for (int i = 0; i < pages * LINES; i++) {
            text.append(line(i)).append(i % LINES_OF_PARAGRAPH == LINES_OF_PARAGRAPH - 1 ? "\n\n" : "\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] docx() throws IOException {
        StringBuilder body = new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (int i = 0; i < pages * LINES; i += LINES_OF_PARAGRAPH) {
            body.append("<w:p><w:r><w:t>").append(String.join(" ", SENTENCES)).append("</w:t></w:r></w:p>");
        }
        String relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\""
                            + " "
                            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml"
                            + "\"/><Override PartName=\"/word/document.xml\""
                            + " "
                            + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessi"
                            + "ngml.document.main+xml\"/></Types>");
            add(
                    zip,
                    "_rels/.rels",
                    "<Relationships "
                            + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\""
                            + relationships + "\" Target=\"word/document.xml\"/></Relationships>");
            add(zip, "word/document.xml", body + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int page = 0; page < pages; page++) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(font, 9);
                    content.newLineAtOffset(80, 770);
                    for (int i = 0; i < LINES; i++) {
                        content.newLineAtOffset(0, i % LINES_OF_PARAGRAPH == 0 ? -24 : -13);
                        content.showText(line(i));
                    }
                    content.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
