package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Block;
import nl.parliament.model.Section;
import nl.parliament.model.Table;
import nl.parliament.model.TableCell;
import nl.parliament.parser.ParliamentParser;
import org.junit.jupiter.api.Test;

/** Tables of Word files as the model has them; ECMA-376 part 1, 17.4. */
class TablesTest {
    private static final String BORDERS = "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>";
    private static final String PROSE = "Met deze brief informeer ik uw Kamer over de voortgang van de afspraken.";

    @Test
    void an_empty_cell_keeps_its_column() {
        assertThat(rows(tr(tc("Brug"), tc("2023"), tc("2024")), tr(tc("Noord"), tc(""), tc("10"))))
                .containsExactly("Brug | 2023 | 2024", "Noord |  | 10");
    }

    @Test
    void an_empty_row_and_an_empty_column_stay() {
        assertThat(rows(tr(tc("a"), tc(""), tc("b")), tr(tc(""), tc(""), tc("")), tr(tc("c"), tc(""), tc(""))))
                .containsExactly("a |  | b", " |  | ", "c |  | ");
    }

    @Test
    void merged_cells_span_rows_and_columns() {
        assertThat(rows(
                        tr(tc("<w:vMerge w:val=\"restart\"/>", "Provincie"), tc("<w:gridSpan w:val=\"2\"/>", "Samen")),
                        tr(tc("<w:vMerge/>", ""), tc("2023"), tc("2024")),
                        tr(tc("Drenthe"), tc("10"), tc("12"))))
                .containsExactly("Provincie 1x2 | Samen 2x1", "2023 | 2024", "Drenthe | 10 | 12");
    }

    @Test
    void text_in_a_cell_that_goes_on_from_above_is_not_shown() {
        assertThat(rows(
                        tr(tc("<w:vMerge w:val=\"restart\"/>", "a"), tc("b")),
                        tr(tc("<w:vMerge/>", "verborgen"), tc("c"))))
                .containsExactly("a 1x2 | b", "c");
    }

    @Test
    void a_cell_that_goes_on_from_nothing_is_a_cell() {
        assertThat(rows(tr(tc("<w:vMerge/>", "a"), tc("b")), tr(tc("c"), tc("d"))))
                .containsExactly("a | b", "c | d");
    }

    @Test
    void cells_merged_with_the_one_before_them_are_one() {
        assertThat(rows(
                        tr(tc("<w:hMerge w:val=\"restart\"/>", "a"), tc("<w:hMerge/>", ""), tc("b")),
                        tr(tc("c"), tc("d"), tc("e"))))
                .containsExactly("a 2x1 | b", "c | d | e");
    }

    @Test
    void a_row_that_begins_further_on_has_empty_cells_before_it() {
        assertThat(rows(
                        tr(tc("a"), tc("b"), tc("c")),
                        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("20") + tc("24") + "</w:tr>",
                        tr(tc("d"))))
                .containsExactly("a | b | c", " | 20 | 24", "d |  | ");
    }

    @Test
    void grid_columns_that_no_cell_begins_at_do_not_count() {
        assertThat(rows(
                        tr(tc("<w:gridSpan w:val=\"3\"/>", "a"), tc("<w:gridSpan w:val=\"900\"/>", "b")),
                        tr(tc("<w:gridSpan w:val=\"3\"/>", "c"), tc("<w:gridSpan w:val=\"900\"/>", "d"))))
                .containsExactly("a | b", "c | d");
    }

    @Test
    void a_table_in_a_cell_stays_in_the_cell() {
        String inner = "<w:tbl>" + tr(tc("x"), tc("y")) + tr(tc("z"), tc("")) + "</w:tbl>";
        assertThat(rows(tr(tc("a"), "<w:tc>" + p("b") + inner + p("na") + "</w:tc>"), tr(tc("c"), tc("d"))))
                .containsExactly("a | b/x/y/z/na", "c | d");
    }

    @Test
    void a_row_that_was_taken_out_is_no_row() {
        String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("weg") + tc("weg") + "</w:tr>";
        assertThat(rows(tr(tc("a"), tc("b")), deleted, tr(tc("c"), tc("d")))).containsExactly("a | b", "c | d");
    }

    @Test
    void a_hidden_row_is_no_row() {
        String hidden = tr(tc("x"), tc("y")).replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>");
        assertThat(rows(tr(tc("a"), tc("b")), hidden, tr(tc("c"), tc("d")))).containsExactly("a | b", "c | d");
    }

    @Test
    void heading_rows_are_the_first_of_the_table() {
        String head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("Kop") + tc("") + "</w:tr>";
        Table table = table(head, tr(tc("a"), tc("b")), head);
        assertThat(table.rows().get(0).cells()).extracting(TableCell::header).containsExactly(true, true);
        assertThat(table.rows().get(2).cells()).extracting(TableCell::header).containsExactly(false, false);
    }

    @Test
    void numbers_of_rows_are_shown() {
        String numbered = "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "</w:p></w:tc>";
        String numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                + "<w:abstractNumId w:val=\"1\"/></w:num>";
        DocxMaker maker = letter(tr(numbered, tc("a")), tr(numbered, tc("b"))).part("numbering", numbering);
        assertThat(shown(table(maker))).containsExactly("1. | a", "2. | b");
    }

    private static List<String> rows(String... rows) {
        return shown(table(rows));
    }

    private static Table table(String... rows) {
        return table(letter(rows));
    }

    private static DocxMaker letter(String... rows) {
        return body(
                p("Geachte voorzitter,"), p(PROSE), "<w:tbl>" + BORDERS + String.join("", rows) + "</w:tbl>", p(PROSE));
    }

    private static Table table(DocxMaker maker) {
        List<Block> blocks = new ArrayList<>();
        for (Section section :
                ParliamentParser.create().parse(maker.bytes(), null).document().sections()) {
            blocks.addAll(section.blocks());
        }
        List<Table> tables = blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static List<String> shown(Table table) {
        return table.rows().stream()
                .map(row -> String.join(
                        " | ", row.cells().stream().map(TablesTest::shown).toList()))
                .toList();
    }

    private static String shown(TableCell cell) {
        String span = cell.columns() * cell.rows() == 1 ? "" : " " + cell.columns() + "x" + cell.rows();
        return cell.text().replace('\n', '/') + span;
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tc(String words) {
        return "<w:tc>" + (words.isEmpty() ? p() : p(words)) + "</w:tc>";
    }

    private static String tc(String properties, String words) {
        return tc(words).replaceFirst("<w:tc>", "<w:tc><w:tcPr>" + properties + "</w:tcPr>");
    }
}
