package nl.parliament.parser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A file with one number at a place where a reader or an engine may make room by it, or count with it. */
record MadeFile(String name, Function<String, byte[]> maker, String number) {
    private static final List<String> NUMBERS = List.of(
            "2147483647", "-2147483648", "4294967296", "99999999999999999999", "-1", "0", "65536", "1e9", "0.0000001");
    private static final String TEXT = "BT /F 10 Tf 50 700 Td (Geachte voorzitter, hierbij de brief.) Tj ET ";

    private static final List<String> OF_STREAMS = List.of(
            "/Filter/FlateDecode/DecodeParms<</Predictor #/Columns 9>>",
            "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns #>>",
            "/Filter/FlateDecode/DecodeParms<</Predictor 2/Colors #>>",
            "/Filter/FlateDecode/DecodeParms<</Predictor 15/BitsPerComponent #>>",
            "/Filter/LZWDecode/DecodeParms<</EarlyChange #>>",
            "/Filter/CCITTFaxDecode/DecodeParms<</K #/Columns #/Rows #>>",
            "/Type/ObjStm/N #/First 9",
            "/Type/ObjStm/N 9/First #",
            "/Type/XRef/W[# # #]/Index[0 9]/Size 9",
            "/Type/XRef/W[1 2 1]/Index[0 #]/Size #",
            "/Length1 #/Length2 #/DL #");

    private static final List<String> OF_CONTENT = List.of(
            "/F # Tf ",
            "BT # # Td ET ",
            "BT /F 9 Tf # 0 0 # 0 0 Tm (a) Tj ET ",
            "BT /F 9 Tf # Tc # Tw # Tz # TL # Ts (a b) Tj ET ",
            "BT /F 9 Tf [(a) # (b) # (c)] TJ ET ",
            "# # # # re f ",
            "# w [# #] # d 0 0 m # # l S ",
            "# 0 0 # # # cm ",
            "BI /W # /H # /BPC # /CS /RGB ID aa\nEI ",
            "/P <</MCID #>> BDC EMC ",
            "# g # # # rg /X gs ",
            "# Tr BT /F 9 Tf (a) Tj ET ");

    private static final List<String> OF_FONTS = List.of(
            "/Subtype/Type1/BaseFont/Helvetica/FirstChar #/LastChar 99/Widths[500 500]",
            "/Subtype/Type1/BaseFont/Helvetica/FirstChar 0/LastChar #/Widths[#]",
            "/Subtype/TrueType/BaseFont/X/FontDescriptor<</Flags #/MissingWidth #/FontWeight #/Ascent #>>",
            "/Subtype/TrueType/BaseFont/X/Encoding<</Differences[# /a /b]>>",
            "/Subtype/Type3/FontMatrix[# 0 0 # 0 0]/FontBBox[0 0 # #]/CharProcs<<>>/Encoding<<>>",
            "/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/DW #/W[# # #]>>]",
            "/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType0/W[#[1 2]]>>]",
            "/Subtype/Type0/BaseFont/X/Encoding/Identity-V/DescendantFonts[<</Subtype/CIDFontType0/DW2[# #]>>]",
            "/Subtype/Type0/BaseFont/X/Encoding/Identity-V/DescendantFonts[<</Subtype/CIDFontType0/W2[# # # # #]>>]",
            "/Subtype/Type0/BaseFont/X/Encoding/GBK-EUC-H/DescendantFonts[<</Subtype/CIDFontType0"
                    + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement #>>>>]");

    private static final List<String> OF_PAGES =
            List.of("/Rotate #", "/MediaBox[0 0 # #]", "/CropBox[# # # #]", "/UserUnit #", "/StructParents #/Tabs #");

    private static final List<String> OF_FILES = List.of(
            "/Size 9 /Size #",
            "/Size 9 /Prev #",
            "/Size 9 /XRefStm #",
            "/Size 9 /Root # 0 R",
            "/Size 9 /Encrypt<</Filter/Standard/V 2/R 2/O(a)/U(b)/P #/Length #>>/ID[(a)(b)]",
            "/Size 9 /Encrypt<</Filter/Standard/V #/R #/O(a)/U(b)/P -4/Length 40>>/ID[(a)(b)]");

    private static final List<String> OF_WORD = List.of(
            "<w:tbl><w:tblGrid><w:gridCol w:w=\"#\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"#\"/></w:tcPr>"
                    + "<w:p/></w:tc></w:tr></w:tbl>",
            "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"#\"/><w:gridAfter w:val=\"#\"/></w:trPr>"
                    + "<w:tc><w:p/></w:tc></w:tr>"
                    + "</w:tbl>",
            "<w:p><w:pPr><w:outlineLvl w:val=\"#\"/><w:ind w:left=\"#\" w:hanging=\"#\"/></w:pPr></w:p>",
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"#\"/><w:numId w:val=\"#\"/></w:numPr></w:pPr></w:p>",
            "<w:abstractNum w:abstractNumId=\"#\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"#\"/>"
                    + "<w:numFmt w:val=\"lowerRoman\"/>"
                    + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                    + "<w:abstractNumId w:val=\"#\"/>"
                    + "</w:num><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></"
                    + "w:numPr></w:pPr></w:p>",
            "<w:p><w:r><w:rPr><w:sz w:val=\"#\"/><w:spacing w:val=\"#\"/></w:rPr><w:t>a</w:t></w:r></w:p>",
            "<w:p><w:r><w:footnoteReference w:id=\"#\"/></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"#\"/></w:r></w:p>",
            "<w:p><w:bookmarkStart w:id=\"#\" w:name=\"a\"/><w:bookmarkEnd w:id=\"#\"/></w:p>",
            "<w:sectPr><w:pgNumType w:start=\"#\"/><w:cols w:num=\"#\"/><w:pgSz w:w=\"#\" w:h=\"#\"/></w:sectPr>",
            "<w:p><w:r><w:t>&##;</w:t></w:r></w:p>");

    private static final List<String> OF_TEXT = List.of(
            "#. Eerste punt\n#. Tweede punt\n",
            "Kamerstuk # #, nr. # en Kamerstukken II 20#/#, # VI, nr. #\n",
            "Den Haag, # mei #\nDatum #-#-#\n",
            "Zie noot [#].\n\n[#] De tekst van een noot.\n",
            "artikel #, lid #, onder #, van de Grondwet (Stb. #, #)\n",
            "|#|#|\n|---|---|\n|#|#|\n",
            "Ref. #/#/#  #\t#\t#\n");

    /** Where numbers stand in a ZIP: the mark of a record, how far after it, and how many bytes. */
    private static final List<String> OF_ZIP = List.of(
            "PK\u0005\u0006 8 2",
            "PK\u0005\u0006 10 2",
            "PK\u0005\u0006 12 4",
            "PK\u0005\u0006 16 4",
            "PK\u0005\u0006 20 2",
            "PK\u0001\u0002 10 2",
            "PK\u0001\u0002 20 4",
            "PK\u0001\u0002 24 4",
            "PK\u0001\u0002 28 2",
            "PK\u0001\u0002 30 2",
            "PK\u0001\u0002 42 4",
            "PK\u0003\u0004 8 2",
            "PK\u0003\u0004 18 4",
            "PK\u0003\u0004 26 2",
            "PK\u0003\u0004 28 2");

    /** Where numbers stand in the tables of a font. */
    private static final List<String> OF_TABLES = List.of(
            "head 18 2", "hhea 34 2", "maxp 4 2", "cmap 2 2", "cmap 8 4", "cmap 20 2", "cmap 32 4", "cmap 44 4");

    byte[] bytes() {
        return maker.apply(number);
    }

    /** Each number at each place. */
    static List<MadeFile> all() {
        List<MadeFile> files = new ArrayList<>();
        for (String place : OF_STREAMS) {
            add(files, place, number -> stream(place.replace("#", number)));
        }
        for (String place : OF_CONTENT) {
            add(files, place, number -> HostilePdf.page(place.replace("#", number) + TEXT));
        }
        for (String place : OF_FONTS) {
            add(files, place, number -> font(place.replace("#", number)));
        }
        for (String place : OF_PAGES) {
            add(files, place, number -> page(place.replace("#", number)));
        }
        for (String place : OF_FILES) {
            add(files, place, number -> file(place.replace("#", number)));
        }
        for (String place : OF_WORD) {
            add(files, place, number -> word(place.replace("#", number)));
        }
        for (String place : OF_ZIP) {
            add(files, place, number -> patched(word(""), place, number));
        }
        for (String place : OF_TABLES) {
            add(files, place, number -> program(place, number));
        }
        for (String place : OF_TEXT) {
            add(files, place, number -> text(place.replace("#", number)));
        }
        return files;
    }

    private static void add(List<MadeFile> files, String place, Function<String, byte[]> maker) {
        for (String number : NUMBERS) {
            files.add(new MadeFile(place + " with " + number, maker, number));
        }
    }

    private static byte[] stream(String entries) {
        HostilePdf pdf = new HostilePdf();
        int stream = pdf.stream(entries, HostilePdf.deflate(HostilePdf.latin(TEXT)));
        pdf.page("[" + stream + " 0 R " + pdf.stream("", HostilePdf.latin(TEXT)) + " 0 R]", "");
        return pdf.bytes();
    }

    private static byte[] font(String entries) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.stream("", HostilePdf.latin(TEXT)), "");
        pdf.set(3, "<</Type/Font" + entries + ">>");
        return pdf.bytes();
    }

    private static byte[] page(String entries) {
        HostilePdf pdf = new HostilePdf();
        int content = pdf.stream("", HostilePdf.latin(TEXT));
        int page = pdf.page(content, "");
        pdf.set(
                page,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + content
                        + " 0 R/Resources<</Font<</F 3 0 R>>>>" + entries + ">>");
        return pdf.bytes();
    }

    private static byte[] file(String trailer) {
        String file = new String(HostilePdf.page(TEXT), StandardCharsets.ISO_8859_1);
        return HostilePdf.latin(file.replaceFirst("trailer<</Size \\d+", "trailer<<" + trailer));
    }

    private static byte[] word(String body) {
        return new HostileDocx(HostileDocx.paragraph("Geachte voorzitter,")
                        + body.replace("&#-", "&#").replace("&#0.", "&#"))
                .related("numbering", "<w:numbering " + HostileDocx.W + ">" + body + "</w:numbering>")
                .bytes();
    }

    private static byte[] text(String lines) {
        return ("Geachte voorzitter,\n\n" + lines.repeat(20)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] program(String place, String number) {
        String tag = place.substring(0, 4);
        byte[] font = new HostileFont().bytes();
        String text = new String(font, StandardCharsets.ISO_8859_1);
        int entry = text.indexOf(tag) + 8;
        int at = ((font[entry + 2] & 0xff) << 8) | (font[entry + 3] & 0xff);
        byte[] patched = patched(font, at, place, number);
        return FontKillersTest.file(
                patched, "/Subtype/TrueType", "FontFile2", HostilePdf.deflate(new byte[] {0, 0, 0, 1}));
    }

    /** The bytes with a number after the first mark of a record in them. */
    private static byte[] patched(byte[] file, String place, String number) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return patched(file, text.indexOf(place.substring(0, 4)), place, number);
    }

    /** The last bytes of a ZIP come first, those of a font last. */
    private static byte[] patched(byte[] file, int record, String place, String number) {
        String[] words = place.split(" ");
        int at = record + Integer.parseInt(words[1]);
        int size = Integer.parseInt(words[2]);
        long value = (long) Double.parseDouble(number);
        for (int i = 0; i < size; i++) {
            int shift = place.startsWith("PK") ? i : size - 1 - i;
            file[at + i] = (byte) (value >> (8 * shift));
        }
        return file;
    }
}
