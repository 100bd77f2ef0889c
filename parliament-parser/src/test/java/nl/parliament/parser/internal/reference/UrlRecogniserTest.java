package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie [https://nos.nl/artikel/251|https://nos.nl/artikel/251].",
                "Zie [www.rijksoverheid.nl/lvvn|www.rijksoverheid.nl/lvvn], en ([zorgakkoorden.nl|zorgakkoorden.nl])."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new UrlRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mail naar info@rijksoverheid.nl of lees verder.Daarna"})
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new UrlRecogniser(), text)).isEqualTo(text);
    }
}
