package nl.parliament.parser.internal.dutch.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MotionFormulaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en gaat over tot de orde van de dag.",
                "verzoekt de regering dit te doen,\nen gaat over tot de orde van de dag",
                "gaat over tot de orde van dag,",
                "en gaan over tot de ordre van de dag.",
                "en gaat over naar de orde van de dag.",
                "en gaat over tot\nde orde van de dag."
            })
    void a_motion_ends_with_its_formula_also_after_the_request_and_with_a_slip(String text) {
        assertThat(MotionFormula.ends(text)).isTrue();
    }

    @Test
    void a_sentence_that_goes_on_after_the_words_does_not_end_a_motion() {
        String sentence = "De Kamer gaat over tot de orde van de dag, zei de voorzitter.";
        assertThat(MotionFormula.ends(sentence)).isFalse();
        assertThat(MotionFormula.atEnd(sentence)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overwegende dat gemeenten gaan over tot de sloop van een brug;",
                "De gemeenten hebben besloten, en gaan over tot de bouw van een weg.",
                "De scholen wachten, en gaan over naar een nieuw stelsel.",
                "Wij vragen rust, en gaan over tot actie op die dag."
            })
    void a_sentence_with_other_words_after_gaan_over_is_no_formula(String text) {
        assertThat(MotionFormula.ends(text)).isFalse();
        assertThat(MotionFormula.atEnd(text)).isNegative();
        int at = MotionFormula.in(text);
        assertThat(MotionFormula.opens(text.substring(at))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en gaat over tot", "gaat over tot de", "en gaat over tot de orde", "en gaat over tot de dag."})
    void a_line_may_hold_the_beginning_of_the_formula_alone(String line) {
        assertThat(MotionFormula.opens(line)).isTrue();
    }

    @Test
    void the_last_formula_of_a_text_counts() {
        assertThat(MotionFormula.in("gaat over tot stemming, en gaat over tot de orde van de dag"))
                .isEqualTo("gaat over tot stemming, ".length());
        assertThat(MotionFormula.in("verzoekt de regering dit te doen")).isNegative();
    }

    @Test
    void a_formula_is_glued_to_the_request_when_only_a_mark_and_a_blank_stand_between() {
        String request = "verzoekt de regering dit te verkennen, ";
        assertThat(MotionFormula.atEnd(request + "en gaat over tot de orde van de dag."))
                .isEqualTo(request.length());
        assertThat(MotionFormula.atEnd("verzoekt dit\nen gaat over tot de orde van de dag."))
                .isNegative();
        assertThat(MotionFormula.atEnd("en gaat over tot de orde van de dag.")).isNegative();
    }
}
