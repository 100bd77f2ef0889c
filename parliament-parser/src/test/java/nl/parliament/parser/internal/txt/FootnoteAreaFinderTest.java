package nl.parliament.parser.internal.txt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.txt.line.PaperLine;
import nl.parliament.parser.internal.txt.line.PaperLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes at the foot of pages. */
class FootnoteAreaFinderTest {
    private static final String TEXT = "De Kamer vroeg daarom in een motie1 en ik heb dat in een brief2 toegezegd.\n"
            + "De gemeenten3 beginnen in mei.\n";

    @Test
    void numbers_in_front_of_their_words() {
        assertThat(notes(TEXT
                        + "1 Kamerstuk 36 410, nr. 3.\n2 Brief van mei, die\nlang is.\n3 Zie www.voorbeeld.nl\n\f"))
                .containsExactly(
                        "1 Kamerstuk 36 410, nr. 3.", "2 Brief van mei, die lang is.", "3 Zie www.voorbeeld.nl");
    }

    @Test
    void numbers_on_lines_of_their_own_above_the_words() {
        assertThat(notes(TEXT + "\n1\n2\n3\n\nKamerstuk 36 410, nr. 3\nBrief van mei\nZie www.voorbeeld.nl\n\f"))
                .containsExactly("1 Kamerstuk 36 410, nr. 3", "2 Brief van mei", "3 Zie www.voorbeeld.nl");
    }

    @Test
    void a_number_that_comes_below_the_words_of_all_notes() {
        assertThat(notes(TEXT + "\nKamerstuk 36 410, nr. 3\n2 Brief van mei.\n3 Zie www.voorbeeld.nl\n1\n\f"))
                .containsExactly("1 Kamerstuk 36 410, nr. 3", "2 Brief van mei.", "3 Zie www.voorbeeld.nl");
    }

    @Test
    void a_number_in_the_middle_that_comes_last() {
        assertThat(notes(TEXT + "\n1\n\nKamerstuk 36 410, nr. 3\nBrief van mei\n3\nZie www.voorbeeld.nl\n2\n\f"))
                .containsExactly("1 Kamerstuk 36 410, nr. 3", "2 Brief van mei", "3 Zie www.voorbeeld.nl");
    }

    @Test
    void a_number_that_is_joined_to_the_words() {
        assertThat(notes(TEXT + "1Kamerstuk 36 410, nr. 3.\n2Brief van mei.\n3https://www.voorbeeld.nl\n\f"))
                .containsExactly("1 Kamerstuk 36 410, nr. 3.", "2 Brief van mei.", "3 https://www.voorbeeld.nl");
    }

    @Test
    void numbers_go_on_from_page_to_page() {
        assertThat(notes("Een motie1 is er.\n1 Kamerstuk 36 410, nr. 3.\n\fEen brief2 ook.\n\n2\n\nBrief van mei.\n\f"))
                .containsExactly("1 Kamerstuk 36 410, nr. 3.", "2 Brief van mei.");
    }

    @Test
    void numbers_that_nothing_calls_are_text() {
        assertThat(notes("De plannen staan vast.\n1 Amersfoort bouwt.\n2 Breda ook.\n\f"))
                .isEmpty();
    }

    @Test
    void a_source_at_the_foot_is_a_note_though_its_call_is_lost() {
        assertThat(notes("De plannen staan vast.\n\n1 Kamerstuk 36 410, nr. 3.\n2 Zie https://www.voorbeeld.nl\n\f"))
                .containsExactly("1 Kamerstuk 36 410, nr. 3.", "2 Zie https://www.voorbeeld.nl");
        assertThat(notes("De plannen staan vast.\n\n1 Kamerstuk 36 410, nr. 3.\n2 Breda bouwt ook.\n\f"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kamerstukken over de begroting",
                "Handelingen van het college",
                "Aanhangsel bij de wet",
                "Stb. en Stcrt."
            })
    void a_word_for_a_source_without_a_number_or_an_address_is_text(String line) {
        assertThat(notes("De plannen staan vast.\n\n1 " + line + "\n2 " + line + "\n\f"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kamerstukken II 2020/21, 35 570, nr. 2",
                "Handelingen TK 2019-2020, nr. 12",
                "Handelingen Tweede Kamer, 12 mei 2020",
                "Aanhangsel van de Handelingen, vergaderjaar 2023-2024, nr. 12",
                "Stb. 2020, 12",
                "Zie ook www.voorbeeld.nl"
            })
    void a_source_has_a_number_or_an_address(String source) {
        assertThat(notes("De plannen staan vast.\n\n1 " + source + "\n\f")).containsExactly("1 " + source);
    }

    @Test
    void a_line_that_says_the_page_ends_it_too() {
        assertThat(notes("Een motie1 is er.\n\n1 Brief van mei.\n\nPagina 1 van 2\n\nHoogachtend,\n\f"))
                .containsExactly("1 Brief van mei.");
    }

    @Test
    void a_signature_is_no_note() {
        assertThat(notes("Een motie1 is er.\n1 Kamerstuk 36 410, nr. 3.\nHoogachtend,\n\f"))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void many_numbers_on_one_page_stay_fast() {
        String page = "een1\n".repeat(50_000) + "1 Kamerstuk\n".repeat(50_000) + "\f";
        assertThat(notes(page)).hasSizeLessThan(2);
    }

    private static List<String> notes(String text) {
        List<PaperLine> lines = PaperLines.of(text);
        LineJoiner joiner = new LineJoiner(lines.stream().map(PaperLine::words).toList());
        return FootnoteAreaFinder.in(lines, Set.of()).notes(joiner).stream()
                .map(note -> note.label() + " " + note.text())
                .toList();
    }
}
