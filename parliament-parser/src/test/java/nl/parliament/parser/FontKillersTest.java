package nl.parliament.parser;

import static nl.parliament.parser.HostileFont.cff;
import static nl.parliament.parser.HostileFont.index;
import static nl.parliament.parser.HostileFont.joined;
import static nl.parliament.parser.HostileFont.numbers;
import static nl.parliament.parser.HostileFont.repeated;
import static nl.parliament.parser.HostileFont.type1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Embedded fonts whose numbers lead out of their bytes, or name the same bytes again and again, and whose dictionaries
 * leave out all that text needs. The rest of the page is read, soon.
 */
@Tag("killers")
class FontKillersTest {
    private static final long MOST_MILLISECONDS = 5_000;
    private static final String TEXT =
            "BT /F 10 Tf 50 700 Td (Geachte voorzitter) Tj /W 10 Tf 0 -20 Td <004700650001> Tj (Ge) Tj ET ";
    private static final String NO_WORDS = "/Encoding StandardEncoding def";
    private static final byte[] NAMES = joined(new byte[1], numbers("40,70"));
    private static final byte[] CODES = {0, 2, 71, 101};
    private static final byte[] END = {14};

    static Stream<Arguments> fonts() {
        return Stream.of(maps(), tables(), lists(), words(), searches()).flatMap(each -> each);
    }

    private static Stream<Arguments> maps() {
        return Stream.of(
                font("a map of 65,535 segments", () -> map(numbers("4,32,0,65535,0,0,0"))),
                font("a map whose segments each name all codes", () -> map(segments(8_000))),
                font("a map of a row of 65,535 codes", () -> map(numbers("6,10,0,0,65535"))),
                font("a map of 4,294 million groups", () -> map(numbers("12,0,0,16,0,0,65535,65535"))),
                font("a map whose groups each name all characters", () -> map(groups(12, 5_000))),
                font("the same, a glyph each", () -> map(groups(13, 5_000))),
                font("a map of 32 bits for 65,536 groups", () -> map(numbers("8,0,0,16"), new byte[8_192], all(4))),
                font("a map of 4,294 million variations", () -> map(numbers("14,65535,65535,65535,65535"))),
                font("a map of two bytes, its rows beyond the end", () -> map(numbers("2,6,0"), all(256))),
                font("a map of no known format", () -> map(numbers("99,0,0"))),
                font(
                        "65,535 maps",
                        () -> new HostileFont()
                                .table("cmap", numbers("0,65535"), repeated(numbers("3,1,0,4"), 60_000))
                                .bytes()),
                font(
                        "a map far beyond the end",
                        () -> new HostileFont()
                                .table("cmap", numbers("0,1,3,1,65535,65535"))
                                .bytes()));
    }

    private static Stream<Arguments> tables() {
        return Stream.of(
                font("65,535 tables", () -> joined(numbers("1,0,65535,0,0,0"), all(100))),
                table("no glyphs", "maxp", numbers("1,0,0,0")),
                table("65,535 glyphs", "maxp", numbers("1,0,65535,0")),
                table("no units", "head", new byte[54]),
                table("65,535 widths", "hhea", joined(new byte[34], all(1))),
                table("pairs of glyphs without end", "kern", joined(numbers("0,65535"), all(30_000))),
                table("65,535 names of one place", "name", joined(numbers("0,65535,6"), repeated(name(), 5_000))),
                table("names of 65,535 glyphs", "post", joined(numbers("2,0"), new byte[28], all(1))),
                table("names that all have a number above all", "post", joined(post(30_000), repeated(last(), 30_000))),
                table("names of 255 letters that are not there", "post", joined(post(1), last(), all(1))),
                table("a name table of half a format", "post", joined(numbers("2,32768"), new byte[28], all(9))),
                table("signs beyond the end", "OS/2", all(3)),
                table("substitutions beyond the end", "GSUB", joined(numbers("1,0"), all(40))));
    }

    private static Stream<Arguments> lists() {
        byte[] glyphs = index(END, END, END);
        return Stream.of(
                compact(
                        "names of 65,536 glyphs in one row",
                        () -> cff(row(2), CODES, glyphs, new byte[2], new byte[0])),
                compact("names in no known format", () -> cff(all(2), CODES, glyphs, new byte[2], new byte[0])),
                compact("255 rows of 256 codes each", () -> cff(NAMES, codes(), glyphs, new byte[2], new byte[0])),
                compact("65,535 glyphs", () -> cff(NAMES, CODES, full(), new byte[2], new byte[0])),
                compact("65,535 subroutines", () -> cff(NAMES, CODES, glyphs, full(), new byte[0])),
                compact(
                        "glyphs from the end to the beginning",
                        () -> cff(NAMES, CODES, backwards(), new byte[2], new byte[0])),
                compact("subroutines that call themselves", () -> cff(NAMES, CODES, calls(), loop(), new byte[0])),
                compact(
                        "a dictionary of numbers without an operator",
                        () -> cff(NAMES, CODES, glyphs, new byte[2], repeated(new byte[] {(byte) 139}, 60_000))),
                compact(
                        "a number of a million figures",
                        () -> cff(
                                NAMES, CODES, glyphs, new byte[2], joined(new byte[] {30}, new byte[500_000], all(1)))),
                compact("a font of fonts", () -> cff(NAMES, CODES, glyphs, new byte[2], collection())),
                compact(
                        "a font within the table of another",
                        () -> joined(
                                HostilePdf.latin("OTTO"), numbers("65535,0,0,0"), HostilePdf.latin("CFF "), all(6))),
                compact("65,535 fonts", () -> joined(new byte[] {1, 0, 4, 4}, all(1), new byte[] {4}, all(5))),
                compact("four bytes", () -> new byte[] {1, 0, 4, 4}),
                compact("no byte", () -> new byte[0]));
    }

    private static Stream<Arguments> words() {
        return Stream.of(
                plain(
                        "2,147 million glyphs",
                        () -> type1(
                                NO_WORDS, "/Private 9 dict dup begin /CharStrings 2147483647 dict dup begin /G 9 RD ")),
                plain(
                        "2,147 million subroutines",
                        () -> type1(
                                NO_WORDS,
                                "/Private 9 dict dup begin "
                                        + "/Subrs 2147483647 array dup 0 9 RD 123456789 NP /"
                                        + "CharStrings 1 dict dup begin ")),
                plain(
                        "2,147 million bytes of a glyph",
                        () -> type1(
                                NO_WORDS, "/Private 9 dict dup begin /CharStrings 1 dict dup begin /G 2147483647 RD ")),
                plain(
                        "a million glyphs",
                        () -> type1(
                                NO_WORDS,
                                "/Private 9 dict dup begin /CharStrings 1 dict dup begin " + glyphs(1_000_000))),
                plain(
                        "a salt of 2,147 million bytes",
                        () -> type1(
                                NO_WORDS,
                                "/Private 9 dict dup begin "
                                        + "/lenIV 2147483647 def /CharStrings 1 dict dup begin /G 4 RD abcd ND end ")),
                plain(
                        "a salt of fewer bytes than none",
                        () -> type1(
                                NO_WORDS,
                                "/Private 9 dict dup begin "
                                        + "/lenIV -7 def /CharStrings 1 dict dup begin /G 4 RD abcd ND end ")),
                plain("2,147 million codes", () -> type1("/Encoding 2147483647 array def", "")),
                plain(
                        "codes without end",
                        () -> type1(
                                "/Encoding 256 array " + "dup 2147483647 /G put dup -5 /e put ".repeat(100_000) + "def",
                                "")),
                plain("a string that does not end", () -> type1("/FontName " + "(".repeat(1_000_000), "")),
                plain("a word of a million letters", () -> type1("/" + "x".repeat(1_000_000) + " def", "")),
                plain("a matrix of a million numbers", () -> type1("/FontMatrix [" + "1 ".repeat(1_000_000), "")),
                plain(
                        "segments of 4,294 million bytes",
                        () -> joined(new byte[] {(byte) 0x80, 1}, all(2), HostilePdf.latin("%!PS"))),
                arguments("a map of thirty million codes to glyphs", (Supplier<byte[]>)
                        () -> composite(new HostileFont().bytes(), HostilePdf.flood("", "\u0000\u0001", 30_000_000))),
                arguments("a map of 65,536 codes to glyphs that are not there", (Supplier<byte[]>)
                        () -> composite(new HostileFont().bytes(), HostilePdf.deflate(all(65_536)))));
    }

    /** Four hundred thousand codes, each of which is to be found among thousands of ranges. */
    private static Stream<Arguments> searches() {
        String code = "<1234> <1234> 0 ";
        return Stream.of(
                arguments("forty thousand ranges of characters", (Supplier<byte[]>)
                        () -> mapped("/ToUnicode", "1 beginbfrange " + "<00> <0f> <0041> ".repeat(40_000), "")),
                arguments("forty thousand ranges of signs", (Supplier<byte[]>)
                        () -> mapped("/Encoding", "40000 begincidrange " + code.repeat(40_000) + "endcidrange", "")),
                arguments(
                        "nineteen thousand ranges of signs, and as many codes that they do not name",
                        (Supplier<byte[]>) FontKillersTest::manyCodes),
                arguments("forty thousand ranges of codes", (Supplier<byte[]>) () -> mapped(
                        "/Encoding",
                        "40000 begincodespacerange " + "<1234> <1234> ".repeat(40_000) + "endcodespacerange",
                        "")),
                arguments("forty thousand ranges of places", (Supplier<byte[]>)
                        () -> mapped("/Encoding", "/WMode 1 def", "/W2[" + "1 9 -900 9 9 ".repeat(40_000) + "]")),
                arguments("fonts in turn that share two hundred thousand names", (Supplier<byte[]>) () ->
                        shared("/Type1", "/Encoding 6 0 R", "<</Differences[1 " + "/a/b".repeat(100_000) + "]>>")),
                arguments("fonts in turn that share two hundred thousand widths", (Supplier<byte[]>) () ->
                        shared("/Type1", "/FirstChar 0/LastChar 255/Widths 6 0 R", "[" + "500 ".repeat(200_000) + "]")),
                arguments("fonts in turn that share a font of two thousand of these", (Supplier<byte[]>)
                        () -> shared("/Type0", "/Encoding/Identity-H/DescendantFonts[6 0 R]", wide(2_000))),
                arguments("a hundred fonts of tables that all know", (Supplier<byte[]>) FontKillersTest::manyMaps));
    }

    /** Sixty fonts, each of which shows all codes there are. */
    private static byte[] manyCodes() {
        HostilePdf pdf = new HostilePdf();
        String ranges = "19000 begincidrange " + "<1234> <1234> 0 <1236> <1236> 5 ".repeat(9_500) + "endcidrange";
        String begin = "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ";
        int table = pdf.deflated("/CMapName/X", HostilePdf.latin(begin + ranges + " endcmap"));
        StringBuilder fonts = new StringBuilder();
        StringBuilder text = new StringBuilder(TEXT + "BT ");
        StringBuilder codes = new StringBuilder();
        for (int code = 0; code < 8_000; code++) {
            codes.append(String.format("%04x", 0x2000 + code));
        }
        for (int i = 0; i < 60; i++) {
            fonts.append("/W")
                    .append(i)
                    .append("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding ")
                    .append(table);
            fonts.append(" 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/X>>]>>");
            text.append("/W").append(i).append(" 1 Tf <").append(codes).append("> Tj ");
        }
        return page(pdf, text + "ET", fonts.toString());
    }

    private static byte[] mapped(String key, String map, String metrics) {
        HostilePdf pdf = new HostilePdf();
        String begin = "1 begincodespacerange <0000> <ffff> endcodespacerange ";
        int table = pdf.deflated("/CMapName/X", HostilePdf.latin("begincmap " + begin + map + " endcmap"));
        String encoding = key.equals("/Encoding") ? "" : "/Encoding/Identity-H";
        int font = pdf.add("<</Type/Font/Subtype/Type0/BaseFont/X" + encoding + key + " " + table
                + " 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/X" + metrics + ">>]>>");
        String text =
                TEXT + "BT /W 1 Tf 9 9 Td <" + "fffe".repeat(200_000) + "> Tj <" + "fffd".repeat(200_000) + "> Tj ET";
        return page(pdf, text, "/W " + font + " 0 R");
    }

    /** Three hundred fonts, each with these entries, in turn and over again: more than are kept. */
    private static byte[] shared(String kind, String entries, String sixth) {
        HostilePdf pdf = new HostilePdf();
        StringBuilder fonts = new StringBuilder();
        StringBuilder text = new StringBuilder(TEXT);
        for (int i = 0; i < 300; i++) {
            fonts.append("/W")
                    .append(i)
                    .append("<</Type/Font/Subtype")
                    .append(kind)
                    .append("/BaseFont/X")
                    .append(entries);
            fonts.append(">>");
            text.append("BT /W").append(i).append(" 9 Tf 9 9 Td (aa) Tj ET ");
        }
        int content = pdf.deflated("", HostilePdf.latin(text.toString().repeat(40)));
        int page = pdf.page(content, "");
        pdf.add(sixth);
        pdf.set(
                page,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + content
                        + " 0 R/Resources<</Font<</F 3 0 R" + fonts + ">>>>>>");
        return pdf.bytes();
    }

    private static String wide(int count) {
        StringBuilder widths = new StringBuilder();
        for (int i = 0; i < count; i++) {
            widths.append(i).append("[500]");
        }
        return "<</Type/Font/Subtype/CIDFontType0/BaseFont/X/W[" + widths + "]>>";
    }

    private static byte[] manyMaps() {
        HostilePdf pdf = new HostilePdf();
        StringBuilder fonts = new StringBuilder();
        StringBuilder text = new StringBuilder(TEXT);
        String[] names = {"GBK-EUC-H", "UniJIS-UCS2-H", "KSCms-UHC-V", "ETen-B5-H", "UniGB-UCS2-V", "UniCNS-UCS2-H"};
        for (int i = 0; i < 100; i++) {
            fonts.append("/W").append(i).append("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/");
            fonts.append(names[i % names.length]);
            fonts.append("/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/X>>]>>");
            text.append("BT /W").append(i).append(" 9 Tf 9 9 Td <3131> Tj ET ");
        }
        return page(pdf, text.toString(), fonts.toString());
    }

    private static byte[] page(HostilePdf pdf, String text, String fonts) {
        int content = pdf.deflated("", HostilePdf.latin(text));
        int page = pdf.page(content, "");
        pdf.set(
                page,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + content
                        + " 0 R/Resources<</Font<</F 3 0 R" + fonts + ">>>>>>");
        return pdf.bytes();
    }

    /** As a font of one byte a code in one page, and of two bytes in another. */
    private static Arguments font(String name, Supplier<byte[]> program) {
        return arguments(name, (Supplier<byte[]>) () -> {
            byte[] bytes = program.get();
            return file(bytes, "/Subtype/TrueType", "FontFile2", HostilePdf.deflate(new byte[9]));
        });
    }

    private static Arguments table(String name, String tag, byte[] table) {
        return font(name, () -> new HostileFont().table(tag, table).bytes());
    }

    private static Arguments compact(String name, Supplier<byte[]> program) {
        return arguments("compact: " + name, (Supplier<byte[]>)
                () -> file(program.get(), "/Subtype/Type1", "FontFile3", HostilePdf.deflate(new byte[9])));
    }

    private static Arguments plain(String name, Supplier<byte[]> program) {
        return arguments("words: " + name, (Supplier<byte[]>)
                () -> file(program.get(), "/Subtype/Type1", "FontFile", HostilePdf.deflate(new byte[9])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fonts")
    void the_rest_of_the_page_is_read(String name, Supplier<byte[]> file) {
        Outcome outcome = Outcome.of(file.get());
        System.out.println(name + ": " + outcome.line());
        assertThat(outcome.milliseconds()).as(outcome.line()).isLessThan(MOST_MILLISECONDS);
        assertThat(outcome.text()).as(outcome.line()).contains("Geachte voorzitter");
    }

    /**
     * Programs with nothing wrong: their codes are read, as letters by their names and as glyphs by their characters.
     */
    static Stream<Arguments> healthy() {
        String named = "/Encoding 256 array dup 71 /e put dup 101 /G put readonly def";
        return Stream.of(
                arguments("Ge", new HostileFont().bytes(), "/Subtype/TrueType", "FontFile2", "/W 9 Tf (Ge)"),
                arguments("eG", new HostileFont().bytes(), "/Subtype/TrueType", "FontFile2", "/V 9 Tf <00000001>"),
                arguments("Ge", HostileFont.cff(), "/Subtype/Type1", "FontFile3", "/W 9 Tf (Ge)"),
                arguments("eG", type1(named, ""), "/Subtype/Type1", "FontFile", "/W 9 Tf (Ge)"));
    }

    @ParameterizedTest
    @MethodSource("healthy")
    void codes_are_named_by_the_program(String text, byte[] program, String kind, String key, String shown) {
        byte[] glyphs = HostilePdf.deflate(numbers("2,1"));
        byte[] file = file(program, kind, key, glyphs, "BT 50 700 Td " + shown + " Tj ET");
        assertThat(Outcome.of(file).text()).isEqualTo(text);
    }

    static byte[] composite(byte[] program, byte[] deflatedGlyphs) {
        return file(program, "/Subtype/TrueType", "FontFile2", deflatedGlyphs);
    }

    /** A page whose text is in a standard font and in this one, once as a simple and once as a composite font. */
    static byte[] file(byte[] program, String kind, String key, byte[] deflatedGlyphs) {
        return file(program, kind, key, deflatedGlyphs, TEXT + TEXT.replace("/W", "/V"));
    }

    private static byte[] file(byte[] program, String kind, String key, byte[] deflatedGlyphs, String text) {
        HostilePdf pdf = new HostilePdf();
        int stream = pdf.deflated("/Length1 " + program.length + "/Length2 0/Length3 0", program);
        int glyphs = pdf.stream("/Filter/FlateDecode", deflatedGlyphs);
        int descriptor = pdf.add("<</Type/FontDescriptor/FontName/X/Flags 4/" + key + " " + stream + " 0 R>>");
        int simple = pdf.add("<</Type/Font" + kind + "/BaseFont/X/FontDescriptor " + descriptor + " 0 R>>");
        int composite = pdf.add("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font"
                + "/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/FontDescriptor " + descriptor + " 0 R/CIDToGIDMap " + glyphs + " 0 R>>]>>");
        return page(pdf, text, "/W " + simple + " 0 R/V " + composite + " 0 R");
    }

    private static byte[] map(byte[]... parts) {
        return new HostileFont().map(joined(parts)).bytes();
    }

    /** Numbers of two bytes, each the largest. */
    private static byte[] all(int count) {
        return repeated(numbers("65535"), count);
    }

    private static byte[] segments(int count) {
        byte[] last = repeated(numbers("65534"), count);
        byte[] none = new byte[2 * count];
        return joined(numbers("4,32,0," + 2 * count + ",0,0,0"), last, new byte[2], none, none, none);
    }

    private static byte[] groups(int format, int count) {
        byte[] group = numbers("0,0,16,65535,0,1");
        return joined(numbers(format + ",0,0,16,0,0,0," + count), repeated(group, count));
    }

    private static byte[] name() {
        return numbers("3,1,1033,6,65535,0");
    }

    private static byte[] post(int glyphs) {
        return joined(numbers("2,0"), new byte[28], numbers(String.valueOf(glyphs)));
    }

    private static byte[] last() {
        return numbers("32767");
    }

    private static byte[] row(int format) {
        return joined(new byte[] {(byte) format}, numbers("1,65535"));
    }

    private static byte[] codes() {
        return joined(new byte[] {1, -1}, repeated(new byte[] {0, -1}, 255));
    }

    /** A list that says it has 65,535 pieces. */
    private static byte[] full() {
        return joined(all(1), new byte[] {4}, repeated(new byte[] {0, 0, 0, 1}, 9));
    }

    private static byte[] backwards() {
        return joined(numbers("3"), new byte[] {1, 9, 7, 5, 1}, new byte[9]);
    }

    private static byte[] calls() {
        byte[] call = {(byte) (139 - 107), 29, (byte) (139 - 107), 29, 14};
        return index(call, call, call);
    }

    private static byte[] loop() {
        return index(new byte[] {(byte) (139 - 107), 29, (byte) (139 - 107), 29, 11});
    }

    private static byte[] collection() {
        byte zero = (byte) 139;
        return new byte[] {zero, zero, zero, 12, 30, zero, 12, 36, zero, 12, 37};
    }

    private static String glyphs(int count) {
        StringBuilder glyphs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            glyphs.append('/').append(i).append(" 4 RD abcd ND ");
        }
        return glyphs.toString();
    }
}
