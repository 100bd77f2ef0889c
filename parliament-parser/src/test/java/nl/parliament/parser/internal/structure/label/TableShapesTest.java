package nl.parliament.parser.internal.structure.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.model.Table;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.EmptyCells;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.body.BlockAssembler;
import org.junit.jupiter.api.Test;

/** Tables that hold data, and tables that only set the page. */
class TableShapesTest {
    private static final String PROSE =
            "Met deze brief informeer ik uw Kamer over de voortgang van de afspraken, zoals "
                    + "toegezegd in het debat van vorige week.";

    @Test
    void rows_and_columns_hold_data() {
        BlockMaker letter = BlockMaker.of("Geachte voorzitter,", PROSE)
                .cell(0, 0, "Jaar")
                .cell(0, 1, "Bedrag")
                .cell(1, 0, "2024")
                .cell(1, 1, "12");
        assertThat(letter.with(Role.TABLE_CELL)).containsExactly("Jaar", "Bedrag", "2024", "12");
    }

    @Test
    void a_table_that_holds_the_letterhead_too_only_sets_the_page() {
        BlockMaker letter = new BlockMaker()
                .cell(0, 0, "Datum")
                .cell(0, 1, "3 maart 2025")
                .cell(1, 0, "Geachte voorzitter,")
                .cell(2, 0, PROSE)
                .cell(2, 1, PROSE);
        assertThat(letter.with(Role.TABLE_CELL)).isEmpty();
        assertThat(letter.with(Role.PARAGRAPH)).containsExactly(PROSE, PROSE);
    }

    @Test
    void a_table_that_holds_the_signature_too_only_sets_the_page() {
        BlockMaker letter = BlockMaker.of("Geachte voorzitter,")
                .cell(0, 0, PROSE)
                .cell(0, 1, PROSE)
                .cell(1, 0, "De minister van Defensie,")
                .cell(1, 1, "Ruben Brekelmans");
        assertThat(letter.with(Role.TABLE_CELL)).isEmpty();
        assertThat(letter.with(Role.SIGNATURE)).containsExactly("De minister van Defensie,", "Ruben Brekelmans");
    }

    @Test
    void one_row_holds_data_only_between_lines() {
        assertThat(row(true).with(Role.TABLE_CELL)).containsExactly("2024", "12 miljoen");
        assertThat(row(false).with(Role.TABLE_CELL)).isEmpty();
    }

    @Test
    void one_column_holds_no_data() {
        BlockMaker letter =
                BlockMaker.of("Geachte voorzitter,", PROSE).cell(0, 0, PROSE).cell(1, 0, PROSE);
        assertThat(letter.with(Role.TABLE_CELL)).isEmpty();
    }

    /** As two tables that lie across each other on a page of a PDF give them. */
    @Test
    void a_cell_that_was_left_is_not_entered_again() {
        BlockMaker letter = BlockMaker.of("Geachte voorzitter,", PROSE)
                .cell(0, 0, "Jaar")
                .cell(0, 1, "Bedrag")
                .cell(1, 0, "2024")
                .cell(1, 1, "12")
                .cell(1, 1, "13")
                .cell(0, 0, "Jaar")
                .cell(0, 1, "Som");
        BlockAssembler folder = new BlockAssembler(new EmptyCells());
        letter.labelled().stream().filter(block -> block.is(Role.TABLE_CELL)).forEach(folder::add);
        List<Table> tables = folder.takeAll().stream().map(Table.class::cast).toList();
        assertThat(tables).extracting(table -> table.rows().size()).containsExactly(2, 1);
        assertThat(tables.get(0).rows().get(1).cells().get(1).text()).isEqualTo("12\n13");
    }

    private static BlockMaker row(boolean lines) {
        return BlockMaker.of("Geachte voorzitter,", PROSE)
                .add("2024", hints -> hints.bold(false).cell(new Cell(1, 0, 0, 1, 1, false, lines)))
                .add("12 miljoen", hints -> hints.bold(false).cell(new Cell(1, 0, 1, 1, 1, false, lines)));
    }
}
