package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.parliament.export.internal.csv.Csv;
import nl.parliament.model.ParseResult;
import org.junit.jupiter.api.Test;

/** CSV as spreadsheets read it, and annotations that select what they quote. */
class SpreadsheetTest {
    @Test
    void a_row_for_each_reference_and_signatory() {
        assertThat(ReferencesCsvExporter.create().export(ResultMaker.richest()))
                .startsWith("\uFEFFsource,date,ministry,kind,id,text,url,attributes,start,end\r\n"
                        + "brief.pdf,2025-09-12,Ministerie van Defensie,motie,kst-21501-02-3047,Alinea,"
                        + "https://zoek.officielebekendmakingen.nl/kst-21501-02-3047.html,"
                        + "\"dossier: 21501-02; number: 3047; date: --02-18; submitters: "
                        + "Paternotte; cumSuis: true; leeg: \",27,33\r\n");
        assertThat(SignatoriesCsvExporter.create().export(ResultMaker.richest()))
                .endsWith("brief.pdf,2025-09-12,Ministerie van Defensie,Onderwerp,Naam,De minister van "
                        + "Defensie,minister,Defensie,true\r\n");
    }

    @Test
    void a_cell_never_runs() {
        assertThat(List.of("=1+1", "+1", "-1", "@x", "\t=1", " =1", "\uFF1D1"))
                .allSatisfy(cell -> assertThat(Csv.cell(cell).replace("\"", "")).startsWith("'"));
        assertThat(Csv.cell("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\"\nc\"");
        assertThat(Csv.cell(null)).isEmpty();
        assertThat(Csv.cell("Yesilgöz-Zegerius")).isEqualTo("Yesilgöz-Zegerius");
    }

    @Test
    void an_annotation_selects_what_it_quotes() {
        Stream.concat(Stream.of(ResultMaker.richest()), LongStream.range(0, 100).mapToObj(RandomResult::of))
                .forEach(SpreadsheetTest::check);
    }

    private static void check(ParseResult result) {
        int[] characters = result.document().text().codePoints().toArray();
        JsonObject page = JsonParser.parseString(AnnotationExporter.create().export(result))
                .getAsJsonObject();
        assertThat(page.get("@context").getAsString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.getAsJsonArray("items"))
                .hasSize(result.document().references().size());
        for (JsonElement item : page.getAsJsonArray("items")) {
            var selectors = item.getAsJsonObject().getAsJsonObject("target").getAsJsonArray("selector");
            JsonObject position = selectors.get(0).getAsJsonObject();
            int start = position.get("start").getAsInt();
            String selected = new String(characters, start, position.get("end").getAsInt() - start);
            String exact = selectors.get(1).getAsJsonObject().get("exact").getAsString();
            boolean isCutInACharacter = !exact.equals(selected);
            assertThat(isCutInACharacter && exact.chars().noneMatch(unit -> Character.isSurrogate((char) unit)))
                    .as(exact)
                    .isFalse();
        }
    }
}
