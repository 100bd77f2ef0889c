package nl.parliament.parser.internal.structure.signature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.model.Signatory;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office in a sentence ends where words in small letters go on, whatever the verb is. */
class InlineSignatoriesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ik meld u, mede namens de Minister van Defensie, graag dit; de Minister van Defensie",
                "Mede namens de Minister voor Natuur en Stikstof zend ik dit; de Minister voor Natuur en Stikstof",
                "Mede namens de staatssecretaris van Landbouw, Natuur en Voedselkwaliteit onderschrijf ik dit.; "
                        + "de staatssecretaris van Landbouw, Natuur en Voedselkwaliteit",
                "(mede namens de minister van Financiën) Uw Kamer; de minister van Financiën",
                "Dit gebeurt mede namens de minister van Financiën, Uw Kamer weet dit.; de minister van Financiën"
            })
    void the_office_is_words_with_a_capital(String text, String role) {
        assertThat(SignatoryReader.inline(BlockMaker.of(text).placed().get(0)))
                .extracting(Signatory::role)
                .containsExactly(role);
    }
}
