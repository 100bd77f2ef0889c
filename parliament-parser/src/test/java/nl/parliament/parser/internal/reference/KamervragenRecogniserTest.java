package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KamervragenRecogniserTest {
    @ParameterizedTest
    @ValueSource(strings = {"Uw vragen met kenmerk [2024Z11859|2024Z11859] van 5 juli, zie [2025D02435|2025d02435]."})
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new KamervragenRecogniser(), marked)).isEqualTo(marked);
    }

    @Test
    void a_number_is_one_of_questions_only_when_the_text_says_so() {
        assertThat(kinds("Uw vragen met kenmerk 2024Z11859")).containsExactly("kamervragen");
        assertThat(kinds("uw brief van 5 juli 2024, nr. 2024Z11859, deel ik u mede dat de vragen van het lid"))
                .containsExactly("kamervragen");
        assertThat(kinds("Uw brief met kenmerk 2024Z11859/2024D29811")).containsExactly("zaak", "document");
        assertThat(kinds("De aanvragen onder 2024Z11859")).containsExactly("zaak");
    }

    private static List<String> kinds(String text) {
        return new KamervragenRecogniser()
                .find(text).stream().map(reference -> reference.target().kind()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kenmerk 2024-0000123456 en 2021Z123"})
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new KamervragenRecogniser(), text)).isEqualTo(text);
    }
}
