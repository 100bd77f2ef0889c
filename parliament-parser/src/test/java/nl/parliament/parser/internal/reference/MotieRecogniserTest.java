package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MotieRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "De [kst-35570-IX-18|motie van het lid Kuzu op Kamerstukken II, vergaderjaar 2020/21, "
                        + "35 570-IX, nr. 18].",
                "De [kst-35570-IX-18|motie van het lid Kuzu op kamerstuk 35 570-IX, nr. 18].",
                "De [|motie van het lid Jansen] (21501-20) en [|de motie-Jansen] (20240518).",
                "De [kst-36410-12|motie met nummer 36 410, nr. 12].",
                "De [kst-34682-154|motie Jansen (34682154)] en [kst-36600-XIV-29|de motie-Bakker/Smit (36600 XIV 29)].",
                "De [|motie-Jansen] (92345678) en [|de motie-Bakker] (2024).",
                "De [kst-36410-5|motie-Bruins/Van Weyenberg (36 410, nr. 5)] is aangenomen.",
                "De [|motie-Paternotte c.s.] is aangenomen.",
                "De gewijzigde [kst-35925-VI-41|motie van de leden Michon-Derkzen en Van der Plas "
                        + "(Kamerstuk 35925-VI-41)].",
                "De [kst-36410-VI-87|motie (36 410-VI, nr. 87]) blijft staan.",
                "Met [kst-28844-206|motie op stuk nr. 206 (28 844) van het lid Van Nispen] en de "
                        + "[kst-32012-54|motie-Van den Berg op stuk nr. 54 (32 012)].",
                "De [kst-31409-395|motie-Stoffer op Kamerstuk 31 409, nr. 395].",
                "De [kst-35228-8 kst-32824-432|moties Becker (35 228, nr. 8 en 32 824, nr. 432)] zijn uitgevoerd.",
                "[kst-35570-IX-14|Motie van het lid Sneller c.s., Kamerstukken II 2020/21 35 570-IX, nr. 14].",
                "De [kst-35300-A-15|motie-Van Aalst/Remco Dijkstra over de A2 (35300-A, nr. 15)] en "
                        + "de [|motie-Von Martels/Ziengs].",
                "De [kst-26834-50|motie over grensarbeiders (Kamerstuk 26 834, nr. 50)] vraagt dit.",
                "De [kst-31209-14|motie-Spies/Samsom, die om zonneboilers vraagt (31 209, nr. 14)].",
                "De [kst-36600-XV-81|motie van de leden Bontenbal en Van Dijk (CDA) (36600-XV, nr. 81)].",
                "De [kst-36045-185|motie-Klaver/Piri (t.v.v. 36 045, nr. 180) (36045, nr. 185)].",
                "De [kst-36200-3|motie van 5 maart jl. van de leden Klaver & Dassen (36 200, nr. 3)].",
                "De motie van de leden Timmermans en Yesilgöz-Zegerius ([kst-36045-191|Motie "
                        + "36045-191], 18 februari jl.) roept op."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new MotieRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een motie van wantrouwen tegen kabinet-Rutte IV.",
                "Deze motie is aangenomen; de emotie liep hoog op.",
                "De locomotief en de promotie van Jansen",
                "Een motie Europa en een motie Buitenlandse Zaken"
            })
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new MotieRecogniser(), text)).isEqualTo(text);
    }
}
