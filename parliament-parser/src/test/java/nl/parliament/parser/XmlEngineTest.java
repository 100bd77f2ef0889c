package nl.parliament.parser;

import static nl.parliament.parser.HostileDocx.W;
import static nl.parliament.parser.HostileDocx.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.parliament.model.Completeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the XML engine beneath has to get right, and what it must not let pass. */
class XmlEngineTest {
    private static final String WORDS = "Curaçao, € 5 – “één” \uD834\uDD1E";

    private static String document(String body) {
        return "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
    }

    private static Outcome read(byte[] main) {
        return Outcome.of(new HostileDocx("").part("word/document.xml", main).bytes());
    }

    private static String text(String body) {
        return read(document(body).getBytes(StandardCharsets.UTF_8)).text();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', false",
        "UTF-8, '', true",
        "UTF-8, UTF-8, true",
        "UTF-16LE, UTF-16, true",
        "UTF-16BE, UTF-16, true",
        "UTF-16LE, '', true",
        "UTF-16BE, '', true",
        "UTF-32LE, '', true",
        "UTF-32BE, '', true"
    })
    void parts_in_any_encoding_of_unicode_read_alike(String charset, String declared, boolean isMarked) {
        String declaration = declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
        String words = WORDS.repeat(500);
        String xml = (isMarked ? "\uFEFF" : "") + declaration + document(paragraph(words));
        assertThat(read(xml.getBytes(Charset.forName(charset))).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void parts_in_an_older_encoding_that_says_so_are_read(String charset) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + document(paragraph("Curaçao, één"));
        assertThat(read(xml.getBytes(Charset.forName(charset))).text()).isEqualTo("Curaçao, één");
    }

    @Test
    void words_are_whole_wherever_the_engine_fills_its_buffer() {
        String words = "€é\uD834\uDD1E&amp;&#233;&#x1D11E;<![CDATA[<&>]]>x";
        String expected = "€é\uD834\uDD1E&é\uD834\uDD1E<&>x";
        for (int shift = 0; shift < 40; shift++) {
            String before = "a".repeat(shift);
            assertThat(text(paragraph(before + words.repeat(400)))).isEqualTo(before + expected.repeat(400));
        }
    }

    @Test
    void values_are_whole_wherever_the_engine_fills_its_buffer() {
        for (int shift = 0; shift < 40; shift++) {
            StringBuilder body = new StringBuilder(paragraph("a".repeat(shift)));
            for (int i = 0; i < 300; i++) {
                body.append("<w:bookmarkStart w:id=\"")
                        .append(i)
                        .append("\" w:name=\"_é€&amp;&#233;")
                        .append(i)
                        .append("\"/><w:bookmarkEnd w:id=\"")
                        .append(i)
                        .append("\"/>");
            }
            assertThat(read(document(body + paragraph("Dank.")).getBytes(StandardCharsets.UTF_8))
                            .result()
                            .document()
                            .bookmarks())
                    .hasSize(300)
                    .allSatisfy(bookmark -> assertThat(bookmark.name()).startsWith("_é€&é"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&merk;",
                "&#0;",
                "&#x110000;",
                "&",
                "\u0001",
                "<w:b>",
                "</w:i>",
                "<w:b w:val=\"1\" w:val=\"2\"/>",
                "<x:b/>",
                "<w:b x:y=\"1\"/>",
                "<w:b w:val=1/>",
                "<w:b w:val=\"<\"/>",
                "<w:b w:val=\"&merk;\"/>",
                "<!-- -- -->",
                "]]>"
            })
    void what_is_no_well_formed_xml_ends_the_text_there(String fault) {
        Outcome outcome = read(
                document(paragraph("Dank.") + "<w:p><w:r><w:t>" + fault + "</w:t></w:r></w:p>" + paragraph("Later."))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.text()).isEqualTo("Dank.");
        assertThat(outcome.result().completeness()).isEqualTo(Completeness.TRUNCATED);
        assertThat(outcome.codes()).contains("text-broken-off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ff", "80", "c0bc", "c080", "e080af", "eda080", "f082849e", "f4908080", "f5808080", "e282", "c3"
            })
    void bytes_that_are_no_utf_8_end_the_text_near_there(String bytes) {
        byte[] sign = HexFormat.of().parseHex(bytes);
        for (int shift = 0; shift < 12; shift++) {
            String declaration = shift % 2 == 0 ? "" : "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
            byte[] before = (declaration
                            + document(paragraph("Dank.") + paragraph("a".repeat(3_800 + 20 * shift)))
                                    .replace("</w:body></w:document>", "<w:p><w:r><w:t>een"))
                    .getBytes(StandardCharsets.UTF_8);
            byte[] after = ("twee</w:t></w:r></w:p>" + paragraph("b".repeat(9_000)) + paragraph("Later.")
                            + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8);
            byte[] all = ByteBuffer.allocate(before.length + sign.length + after.length)
                    .put(before)
                    .put(sign)
                    .put(after)
                    .array();
            Outcome outcome = read(all);
            assertThat(outcome.text()).startsWith("Dank.").doesNotContain("Later.");
            assertThat(outcome.codes()).contains("text-broken-off");
        }
    }

    @Test
    void a_long_value_that_nobody_reads_costs_nothing() {
        String picture = "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" "
                + "xmlns:o=\"urn:schemas-microsoft-com:office:office\" o:gfxdata=\""
                + "UEsDBBQABgAIAAAAIQ==".repeat(20_000) + "\"/></w:pict></w:r></w:p>";
        Outcome outcome = Outcome.of(
                new HostileDocx(paragraph("Dank.") + picture.replace("==", "AA") + paragraph("Later.")).bytes());
        assertThat(outcome.text()).isEqualTo("Dank.\nLater.");
        assertThat(outcome.isComplete()).isTrue();
    }

    @Test
    void a_text_beyond_the_limit_is_left_out_with_what_follows() {
        ParseLimits small = ParseLimits.defaults().with(Limit.XML_TOKEN_BYTES, 10_000);
        byte[] file =
                new HostileDocx(paragraph("Dank.") + paragraph("woord ".repeat(1_000)) + paragraph("Later.")).bytes();
        byte[] longer =
                new HostileDocx(paragraph("Dank.") + paragraph("woord ".repeat(4_000)) + paragraph("Later.")).bytes();
        assertThat(Outcome.of(small, file).text()).endsWith("Later.");
        assertThat(Outcome.of(small, longer).limit()).isEqualTo("xml token bytes");
        assertThat(Outcome.of(small, longer).text()).isEqualTo("Dank.");
    }
}
