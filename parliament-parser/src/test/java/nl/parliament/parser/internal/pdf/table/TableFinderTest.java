package nl.parliament.parser.internal.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.pdf.PageMaker;
import nl.parliament.parser.internal.pdf.tag.Tag;
import org.junit.jupiter.api.Test;

/** Tables of a page: between drawn lines, else in columns of words. */
class TableFinderTest {
    private static final List<Double> TWO_COLUMNS = List.of(78.0, 250.0, 450.0);

    private final PageMaker pages = new PageMaker();

    @Test
    void words_between_drawn_lines_stand_in_cells() {
        pages.text(78, 100, 3).grid(TWO_COLUMNS, List.of(150.0, 170.0, 190.0));
        pages.words(82, 163, "Jaar")
                .words(254, 163, "Bedrag")
                .words(82, 183, "2024")
                .words(254, 183, "12 miljoen");
        assertThat(pages.cells()).containsExactly("1: 0,0 Jaar", "1: 0,1 Bedrag", "1: 1,0 2024", "1: 1,1 12 miljoen");
        assertThat(pages.layout().blocks())
                .filteredOn(block -> block.hints().cell() != null)
                .allMatch(block -> block.hints().cell().bordered());
    }

    @Test
    void lines_of_one_cell_are_read_before_the_next_cell() {
        pages.text(78, 100, 3).grid(TWO_COLUMNS, List.of(150.0, 190.0));
        pages.lines(82, 163, "De maatregel", "voor gemeenten").lines(254, 163, "Loopt tot en", "met 2027");
        assertThat(pages.cells()).containsExactly("1: 0,0 De maatregel voor gemeenten", "1: 0,1 Loopt tot en met 2027");
    }

    @Test
    void a_line_between_words_parts_cells_that_stand_close() {
        pages.text(78, 100, 3).grid(List.of(78.0, 108.0, 450.0), List.of(150.0, 170.0, 190.0));
        pages.words(80, 163, "eenzes")
                .words(110, 163, "twee")
                .words(80, 183, "drie")
                .words(110, 183, "vier");
        assertThat(pages.cells()).containsExactly("1: 0,0 eenzes", "1: 0,1 twee", "1: 1,0 drie", "1: 1,1 vier");
    }

    @Test
    void a_table_over_a_page_break_keeps_its_number_and_counts_on() {
        pages.text(78, 100, 3)
                .grid(TWO_COLUMNS, List.of(750.0, 770.0))
                .words(82, 763, "2024")
                .words(254, 763, "12");
        pages.nextPage()
                .grid(TWO_COLUMNS, List.of(150.0, 170.0))
                .words(82, 163, "2025")
                .words(254, 163, "13");
        assertThat(pages.cells()).containsExactly("1: 0,0 2024", "1: 0,1 12", "1: 1,0 2025", "1: 1,1 13");
    }

    @Test
    void rows_drawn_as_boxes_below_each_other_are_one_table() {
        pages.text(78, 100, 3).grid(TWO_COLUMNS, List.of(150.0, 170.0)).grid(TWO_COLUMNS, List.of(174.0, 194.0));
        pages.words(82, 163, "Jaar")
                .words(254, 163, "Bedrag")
                .words(82, 187, "2024")
                .words(254, 187, "12");
        assertThat(pages.cells()).containsExactly("1: 0,0 Jaar", "1: 0,1 Bedrag", "1: 1,0 2024", "1: 1,1 12");
    }

    @Test
    void boxes_with_text_between_them_are_two_tables() {
        pages.grid(TWO_COLUMNS, List.of(150.0, 170.0)).words(78, 183, "Dan volgt dit:");
        pages.grid(TWO_COLUMNS, List.of(190.0, 210.0)).words(82, 163, "Jaar").words(254, 163, "Bedrag");
        pages.words(82, 203, "2024").words(254, 203, "12");
        assertThat(pages.cells()).containsExactly("1: 0,0 Jaar", "1: 0,1 Bedrag", "2: 0,0 2024", "2: 0,1 12");
    }

    @Test
    void a_number_that_a_narrow_cell_broke_is_whole_again() {
        pages.text(78, 100, 3).grid(TWO_COLUMNS, List.of(150.0, 190.0));
        pages.lines(82, 163, "Samenwerkin", "g").lines(254, 163, "237.06", "2");
        assertThat(pages.cells()).containsExactly("1: 0,0 Samenwerking", "1: 0,1 237.062");
    }

    @Test
    void a_table_with_other_columns_on_the_next_page_is_another() {
        pages.text(78, 100, 3)
                .grid(TWO_COLUMNS, List.of(750.0, 770.0))
                .words(82, 763, "2024")
                .words(254, 763, "12");
        pages.nextPage()
                .grid(List.of(78.0, 300.0, 450.0), List.of(150.0, 170.0))
                .words(82, 163, "2025")
                .words(304, 163, "13");
        assertThat(pages.cells()).containsExactly("1: 0,0 2024", "1: 0,1 12", "2: 0,0 2025", "2: 0,1 13");
    }

    @Test
    void a_page_without_table_ends_the_table_before_it() {
        pages.text(78, 100, 3)
                .grid(TWO_COLUMNS, List.of(750.0, 770.0))
                .words(82, 763, "2024")
                .words(254, 763, "12");
        pages.nextPage().text(78, 150, 3);
        pages.nextPage()
                .grid(TWO_COLUMNS, List.of(150.0, 170.0))
                .words(82, 163, "2025")
                .words(254, 163, "13");
        assertThat(pages.cells()).containsExactly("1: 0,0 2024", "1: 0,1 12", "2: 0,0 2025", "2: 0,1 13");
    }

    @Test
    void small_words_in_a_table_at_the_page_foot_are_no_notes() {
        pages.text(78, 100, 20).size(6.5).grid(TWO_COLUMNS, List.of(700.0, 715.0, 730.0));
        pages.words(82, 710, "1").words(254, 710, "eerste").words(82, 725, "2").words(254, 725, "tweede");
        assertThat(pages.notes()).isEmpty();
        assertThat(pages.cells()).containsExactly("1: 0,0 1", "1: 0,1 eerste", "1: 1,0 2", "1: 1,1 tweede");
    }

    @Test
    void a_table_that_stands_in_the_column_beside_the_text_is_none() {
        pages.text(78, 100, 20).nextPage().text(78, 100, 20);
        pages.size(6).tag(new Tag(1, 0, false, new Cell(1, 0, 0, 1, 1, false, false)));
        pages.lines(460, 101, "Directie Bestuurlijke", "Zaken").tag(null).size(9);
        assertThat(pages.cells()).isEmpty();
        assertThat(pages.texts(Region.BODY)).hasSize(1);
        assertThat(pages.texts(Region.FURNITURE)).isNotEmpty();
    }

    @Test
    void cells_below_a_head_may_be_empty() {
        pages.text(78, 100, 3).words(78, 180, "Post").words(200, 180, "2021").words(300, 180, "2022");
        pages.words(78, 194, "Beheer").words(300, 194, "8");
        pages.words(78, 208, "Nesten").words(200, 208, "5");
        assertThat(pages.cells())
                .containsExactly(
                        "1: 0,0 Post",
                        "1: 0,1 2021",
                        "1: 0,2 2022",
                        "1: 1,0 Beheer",
                        "1: 1,2 8",
                        "1: 2,0 Nesten",
                        "1: 2,1 5");
    }

    @Test
    void lines_with_a_word_each_below_a_head_are_no_table() {
        pages.text(78, 100, 3).words(78, 180, "Post").words(200, 180, "2021").words(300, 180, "2022");
        pages.words(78, 194, "Beheer").words(78, 208, "Nesten");
        assertThat(pages.cells()).isEmpty();
    }

    @Test
    void three_columns_of_words_without_lines_are_a_table() {
        pages.text(78, 100, 3);
        columns(160, "Jaar", "Bedrag", "Doel");
        columns(172, "2024", "12", "zorg");
        columns(184, "2025", "13", "wonen");
        pages.text(78, 220, 3);
        assertThat(pages.cells())
                .containsExactly(
                        "1: 0,0 Jaar",
                        "1: 0,1 Bedrag",
                        "1: 0,2 Doel",
                        "1: 1,0 2024",
                        "1: 1,1 12",
                        "1: 1,2 zorg",
                        "1: 2,0 2025",
                        "1: 2,1 13",
                        "1: 2,2 wonen");
        assertThat(pages.texts(Region.BODY)).last().asString().startsWith("regel 1");
    }

    @Test
    void two_columns_of_words_without_lines_are_none() {
        pages.text(78, 100, 3);
        columns(160, "De minister van Defensie", "De minister van Financiën");
        columns(172, "Ruben Brekelmans", "Eelco Heinen");
        columns(184, "Den Haag", "Den Haag");
        assertThat(pages.cells()).isEmpty();
    }

    @Test
    void a_line_that_leaves_the_first_column_open_goes_on_with_the_row_above() {
        pages.text(78, 100, 3);
        columns(160, "Jaar", "Bedrag", "Doel van de regeling");
        columns(172, "2024", "12", "zorg voor ouderen");
        columns(184, "", "", "en voor jongeren");
        columns(196, "2025", "13", "wonen");
        assertThat(pages.cells()).contains("1: 1,2 zorg voor ouderen en voor jongeren", "1: 2,2 wonen");
    }

    @Test
    void rows_of_three_far_apart_hold_together() {
        pages.text(78, 100, 3);
        columns(160, "De minister van A,", "De minister van B,", "De minister van C,");
        columns(230, "Jan Jansen", "Piet Pietersen", "Klaas Klaassen");
        columns(242, "Den Haag", "Den Haag", "Den Haag");
        assertThat(pages.cells()).contains("1: 0,2 De minister van C,", "1: 1,2 Klaas Klaassen");
    }

    @Test
    void two_rows_are_too_few_for_a_table() {
        pages.text(78, 100, 3);
        columns(160, "Jaar", "Bedrag", "Doel");
        columns(172, "2024", "12", "zorg");
        pages.text(78, 260, 3);
        assertThat(pages.cells()).isEmpty();
    }

    private void columns(double y, String... words) {
        for (int i = 0; i < words.length; i++) {
            pages.words(78 + 130 * i, y, words[i]);
        }
    }
}
