package nl.parliament.parser.internal.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.pdf.rule.Rule;
import nl.parliament.parser.internal.pdf.rule.Rules;
import org.junit.jupiter.api.Test;

/** Cells between lines. Columns of 100 points from 100 on, rows of 20 points from 200 on. */
class RuledTableTest {
    private final List<Rule> level = new ArrayList<>();
    private final List<Rule> upright = new ArrayList<>();

    @Test
    void crossing_lines_bound_cells() {
        lines(List.of(100.0, 200.0, 300.0), List.of(200.0, 220.0, 240.0));
        assertThat(cell(150, 210)).isEqualTo(new Cell(7, 0, 0, 1, 1, false, true));
        assertThat(cell(250, 230)).isEqualTo(new Cell(7, 1, 1, 1, 1, false, true));
        assertThat(cell(350, 230)).isNull();
    }

    @Test
    void a_line_that_stops_short_leaves_a_cell_over_two_columns() {
        lines(List.of(100.0, 300.0), List.of(200.0, 220.0, 240.0));
        upright.add(new Rule(220, 240, 200));
        assertThat(cell(250, 210)).isEqualTo(new Cell(7, 0, 0, 2, 1, false, true));
        assertThat(cell(250, 230)).isEqualTo(new Cell(7, 1, 1, 1, 1, false, true));
    }

    @Test
    void a_line_that_stops_short_leaves_a_cell_over_two_rows() {
        lines(List.of(100.0, 200.0, 300.0), List.of(200.0, 240.0));
        level.add(new Rule(200, 300, 220));
        assertThat(cell(150, 210)).isEqualTo(new Cell(7, 0, 0, 1, 2, false, true));
        assertThat(cell(250, 230)).isEqualTo(new Cell(7, 1, 1, 1, 1, false, true));
    }

    @Test
    void a_box_around_text_is_no_table() {
        lines(List.of(100.0, 300.0), List.of(200.0, 240.0));
        assertThat(RuledTable.of(new Rules(level, upright))).isEmpty();
    }

    @Test
    void a_box_whose_lines_are_drawn_twice_a_hair_apart_is_no_table() {
        lines(List.of(100.0, 300.0), List.of(200.0, 240.0));
        lines(List.of(104.0, 296.0), List.of(202.0, 238.0));
        assertThat(RuledTable.of(new Rules(level, upright))).isEmpty();
    }

    @Test
    void borders_drawn_cell_by_cell_are_one_grid() {
        for (double x : List.of(100.0, 202.0)) {
            for (double y : List.of(200.0, 222.0)) {
                lines(List.of(x, x + 100), List.of(y, y + 20));
            }
        }
        assertThat(RuledTable.of(new Rules(level, upright))).hasSize(1);
        assertThat(cell(250, 230)).isEqualTo(new Cell(7, 1, 1, 1, 1, false, true));
    }

    @Test
    void grids_that_do_not_touch_are_tables_from_top_to_bottom() {
        lines(List.of(100.0, 200.0, 300.0), List.of(400.0, 420.0));
        lines(List.of(100.0, 150.0, 200.0, 300.0), List.of(200.0, 220.0));
        assertThat(RuledTable.of(new Rules(level, upright)))
                .extracting(grid -> grid.columns().size())
                .containsExactly(4, 3);
    }

    private void lines(List<Double> columns, List<Double> rows) {
        rows.forEach(y -> level.add(new Rule(columns.get(0), columns.get(columns.size() - 1), y)));
        columns.forEach(x -> upright.add(new Rule(rows.get(0), rows.get(rows.size() - 1), x)));
    }

    private Cell cell(double x, double y) {
        return RuledTable.of(new Rules(level, upright)).get(0).cell(x, y, 7, 0);
    }
}
