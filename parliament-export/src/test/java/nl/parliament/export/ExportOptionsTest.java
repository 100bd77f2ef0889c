package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.parliament.export.internal.tree.StableIds;
import nl.parliament.model.ParseResult;
import org.junit.jupiter.api.Test;

/** What options leave out, and that nothing a text may hold breaks an export. */
class ExportOptionsTest {
    private final ParseResult richest = ResultMaker.richest();

    @Test
    void compact_is_one_line_and_reads_back() {
        ExportOptions compact = ExportOptions.defaults().compact();
        String json = JsonExporter.create(compact).export(richest);
        assertThat(json).hasLineCount(1).isEqualTo(JsonLinesExporter.create().export(richest));
        assertThat(JsonReader.create().read(json)).isEqualTo(richest);
        assertThat(XmlReader.create().read(XmlExporter.create(compact).export(richest)))
                .isEqualTo(richest);
    }

    @Test
    void without_text_the_parts_keep_theirs_and_a_reader_says_what_is_missing() {
        ExportOptions options = ExportOptions.defaults().withoutText();
        String json = JsonExporter.create(options).export(richest);
        assertThat(json).contains("\"text\" : null", "\"text\" : \"Citaat\"");
        assertThatThrownBy(() -> JsonReader.create().read(json))
                .isInstanceOf(ExportReadException.class)
                .hasMessageContaining("/text");
        String xml = XmlExporter.create(options).export(richest);
        assertThatThrownBy(() -> XmlReader.create().read(xml))
                .isInstanceOf(ExportReadException.class)
                .hasMessageContaining("/text");
    }

    @Test
    void without_provenance_the_list_is_empty() {
        assertThat(JsonExporter.create(ExportOptions.defaults().withoutProvenance())
                        .export(richest))
                .contains("\"provenance\" : [ ]");
    }

    @Test
    void whatever_a_text_holds_json_and_xml_read_back_equal_and_every_export_is_utf_8() throws Exception {
        for (long seed = 0; seed < 300; seed++) {
            ParseResult result = RandomResult.of(seed);
            assertThat(JsonReader.create().read(JsonExporter.create().export(result)))
                    .as("seed " + seed)
                    .isEqualTo(result);
            assertThat(XmlReader.create().read(XmlExporter.create().export(result)))
                    .as("seed " + seed)
                    .isEqualTo(result);
            for (Exporter exporter : Exporter.builtIn()) {
                StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(exporter.export(result)));
            }
        }
    }

    @Test
    void many_documents_stand_in_one_file_of_lines() throws Exception {
        StringWriter out = new StringWriter();
        JsonLinesExporter.create().exportLines(richest, out);
        JsonLinesExporter.create().exportLines(ResultMaker.smallest(), out);
        List<ParseResult> read =
                out.toString().lines().map(JsonReader.create()::read).toList();
        assertThat(read).containsExactly(richest, ResultMaker.smallest());
    }

    @Test
    void a_key_is_made_of_letters_and_digits_alone() {
        assertThat(keyOf("Dit is \u2013 één\u00a0alinea."))
                .isEqualTo(keyOf("dit is één alinea"))
                .matches("b-[0-9a-f]{10}");
        assertThat(keyOf("Dit is een alinea.")).isNotEqualTo(keyOf("Dit is één alinea."));
    }

    private static String keyOf(String text) {
        ParseResult result = ResultMaker.ofParagraph(text);
        return new StableIds(result.document())
                .of(result.document().sections().get(0).blocks().get(0));
    }
}
