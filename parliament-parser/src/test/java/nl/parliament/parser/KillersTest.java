package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small files that hang an engine, or fill its memory. Each ends soon, with a typed error or a result that says what is
 * left out.
 */
@Tag("killers")
class KillersTest {
    static final long MOST_MILLISECONDS = 10_000;
    private static final String WIDE_FONT =
            "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/S"
                    + "ubtype/CIDFontType2/BaseFont/X"
                    + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[0 65535 500]>>]>>";
    private static final String TEXT = "BT /F 10 Tf 50 700 Td (Geachte voorzitter) Tj ET ";

    static Stream<Arguments> killers() {
        return Stream.of(
                killer("a font whose widths name two thousand million codes", () -> widths("0 2147483647 500")),
                killer("the same behind what is no number", () -> widths("/x 0 2147483646 5")),
                killer("a font whose widths end at the largest number", () -> widths("2147483647 2147483647 5")),
                killer("nine levels of forms, each calling the next ten times", KillersTest::forms),
                killer("five million states saved", () -> flood(TEXT, "q ", 5_000_000)),
                killer("a string of thirty million characters", () -> flood(TEXT + "BT /F 1 Tf (", "a", 30_000_000)),
                killer(
                        "a hexadecimal string of thirty million characters",
                        () -> flood(TEXT + "BT /F 1 Tf <", "6", 30_000_000)),
                killer("deflated runs", KillersTest::runs),
                killer(
                        "a character map of 50,000 lists within each other",
                        () -> toUnicode("1 beginbfrange <00> <ff> " + "[".repeat(50_000))),
                killer(
                        "a character map that names all codes",
                        () -> toUnicode("1 beginbfrange <00000000> <7fffffff> <0041> endbfrange")),
                killer("a character map of dictionaries within each other", () -> toUnicode("<<".repeat(50_000))),
                killer(
                        "a character map that loads others without end",
                        () -> toUnicode("/UniJIS-UTF16-H usecmap ".repeat(5_000))),
                killer("a page that lists one stream 100,000 times", KillersTest::oneStreamManyTimes),
                killer("a page tree 20,000 deep", KillersTest::deepTree),
                killer("two thousand million bytes of content", KillersTest::bomb),
                killer("thirty million operands and no operator", () -> flood(TEXT, "1 ", 30_000_000)),
                killer("a list of thirty million numbers", () -> flood(TEXT + "[", "1 ", 30_000_000)),
                killer(
                        "a picture of thirty million bytes in the text",
                        () -> flood(TEXT + "BI /W 1 /H 1 ID ", "a", 30_000_000)),
                killer("lists within lists", () -> flood(TEXT, "[", 1_000_000)),
                killer(
                        "content of a fax that says it has 2,000 million rows",
                        () -> filtered("/CCITTFaxDecode", "/DecodeParms<</Columns 2000000000/Rows 2000000000>>")),
                killer("rows of 200 million columns", () -> rows("/Predictor 12/Columns 200000000")),
                killer("rows of 8 million columns", () -> rows("/Predictor 2/Columns 8000000/Colors 32")),
                killer("rows of 1,600 million bits", () -> rows("/Predictor 15/BitsPerComponent 1600000000")),
                killer("rows of no columns", () -> rows("/Predictor 12/Columns 0")),
                killer("rows of no bits", () -> rows("/Predictor 12/BitsPerComponent 0")),
                killer("rows of fewer colours than none", () -> rows("/Predictor 12/Colors -3")),
                killer("content that is a photograph", () -> filtered("/DCTDecode", "")),
                killer("a form that calls itself", KillersTest::selfCall),
                killer("a hundred fonts that name 65,536 widths each", KillersTest::manyFonts),
                killer(
                        "ten thousand pages of one long content",
                        () -> manyPages(
                                10_000,
                                "BT /F 9 Tf 50 800 Td "
                                        + "0 -10 Td (Geachte voorzitter, hierbij de brief.) Tj ".repeat(70) + "ET")),
                killer(
                        "ten thousand pages of glyphs each apart from the others",
                        () -> manyPages(10_000, scattered(9, 100, 40, 12))),
                killer(
                        "pages full of glyphs in two sizes, each apart from the others",
                        () -> manyPages(60, scattered(2, 10_000, 5.9, 8.3))),
                killer("pages full of figures above lines", () -> manyPages(400, raised())),
                killer("ten thousand pages of one note", () -> manyPages(10_000, note())),
                killer("four thousand pages of lines", () -> manyPages(4_000, "0 0 m 9 0 l S ".repeat(1_990) + TEXT)),
                killer(
                        "two thousand lines under one row of glyphs",
                        () -> manyPages(
                                1_000,
                                "20 798 550 0.5 re f ".repeat(1_990) + "BT /F 1 Tf 20 800 Td (" + "a".repeat(4_000)
                                        + ") Tj ET")),
                killer("two thousand upright lines above letters that stand apart", () -> manyPages(1_000, uprights())),
                killer(
                        "glyphs that all stand in one place",
                        () -> deflatedPage("BT /F 10 Tf "
                                + "1 0 0 1 50 700 Tm (a) Tj 1 0 0 1 50 700 Tm (b) Tj 1 0 0 1 50 700 Tm (c) Tj (d) Tj "
                                        .repeat(60_000)
                                + "ET")),
                killer("glyphs each apart from the others", KillersTest::scattered),
                killer(
                        "a table of objects whose entries take no bytes",
                        () -> objectTable("/W[0 0 0]/Index[0 2147483647]", 10)),
                killer(
                        "a table of objects of sixty million entries",
                        () -> objectTable("/W[1 0 0]/Index[0 2147483647]", 60_000_000)),
                killer("a stream of objects of sixty million bytes", KillersTest::objectStream),
                killer(
                        "a text of eight million characters",
                        () -> "Geachte voorzitter,\n".repeat(400_000).getBytes(StandardCharsets.US_ASCII)));
    }

    private static Arguments killer(String name, Supplier<byte[]> file) {
        return arguments(name, file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("killers")
    void ends_soon_and_says_why(String name, Supplier<byte[]> file) {
        endsSoonAndSaysWhy(name, file.get());
    }

    static void endsSoonAndSaysWhy(String name, byte[] bytes) {
        Outcome outcome = Outcome.of(bytes);
        System.out.println(name + " (" + bytes.length / 1024 + " KB): " + outcome.line());
        assertThat(outcome.milliseconds()).as(outcome.line()).isLessThan(MOST_MILLISECONDS);
        if (outcome.error() != null) {
            assertThat(outcome.error().code()).as(outcome.line()).isNotIn(ErrorCode.INTERNAL, ErrorCode.TIMEOUT);
        } else {
            assertThat(outcome.codes()).as(outcome.line()).isNotEmpty();
        }
    }

    static void isReadSoon(String name, byte[] bytes) {
        Outcome outcome = Outcome.of(bytes);
        System.out.println(name + ": " + outcome.line());
        assertThat(outcome.error()).as(outcome.line()).isNull();
        assertThat(outcome.milliseconds()).as(outcome.line()).isLessThan(MOST_MILLISECONDS);
    }

    private static byte[] flood(String head, String unit, int times) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.stream("/Filter/FlateDecode", HostilePdf.flood(head, unit, times)), "");
        return pdf.bytes();
    }

    private static byte[] deflatedPage(String content) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.deflated("", HostilePdf.latin(content)), "");
        return pdf.bytes();
    }

    private static byte[] widths(String widths) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.stream("", HostilePdf.latin(TEXT.replace("/F", "/W") + TEXT)), "");
        int cid = pdf.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Orderin"
                + "g(Identity)/Supplement 0>>/W[" + widths + "]>>");
        int font =
                pdf.add("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[" + cid + " 0 R]>>");
        pdf.set(3, "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[" + cid + " 0 R]>>");
        assertThat(font).isPositive();
        return pdf.bytes();
    }

    private static byte[] forms() {
        HostilePdf pdf = new HostilePdf();
        int inner = pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", HostilePdf.latin("q Q"));
        for (int level = 0; level < 9; level++) {
            inner = pdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + inner + " 0 R>>>>",
                    HostilePdf.latin("/X Do ".repeat(10)));
        }
        pdf.page(pdf.stream("", HostilePdf.latin(TEXT + "/X Do")), "/XObject<</X " + inner + " 0 R>>");
        return pdf.bytes();
    }

    private static byte[] runs() {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.stream("/Filter[/FlateDecode/RunLengthDecode]", HostilePdf.flood("", "\u0081 ", 15_000_000)), "");
        return pdf.bytes();
    }

    private static byte[] toUnicode(String map) {
        HostilePdf pdf = new HostilePdf();
        int stream = pdf.deflated(
                "", HostilePdf.latin("/CIDInit /ProcSet findresource begin begincmap " + map + " endcmap"));
        pdf.set(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode " + stream + " 0 R>>");
        pdf.page(pdf.stream("", HostilePdf.latin(TEXT)), "");
        return pdf.bytes();
    }

    private static byte[] oneStreamManyTimes() {
        HostilePdf pdf = new HostilePdf();
        int content = pdf.deflated("", HostilePdf.latin(TEXT.repeat(20)));
        pdf.page("[" + (content + " 0 R ").repeat(100_000) + "]", "");
        return pdf.bytes();
    }

    private static byte[] deepTree() {
        HostilePdf pdf = new HostilePdf();
        int first = pdf.page(pdf.stream("", HostilePdf.latin(TEXT)), "");
        int below = pdf.add("<</Type/Pages/Count 1/Kids[" + first + " 0 R]>>");
        for (int i = 0; i < 20_000; i++) {
            below = pdf.add("<</Type/Pages/Count 1/Kids[" + below + " 0 R]>>");
        }
        pdf.set(2, "<</Type/Pages/Count 2/Kids[" + first + " 0 R " + below + " 0 R]>>");
        return pdf.bytes();
    }

    private static byte[] bomb() {
        return flood(TEXT, " ", Integer.MAX_VALUE);
    }

    private static byte[] filtered(String filter, String entries) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.stream("/Filter" + filter + entries, HostilePdf.latin(TEXT)), "");
        return pdf.bytes();
    }

    /** The engine makes room for two rows, as long as the file says, before it has read a byte. */
    private static byte[] rows(String parameters) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.deflated("/DecodeParms<<" + parameters + ">>", HostilePdf.latin(TEXT)), "");
        return pdf.bytes();
    }

    private static byte[] selfCall() {
        HostilePdf pdf = new HostilePdf();
        int form = pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>",
                HostilePdf.latin("/X Do /X Do"));
        pdf.page(pdf.stream("", HostilePdf.latin(TEXT + "/X Do")), "/XObject<</X " + form + " 0 R>>");
        return pdf.bytes();
    }

    /** The engine makes a font of its own at each call of a form that holds it: 10 MB each time. */
    @Test
    void a_form_that_holds_its_font_makes_it_once() {
        HostilePdf pdf = new HostilePdf();
        int form = pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</W " + WIDE_FONT + ">>>>",
                HostilePdf.latin(TEXT.replace("/F", "/W")));
        pdf.page(pdf.deflated("", HostilePdf.latin(TEXT + "/X Do ".repeat(5_000))), "/XObject<</X " + form + " 0 R>>");
        Outcome outcome = Outcome.of(pdf.bytes());
        assertThat(outcome.milliseconds()).as(outcome.line()).isLessThan(MOST_MILLISECONDS);
        assertThat(outcome.text()).startsWith("Geachte voorzitter");
    }

    private static byte[] manyFonts() {
        HostilePdf pdf = new HostilePdf();
        StringBuilder fonts = new StringBuilder();
        StringBuilder content = new StringBuilder(TEXT);
        for (int i = 0; i < 100; i++) {
            fonts.append("/W").append(i).append(' ').append(WIDE_FONT);
            content.append(TEXT.replace("/F", "/W" + i));
        }
        pdf.set(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        int page = pdf.page(pdf.deflated("", HostilePdf.latin(content.toString())), "");
        pdf.set(
                page,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + (page - 1)
                        + " 0 R/Resources<</Font<</F 3 0 R" + fonts + ">>>>>>");
        return pdf.bytes();
    }

    /** Pages that share this content. */
    private static byte[] manyPages(int pages, String content) {
        HostilePdf pdf = new HostilePdf();
        int page = pdf.page(pdf.deflated("", HostilePdf.latin(content)), "");
        for (int i = 1; i < pages; i++) {
            pdf.again(page);
        }
        return pdf.bytes();
    }

    /** So many glyphs in rows, the odd ones half as large. */
    private static String scattered(int size, int count, double width, double height) {
        StringBuilder content = new StringBuilder("BT ");
        int columns = (int) (580 / width);
        for (int i = 0; i < count; i++) {
            double x = 5 + i % columns * width;
            int row = i / columns;
            double y = 5 + row * height;
            content.append("/F ")
                    .append(i % 2 == 0 ? size : size / 2.0)
                    .append(" Tf 1 0 0 1 ")
                    .append(x)
                    .append(' ')
                    .append(y)
                    .append(" Tm (a) Tj ");
        }
        return content + "ET";
    }

    private static String raised() {
        StringBuilder content = new StringBuilder("BT ");
        for (int i = 0; i < 4_000; i++) {
            int x = i % 40 * 14;
            int y = 20 + i / 40 * 8;
            content.append("/F 10 Tf 1 0 0 1 ").append(x).append(' ').append(y).append(" Tm (a) Tj /F 6 Tf 1 0 0 1 ");
            content.append(x + 6).append(' ').append(y + 4).append(" Tm (1) Tj ");
        }
        return content + "ET";
    }

    private static String note() {
        StringBuilder content =
                new StringBuilder("20 320 100 0.5 re f BT /F 9 Tf 1 0 0 1 20 700 Tm (Geachte voorzitter) Tj /F 6 Tf ");
        for (int i = 40; i > 0; i--) {
            content.append("1 0 0 1 20 ")
                    .append(40 + (40 - i) * 6.5)
                    .append(" Tm (")
                    .append(i)
                    .append(" Kamerstuk) Tj ");
        }
        return content + "ET";
    }

    private static String uprights() {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 1_990; i++) {
            content.append(20 + i * 0.25).append(" 700 0.1 10 re f ");
        }
        content.append("BT /F 10 Tf 2 Tc ");
        for (int i = 0; i < 40; i++) {
            content.append("1 0 0 1 20 ")
                    .append(20 + i * 10)
                    .append(" Tm (")
                    .append("a".repeat(99))
                    .append(") Tj ");
        }
        return content + "ET";
    }

    private static byte[] scattered() {
        StringBuilder content = new StringBuilder("BT /F 1 Tf ");
        for (int i = 0; i < 200_000; i++) {
            content.append("1 0 0 1 ")
                    .append(i * 7 % 590)
                    .append(' ')
                    .append(i * 13 % 840)
                    .append(" Tm (")
                    .append((char) ('a' + i % 26))
                    .append(") Tj ");
        }
        return deflatedPage(content + "ET");
    }

    private static byte[] objectTable(String entries, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HostilePdf.latin(
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"));
        int start = out.size();
        byte[] data = HostilePdf.flood("\u0001", "\u0001", size);
        out.writeBytes(HostilePdf.latin("3 0 obj<</Type/XRef/Size 2147483647" + entries
                + "/Root 1 0 R/Filter/FlateDecode/Length " + data.length + ">>stream\n"));
        out.writeBytes(data);
        out.writeBytes(HostilePdf.latin("\nendstream endobj\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] objectStream() {
        HostilePdf pdf = new HostilePdf();
        int content = pdf.stream("", HostilePdf.latin(TEXT));
        pdf.page(content, "");
        byte[] objects = HostilePdf.flood("900 0 [", "1 ", 30_000_000);
        int stream = pdf.stream("/Type/ObjStm/N 1/First 6/Filter/FlateDecode", objects);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] file = pdf.bytes();
        out.write(file, 0, file.length);
        byte[] table = {1, 0, 0, 0, 0, 0, 2, 0, 0, 0, (byte) stream, 0};
        int start = out.size();
        out.writeBytes(HostilePdf.latin("950 0 obj<</Type/XRef/Size 951/W[1 4 1]/Index[0 1 900 1]/Root 900 0 R/Prev "
                + new String(file, StandardCharsets.ISO_8859_1).lastIndexOf("xref\n0") + "/Length 12>>stream\n"));
        out.writeBytes(table);
        out.writeBytes(HostilePdf.latin("\nendstream endobj\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
