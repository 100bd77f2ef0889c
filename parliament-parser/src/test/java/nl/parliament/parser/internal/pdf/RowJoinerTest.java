package nl.parliament.parser.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a hyphen at the end of a line. */
class RowJoinerTest {
    private final RowJoiner joiner = new RowJoiner(List.of("de basisfunctionaliteit staat hier; de basisfunc-", "tionaliteit", "is niet gebroken,", "hier is geen ander woord dat", "breekt, dat is", "een regel die", "telt,", "en nog een,", "en nog een,", "en nog een,", "en nog een,", "en nog een,", "en nog een,", "en nog een,", "en nog een,", "en nog een,", "en nog een,", "en nog een."));

    @Test
    void a_second_half_that_is_no_word_joins() {
        assertThat(joiner.join("de toeganke-", "lijkheid van zorg")).isEqualTo("de toegankelijkheid van zorg");
        assertThat(joiner.join("de kwali-", "teiten")).isEqualTo("de kwaliteiten");
    }

    @Test
    void a_word_that_stands_elsewhere_joins() {
        assertThat(joiner.join("de basisfunc-", "tionaliteit")).isEqualTo("de basisfunctionaliteit");
    }

    @Test
    void the_hyphen_of_a_compound_stays() {
        assertThat(joiner.join("een hbo-", "opleiding")).isEqualTo("een hbo-opleiding");
        assertThat(joiner.join("land-", "en tuinbouw")).isEqualTo("land- en tuinbouw");
        assertThat(joiner.join("de niet-", "lijkende kopie")).isEqualTo("de niet-lijkende kopie");
    }
}
