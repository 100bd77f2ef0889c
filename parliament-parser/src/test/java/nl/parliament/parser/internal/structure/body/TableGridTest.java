package nl.parliament.parser.internal.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.Cell;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever the cells say, a rectangle in proportion to them. */
class TableGridTest {
    @Test
    void gaps_are_empty_cells() {
        assertThat(widths(cell(0, 0, 1, 1), cell(0, 2, 1, 1), cell(1, 1, 1, 1), cell(1, 2, 1, 1)))
                .containsExactly("1x1 -1x1 1x1", "-1x1 1x1 1x1");
    }

    @Test
    void a_cell_that_reaches_below_the_table_ends_with_it() {
        assertThat(widths(cell(0, 0, 1, 9), cell(0, 1, 1, 1), cell(1, 1, 1, 1))).containsExactly("1x2 1x1", "1x1");
    }

    @Test
    void a_cell_over_another_is_cut() {
        assertThat(widths(cell(0, 0, 2, 2), cell(0, 1, 1, 1), cell(1, 0, 1, 1), cell(1, 1, 1, 1)))
                .containsExactly("1x1 1x1", "1x1 1x1");
    }

    @Test
    void what_cells_say_they_span_costs_nothing() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            cells.add(cell(0, 2 * i, 1, Integer.MAX_VALUE));
            cells.add(cell(i + 1, 0, Integer.MAX_VALUE, 1));
        }
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            long slots = TableGrid.of(cells).stream().mapToLong(List::size).sum();
            assertThat(slots).isLessThan(25L * cells.size());
        });
    }

    private static Cell cell(int row, int column, int columns, int rows) {
        return new Cell(0, row, column, columns, rows, false, true);
    }

    private static List<String> widths(Cell... cells) {
        return TableGrid.of(List.of(cells)).stream()
                .map(row -> String.join(
                        " ",
                        row.stream()
                                .map(slot -> (slot.cell() == null ? "-" : "") + slot.columns() + "x" + slot.rows())
                                .toList()))
                .toList();
    }
}
