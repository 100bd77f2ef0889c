package nl.parliament.parser.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that a line end broke. */
class BrokenAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOS, 6 maart (nos.nl/artikel/2511721-wil-een-landelijk-",
                "https://www.rijksoverheid.nl/documenten/",
                "Zie www.tweedekamer.nl/"
            })
    void an_open_address_goes_on_without_a_blank(String line) {
        assertThat(BrokenAddress.whiteAfter(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"land- en tuinbouw", "de zij-", "zie nos.nl/artikel/2511721.", "in 2023/", "en/"})
    void other_lines_do_not(String line) {
        assertThat(BrokenAddress.whiteAfter(line)).isEqualTo(" ");
    }

    @Test
    void nothing_is_no_address() {
        assertThat(BrokenAddress.whiteAfter("")).isEqualTo(" ");
    }
}
