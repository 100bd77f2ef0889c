package nl.parliament.parser.internal.txt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.parliament.parser.internal.txt.line.PaperLine;
import org.junit.jupiter.api.Test;

/** Notes that a line break parted from their bracket, or lost one. */
class BrokenMarkupTest {
    @Test
    void a_note_that_closes_on_the_next_line_is_one_line() {
        assertThat(mended("Een motie[footnoteRef:1].  [1:  Kamerstuk 36 410, nr. 3", "] ", "Verder."))
                .containsExactly("Een motie[footnoteRef:1].  [1:  Kamerstuk 36 410, nr. 3 ]", "Verder.");
    }

    @Test
    void a_note_may_open_on_another_line_than_its_anchor() {
        assertThat(mended("Een motie[footnoteRef:1] van", "vorig jaar. [1:  Kamerstuk", "36 410, nr. 3] "))
                .containsExactly("Een motie[footnoteRef:1] van", "vorig jaar. [1:  Kamerstuk 36 410, nr. 3]");
    }

    @Test
    void a_note_that_closes_on_the_next_line_may_hold_brackets() {
        assertThat(mended("Een motie[footnoteRef:1].  [1:  Kamerstuk 36 410 [gewijzigd] ", "] ", "Verder."))
                .containsExactly("Een motie[footnoteRef:1].  [1:  Kamerstuk 36 410 [gewijzigd] ]", "Verder.");
    }

    @Test
    void a_line_with_a_bracket_at_its_end_closes_its_note_though_one_within_is_open() {
        String[] lines = {
            "Een toets.[footnoteRef:1] [1:  Zie blz. 3 [bijlage bij Kamerstuk 31 293, nr. 5.]",
            "Een gewone alinea.",
            "Een verwijzing naar [naam]."
        };
        assertThat(mended(lines)).containsExactly(lines);
    }

    @Test
    void a_note_of_two_lines_ends_where_a_line_ends_with_a_bracket() {
        assertThat(mended(
                        "Een toets.[footnoteRef:1] [1:  Zie het interval [0,1) van",
                        "het rapport.]",
                        "Een haak] te veel."))
                .containsExactly(
                        "Een toets.[footnoteRef:1] [1:  Zie het interval [0,1) van het rapport.]",
                        "Een haak] te veel.");
    }

    @Test
    void a_note_goes_on_over_no_blank_line_and_no_other_note() {
        String[] blank = {"Een toets.[footnoteRef:1] [1:  Zie blz. 3", "", "Een verwijzing naar [naam]."};
        assertThat(mended(blank)).containsExactly(blank);
        String[] other = {"Een toets.[footnoteRef:1] [1:  Zie blz. 3", "Ook hier.[footnoteRef:2] [2:  Idem.]"};
        assertThat(mended(other)).containsExactly(other);
    }

    @Test
    void a_line_that_was_parted_after_a_raised_figure_is_one() {
        assertThat(mended("Kent u het bericht over het lid Van Zanten c.s.4", ", waarmee een meerderheid instemt", "?"))
                .containsExactly(
                        "Kent u het bericht over het lid Van Zanten c.s.4, waarmee een meerderheid instemt", "?");
    }

    @Test
    void a_first_line_goes_on_with_none() {
        assertThat(mended(". zie noot1", "Verder.")).containsExactly(". zie noot1", "Verder.");
    }

    @Test
    void a_point_after_a_year_is_left_alone() {
        assertThat(mended("Dat was in 2022", ". In 2023 niet")).hasSize(2);
    }

    @Test
    void a_note_that_never_closes_stays() {
        assertThat(mended("Een motie[footnoteRef:1].  [1:  Kamerstuk 36 410, nr. 3", "Verder."))
                .containsExactly("Een motie[footnoteRef:1].  [1:  Kamerstuk 36 410, nr. 3", "Verder.");
    }

    @Test
    void two_typed_notes_on_one_line_are_two() {
        assertThat(mended("[2] https://www.voorbeeld.nl/een[3] https://www.voorbeeld.nl/twee"))
                .containsExactly("[2] https://www.voorbeeld.nl/een", "[3] https://www.voorbeeld.nl/twee");
    }

    @Test
    void a_mark_within_a_typed_note_parts_nothing() {
        String line = "[2] Zie ook noot [1] Kamerstuk 36 410";
        assertThat(mended(line)).containsExactly(line);
    }

    private static List<String> mended(String... lines) {
        return BrokenMarkup.mended(Arrays.stream(lines).map(PaperLine::new).toList()).stream()
                .map(PaperLine::printed)
                .toList();
    }
}
