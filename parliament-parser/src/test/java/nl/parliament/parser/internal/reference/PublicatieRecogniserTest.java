package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicatieRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie [stcrt-2018-12345-n1|Stcrt. 2018, 12345-n1].",
                "Zie [prb-2023-12345|Prb. 2023, 12345] en [wsb-2021-55|Wsb. 2021, 55].",
                "Zie [gmb-2022-12345|Gemeenteblad van Utrecht 2022, nr. 12345].",
                "Zie [stb-2020-118|Staatsblad 2020, 118] en [stcrt-2024-123|Stcrt. 2024, nr. 123].",
                "Het verdrag van Wenen ([trb-2015-196|Trb. 2015, 196]).",
                "Zie [stb-1992-315|Stb.1992,315] en de Wet van 4 juni 1992 ([stb-1992-315|Stb. 315]).",
                "De [stcrt-2005-114|Staatscourant 16 juni 2005, nr. 114] en [|AB 2013, no. 2].",
                "Het [gmb-2026-405510|Gemeenteblad 2026, 405510] en [prb-2020-1234|Provinciaal blad 2020, nr. 1234].",
                "Zie [stb-2024-12 stb-2024-13|Stb. 2024, 12 en 13].",
                "De [stcrt-2005-114|Staatscourant van 16 juni 2005, nr. 114]."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new PublicatieRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"De Staatscourant van vandaag en het Staatsblad", "AB 2013/52, m.nt. Widdershoven"})
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new PublicatieRecogniser(), text)).isEqualTo(text);
    }
}
