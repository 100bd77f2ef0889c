package nl.parliament.parser.internal.odt;

import static nl.parliament.parser.internal.odt.OdtMaker.p;
import static nl.parliament.parser.internal.odt.OdtMaker.style;
import static nl.parliament.parser.internal.odt.OdtMaker.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.Limit;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import org.junit.jupiter.api.Test;

/** Cells in rows and columns. */
class OdtTablesTest {
    private static String table(String... rows) {
        return "<table:table>" + String.join("", rows) + "</table:table>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String cell(String words) {
        return "<table:table-cell>" + p(words) + "</table:table-cell>";
    }

    private static String cell(String attributes, String words) {
        return "<table:table-cell " + attributes + ">" + p(words) + "</table:table-cell>";
    }

    /** Words and place of each block: {@code a 0.0 1x1}. */
    private static List<String> cells(LayoutDocument layout) {
        return layout.blocks().stream().map(OdtTablesTest::shown).toList();
    }

    private static String shown(LayoutBlock block) {
        Cell cell = block.hints().cell();
        return cell == null
                ? block.text()
                : block.text() + " " + cell.row() + "." + cell.column() + " " + cell.columns() + "x" + cell.rows();
    }

    private static List<String> cells(String... xml) {
        return cells(text(xml).layout());
    }

    @Test
    void cells_stand_in_rows_and_columns() {
        assertThat(cells(table(row(cell("a"), cell("b")), row(cell("c"), cell("d"))), p("na")))
                .containsExactly("a 0.0 1x1", "b 0.1 1x1", "c 1.0 1x1", "d 1.1 1x1", "na");
    }

    @Test
    void cells_span_columns_and_rows() {
        String covered = "<table:covered-table-cell/>";
        assertThat(cells(table(
                        row(
                                cell("table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"", "a"),
                                covered,
                                cell("b")),
                        row(covered, covered, cell("c")))))
                .containsExactly("a 0.0 2x2", "b 0.2 1x1", "c 1.2 1x1");
    }

    @Test
    void a_cell_stands_after_one_whose_covered_cells_are_missing() {
        assertThat(cells(table(
                        row(cell("table:number-columns-spanned=\"3\"", "a"), cell("b")),
                        row(cell("table:number-rows-spanned=\"2\"", "c"), cell("d")),
                        row(cell("e")))))
                .containsExactly("a 0.0 3x1", "b 0.3 1x1", "c 1.0 1x2", "d 1.1 1x1", "e 2.1 1x1");
    }

    @Test
    void cells_and_rows_may_be_repeated() {
        assertThat(cells(table(
                        row(cell("table:number-columns-repeated=\"2\"", "a"), cell("b")),
                        "<table:table-row table:number-rows-repeated=\"2\">" + cell("c") + "</table:table-row>",
                        row(cell("d")))))
                .containsExactly("a 0.0 1x1", "a 0.1 1x1", "b 0.2 1x1", "c 1.0 1x1", "c 2.0 1x1", "d 3.0 1x1");
    }

    @Test
    void no_number_repeats_more_than_the_limits_allow() {
        ParseLimits few = ParseLimits.defaults().with(Limit.BLOCKS, 1_000);
        for (String repeated : List.of(
                row(cell("table:number-columns-repeated=\"999999999\"", "a")),
                "<table:table-row table:number-rows-repeated=\"999999999\">" + cell("a") + "</table:table-row>",
                row(cell("table:number-columns-spanned=\"999999999\"", "a")))) {
            LayoutDocument layout =
                    text(p("Eerst."), table(repeated), p("Dan.")).layout(few);
            assertThat(layout.blocks()).hasSizeLessThan(1_000);
            assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-reached");
        }
    }

    @Test
    void the_first_rows_may_be_a_head_and_a_hidden_row_takes_no_place() {
        LayoutDocument layout = text(table(
                        "<table:table-header-rows>" + row(cell("kop")) + "</table:table-header-rows>",
                        "<table:table-row table:visibility=\"collapse\">" + cell("geheim") + "</table:table-row>",
                        "<table:table-rows>" + row(cell("a")) + "</table:table-rows>",
                        "<table:table-header-rows>" + row(cell("b")) + "</table:table-header-rows>"))
                .layout();
        assertThat(cells(layout)).containsExactly("kop 0.0 1x1", "a 1.0 1x1", "b 2.0 1x1");
        assertThat(layout.blocks())
                .extracting(block -> block.hints().cell().header())
                .containsExactly(true, false, false);
    }

    @Test
    void an_empty_cell_is_a_cell_and_a_covered_one_shows_nothing() {
        LayoutDocument layout = text(table(row(
                        "<table:table-cell/>",
                        cell("table:number-columns-spanned=\"2\"", "a"),
                        "<table:covered-table-cell>" + p("weg") + "</table:covered-table-cell>")))
                .layout();
        assertThat(cells(layout)).containsExactly(" 0.0 1x1", "a 0.1 2x1");
        assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly("merged-cell-text");
    }

    @Test
    void lines_around_one_cell_are_lines_of_its_table() {
        LayoutDocument layout = text(table(row(cell("a"), cell("table:style-name=\"C\"", "b"))), table(row(cell("c"))))
                .automatic(style(
                        "table-cell", "C", "", "<style:table-cell-properties fo:border-top=\"0.5pt solid #000000\"/>"))
                .layout();
        assertThat(layout.blocks())
                .extracting(block -> block.hints().cell().bordered())
                .containsExactly(true, true, false);
    }

    @Test
    void a_table_in_a_cell_stays_there_and_one_too_deep_is_part_of_its_cell() {
        String inner = "<table:table-cell>" + table(row(cell("binnen"))) + "</table:table-cell>";
        LayoutDocument layout = text(table(row(inner))).layout();
        assertThat(layout.blocks().get(0).hints().cell().outer()).isNotNull();
        LayoutDocument flat =
                text(table(row(inner))).layout(ParseLimits.defaults().with(Limit.TABLE_DEPTH, 1));
        assertThat(flat.blocks().get(0).hints().cell().outer()).isNull();
        assertThat(flat.diagnostics()).extracting(Diagnostic::code).containsExactly("table-depth");
    }
}
