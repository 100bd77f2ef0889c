package nl.parliament.parser;

import static nl.parliament.parser.HostileDocx.W;
import static nl.parliament.parser.HostileDocx.paragraph;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Word files that hang the XML engine, or fill its memory. Each ends soon, with a typed error or a result that says
 * what is left out.
 */
@Tag("killers")
class DocxKillersTest {
    private static final String LETTER = paragraph("Dank.");
    private static final int LONG_TAG = 1_000_000;

    static Stream<Arguments> killers() {
        return Stream.of(
                killer(
                        "thirty thousand notes in a .docx that has none of them",
                        () -> body("<w:p><w:r><w:t>Zie</w:t>" + "<w:footnoteReference w:id=\"1\"/>".repeat(30_000)
                                + "</w:r></w:p>")),
                killer("five thousand items with a label of nine hundred thousand letters", DocxKillersTest::labels),
                killer("a million paragraphs", () -> body("<w:p/>".repeat(1_000_001))),
                killer(
                        "a paragraph of ten million characters",
                        () -> body("<w:p>" + ("<w:r><w:t>" + "woord ".repeat(17_000) + "</w:t></w:r>").repeat(100)
                                + "</w:p>")),
                killer("a text of ten million characters", () -> body(LETTER + paragraph("woord ".repeat(1_700_000)))),
                killer(
                        "a comment of ten million characters",
                        () -> body(LETTER + "<!--" + "woord ".repeat(1_700_000) + "-->")),
                killer(
                        "a value of two million characters",
                        () -> body(LETTER + "<w:p w:x=\"" + "a".repeat(2_000_000) + "\"/>")),
                killer("a tag of eighty thousand attributes", () -> body(LETTER + tag(i -> " a" + i + "=\"\""))),
                killer(
                        "tags of attributes whose names look alike to the engine",
                        () -> body(LETTER
                                + ("<w:p" + repeated(i -> " " + alikeInJava(i) + "=\"\"", 6_000) + "/>").repeat(2_000)
                                + "<w:altChunk/>")),
                killer(
                        "a long tag of attributes whose names look alike to the engine",
                        () -> body(LETTER + tag(i -> " " + alikeInJava(i) + "=\"\""))),
                killer("a tag of eighty thousand namespaces", () -> body(LETTER + tag(i -> " xmlns:a" + i + "=\"b\""))),
                killer("tags that each declare nine thousand other namespaces", DocxKillersTest::namespaces),
                killer(
                        "tags that declare the same namespaces again",
                        () -> body(LETTER
                                + ("<w:p" + repeated(i -> " xmlns:a" + i + "=\"b\"", 3_000) + "/>").repeat(5_000))),
                killer(
                        "namespaces of a hundred thousand letters",
                        () -> body(LETTER
                                + repeated(i -> "<w:p xmlns:a=\"" + i + "u".repeat(100_000) + "\"/>", 10_000_000))),
                killer("a text of comments and sixty million letters", DocxKillersTest::comments),
                killer("ten million bytes of names", () -> names(i -> "<n" + i + "/>", 10_000_000)),
                killer("ten million bytes of names under many prefixes", DocxKillersTest::prefixes),
                killer("names that look alike to the engine", () -> names(i -> "<" + alike(i) + "/>", 5_000_000)),
                killer("a few long names", () -> names(i -> "<" + "n".repeat(100_000) + i + "/>", 10_000_000)),
                killer("instructions of many names", () -> names(i -> "<?n" + i + "?>", 5_000_000)),
                killer("sixty parts of names", DocxKillersTest::parts));
    }

    private static Arguments killer(String name, Supplier<byte[]> file) {
        return arguments(name, file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("killers")
    void ends_soon_and_says_why(String name, Supplier<byte[]> file) {
        KillersTest.endsSoonAndSaysWhy(name, file.get());
    }

    private static byte[] body(String body) {
        return new HostileDocx(body).bytes();
    }

    /** Writes the unit with a number. */
    private interface Unit {
        String at(int number);
    }

    private static String repeated(Unit unit, int bytes) {
        StringBuilder text = new StringBuilder(bytes + 100);
        for (int i = 0; text.length() < bytes; i++) {
            text.append(unit.at(i));
        }
        return text.toString();
    }

    private static String tag(Unit attribute) {
        return "<w:p" + repeated(attribute, LONG_TAG) + "/>";
    }

    private static byte[] names(Unit tag, int bytes) {
        return body(LETTER + repeated(tag, bytes));
    }

    /** Names of one length and one hash of the platform. */
    private static String alikeInJava(int number) {
        return Integer.toBinaryString(1 << 12 | (number & 0xfff))
                .substring(1)
                .replace("0", "Aa")
                .replace("1", "BB");
    }

    /**
     * Names of one length and one hash in the engine's table of names in UTF-8: of two signs four places apart, the
     * first counts 31 times the second, and 'b' is one more than 'a', 'B' 31 less.
     */
    private static String alike(int number) {
        StringBuilder name = new StringBuilder();
        for (int bits = number, block = 0; block < 5; block++, bits >>= 4) {
            String first = Integer.toBinaryString(16 | (bits & 15)).substring(1);
            name.append(first.replace('0', 'a').replace('1', 'b'))
                    .append(first.replace('0', 'a').replace('1', 'B'));
        }
        return name.toString();
    }

    private static byte[] comments() {
        String before = "<w:document " + W + "><w:body>" + LETTER + "<w:p><w:r><w:t>€";
        return new HostileDocx("")
                .part(
                        "word/document.xml",
                        before,
                        "woord ".repeat(40) + "<!---->",
                        250_000,
                        "</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    private static byte[] namespaces() {
        StringBuilder body = new StringBuilder(LETTER);
        for (int tag = 0; tag < 100; tag++) {
            body.append("<w:p");
            for (int i = 0; i < 9_000; i++) {
                body.append(" xmlns:p").append(tag).append('x').append(i).append("=\"u\"");
            }
            body.append("/>");
        }
        return body(body.toString());
    }

    private static byte[] prefixes() {
        StringBuilder root = new StringBuilder("<w:document ").append(W);
        for (int i = 0; i < 200; i++) {
            root.append(" xmlns:p").append(i).append("=\"u\"");
        }
        String tags = repeated(i -> "<p" + i % 200 + ":n" + i / 200 + "/>", 10_000_000);
        return new HostileDocx("")
                .part("word/document.xml", root + "><w:body>" + LETTER + tags + "</w:body></w:document>")
                .bytes();
    }

    private static byte[] parts() {
        HostileDocx file = new HostileDocx(LETTER);
        for (int part = 0; part < 60; part++) {
            int first = part * 1_000_000;
            file.related(
                    "header",
                    "header" + part,
                    "<w:hdr " + W + ">" + repeated(i -> "<n" + (first + i) + "/>", 100_000) + "</w:hdr>");
        }
        return file.bytes();
    }

    private static byte[] labels() {
        String item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
        return new HostileDocx(LETTER + item.repeat(5_000))
                .related(
                        "numbering",
                        "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                                + "<w:lvlText w:val=\"" + "a".repeat(900_000) + "%1\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
                .bytes();
    }
}
