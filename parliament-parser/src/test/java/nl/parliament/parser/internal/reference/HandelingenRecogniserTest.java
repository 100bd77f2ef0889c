package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandelingenRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie [h-tk-20222023-84-12|Handelingen II 2022/23, nr. 84, item 12].",
                "Zie [h-tk-20222023-87-3 h-tk-20222023-87-7|Handelingen II 2022/23, nr. 87, items 3 en 7].",
                "Zie [h-ek-20182019-34-9|Handelingen I 2018/19, nr. 34, item 9], blz. 4.",
                "Zie [h-tk-20072008-7909-7943|Handelingen II 2007/08, nr. 108 , p. 7909-7943].",
                "Zie [|Handelingen II 2022/23, nr. 15], begroting."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new HandelingenRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"De handelingen van de politie in 2022 en Handelingen zonder jaar"})
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new HandelingenRecogniser(), text)).isEqualTo(text);
    }
}
