package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[32016R0679|https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=celex%3A32016R0679].",
                "[32016R0679|https://eur-lex.europa.eu/eli/reg/2016/679/oj].",
                "[ECLI:NL:HR:2019:2006|https://data.rechtspraak.nl/uitspraken/content?id=ECLI:NL:HR:2019:2006].",
                "[kst-24095-329|https://zoek.officielebekendmakingen.nl/kst-24095-329.html].",
                "[stb-2020-118|https://repository.officiele-overheidspublicaties.nl/"
                        + "officielepublicaties/stb-2020-118/1.pdf]",
                "[jci1.3:c:BWBR0022463&artikel=8|"
                        + "https://wetten.overheid.nl/BWBR0022463/2024-07-01#Hoofdstuk2_Artikel8]",
                "[jci1.3:c:BWBR0005537&artikel=8:55d|https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=8:55d]",
                "[32016R0679|https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679]",
                "[ECLI:NL:HR:2019:2006|https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006]",
                "[2024D29811|https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z11859&did=2024D29811]",
                "[https://wetten.overheid.nl/zoeken|https://wetten.overheid.nl/zoeken]",
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
