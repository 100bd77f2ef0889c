package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RechtspraakRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie [ECLI:NL:PHR:2021:178|PHR:2021:178].",
                "Het arrest [ECLI:NL:HR:2019:2006|ECLI:NL:HR:2019:2006].",
                "Het Hof ([62018CJ0311|C-311/18]) en de zaken [62012CJ0293|C-293/12] en [62004TJ0201|T-201/04].",
                "Vaste rechtspraak sinds [61962CJ0026|zaak 26/62], [62014CJ0062|C-62/14 P] en [|C-441/17 R].",
                "Zie [ECLI:EU:C:2018:882|EU:C:2018:882].",
                "HvJ EU 20 november 2017, zaak C-441/17 R, [ECLI:EU:C:2017:877|ECLI:EU:C:2017:877].",
                "Zie [ECLI:NL:HR:2019:2006|NL:HR:2019:2006] en Didam ([ECLI:NL:HR:2021:1778|HR:2021:1778]).",
                "De Afdeling oordeelde ([|202012345/1/R2]) anders.",
                "In het [|EHRM 26 maart 1987, nr. 9248/81] niet.",
                "[ECLI:CE:ECHR:1987:0326JUD000924881|EHRM, arrest van 26 maart 1987, nr. 9248/81], zegt.",
                "[ECLI:CE:ECHR:2017:0905DEC006149608|EHRM 5 september 2017 (beslissing), nr. 61496/08].",
                "Zie [|ABRvS 29 mei 2019, 201600614/3/R2] en [|LJN: BG8465]."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new RechtspraakRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vitamine C-12 en zaaknummer 45644/18",
                "de zaak 12/2024 en zaak 3/18",
                "zaak 3/51",
                "dossier 1202012345/1/R2"
            })
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new RechtspraakRecogniser(), text)).isEqualTo(text);
    }
}
