package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandelingenRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie [h-tk-20212022-12-5|Handelingen II 2021-2022, 12-5-3].",
                "Zie [h-tk-20212022-12-5|Handelingen II 2021/22, nr. 12 - item 5].",
                "Zie [h-tk-20122013-45-7|HTK 2012-2013, nr. 45, item 7].",
                "Zie [h-tk-20222023-84-12|Handelingen II 2022/23, nr. 84, item 12].",
                "Zie [h-tk-20222023-87-3 h-tk-20222023-87-7|Handelingen II 2022/23, nr. 87, items 3 en 7].",
                "Zie [h-tk-20122013-26-5 h-tk-20122013-26-8|Handelingen II 2012/13, nr. 26 item 5, blz. 11–37 en "
                        + "item 8].",
                "Zie [h-ek-20182019-34-9|Handelingen I 2018/19, nr. 34, item 9], blz. 4.",
                "Zie [h-tk-20072008-7909-7943|Handelingen II 2007/08, nr. 108 , p. 7909-7943].",
                "Zie [h-tk-20082009-7140-7144|Handelingen II 2008/09, p. 7140-7144].",
                "Zie [h-tk-20092010-72-6141|Handelingen II 2009/10, nr. 72, p. 6141-6145].",
                "Zie [h-tk-20092010-21-1735|Handelingen II 2009/10, nr. 21, p. 1735].",
                "Zie [h-ek-19941995-11-382-402|Handelingen I 1994/95, nr. 11, p. 382-402].",
                "Zie [h-tk-20172018-93-4|Hand. II 2017/18, nr. 93, item 4].",
                "Zie [h-ek-20142015-13-3|Handelingen EK 2014-2015, 13-3].",
                "Zie [|Handelingen II 2008/09, 31 386, nr. 43, pag. 3795].",
                "Zie [|Handelingen I 1994/95, p. 382-402].",
                "Zie [|Handelingen II 1995/96, nr. 86, p. 5771-5774].",
                "Zie [|Handelingen II 2012/13, p. 12-14].",
                "Zie [|Handelingen II 2022/23, nr. 15], begroting."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new HandelingenRecogniser(), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De handelingen van de politie in 2022 en Handelingen zonder jaar",
                "Hand. 2022",
                "Handelingen II 2022/23."
            })
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new HandelingenRecogniser(), text)).isEqualTo(text);
    }
}
