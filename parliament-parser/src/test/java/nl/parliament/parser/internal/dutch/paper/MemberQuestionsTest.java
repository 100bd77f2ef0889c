package nl.parliament.parser.internal.dutch.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberQuestionsTest {
    private static final String QUESTIONS =
            "Vragen van het lid Jansen (XYZ) aan de Minister van Financiën over geld (ingezonden 20 december 2024).";
    private static final String ANSWER = "Antwoord van Minister De Vries (Financiën) (ontvangen 3 februari 2025).";

    @ParameterizedTest
    @ValueSource(
            strings = {
                QUESTIONS,
                ANSWER,
                "Vragen van de leden Jansen en Pietersen",
                "Vragen van het Kamerlid Jansen",
                "Mededeling van de Staatssecretaris van Defensie"
            })
    void one_of_the_sentences_opens(String text) {
        assertThat(MemberQuestions.opens(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vragen van het lid Jansen", "Vragen van de commissie", "Antwoord van de gemeente"})
    void other_text_does_not_open(String text) {
        assertThat(MemberQuestions.opens(text)).isFalse();
    }

    @Test
    void each_sentence_says_its_day() {
        assertThat(MemberQuestions.askedOn(QUESTIONS)).isEqualTo(LocalDate.of(2024, 12, 20));
        assertThat(MemberQuestions.answeredOn(ANSWER)).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(MemberQuestions.saysWhenAsked(QUESTIONS)).isTrue();
        assertThat(MemberQuestions.saysWhenAnswered(ANSWER)).isTrue();
        assertThat(MemberQuestions.saysWhenAsked(ANSWER)).isFalse();
        assertThat(MemberQuestions.askedOn("ingezonden op 3 mei 2024")).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(MemberQuestions.askedOn("niet ingezonden")).isNull();
    }
}
