package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KamerstukRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie [kst-32500-2|Kamerstukken II 2010/11, 32 500, nr. 2], herdruk van nr. 1.",
                "Zie [kst-31700-IV-56a|Kamerstukken II 2008/09, 31 700 IV, nr. 56a].",
                "Zie [kst-29628-1123|kamerstuknummer 29628-1123] en [dossier-36333|wetsvoorstel 36 333].",
                "Zie [kst-32500-2-h1|Kamerstukken II 2010/11, 32 500, nr. 2, herdruk].",
                "Zie [kst-36410-12 kst-36410-16 kst-36410-17 kst-36410-18|Kamerstukken II 36 410, nrs. 12 en 16-18].",
                "Zie [kst-26643-144-h1|Kamerstukken II, 26 643, nr. 144 (herdruk)].",
                "Zie [dossier-26977|Kamerstukken 26 977] (herdruk).",
                "Zie [kst-35673-B|35.673 EK B] en [dossier-26977|26977, R1644].",
                "Zie [kst-34588-G kst-34588-H|Kamerstukken I 2017/18, 34 588, G en H].",
                "Zie [kst-34588-A kst-34588-B kst-34588-C|Kamerstukken I 2016/17, 34 588, A t/m C].",
                "Zie [kst-36045-191|Kamerstuk 36 045, nr. 191] voor de garanties.",
                "Zie [kst-36200-VI-12|Kamerstuk 36 200 VI, nr. 12] voor de begroting.",
                "Zie [kst-29628-1139|Kamerstukken II 2022/23, 29628, nr. 1139].",
                "Zie [kst-36410-XV-5 kst-36410-XV-7 kst-36410-XV-9|Kamerstukken II 2023/24, 36410 XV, nrs. 5, 7 en 9].",
                "Zie [kst-26824-1 kst-26824-2 kst-26824-3|Kamerstukken II 1999/00, 26 824, nrs. 1-3].",
                "De raad ([kst-21501-02-3047|21501-02, nr. 3047]) en [kst-36600-XIV-29|36600-XIV-29].",
                "Als in [kst-29689-1311|Kst. 29 689, nr. 1311] en [kst-29247-480|kst. 29 247, nr. 480] staat.",
                "Het debat over [dossier-36045|Kamerstuk 36 045] gaat voort.",
                "Het voorstel in [dossier-36820-VII|TK 36820-VII] ligt voor.",
                "Met een vaste spatie: [kst-35896-12|35\u00a0896, nr.\u00a012] en streepje "
                        + "[kst-21501-32-1668|21501–32, nr. 1668].",
                "In [kst-31322-196|Tweede Kamer, vergaderjaar 2012–2013, 31 322, nr. 196] staat dit.",
                "Stuk [kst-36410-VIII-82|nr. 82 (36 410-VIII)] en [kst-21501-08-942|942 (21501-08)].",
                "Twee dossiers: [kst-34682-143|34 682/35 334, nr. 143], [kst-36045-87|Kamerstukken "
                        + "36 045 en 31 777, nr. 87].",
                "De brief [kst-36600-B-6|Kamerstukken 36 600 B en 36 600 C, nr. 6] van het kabinet.",
                "Elk een nummer: [kst-34682-135|Kamerstukken 34 682, nr. 135] en [kst-35334-309|35 334, nr. 309].",
                "De Eerste Kamer: [kst-36067-Y|36 067, letter Y], [kst-33802-C|Kamerstukken I "
                        + "2014/15, 33802, C] en [kst-37020-M|37.020, M].",
                "Tot 2010: [kst-20082009-31700-VI-D|Kamerstukken I 2008/09, 31700 VI, D] en "
                        + "[kst-19951996-23700-188b|Kamerstukken I 1995/96, 23700, nr. 188b].",
                "Eigen dossiers: [kst-CXLVI-F|Kamerstukken I 2021/22, CXLVI, F].",
                "Nog een nummer: [kst-26271-6|Kamerstukken II, 1999-2000, 26 271, nr. 6], p. 15-16; "
                        + "[kst-26271-7|nr. 7], p. 5-6.",
                "Een rijkswet: [kst-27484-289|27 484 (R 1669), nr. 289].",
                "Vóór de opmaak: [kst-1268678|kst-1268678]. De [blg-929506|Bijlage 929506] bij "
                        + "[kst-25295-219|Kamerstukken II 2019/20, 25 295, nr. 219].",
                "Het wetsvoorstel elektronische uitwisseling ([dossier-35824|35 824]) en de "
                        + "Tijdelijke wet maatregelen covid-19 ([dossier-35526|35 526])."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new KamerstukRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Postbus 20018, 2500 EA Den Haag, T 070 379 8911",
                "De begroting bedraagt 36410 euro en 12 500 woningen.",
                "Artikelnummer 36045-191 is uitverkocht.",
                "De kosten zijn 12 500-13 000 euro, van km 36 200-36 400.",
                "Dat waren er 12.500, EU-breed 18.200, IN 2024 en € 12.500, A en B.",
                "IBAN NL91 ABNA 0417 1643 00",
                "Belastingplan 2020 (zie de bijlage) en nr. 5293107",
                "De kop vergaderjaar 2020-2021, 35 600, nr. 30",
                "Van 31 700 naar 33 290 leerlingen, nummer 12 in de lijst"
            })
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new KamerstukRecogniser(), text)).isEqualTo(text);
    }
}
