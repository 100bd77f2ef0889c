package nl.parliament.parser.internal.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of ministries as they are printed, recognised and addressed. */
class MinistriesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.rijksoverheid.nl/ezk|Economische Zaken en Klimaat",
                "naam@minvws.nl|Volksgezondheid, Welzijn en Sport",
                "www.minbuza.nl|Buitenlandse Zaken",
                "wob-loket@minienw.nl|Infrastructuur en Waterstaat",
                "www.rijksoverheid.nl/jenv|Justitie en Veiligheid"
            })
    void a_ministry_is_known_by_its_address_of_the_net(String address, String name) {
        assertThat(Ministries.at(address)).as(address).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.rijksoverheid.nl",
                "www.rijksoverheid.nl/documenten",
                "www.rijksoverheid.nl/fin/meer",
                "administratie.nl",
                "www.voorbeeld.nl/ezk"
            })
    void another_address_names_no_ministry(String address) {
        assertThat(Ministries.at(address)).as(address).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ministerie van BuitenlandseZaken|Buitenlandse Zaken",
                "MINISTERIE VAN FINANCIEN|Financiën",
                "Ministerie van Economische Zaken en Klimaat|Economische Zaken en Klimaat"
            })
    void blanks_and_diacritics_may_be_lost(String line, String name) {
        assertThat(Ministries.in(line)).as(line).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Binnanlandsa Zaken an Koninkrijksralaties|Binnenlandse Zaken en Koninkrijksrelaties",
                "Detensie|Defensie"
            })
    void a_letter_of_each_eight_may_be_misread(String name, String official) {
        assertThat(Ministries.named(name)).as(name).isEqualTo(official);
    }
}
