package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToezeggingRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "De toezegging [TZ202502-045|TZ202502-045] is voldaan.",
                "De toezegging over een evaluatie ([T02745|T02745]).",
                "De toezeggingen [T03120|T03120], [T03122|T03122] en [T03124|T03124] staan open."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new ToezeggingRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bel T 070 379 8911 of T07037."})
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new ToezeggingRecogniser(), text)).isEqualTo(text);
    }
}
