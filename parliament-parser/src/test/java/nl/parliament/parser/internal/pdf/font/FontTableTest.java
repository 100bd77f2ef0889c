package nl.parliament.parser.internal.pdf.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts are read from their dictionaries; what these do not tell, their programs do. */
class FontTableTest {
    private final FontTable table = new FontTable(new Budget(ParseLimits.defaults()));
    private boolean outlinesWereRead;

    @ParameterizedTest
    @ValueSource(strings = {"TrueType", "Type1", "MMType1"})
    void an_embedded_font_whose_dictionary_tells_all_is_not_parsed(String kind) throws IOException {
        FontMetrics font = table.of(embedded(simple(kind)));
        assertThat(font.text('e')).isEqualTo("e");
        assertThat(font.text(0x80)).isEqualTo("€");
        assertThat(font.advance('e')).isEqualTo(0.5f);
        assertThat(font.advance(0xff)).isEqualTo(0.25f);
        assertThat(outlinesWereRead).isFalse();
    }

    @Test
    void a_code_that_the_dictionary_does_not_tell_of_is_asked_of_the_embedded_font() throws IOException {
        COSDictionary dictionary = embedded(simple("TrueType"));
        dictionary.removeItem(COSName.ENCODING);
        FontMetrics font = table.of(dictionary);
        assertThat(outlinesWereRead).isFalse();
        font.text('e');
        assertThat(outlinesWereRead).isTrue();
    }

    @Test
    void an_embedded_composite_font_is_not_parsed() throws IOException {
        FontMetrics font = table.of(composite());
        assertThat(font.advance(7)).isEqualTo(0.6f);
        assertThat(font.advance(12)).isEqualTo(0.7f);
        assertThat(font.advance(14)).isEqualTo(0.7f);
        assertThat(font.advance(99)).isEqualTo(1f);
        assertThat(font.readCode(new ByteArrayInputStream(new byte[] {1, 2}))).isEqualTo(0x102);
        assertThat(font.readCode(new ByteArrayInputStream(new byte[] {1}))).isEqualTo(0x100);
        assertThat(font.isSimple()).isFalse();
        assertThat(outlinesWereRead).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Helvetica,false,false", "Arial-BoldItalicMT,true,true", "Verdana-Black,true,false"})
    void its_name_tells_whether_it_is_bold_or_italic(String name, boolean bold, boolean italic) throws IOException {
        COSDictionary font = simple("TrueType");
        font.setName(COSName.BASE_FONT, name);
        assertThat(table.of(font).isBold()).isEqualTo(bold);
        assertThat(table.of(font).isItalic()).isEqualTo(italic);
    }

    @Test
    void its_weight_tells_that_it_is_bold() throws IOException {
        COSDictionary font = simple("TrueType");
        font.getCOSDictionary(COSName.FONT_DESC).setInt(COSName.FONT_WEIGHT, 700);
        assertThat(table.of(font).isBold()).isTrue();
    }

    /** What the engine says of fonts in many spellings, code by code. */
    @ParameterizedTest
    @CsvSource({
        "TrueType,WinAnsiEncoding,32",
        "TrueType,MacRomanEncoding,4",
        "Type1,StandardEncoding,32",
        "Type1,NoEncoding,32",
        "TrueType,differences,32",
        "Type1,differences,4",
        "Type1,differences on base,4",
        "TrueType,none,32",
    })
    void says_what_the_engine_says(String kind, String encoding, int flags) throws IOException {
        COSDictionary font = simple(kind);
        font.setItem(COSName.ENCODING, encoding(encoding));
        font.getCOSDictionary(COSName.FONT_DESC).setInt(COSName.FLAGS, flags);
        EngineFont engine = new EngineFont(PDFontFactory.createFont(new COSDictionary(font)));
        FontMetrics own = table.of(font);
        for (int code = 0; code < 256; code++) {
            String text = engine.text(code);
            assertThat(own.text(code)).as("code " + code).isEqualTo(text == null ? "" + (char) code : text);
            assertThat(own.advance(code)).as("code " + code).isCloseTo(engine.advance(code), within(0f));
        }
    }

    @Test
    void places_of_vertical_writing_are_those_of_the_engine() throws IOException {
        COSDictionary font = composite();
        font.setItem(COSName.ENCODING, COSName.IDENTITY_V);
        COSDictionary descendant = CompositeFont.descendant(font);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.removeItem(COSName.FONT_DESC);
        descendant.setItem(COSName.DW2, numbers("870 -990"));
        COSArray metrics = numbers("7");
        metrics.add(numbers("-900 250 800 -800 350 700"));
        metrics.addAll(numbers("20 30 -700 450 600"));
        descendant.setItem(COSName.W2, metrics);
        PDFont engine = PDFontFactory.createFont(new COSDictionary(font));
        FontMetrics own = table.of(font);
        VerticalMetrics vertical = own.vertical();
        assertThat(vertical).isNotNull();
        for (int code = 0; code < 40; code++) {
            Vector place = engine.getPositionVector(code);
            assertThat(vertical.across(code)).as("code " + code).isEqualTo(place.getX());
            assertThat(vertical.up(code)).as("code " + code).isEqualTo(place.getY());
            assertThat(vertical.descent(code))
                    .as("code " + code)
                    .isEqualTo(engine.getDisplacement(code).getY());
            assertThat(vertical.width(code)).as("code " + code).isEqualTo(engine.getWidth(code) / 1000);
            assertThat(own.advance(code)).as("code " + code).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"GBK-EUC-H,GB1", "UniJIS-UCS2-H,Japan1", "KSCms-UHC-V,Korea1", "ETen-B5-H,CNS1", "Identity-H,Japan1"})
    void signs_of_asian_collections_are_those_of_the_engine(String encoding, String ordering) throws IOException {
        COSDictionary signs = new COSDictionary();
        signs.setString(COSName.REGISTRY, "Adobe");
        signs.setString(COSName.ORDERING, ordering);
        signs.setInt(COSName.SUPPLEMENT, 1);
        COSDictionary font = composite();
        font.setName(COSName.ENCODING, encoding);
        COSDictionary descendant = CompositeFont.descendant(font);
        descendant.setName(COSName.SUBTYPE, "CIDFontType0");
        descendant.removeItem(COSName.FONT_DESC);
        descendant.setItem(COSName.CIDSYSTEMINFO, signs);
        PDFont engine = PDFontFactory.createFont(new COSDictionary(font));
        FontMetrics own = table.of(font);
        for (int code = 0x2100; code < 0xfff0; code += 97) {
            assertThat(own.text(code)).as("code " + code).isEqualTo(engine.toUnicode(code));
            byte[] bytes = {(byte) (code >> 8), (byte) code, 0, 0};
            assertThat(own.readCode(new ByteArrayInputStream(bytes)))
                    .as("code " + code)
                    .isEqualTo(engine.readCode(new ByteArrayInputStream(bytes)));
        }
    }

    private static COSArray numbers(String numbers) {
        COSArray array = new COSArray();
        for (String number : numbers.split(" ")) {
            array.add(COSInteger.get(Integer.parseInt(number)));
        }
        return array;
    }

    private static @Nullable COSBase encoding(String name) {
        if (name.equals("none")) {
            return null;
        }
        if (!name.startsWith("differences")) {
            return COSName.getPDFName(name);
        }
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(65));
        differences.add(COSName.getPDFName("germandbls"));
        differences.add(COSName.getPDFName("uni20AC"));
        differences.add(COSInteger.get(200));
        differences.add(COSName.getPDFName("g17"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        if (name.endsWith("base")) {
            encoding.setItem(COSName.BASE_ENCODING, COSName.MAC_ROMAN_ENCODING);
        }
        return encoding;
    }

    private static COSDictionary simple(String kind) {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setInt(COSName.FLAGS, 32);
        descriptor.setInt(COSName.MISSING_WIDTH, 250);
        COSArray widths = new COSArray();
        for (int code = 32; code < 200; code++) {
            widths.add(COSInteger.get(code == 'e' ? 500 : code));
        }
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, kind);
        font.setName(COSName.BASE_FONT, "ABCDEF+Verdana");
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        font.setInt(COSName.FIRST_CHAR, 32);
        font.setInt(COSName.LAST_CHAR, 199);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.FONT_DESC, descriptor);
        return font;
    }

    private COSDictionary embedded(COSDictionary font) throws IOException {
        font.getCOSDictionary(COSName.FONT_DESC).setItem(COSName.FONT_FILE2, outlines());
        return font;
    }

    private COSStream outlines() throws IOException {
        COSStream outlines = new COSStream() {
            @Override
            public RandomAccessRead createView() throws IOException {
                outlinesWereRead = true;
                return super.createView();
            }
        };
        try (OutputStream out = outlines.createOutputStream()) {
            out.write("no font".getBytes(ISO_8859_1));
        }
        return outlines;
    }

    private COSDictionary composite() throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.FONT_FILE2, outlines());
        COSArray each = new COSArray();
        each.add(COSInteger.get(600));
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(7));
        widths.add(each);
        for (int number : new int[] {12, 14, 700}) {
            widths.add(COSInteger.get(number));
        }
        COSDictionary descendant = new COSDictionary();
        descendant.setName(COSName.SUBTYPE, "CIDFontType2");
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setName(COSName.BASE_FONT, "ABCDEF+Verdana");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
