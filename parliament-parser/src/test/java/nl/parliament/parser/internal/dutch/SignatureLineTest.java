package nl.parliament.parser.internal.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Role and name on one line; who is a person. */
class SignatureLineTest {
    @Test
    void role_and_name_may_share_a_line() {
        assertThat(SignatureLine.roleAndName("De Minister van Economische Zaken en Klimaat, E.D. Wiebes"))
                .containsExactly("De Minister van Economische Zaken en Klimaat", "E.D. Wiebes");
    }

    @Test
    void commas_of_the_portfolio_stay_in_the_role() {
        assertThat(SignatureLine.roleAndName("De Minister van Volksgezondheid, Welzijn en Sport,\nH.M. de Jonge"))
                .containsExactly("De Minister van Volksgezondheid, Welzijn en Sport", "H.M. de Jonge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De Minister van Volksgezondheid, Welzijn en Sport",
                "De Minister van Defensie, die dit eerder toezegde",
                "Ik dank de heer Jansen, Piet Pietersen",
                "De minister van Landbouw, Natuur en Voedselkwaliteit"
            })
    void other_lines_with_a_comma_have_no_role_and_name(String line) {
        assertThat(SignatureLine.roleAndName(line)).as(line).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De minister van Defensie,",
                "DE MINISTER VAN DEFENSIE",
                "De Staatssecretaris van Financiën",
                "de minister-president, minister van Algemene Zaken",
                "De informateur,",
                "De directeur-generaal Belastingdienst,",
                "De Directeur-Generaal Belastingdienst,",
                "DE DIRECTEUR-GENERAAL BELASTINGDIENST",
                "De Secretaris-Generaal,"
            })
    void a_role_is_one_in_every_spelling(String line) {
        assertThat(SignatureLine.hasRole(line)).as(line).isTrue();
    }

    @Test
    void an_acting_minister_goes_on_with_initials() {
        assertThat(SignatureLine.continuesRole("Welzijn en Sport a.i.")).isTrue();
        assertThat(SignatureLine.continuesRole("Dit gaat over zorg en sport.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mw. drs. E.I. Schippers",
                "(w.g.) A. Rouvoet",
                "w.g. A. Rouvoet",
                "S. van Veldhoven - Van der Meer",
                "S. van Veldhoven – Van der Meer",
                "dr. ir. J.J. van der Meer-Mohr",
                "Dilan Yeşilgöz-Zegerius",
                "Elanor Boekholt-O'Sullivan",
                "drs A. de Vries,",
                "jhr. mr. A.W.H. Docters van Leeuwen"
            })
    void a_name_has_initials_or_a_first_name_and_a_surname(String line) {
        assertThat(PersonName.matches(line)).as(line).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schippers",
                "van der Meer",
                "WELZIJN EN SPORT",
                "Natuur en Voedselkwaliteit",
                "Minister van Defensie",
                "de heer Van Weel zegt dit",
                "Jan Jansen 2024"
            })
    void other_words_are_no_name(String line) {
        assertThat(PersonName.matches(line)).as(line).isFalse();
    }

    @Test
    void titles_may_stand_without_a_blank_between() {
        assertThat(PersonName.matches("dr.mr. L. van Poelgeest")).isTrue();
        assertThat(PersonName.matches("zie.ook. L. van Poelgeest")).isFalse();
    }

    @Test
    void a_name_and_an_office_may_share_a_line() {
        assertThat(SignatureLine.parts("Ingrid Smit - Directeur Beleid"))
                .containsExactly("Ingrid Smit", "Directeur Beleid");
        assertThat(SignatureLine.parts("De minister van Defensie, namens deze,"))
                .containsExactly("De minister van Defensie", "namens deze,");
    }

    @Test
    void a_name_with_initials_may_follow_its_office_without_a_comma() {
        assertThat(SignatureLine.parts("Plv. Secretaris-Generaal dr.mr. L. van Beek"))
                .containsExactly("Plv. Secretaris-Generaal", "dr.mr. L. van Beek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De Mlnister van Defensie,",
                "Da Staafssacretaris van Binnanlandsa Zaken",
                "Secretarls-generaal",
                "de plv. Directeur -Gener,aal"
            })
    void an_office_may_be_misread_by_a_letter_or_two(String line) {
        assertThat(SignatureLine.isOffice(line)).as(line).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"De ministerraad", "Administratie en beheer", "De monitor van", "Piet Meester", "Ministeries"})
    void another_word_is_no_office_misread(String line) {
        assertThat(Offices.isLike(line)).as(line).isFalse();
    }

    @Test
    void who_signs_for_another_may_be_misread_too() {
        assertThat(SignatureLine.parts("De Minister van Defensie, namens daze,'"))
                .containsExactly("De Minister van Defensie", "namens daze,'");
    }
}
