package nl.parliament.parser.internal.txt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.parliament.parser.internal.txt.line.PaperLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The side column of a first page that fell into the text. */
class SideColumnMoverTest {
    private static final String SENTENCE =
            "De gemeenten hebben hun plannen in januari aan mij voorgelegd en ik ben blij.";

    @Test
    void its_parts_go_above_the_salutation() {
        assertThat(lifted(
                        "Datum",
                        "",
                        "Geachte voorzitter,",
                        SENTENCE,
                        "",
                        "Directie Wonen",
                        "",
                        "Bezoekadres",
                        "Turfmarkt 147",
                        "",
                        "T 070 340 79 11",
                        "",
                        "Ons kenmerk",
                        "2024-0001",
                        "",
                        SENTENCE))
                .containsExactly(
                        "Datum",
                        "",
                        "Directie Wonen",
                        "",
                        "Bezoekadres",
                        "Turfmarkt 147",
                        "",
                        "T 070 340 79 11",
                        "",
                        "Ons kenmerk",
                        "2024-0001",
                        "",
                        "Geachte voorzitter,",
                        SENTENCE,
                        "",
                        "",
                        SENTENCE);
    }

    @Test
    void text_with_a_word_of_the_letterhead_does_not_hide_it() {
        assertThat(lifted(
                        "Geachte voorzitter,",
                        "",
                        "Kenmerk van deze aanpak is dat de gemeenten plannen maken.",
                        "",
                        "Ons kenmerk",
                        "2024-0001",
                        "Bijlage(n)",
                        "2",
                        "",
                        SENTENCE))
                .startsWith("Ons kenmerk", "2024-0001", "Bijlage(n)", "2", "", "Geachte voorzitter,");
    }

    @Test
    void a_value_may_stand_apart_from_its_label() {
        assertThat(lifted(
                        "Geachte voorzitter,",
                        "",
                        "Bezoekadres",
                        "",
                        "Turfmarkt 147",
                        "",
                        "Ons kenmerk",
                        "",
                        "2024-0001",
                        "",
                        "Bijlage(n)",
                        "",
                        "2",
                        "",
                        "Aanleiding",
                        "",
                        SENTENCE))
                .containsExactly(
                        "Bezoekadres",
                        "",
                        "Turfmarkt 147",
                        "",
                        "Ons kenmerk",
                        "",
                        "2024-0001",
                        "",
                        "Bijlage(n)",
                        "",
                        "2",
                        "",
                        "Geachte voorzitter,",
                        "",
                        "",
                        "Aanleiding",
                        "",
                        SENTENCE);
    }

    @Test
    void a_sentence_that_it_parted_goes_on() {
        assertThat(lifted(
                        "Geachte voorzitter,",
                        "De gemeenten in Noord-Brabant en Zeeland hebben dit jaar",
                        "",
                        "Ons kenmerk",
                        "2024-0001",
                        "Bijlage(n)",
                        "2",
                        "",
                        "hun plannen voorgelegd."))
                .endsWith(
                        "Geachte voorzitter,",
                        "De gemeenten in Noord-Brabant en Zeeland hebben dit jaar",
                        "hun plannen voorgelegd.");
    }

    @Test
    void one_label_alone_may_be_text() {
        assertStay("Geachte voorzitter,", SENTENCE, "", "Kenmerk", "Het kenmerk is klein.", "", SENTENCE);
    }

    @Test
    void labels_with_text_between_them_are_no_column() {
        assertStay("Geachte voorzitter,", "", "Kenmerk", "", SENTENCE, "", "Bijlage(n)", "", SENTENCE);
    }

    @Test
    void long_lines_with_labels_are_text() {
        assertStay(
                "Geachte voorzitter,",
                "",
                "Kenmerk en bijlage staan in de rechterkantlijn van deze brief.",
                "Contactpersoon is de directeur van de gemeentelijke dienst.",
                "",
                SENTENCE);
    }

    @Test
    void it_stands_on_the_first_page_and_below_a_salutation() {
        assertStay(
                "Geachte voorzitter,",
                SENTENCE,
                "",
                "Pagina 1 van 2",
                "",
                "Ons kenmerk",
                "2024-0001",
                "Bijlage(n)",
                "2",
                "",
                SENTENCE);
        assertStay("Ons kenmerk", "2024-0001", "Bijlage(n)", "2", "", SENTENCE);
        assertStay(
                "Pagina 1 van 2", "Geachte voorzitter,", SENTENCE, "", "Ons kenmerk", "2024-0001", "Bijlage(n)", "2");
    }

    @Test
    void a_salutation_is_no_sentence_that_goes_on() {
        assertThat(lifted(
                        "Geachte voorzitter,",
                        "",
                        "Ons kenmerk",
                        "2024-0001",
                        "Bijlage(n)",
                        "2",
                        "",
                        "(mede namens de minister van Financiën)"))
                .containsExactly(
                        "Ons kenmerk",
                        "2024-0001",
                        "Bijlage(n)",
                        "2",
                        "",
                        "Geachte voorzitter,",
                        "",
                        "",
                        "(mede namens de minister van Financiën)");
    }

    @Test
    void a_department_in_the_text_does_not_hide_it() {
        assertThat(lifted(
                        "Geachte voorzitter,",
                        "",
                        "Directie en raad",
                        "",
                        SENTENCE,
                        "",
                        "Ons kenmerk",
                        "2024-0001",
                        "Bijlage(n)",
                        "2",
                        "",
                        SENTENCE))
                .startsWith("Ons kenmerk", "2024-0001", "Bijlage(n)", "2", "", "Geachte voorzitter,");
    }

    @Test
    void a_closing_ends_the_search() {
        assertStay(
                "Geachte voorzitter,",
                "",
                SENTENCE,
                "",
                "Met vriendelijke groet,",
                "",
                "Ons kenmerk 1",
                "",
                "Bijlage(n)",
                "1");
    }

    @Test
    void a_list_of_addresses_is_text() {
        assertStay(
                "Geachte voorzitter,",
                "",
                "Bezoekadres: Kade 1, Groningen",
                "Contactpersoon: J. Jansen",
                "",
                "Bezoekadres: Markt 2, Breda",
                "Contactpersoon: P. Pieters",
                "",
                SENTENCE);
        assertStay(
                "Geachte voorzitter,",
                "",
                "Kenmerk 2020-1",
                "Contactpersoon J. Jansen",
                "",
                "Kenmerk 2020-2",
                "Contactpersoon P. Pieters",
                "",
                SENTENCE);
    }

    @Test
    void labels_in_sentences_and_behind_sentences_are_text() {
        assertStay(
                "Geachte voorzitter,",
                "",
                "Kenmerk van de brief is 2020-55.",
                "",
                "Contactpersoon was de heer Jansen.",
                "",
                SENTENCE);
        assertStay(
                "Geachte voorzitter,",
                "",
                "Hierbij ontvangt u het rapport.",
                "Ons kenmerk",
                "2020-0001",
                "Bijlage(n)",
                "1",
                "",
                SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aanleiding",
                "De minister van Financiën,",
                "1. Bent u bekend met dit bericht?",
                "Hierbij bied ik u het rapport aan",
                "Motie 12",
                "Afdeling advisering Raad van State"
            })
    void what_follows_a_label_without_value_is_text(String line) {
        assertThat(lifted("Geachte voorzitter,", "", "Ons kenmerk", "2024-0001", "Bijlage(n)", "", line, "", SENTENCE))
                .endsWith("Geachte voorzitter,", "", "", line, "", SENTENCE);
    }

    @Test
    void the_value_of_a_label_is_one_line_that_begins_nothing() {
        assertThat(lifted(
                        "Geachte voorzitter,",
                        "",
                        "Bijlage(n) 1",
                        "Ons kenmerk",
                        "",
                        "1. Bent u bekend met dit bericht?",
                        "",
                        SENTENCE))
                .endsWith("Geachte voorzitter,", "", "", "1. Bent u bekend met dit bericht?", "", SENTENCE);
        assertThat(lifted(
                        "Geachte voorzitter,",
                        "",
                        "Bijlage(n) 1",
                        "Ons kenmerk",
                        "",
                        "Er zijn 12 huizen",
                        "in de wijk",
                        "",
                        SENTENCE))
                .endsWith("Geachte voorzitter,", "", "", "Er zijn 12 huizen", "in de wijk", "", SENTENCE);
    }

    @Test
    void the_notice_about_correspondence_is_part_of_it() {
        assertThat(lifted(
                        "Geachte voorzitter,",
                        "",
                        "Ons kenmerk 1",
                        "",
                        "Correspondentie uitsluitend",
                        "richten aan het adres van",
                        "deze brief.",
                        "",
                        SENTENCE))
                .startsWith(
                        "Ons kenmerk 1",
                        "",
                        "Correspondentie uitsluitend",
                        "richten aan het adres van",
                        "deze brief.",
                        "",
                        "Geachte voorzitter,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"De minister van Financiën,", "Hoogachtend, namens de minister,", "Bijlage 1 Aanvraagformulier"})
    void what_ends_a_letter_ends_the_search(String line) {
        assertStay(
                "Geachte voorzitter,",
                SENTENCE,
                "",
                line,
                "",
                "Contactpersoon",
                "",
                "Bezoekadres",
                "",
                "Kenmerk",
                "",
                "Handtekening");
    }

    @Test
    void addresses_alone_are_text() {
        assertStay(
                "Geachte voorzitter,",
                SENTENCE,
                "",
                "Bezoekadres: Spui 70, Den Haag",
                "Contactpersoon: mevrouw De Vries",
                "",
                SENTENCE);
    }

    @Test
    void what_a_colon_announces_is_text() {
        assertStay(
                "Geachte voorzitter,",
                "",
                "Ja. De brieven zijn:",
                "",
                "Kenmerk 2020-0000123",
                "Onze referentie 2020-55",
                "",
                SENTENCE);
    }

    @Test
    void a_narrow_paragraph_between_labels_is_text() {
        assertStay(
                "Geachte voorzitter,",
                "",
                "Ons kenmerk 2020-0001",
                "",
                "1. Inleiding",
                "",
                "Bijlage(n) 1",
                "",
                SENTENCE);
    }

    @Test
    void a_head_with_its_labels_lacks_no_column() {
        assertStay(
                "Bezoekadres",
                "Plein 4",
                "Ons kenmerk",
                "BS2026001",
                "",
                "Geachte voorzitter,",
                SENTENCE,
                "",
                "Uw kenmerk",
                "2024-0001",
                "Contactpersoon",
                "A. Jansen",
                "",
                SENTENCE);
    }

    private static void assertStay(String... lines) {
        assertThat(lifted(lines)).containsExactly(lines);
    }

    private static List<String> lifted(String... lines) {
        return SideColumnMover.lifted(Stream.of(lines).map(PaperLine::new).toList()).stream()
                .map(PaperLine::text)
                .toList();
    }
}
