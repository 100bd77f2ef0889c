package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie [ah-tk-20072008-2031-h1|ah-tk-20072008-2031-h1] en [ah-ek-20072008-5|ah-ek-20072008-5].",
                "Zie ([h-tk-20182019-35-8-n1|h-tk-20182019-35-8-n1]).",
                "Zie [stb-1983-297-n1|stb-1983-297-n1], [gmb-2026-405510|gmb-2026-405510].",
                "Zie [kst-32168-3-b2|kst-32168-3-b2]."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new IdentifierRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kst-36045-191 is van een ander", "mah-tk-20072008-1", "stb-2024", "ah-tk-2007-1"})
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new IdentifierRecogniser(), text)).isEqualTo(text);
    }
}
