package nl.parliament.parser.internal.pdf.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of characters says what the engine reads in it. */
class UnicodeReaderTest {
    private static final int CODES = 0x10400;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <01> <0041> <02> <00660069> endbfchar",
                "2 beginbfchar <0003> <0020>\n<0041><D83DDE00> endbfchar"
                        + " 1 beginbfrange <0044> <0046> <0061> endbfrange",
                "2 beginbfrange <20> <7e> <0020> <80> <82> [<0041> <0042> <00430044>] endbfrange",
                "1 beginbfrange <0000> <ffff> <0000> endbfrange",
                "1 beginbfrange <00f0> <0110> <00fe> endbfrange 1 beginbfrange <fe> <ff> <fe> endbfrange",
                "2 beginbfrange <0010> <0020> <0041> <0012> <0012> <0078> endbfrange"
                        + " 1 beginbfchar <0014> <0079> endbfchar",
                "1 beginbfchar <0012> <0078> endbfchar 1 beginbfrange <0010> <0020> <0041> endbfrange",
                "9 beginbfrange <0010> <0012> [<0041>] <0030> <0020> <0041> <0040> <0041> <0042> endbfrange"
                        + " 1 beginbfchar <07> <0041> endbfchar",
                "1 beginbfrange <0010> <0013> [<0041> <0042> <0043>] endbfrange",
                "2 beginbfchar <01> /A <02> <> endbfchar 1 beginbfrange <03> <04> <> endbfrange",
                "1 beginbfchar <01> <41> <02> <42> endbfchar 2 beginbfchar <414> <0043> endbfchar",
                "2 beginbfchar <010000> <0041> <00010001> <0042> endbfchar",
                "/CMapName /Adobe-Identity-UCS def << /Registry (Adobe) /Ordering (UCS) >> def"
                        + " 1 beginbfchar <0001><0041>endbfchar endcmap 1 beginbfchar <0002><0042> endbfchar",
                "1.0 beginbfchar <01><0041> endbfchar beginbfchar <02><0042> endbfchar",
            })
    void as_the_engine_reads_it(String table) throws IOException {
        CMap engine = new CMapParser().parse(new RandomAccessReadBuffer(table.getBytes(ISO_8859_1)));
        UnicodeTable own = UnicodeReader.read(table.getBytes(ISO_8859_1));
        assertThat(own).isNotNull();
        for (int code = 0; code < CODES; code++) {
            assertThat(own.text(code, false)).as("code " + code).isEqualTo(engine.toUnicode(code));
            if (code < 256) {
                assertThat(own.text(code, true)).as("byte " + code).isEqualTo(engine.toUnicode(code, 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 begincodespacerange <00> <ff> endcodespacerange",
                "1 beginbfchar <0x> <0041> endbfchar",
                "1 beginbfchar <01> 65 endbfchar",
                "1 beginbfrange <01> <02 <03> endbfrange",
                "1 beginbfrange <01> endbfchar",
                "/UniJIS-UTF16-H usecmap 1 beginbfchar <01> <0041> endbfchar",
            })
    void what_is_damaged_or_says_nothing_is_left_to_the_engine(String table) {
        assertThat(UnicodeReader.read(table.getBytes(ISO_8859_1))).isNull();
    }

    @Test
    void thirty_thousand_ranges_of_all_codes_are_as_many_entries() {
        String table = "30000 beginbfrange " + "<0000> <ffff> <0041>\n".repeat(30_000) + "endbfrange";
        UnicodeTable own = UnicodeReader.read(table.getBytes(ISO_8859_1));
        assertThat(own).isNotNull();
        assertThat(own.size()).isEqualTo(30_000);
        assertThat(own.text(0x1000, false)).isEqualTo("\u1041");
    }
}
