package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice as much of anything takes about twice as long: what takes a file of its own to make. Signs and constructs of
 * text are repeated by a table in the examples, with every export.
 */
class GrowthTest {
    private static final double MOST = 2.6;
    /** Shorter times say nothing of growth. */
    private static final long SHORTEST_MILLISECONDS = 150;

    private static final int TRIES = 4;
    /** What takes no time at all is not made longer without end: the test itself needs memory for it. */
    private static final int MOST_TIMES_LONGER = 4;

    private static final String SENTENCE =
            "De motie van het lid Paternotte (Kamerstuk 21 501-02, nr. 3047) verzoekt de regering dit te doen. ";

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("paragraphs in docx", 4_000, (IntFunction<byte[]>)
                        n -> docx(HostileDocx.paragraph(SENTENCE).repeat(n))),
                arguments("words in one paragraph in docx", 4_000, (IntFunction<byte[]>) n -> docx("<w:p>"
                        + ("<w:r><w:t>" + SENTENCE.repeat(1_000) + "</w:t></w:r>").repeat(n / 1_000) + "</w:p>")),
                arguments("runs in one paragraph in docx", 10_000, (IntFunction<byte[]>)
                        n -> docx("<w:p>" + "<w:r><w:t>woord </w:t></w:r>".repeat(n) + "</w:p>")),
                arguments("a long text and paragraphs that go on with it in docx", 20_000, (IntFunction<byte[]>) n ->
                        docx(goesOn(("<w:r><w:t>" + "woord ".repeat(1_000) + "</w:t></w:r>").repeat(n / 250))
                                + goesOn("").repeat(n)
                                + HostileDocx.paragraph("Einde."))),
                arguments("list items in docx", 4_000, (IntFunction<byte[]>) n ->
                        docx(HostileDocx.paragraph("- Een punt van de lijst.").repeat(n))),
                arguments("notes in docx", 4_000, (IntFunction<byte[]>) GrowthTest::notes),
                arguments("comments in docx", 20_000, (IntFunction<byte[]>) GrowthTest::comments),
                arguments("rows of a table in docx", 3_000, (IntFunction<byte[]>)
                        n -> docx("<w:tbl>" + ("<w:tr>" + cell() + cell() + "</w:tr>").repeat(n) + "</w:tbl>")),
                arguments("tables in docx", 3_000, (IntFunction<byte[]>) n ->
                        docx(("<w:tbl><w:tr>" + cell() + cell() + "</w:tr></w:tbl>" + HostileDocx.paragraph("Tussen."))
                                .repeat(n))),
                arguments("bookmarks between paragraphs in docx", 20_000, (IntFunction<byte[]>) GrowthTest::bookmarks),
                arguments("fields begun in docx", 20_000, (IntFunction<byte[]>) n -> docx(
                        "<w:p>" + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>x</w:t></w:r>".repeat(n) + "</w:p>")),
                arguments("headings in docx", 4_000, (IntFunction<byte[]>)
                        n -> docx(("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Een kop</w:t></w:r></w:p>"
                                        + HostileDocx.paragraph(SENTENCE))
                                .repeat(n))),
                arguments("typed notes in txt", 4_000, (IntFunction<byte[]>) GrowthTest::typedNotes),
                arguments("questions before all answers in txt", 4_000, (IntFunction<byte[]>)
                        n -> txt("Vraag 1\n\nIs dit zo?\n\n".repeat(n) + "Antwoord 2\n\nJa.\n\n".repeat(n))),
                arguments("pages in pdf", 60, (IntFunction<byte[]>) n -> pages(n, 40)),
                arguments("lines of a page in pdf", 400, (IntFunction<byte[]>) n -> pages(2, n)),
                arguments("fields that share a choice in pdf", 10_000, (IntFunction<byte[]>)
                        n -> fields(n, "/FT/Ch/V(x)/Opt[" + "[(a)(b)]".repeat(n) + "]")),
                arguments("fields that share a value in pdf", 4_000, (IntFunction<byte[]>)
                        n -> fields(n, "/FT/Tx/V(" + "\\n".repeat(20 * n) + ")")),
                arguments("letters of a narrow field in pdf", 20_000, (IntFunction<byte[]>)
                        n -> fields(1, "/FT/Tx/Ff 4096/V(" + "a".repeat(n) + ")")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void twice_as_much_takes_about_twice_as_long(String kind, int count, IntFunction<byte[]> file) {
        Outcome.of(file.apply(Math.max(1, count / 8)));
        int n = count;
        long once = time(file, n);
        while (once < SHORTEST_MILLISECONDS && n < MOST_TIMES_LONGER * count) {
            n *= 2;
            once = time(file, n);
        }
        double ratio = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && ratio > MOST; i++) {
            ratio = Math.min(ratio, (double) time(file, 2 * n) / Math.max(once, SHORTEST_MILLISECONDS));
            once = ratio > MOST ? Math.max(once, time(file, n)) : once;
        }
        System.out.printf("%s: %d in %d ms, twice as many in %.1f times that%n", kind, n, once, ratio);
        assertThat(ratio).as(kind + ": " + n + " in " + once + " ms").isLessThan(MOST);
    }

    private static long time(IntFunction<byte[]> file, int n) {
        byte[] bytes = file.apply(n);
        Outcome outcome = Outcome.of(bytes);
        assertThat(outcome.error()).isNull();
        return outcome.milliseconds();
    }

    private static byte[] docx(String body) {
        return new HostileDocx(body).bytes();
    }

    private static byte[] txt(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A paragraph whose mark was deleted. */
    private static String goesOn(String runs) {
        return "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + runs + "</w:p>";
    }

    private static String cell() {
        return "<w:tc>" + HostileDocx.paragraph("Waarde 12") + "</w:tc>";
    }

    private static byte[] notes(int count) {
        StringBuilder body = new StringBuilder();
        StringBuilder notes = new StringBuilder("<w:footnotes " + HostileDocx.W + ">");
        for (int i = 0; i < count; i++) {
            body.append("<w:p><w:r><w:t>De brief</w:t><w:footnoteReference w:id=\"")
                    .append(i)
                    .append("\"/></w:r></w:p>");
            notes.append("<w:footnote w:id=\"")
                    .append(i)
                    .append("\">")
                    .append(HostileDocx.paragraph("Kamerstuk 36 045, nr. " + i % 900))
                    .append("</w:footnote>");
        }
        return new HostileDocx(body.toString())
                .related("footnotes", notes + "</w:footnotes>")
                .bytes();
    }

    private static byte[] comments(int count) {
        StringBuilder body = new StringBuilder("<w:p>");
        StringBuilder comments = new StringBuilder("<w:comments " + HostileDocx.W + ">");
        for (int i = 0; i < count; i++) {
            body.append("<w:r><w:t>woord </w:t><w:commentReference w:id=\"")
                    .append(i)
                    .append("\"/></w:r>");
            comments.append("<w:comment w:id=\"")
                    .append(i)
                    .append("\">")
                    .append(HostileDocx.paragraph("Opmerking"))
                    .append("</w:comment>");
        }
        return new HostileDocx(body + "</w:p>")
                .related("comments", comments + "</w:comments>")
                .bytes();
    }

    private static byte[] bookmarks(int count) {
        StringBuilder body = new StringBuilder(HostileDocx.paragraph("Geachte voorzitter,"));
        for (int i = 0; i < count; i++) {
            body.append("<w:bookmarkStart w:id=\"")
                    .append(i)
                    .append("\" w:name=\"b")
                    .append(i)
                    .append("\"/>");
        }
        body.append(HostileDocx.paragraph("Dank."));
        for (int i = 0; i < count; i++) {
            body.append("<w:bookmarkEnd w:id=\"").append(i).append("\"/>");
        }
        return docx(body.toString());
    }

    private static byte[] typedNotes(int count) {
        StringBuilder text = new StringBuilder("Geachte voorzitter,\n\n");
        for (int i = 1; i <= count; i++) {
            text.append("Het kabinet besluit dit [").append(i).append("] nu.\n\n");
        }
        for (int i = 1; i <= count; i++) {
            text.append('[').append(i).append("] Kamerstuk 36 045, nr. 191.\n\n");
        }
        return txt(text.toString());
    }

    private static byte[] fields(int count, String shared) {
        HostilePdf pdf = new HostilePdf();
        int parent = pdf.add("<<" + shared + ">>");
        String field = "<</Subtype/Widget/Parent " + parent + " 0 R/Rect[0 0 9 9]>>";
        int content = pdf.stream("", HostilePdf.latin("BT /F 9 Tf 50 700 Td (Geachte voorzitter,) Tj ET"));
        pdf.page(content + " 0 R/Annots[" + field.repeat(count) + "]", "");
        return pdf.bytes();
    }

    private static byte[] pages(int pages, int lines) {
        HostilePdf pdf = new HostilePdf();
        for (int page = 0; page < pages; page++) {
            StringBuilder content = new StringBuilder("BT /F 9 Tf 50 800 Td ");
            for (int line = 0; line < lines; line++) {
                content.append("0 -")
                        .append(700.0 / lines)
                        .append(" Td (Regel ")
                        .append(line)
                        .append(" van bladzijde ")
                        .append(page)
                        .append(" van een lange brief aan de Kamer.) Tj ");
            }
            pdf.page(pdf.stream("", HostilePdf.latin(content + "ET")), "");
        }
        return pdf.bytes();
    }
}
