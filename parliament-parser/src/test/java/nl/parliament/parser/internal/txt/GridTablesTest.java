package nl.parliament.parser.internal.txt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.parliament.parser.internal.txt.line.PaperLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables drawn with bars. */
class GridTablesTest {
    @Test
    void a_row_of_single_paragraphs_is_a_line_with_tabs() {
        assertThat(read(
                        "+---------+--------------------+",
                        "| Datum   | 12 maart 2025      |",
                        "+---------+--------------------+",
                        "| Betreft | Wonen in de kleine |",
                        "|         | kernen             |",
                        "+---------+--------------------+"))
                .containsExactly("Datum\t12 maart 2025", "Betreft\tWonen in de kleine kernen");
    }

    @Test
    void the_pieces_of_a_word_too_long_for_its_cell_are_one_word() {
        assertThat(read(
                        "+---------+-----+", //
                        "| Aan de  | een |",
                        "| Voo     |     |",
                        "| rzitter |     |",
                        "| van de  |     |",
                        "+---------+-----+"))
                .containsExactly("Aan de Voorzitter van de\teen");
    }

    @Test
    void each_paragraph_of_a_cell_is_a_line() {
        assertThat(read(
                        "+-----------------+", //
                        "| Directie Wonen  |",
                        "|                 |",
                        "| Ons kenmerk     |",
                        "+=================+",
                        "|                 |",
                        "+-----------------+"))
                .containsExactly("Directie Wonen", "Ons kenmerk");
    }

    @Test
    void a_table_within_a_cell_is_read() {
        assertThat(read(
                        "+-----------------------+",
                        "| +---------+---------+ |",
                        "| | De      |         | |",
                        "| | minister|         | |",
                        "| +---------+---------+ |",
                        "+-----------------------+"))
                .containsExactly("De minister");
    }

    @Test
    void rules_and_pictures_say_nothing() {
        assertThat(read("+---+", "| a |", "+---+", "  ------------------", "  []", "", "  -----------", "tekst"))
                .containsExactly("a", "tekst");
    }

    @Test
    void a_text_without_borders_stays() {
        String[] lines = {"+31 70 340 79 11", "| een", "----------------"};
        assertThat(read(lines)).containsExactly(lines);
    }

    @Test
    @Timeout(20)
    void many_rows_stay_fast() {
        String[] lines = new String[200_001];
        Arrays.setAll(lines, i -> i % 2 == 0 ? "+----+----+" : "| a  | b  |");
        assertThat(read(lines)).hasSize(100_000);
    }

    private static List<String> read(String... lines) {
        return GridTables.read(Arrays.stream(lines).map(PaperLine::new).toList()).stream()
                .map(PaperLine::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
