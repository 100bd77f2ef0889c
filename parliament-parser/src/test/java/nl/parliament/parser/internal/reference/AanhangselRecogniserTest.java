package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AanhangselRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie [ah-tk-20192020-5|Aanhangsel Handelingen Tweede Kamer, Vergaderjaar 2019-2020, nr. 5].",
                "Kamervragen ([ah-tk-20212022-2345|Aanhangsel) 2021-2022, nr. 2345].",
                "Zie [ah-tk-19961997-100|Aanh. Hand. II 1996/97, nr. 100].",
                "Zie [ah-ek-20072008-5|Aanhangsel der Handelingen I 2007/08, nr. 5].",
                "Zie [ah-tk-20222023-1823|Aanhangsel van de Handelingen II, 2022/-23, nr. 1823].",
                "Zie [ah-tk-20232024-1456 ah-tk-20232024-1457|Aanhangsel Handelingen II 2023/24, nrs. 1456 en 1457].",
                "Zie [ah-tk-20242025-1028|Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028]."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new AanhangselRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Een aanhangsel bij de brief en Aanhangsel 2"})
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new AanhangselRecogniser(), text)).isEqualTo(text);
    }
}
