package nl.parliament.parser.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a hyphen at the end of a line. */
class LineJoinerTest {
    private final LineJoiner joiner = new LineJoiner(List.of(
            "de basisfunctionaliteit staat hier; de basisfunc-",
            "tionaliteit",
            "is niet gebroken,",
            "hier is geen ander woord dat",
            "breekt, dat is",
            "een regel die",
            "telt,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een."));

    @Test
    void a_second_half_that_is_no_word_joins() {
        assertThat(joined(joiner, "de toeganke-", "lijkheid van zorg")).isEqualTo("de toegankelijkheid van zorg");
        assertThat(joined(joiner, "de kwali-", "teiten")).isEqualTo("de kwaliteiten");
    }

    @Test
    void a_word_that_stands_elsewhere_joins() {
        assertThat(joined(joiner, "de basisfunc-", "tionaliteit")).isEqualTo("de basisfunctionaliteit");
    }

    @Test
    void the_hyphen_of_a_compound_stays() {
        assertThat(joined(joiner, "een hbo-", "opleiding")).isEqualTo("een hbo-opleiding");
        assertThat(joined(joiner, "land-", "en tuinbouw")).isEqualTo("land- en tuinbouw");
        assertThat(joined(joiner, "de niet-", "lijkende kopie")).isEqualTo("de niet-lijkende kopie");
    }

    private static String joined(LineJoiner joiner, String before, String after) {
        StringBuilder text = new StringBuilder(before);
        joiner.append(text, after);
        return text.toString();
    }
}
