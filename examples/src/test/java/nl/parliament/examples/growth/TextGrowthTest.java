package nl.parliament.examples.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.parliament.export.Exporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Four times as much of any sign or construct takes about four times as long, in readers, stages and every export. A
 * letter from Word gives the exports nothing that the same text does not. Where much of it takes hardly any time, that
 * is enough; otherwise its growth is measured.
 */
class TextGrowthTest {
    private static final int MUCH = 100_000;
    /** What is quadratic takes seconds for so much. */
    private static final double HARDLY_ANY_MILLISECONDS = 500;
    /** What is quadratic takes 16 times as long. */
    private static final double MOST = 8;

    private static final int TRIES = 2;
    private static final Map<String, String> PACKAGE = Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
                    + "PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "wordprocessingml.document.main+xml\"/></Types>",
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                    + "Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");

    static Stream<Repeated> all() {
        return Repeated.all();
    }

    static Stream<Repeated> inShort() {
        return Repeated.inShort();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void plain_text(Repeated repeated) {
        growsWithItsSize(
                repeated,
                new Work(count -> repeated.letter(count).getBytes(StandardCharsets.UTF_8), Exporter.builtIn()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inShort")
    void word(Repeated repeated) {
        growsWithItsSize(repeated, new Work(count -> docx(repeated.letter(count)), List.of()));
    }

    private static void growsWithItsSize(Repeated repeated, Work work) {
        double four = work.milliseconds(MUCH, 1);
        if (four < HARDLY_ANY_MILLISECONDS || four < MOST * work.milliseconds(MUCH / 4, 1)) {
            return;
        }
        double one = work.milliseconds(MUCH / 4, TRIES);
        double two = work.milliseconds(MUCH / 2, TRIES);
        four = Math.min(four, work.milliseconds(MUCH, TRIES));
        String figures = String.format("%s: %.0f, %.0f and %.0f ms", repeated.name(), one, two, four);
        System.out.println(figures);
        assertThat(four / Math.max(1, one)).as(figures).isLessThan(MOST);
    }

    /** The same letter from Word: a paragraph for each line. */
    private static byte[] docx(String letter) {
        StringBuilder body = new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/" + "wordprocessingml/2006/main\"><w:body>");
        letter.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\f", "")
                .lines()
                .forEach(line -> body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                        .append(line.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">"))
                        .append("</w:t></w:r></w:p>"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : PACKAGE.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            put(zip, "word/document.xml", body + "</w:body></w:document>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
