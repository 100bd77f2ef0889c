package nl.parliament.parser.internal.txt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.parliament.parser.internal.txt.line.PaperLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that belong to the paper, wherever in the text they fell. */
class RunningHeadersTest {
    private static final String TEXT = "De gemeenten hebben hun plannen in januari aan mij voorgelegd en ik ben blij.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X Noot",
                "Naar boven",
                "image3.png",
                "Pagina 2 van 9",
                "Blad 3/9",
                "1Pagina1van2",
                "7Pagina1van7   1Pagina1van2",
                "kst-32545-143",
                "ISSN 0921 - 7371",
                "’s-Gravenhage 2021",
                "Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143"
            })
    void such_a_line_runs_wherever_it_stands(String line) {
        assertThat(running("Geachte voorzitter,", TEXT, line, TEXT)).as(line).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zie pagina 2 van de bijlage", "Deze noot staat naar boven", "Blad voor de tuin", "2021"})
    void such_words_in_a_sentence_do_not(String line) {
        assertThat(running("Geachte voorzitter,", TEXT, line, TEXT)).as(line).isEmpty();
    }

    @Test
    void a_number_right_below_the_foot_of_a_page_belongs_to_it() {
        assertThat(running("Geachte voorzitter,", TEXT, "kst-32545-143", "2", "", TEXT))
                .containsExactly("kst-32545-143", "2");
    }

    @Test
    void a_number_may_be_the_first_line_of_all() {
        assertThat(running("12", TEXT)).isEmpty();
    }

    @Test
    void the_number_of_a_note_below_a_link_is_text() {
        assertThat(running("Geachte voorzitter,", TEXT, "X Noot", "1", "", "Kamerstuk 33 529, nr. 502"))
                .containsExactly("X Noot");
    }

    @Test
    void the_lines_of_one_foot_are_one_page() {
        assertThat(running(
                        "Geachte voorzitter,",
                        TEXT,
                        "ah-tk-20202021-3235",
                        "ISSN 0921 - 7398",
                        "’s-Gravenhage 2021",
                        "Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel",
                        "",
                        "1",
                        "",
                        "Antwoord 3",
                        TEXT))
                .containsExactly(
                        "ah-tk-20202021-3235",
                        "ISSN 0921 - 7398",
                        "’s-Gravenhage 2021",
                        "Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel",
                        "1");
    }

    @Test
    void a_number_apart_below_a_named_page_is_text() {
        assertThat(running(
                        "Geachte voorzitter,",
                        TEXT,
                        "Pagina 1 van 2",
                        "",
                        "2",
                        "",
                        "Kunt u aangeven hoeveel ouders het betreft?"))
                .containsExactly("Pagina 1 van 2");
        assertThat(running("Geachte voorzitter,", TEXT, "kst-32545-143", "", "1", "", "2", "", TEXT))
                .containsExactly("kst-32545-143", "1");
    }

    @Test
    void short_pages_are_pages() {
        String head = "Rapport wonen";
        assertThat(running(
                        "Geachte voorzitter,",
                        TEXT,
                        "Pagina 1",
                        head,
                        "Figuur 1",
                        "Pagina 2",
                        head,
                        "Figuur 2",
                        "Pagina 3",
                        head,
                        TEXT))
                .containsExactly("Pagina 1", head, "Pagina 2", head, "Pagina 3", head);
    }

    @Test
    void what_stands_between_two_lines_of_a_foot_comes_back_too() {
        String code = "4367005-1095964-PDIZA";
        assertThat(running(
                        "Geachte voorzitter,",
                        TEXT,
                        "Pagina 2",
                        code,
                        "Pagina 2",
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        "Pagina 3",
                        code,
                        "Pagina 3",
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        TEXT,
                        "Pagina 4",
                        code,
                        "Pagina 4",
                        TEXT))
                .containsExactly(
                        "Pagina 2", code, "Pagina 2", "Pagina 3", code, "Pagina 3", "Pagina 4", code, "Pagina 4");
    }

    @Test
    void a_number_above_text_does_not() {
        assertThat(running("Geachte voorzitter,", TEXT, "kst-32545-143", "2", TEXT))
                .containsExactly("kst-32545-143");
    }

    @Test
    void lines_of_the_letterhead_come_back_on_later_pages() {
        assertThat(running(
                        "Directie Wonen en Bouwen",
                        "DGOBDR",
                        "5743320",
                        "Geachte voorzitter,",
                        TEXT,
                        "Pagina 1 van 2",
                        "Directie Wonen en Bouwen",
                        "DGOBDR",
                        "5743320",
                        TEXT))
                .containsExactly("Pagina 1 van 2", "Directie Wonen en Bouwen", "DGOBDR", "5743320");
    }

    @Test
    void short_words_of_the_letterhead_may_stand_in_the_text_as_well() {
        assertThat(running(
                        "Den Haag",
                        "Bijlagen",
                        "Geachte voorzitter,",
                        TEXT,
                        "Pagina 1 van 2",
                        "Den Haag",
                        "Bijlagen",
                        TEXT))
                .containsExactly("Pagina 1 van 2");
    }

    @Test
    void a_label_comes_back_with_another_value() {
        assertThat(running("Ons kenmerk", "Geachte voorzitter,", TEXT, "Pagina 1 van 2", "Datum: 3 maart 2025", TEXT))
                .containsExactly("Pagina 1 van 2", "Datum: 3 maart 2025");
    }

    @Test
    void a_line_that_begins_three_pages_belongs_to_none() {
        String head = "Kamerbrief wonen";
        assertThat(running(
                        "Geachte voorzitter,",
                        TEXT,
                        "Pagina 1",
                        head,
                        TEXT,
                        "Pagina 2",
                        head,
                        TEXT,
                        "Pagina 3",
                        head,
                        TEXT))
                .containsExactly("Pagina 1", head, "Pagina 2", head, "Pagina 3", head);
    }

    @Test
    void before_the_first_page_ends_the_letterhead_is_text() {
        assertThat(running("Directie Wonen en Bouwen", "Geachte voorzitter,", "Directie Wonen en Bouwen", TEXT))
                .isEmpty();
    }

    @Test
    void a_column_that_pages_without_numbers_repeat_is_running() {
        assertThat(running(
                        "Geachte voorzitter,",
                        TEXT,
                        "",
                        "Directie Wonen en",
                        "Bouwen",
                        "Datum",
                        "11 april 2024",
                        "Ons kenmerk1234567",
                        "",
                        TEXT))
                .containsExactly("Directie Wonen en", "Bouwen", "Datum", "11 april 2024", "Ons kenmerk1234567");
    }

    @Test
    void a_bare_number_between_the_named_pages_around_it_is_that_of_the_page() {
        assertThat(running("Geachte voorzitter,", TEXT, "Pagina 1 van 3", TEXT, "", "2", TEXT, "Pagina 3 van 3"))
                .containsExactly("Pagina 1 van 3", "2", "Pagina 3 van 3");
    }

    @Test
    void the_number_of_a_page_above_the_salutation_does_not_end_the_letterhead() {
        assertThat(running("Datum 12 maart 2025", "Pagina 1 van 2", "Ons kenmerk", "2025-0001", "Geachte voorzitter,"))
                .containsExactly("Pagina 1 van 2");
    }

    @Test
    void the_head_of_an_answer_begins_many_pages_and_is_text() {
        assertThat(running(
                        "Geachte voorzitter,",
                        TEXT,
                        "Pagina 1",
                        "Antwoord",
                        TEXT,
                        "Pagina 2",
                        "Antwoord",
                        TEXT,
                        "Pagina 3",
                        "Antwoord",
                        TEXT))
                .containsExactly("Pagina 1", "Pagina 2", "Pagina 3");
    }

    @Test
    void a_subject_of_full_lines_does_not_end_the_letterhead() {
        String subject = "Betreft " + TEXT;
        assertThat(running(
                        subject,
                        "Directie Wonen en Bouwen",
                        "Geachte voorzitter,",
                        TEXT,
                        "Pagina 1 van 2",
                        "Directie Wonen en Bouwen",
                        TEXT))
                .containsExactly("Pagina 1 van 2", "Directie Wonen en Bouwen");
    }

    private static List<String> running(String... lines) {
        Set<Integer> found =
                RunningHeaders.in(Arrays.stream(lines).map(PaperLine::new).toList());
        return found.stream().sorted().map(at -> lines[at]).toList();
    }
}
