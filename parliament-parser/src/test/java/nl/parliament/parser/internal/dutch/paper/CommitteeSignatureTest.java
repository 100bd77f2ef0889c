package nl.parliament.parser.internal.dutch.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices of committees with the surnames of who holds them. */
class CommitteeSignatureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De voorzitter van de commissie, Voorbeeld|De voorzitter van de commissie|Voorbeeld",
                "Griffier van de commissie, Anne van ’t Veld|Griffier van de commissie|Anne van ’t Veld",
                "De griffier van de vaste commissie voor Zorg, Welzijn en Sport, De Haven"
                        + "|De griffier van de vaste commissie voor Zorg, Welzijn en Sport|De Haven"
            })
    void an_office_and_a_name(String line, String office, String name) {
        assertThat(CommitteeSignature.parts(line)).containsExactly(office, name);
        assertThat(CommitteeSignature.is(line)).isTrue();
    }

    @Test
    void an_office_alone_ends_with_a_comma() {
        String office = "De voorzitter van de vaste commissie voor Zorg, Welzijn en Sport";
        assertThat(CommitteeSignature.parts(office + ",")).containsExactly(office);
        assertThat(CommitteeSignature.is(office + ",")).isTrue();
        assertThat(CommitteeSignature.is(office)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De voorzitter van de commissie heeft mij dat gevraagd.",
                "De Minister van Defensie, A. Voorbeeld",
                "de heer Voorbeeld"
            })
    void other_lines_are_none(String line) {
        assertThat(CommitteeSignature.parts(line)).isEmpty();
    }
}
