package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EuRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie artikel 51 van het Handvest der Verenigde Naties en artikel 5 van het Handvest "
                        + "van het Koninkrijk.",
                "De richtlijn 99/12 van de beroepsgroep.",
                "De [32014L0024|richtlijnen 2014/24/EU] en [32014L0025|2014/25/EU], 2023/24 van de gemeente.",
                "Zie [31995L0046|richtlijn 95/46] en [12016P|artikel 7 van het Handvest].",
                "Zie artikel 51 van het Handvest van de Verenigde Naties.",
                "De [32014L0023|Richtlijnen 2014/23/EU], [32014L0024|2014/24/EU] en [32014L0025|2014/25/EU].",
                "The [32016R0679|Regulation (EU) 2016/679] and [32009L0147|Directive 2009/147/EC].",
                "Op grond van [31962R0017|Verordening 17/62].",
                "De [31971R1182|Verordening (EEG, Euratom) nr. 1182/71] en [32003R0001|Verordening 1/2003].",
                "Het [32006D1982|Besluit nr. 1982/2006/EG], "
                        + "het [32013D1313|Besluit nr. 1313/2013/EU] en [31992R3577|Verordening (EEG) nr. 3577/92].",
                "Het [32008E0124|Gemeenschappelijk Optreden 2008/124/GBVB].",
                "De [32016R0679|Verordening (EU) 2016/679] en [31992L0043|Richtlijn 92/43/EEG] gelden.",
                "Zie [32009R1107|Verordening (EG) nr. 1107/2009] en [32021D0509|Besluit (GBVB) 2021/509].",
                "Het voorstel [COM/2022/457|COM(2022) 457] en [SWD/2023/819|SWD (2023), 819 final] liggen voor.",
                "De [31992L0043|Habitatrichtlijn] en de [31991L0676|Nitraatrichtlijn (91/676/EEG)].",
                "Op grond van [32016R0679|artikel 9, tweede lid, van de AVG] en [12016E|artikel 107 VWEU].",
                "Zie [12016M|artikel 7 van het Verdrag betreffende de Europese Unie] en [|artikel 88 "
                        + "van het EG-Verdrag].",
                "De Europese [|richtlijn milieucriminaliteit] wordt herzien.",
                "De [32016R0679|algemene verordening gegevensbescherming (AVG)] en de [32016R0679|AVG].",
                "De [|EU-verpakkingenverordening] en, ook Europees, de [|stoommachinerichtlijn] gelden."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new EuRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De Uitvoeringsrichtlijn en de gemeentelijke afvalstoffenverordening",
                "Het besluit 2023/24 van de gemeente en richtlijn 1/2 van de club",
                "De richtlijn is duidelijk en de verordening ook.",
                "De gemeente heeft een stoepverordening en een borstelrichtlijn.",
                "De Europese richtlijn verplicht dit en de richtlijn behandeling kiespijn ook.",
                "Het besluit van 12 mei 2020/21 en het verdrag met de buren"
            })
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new EuRecogniser(), text)).isEqualTo(text);
    }
}
