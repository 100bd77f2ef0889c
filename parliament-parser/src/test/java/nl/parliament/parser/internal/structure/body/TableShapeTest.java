package nl.parliament.parser.internal.structure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.parliament.model.Span;
import nl.parliament.model.Table;
import nl.parliament.model.TableCell;
import nl.parliament.model.TableRow;
import org.junit.jupiter.api.Test;

/** The model holds tables to be rectangles when spans are counted. */
class TableShapeTest {
    @Test
    void cells_that_span_make_a_rectangle() {
        assertThat(table(row(cell(1, 2), cell(2, 1)), row(cell(1, 1), cell(1, 1)))
                        .rows())
                .hasSize(2);
        assertThat(table().rows()).isEmpty();
    }

    @Test
    void a_row_that_is_too_short_is_refused() {
        assertThatThrownBy(() -> table(row(cell(1, 1), cell(1, 1)), row(cell(1, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[2, 1]");
    }

    @Test
    void a_cell_that_reaches_below_the_table_is_refused() {
        assertThatThrownBy(() -> table(row(cell(1, Integer.MAX_VALUE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("below the last row");
    }

    private static Table table(TableRow... rows) {
        return new Table(List.of(rows), Span.at(0), null);
    }

    private static TableRow row(TableCell... cells) {
        return new TableRow(List.of(cells));
    }

    private static TableCell cell(int columns, int rows) {
        return new TableCell("", Span.at(0), false, columns, rows);
    }
}
