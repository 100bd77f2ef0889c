package nl.parliament.parser.internal.structure.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain look must never turn away what the costly one finds. */
class PromiseHintTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "informeren",
                "inlichten",
                "berichten",
                "toesturen",
                "nazenden",
                "verzenden",
                "versturen",
                "aanbieden",
                "aan te bieden",
                "voorleggen",
                "voor te leggen",
                "toekomen",
                "op de hoogte te houden",
                "rapporteren",
                "melden",
                "terugkomen",
                "terug te komen",
                "ontvangen",
                "delen",
                "bijpraten",
                "geïnformeerd",
                "ingelicht",
                "bericht",
                "toegestuurd",
                "nagezonden",
                "verstuurd",
                "verzonden",
                "aangeboden",
                "voorgelegd",
                "gerapporteerd",
                "gemeld",
                "gedeeld",
                "teruggekomen",
                "informeert",
                "stuur",
                "zend",
                "rapporteert",
                "ontvangt",
                "bied",
                "kom",
                "meldt",
                "breng",
                "leg",
                "stelt",
                "deel",
                "wij sturen",
                "leggen wij"
            })
    void eachVerbPassesThePlainLook(String verb) {
        Matcher words = PromiseWord.in(verb);
        assertThat(words.find()).isTrue();
        assertThat(PromiseWord.at(words)).isIn(PromiseWord.TELLS, PromiseWord.TOLD, PromiseWord.NOW);
        assertThat(PromiseHint.isIn("De Kamer " + verb + ".", false)).isTrue();
        assertThat(PromiseHint.isIn(verb.toUpperCase(Locale.ROOT) + " IK HET PARLEMENT", false))
                .isTrue();
    }

    @Test
    void onlyTheWordUCountsAndOnlyToAChamber() {
        assertThat(PromiseHint.isIn("Ik stuur u het plan.", true)).isTrue();
        assertThat(PromiseHint.isIn("U ontvangt het plan.", true)).isTrue();
        assertThat(PromiseHint.isIn("Ik stuur u het plan.", false)).isFalse();
        assertThat(PromiseHint.isIn("Ik stuur hun nu de stukken.", true)).isFalse();
    }
}
