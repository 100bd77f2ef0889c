package nl.parliament.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes at the foot of a page of plain text. */
class FallenNotesTest {
    @Test
    void numbered_lines_that_the_text_calls_are_notes() {
        assertThat(notes("In mijn brief1 heb ik dat toegezegd.", "1 Kamerstuk 36 045, nr. 191")).containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @Test
    void a_line_without_number_goes_on_with_the_note_above() {
        assertThat(notes("In mijn brief1 heb ik dat toegezegd.", "1 Kamerstuk 36 045, nr. 191", "en het vervolg daarop"))
                .containsExactly("1 | Kamerstuk 36 045, nr. 191 en het vervolg daarop");
    }

    @Test
    void the_signature_below_is_no_part_of_a_note() {
        assertThat(notes("In mijn brief1 heb ik dat toegezegd.", "1 Kamerstuk 36 045, nr. 191", "Hoogachtend,", "de minister van Defensie,", "Ruben Brekelmans")).isEmpty();
    }

    @Test
    void the_number_of_a_post_box_calls_no_note() {
        assertThat(notes("Ons adres is Postbus 20181 in Den Haag.", "1 Kamerstuk 36 045, nr. 191")).isEmpty();
    }

    @Test
    void a_figure_behind_a_year_calls_a_note() {
        assertThat(notes("In het tweede kwartaal van 20181 is dat gemeld.", "1 Kamerstuk 36 045, nr. 191")).containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @ParameterizedTest
    @ValueSource(strings = {"De 1,5-metersamenleving1 is voorbij.", "De PM2,5-norm1 is", "De CO2/methaanreductie1 loopt.", "Het MH17/Buk-proces1 loopt."})
    void a_figure_behind_a_word_with_a_number_calls_a_note(String text) {
        assertThat(notes(text, "1 Kamerstuk 36 045, nr. 191")).containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @Test
    void the_time_of_day_calls_no_note() {
        assertThat(notes("Op 4 januari 2006 02:29 is dat gemeld.", "2 Kamerstuk 36 045, nr. 191")).isEmpty();
    }

    @Test
    void a_numbered_paragraph_calls_no_note() {
        assertThat(notes("De norm van paragraaf3.1 geldt nog.", "3 Kamerstuk 36 045, nr. 191")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-11", "1%", "a1%", "-9920111", "x-1 1-", "a2b1"})
    void a_text_full_of_figures_takes_no_longer_than_another(String unit) {
        String[] paragraphs = new String[100];
        Arrays.fill(paragraphs, unit.repeat(1_500));
        paragraphs[99] = "1 Kamerstuk 36 045, nr. 191";
        assertTimeout(Duration.ofSeconds(5), () -> notes(paragraphs));
    }

    private static List<String> notes(String... lines) {
        BlockMaker page = BlockMaker.of(lines).add("Pagina 1 van 2", hints -> hints.region(Region.FURNITURE));
        LayoutDocument lifted = FallenNotes.lift(page.layout());
        return lifted.notes().stream().map(note -> note.label() + " | " + note.text()).toList();
    }
}
