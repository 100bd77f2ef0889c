package nl.parliament.parser;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import nl.parliament.model.Reference;

/**
 * Any bytes at all, as a file or as the inside of one. A build reads the saved inputs, each of which once failed or
 * holds what a finder of new ones may begin with; {@code ./dev fuzz MINUTES} looks for new ones.
 */
class FuzzingTest {
    private static final ParliamentParser PARSER = ParliamentParser.create();
    private static final ReferenceFinder FINDER = ReferenceFinder.create();
    private static final long MOST_MILLISECONDS = 10_000;

    @FuzzTest
    void docx(byte[] bytes) {
        read(bytes);
    }

    @FuzzTest
    void pdf(byte[] bytes) {
        read(bytes);
    }

    @FuzzTest
    void txt(byte[] bytes) {
        read(bytes);
    }

    @FuzzTest
    void body(byte[] bytes) {
        read(new HostileDocx(utf8(bytes)).bytes());
    }

    @FuzzTest
    void relations(byte[] bytes) {
        read(new HostileDocx(HostileDocx.paragraph("Dank."))
                .part("word/_rels/document.xml.rels", utf8(bytes))
                .bytes());
    }

    @FuzzTest
    void types(byte[] bytes) {
        read(new HostileDocx(HostileDocx.paragraph("Dank."))
                .part("[Content_Types].xml", utf8(bytes))
                .bytes());
    }

    @FuzzTest
    void notes(byte[] bytes) {
        String call = "<w:p><w:r><w:t>Zie</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
        read(new HostileDocx(call).related("footnotes", utf8(bytes)).bytes());
    }

    @FuzzTest
    void numbering(byte[] bytes) {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId "
                + "w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Een punt</w:t></w:r></w:p>";
        read(new HostileDocx(item).related("numbering", utf8(bytes)).bytes());
    }

    @FuzzTest
    void publication(byte[] bytes) {
        read(PublicationMaker.publication(utf8(bytes)));
    }

    @FuzzTest
    void content(byte[] bytes) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.stream("", bytes), "");
        read(pdf.bytes());
    }

    @FuzzTest
    void characters(byte[] bytes) {
        HostilePdf pdf = new HostilePdf();
        int map = pdf.stream("", bytes);
        pdf.set(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode " + map + " 0 R>>");
        pdf.page(pdf.stream("", HostilePdf.latin("BT /F 10 Tf 50 700 Td (Geachte voorzitter) Tj ET")), "");
        read(pdf.bytes());
    }

    @FuzzTest
    void codes(byte[] bytes) {
        HostilePdf pdf = new HostilePdf();
        int map = pdf.stream("", bytes);
        pdf.set(
                3,
                "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding " + map
                        + " 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X>>]>>");
        pdf.page(pdf.stream("", HostilePdf.latin("BT /F 10 Tf 50 700 Td (Geachte voorzitter) Tj ET")), "");
        read(pdf.bytes());
    }

    @FuzzTest
    void trueType(byte[] bytes) {
        font(bytes, "/Subtype/TrueType", "FontFile2");
    }

    @FuzzTest
    void compactFont(byte[] bytes) {
        font(bytes, "/Subtype/Type1", "FontFile3");
    }

    /** What stands after the first byte of nothing is enciphered. */
    @FuzzTest
    void type1(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.ISO_8859_1).split("\0", 2);
        font(HostileFont.type1(parts[0], parts.length > 1 ? parts[1] : ""), "/Subtype/Type1", "FontFile");
    }

    private static void font(byte[] program, String kind, String key) {
        read(FontKillersTest.file(program, kind, key, HostilePdf.deflate(new byte[] {0, 1, 0, 2})));
    }

    @FuzzTest
    void references(byte[] bytes) {
        String text = utf8(bytes);
        for (Reference reference : FINDER.find(text)) {
            if (!reference.span().of(text).equals(reference.text())) {
                throw new AssertionError("a reference is not where it says it is");
            }
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void read(byte[] file) {
        Outcome outcome = Outcome.of(PARSER, file);
        if ((outcome.error() != null && outcome.error().code() == ErrorCode.INTERNAL)
                || outcome.milliseconds() > MOST_MILLISECONDS) {
            throw new AssertionError(outcome.line(), outcome.error());
        }
    }
}
