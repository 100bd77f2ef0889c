package nl.parliament.parser.internal.structure.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.parliament.model.Signatory;
import nl.parliament.parser.internal.dutch.DutchDate;
import nl.parliament.parser.internal.dutch.Portfolios;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.head.AanhangselHead;
import org.junit.jupiter.api.Test;

/** Offices in a row, and on whose behalf answers are given. */
class OfficeEnumerationTest {
    @Test
    void ministers_in_the_plural_are_each_a_minister() {
        assertThat(roles("de Ministers voor Volkshuisvesting en Ruimtelijke Ordening, van "
                        + "Landbouw, Natuur en Voedselkwaliteit en de Staatssecretaris van Defensie"))
                .containsExactly(
                        "de Minister voor Volkshuisvesting en Ruimtelijke Ordening",
                        "de Minister van Landbouw, Natuur en Voedselkwaliteit",
                        "de Staatssecretaris van Defensie");
    }

    @Test
    void the_en_of_a_portfolio_begins_no_office() {
        assertThat(roles("de minister van Sociale Zaken en Werkgelegenheid en de minister van "
                        + "Onderwijs, Cultuur en Wetenschap"))
                .containsExactly(
                        "de minister van Sociale Zaken en Werkgelegenheid",
                        "de minister van Onderwijs, Cultuur en Wetenschap");
    }

    @Test
    void the_span_of_an_office_holds_its_words() {
        String words = "de Minister van Defensie en de Staatssecretaris van Financiën";
        assertThat(OfficeEnumeration.read(words, 0))
                .extracting(office -> office.span().of(words))
                .containsExactly("de Minister van Defensie", "de Staatssecretaris van Financiën");
    }

    @Test
    void answers_are_given_by_one_and_on_behalf_of_others() {
        AanhangselHead head = AanhangselHead.read(BlockMaker.of(
                        "Vragen van het lid Erkens (VVD) aan de Minister van Economische Zaken over "
                                + "netcongestie (ingezonden 20 december 2024).",
                        "Antwoord van Minister Hermans (Klimaat en Groene Groei), mede namens de "
                                + "Ministers van Economische Zaken en van Defensie (ontvangen 21 januari 2025).")
                .placed());
        assertThat(head.subject())
                .isEqualTo("Vragen van het lid Erkens (VVD) aan de Minister van Economische Zaken over netcongestie");
        assertThat(head.signatories())
                .extracting(Signatory::name, Signatory::role, Signatory::onBehalf)
                .containsExactly(
                        tuple("Hermans", "Minister van Klimaat en Groene Groei", false),
                        tuple(null, "de Minister van Economische Zaken", true),
                        tuple(null, "de Minister van Defensie", true));
    }

    @Test
    void the_head_of_answers_goes_over_lines() {
        AanhangselHead head = AanhangselHead.read(lines(
                "3235",
                "Vragen van de leden Van Weyenberg en Kat (beiden D66)",
                "aan de Minister van Sociale Zaken en Werkgelegenheid over de TOZO",
                "(ingezonden 3 juni 2021).",
                "Antwoord van Minister",
                "Koolmees (Sociale Zaken en Werkgelegenheid)",
                "(ontvangen 21 juni 2021).",
                "Zie ook Aanhangsel Handelingen"));
        assertThat(head.subject())
                .isEqualTo("Vragen van de leden Van Weyenberg en Kat (beiden D66) aan de Minister van "
                        + "Sociale Zaken en Werkgelegenheid over de TOZO");
        assertThat(head.signatories())
                .extracting(Signatory::name, Signatory::portfolio)
                .containsExactly(tuple("Koolmees", "Sociale Zaken en Werkgelegenheid"));
        assertThat(DutchDate.in(head.answer().text())).isEqualTo("2021-06-21");
    }

    @Test
    void a_head_without_its_day_is_read_line_by_line() {
        assertThat(AanhangselHead.read(lines("Vragen van het lid Erkens (VVD)", "over netcongestie"))
                        .subject())
                .isNull();
        AanhangselHead head = AanhangselHead.read(lines(
                "Antwoord van Minister Koolmees (Sociale Zaken en Werkgelegenheid)",
                "Vragen van het lid Kat (D66) over de TOZO (ingezonden 3 juni 2021)."));
        assertThat(DutchDate.in(head.answer().text()))
                .as("the day of the questions is another")
                .isNull();
    }

    @Test
    void what_stands_apart_is_not_of_the_head() {
        AanhangselHead head = AanhangselHead.read(BlockMaker.of("Vragen van het lid Omtzigt over de toeslagen")
                .add("Onze referentie", hints -> hints.blankBefore(true))
                .add("(ingezonden 3 juni 2021)", hints -> hints.blankBefore(false))
                .placed());
        assertThat(head.subject()).isNull();
    }

    private static List<PlacedBlock> lines(String... texts) {
        BlockMaker maker = new BlockMaker();
        for (String text : texts) {
            maker.add(text, hints -> hints.blankBefore(false));
        }
        return maker.placed();
    }

    @Test
    void answers_given_alone_are_on_behalf_of_nobody() {
        AanhangselHead head = AanhangselHead.read(BlockMaker.of(
                        "Antwoord van Staatssecretaris Van Marum (Herstel en Toeslagen) (ontvangen 21 juni 2024).")
                .placed());
        assertThat(head.signatories()).extracting(Signatory::name).containsExactly("Van Marum");
    }

    @Test
    void a_portfolio_belongs_to_the_ministry_of_every_cabinet() {
        assertThat(Portfolios.ministryOf("Natuur en Stikstof")).isEqualTo("Landbouw, Natuur en Voedselkwaliteit");
        assertThat(Portfolios.ministryOf("langdurige zorg,\u00a0jeugd en  sport "))
                .isEqualTo("Volksgezondheid, Welzijn en Sport");
        assertThat(Portfolios.ministryOf("Sport")).isNull();
    }

    private static List<String> roles(String words) {
        return OfficeEnumeration.read(words, 0).stream().map(Signatory::role).toList();
    }

    @Test
    void several_ministers_answer_also_where_their_ministry_is_abbreviated() {
        AanhangselHead head = AanhangselHead.read(
                BlockMaker.of("Mededeling van Minister De Vries (BZ) en van Minister Jansen (Jeugd en Sport) en "
                                + "Staatssecretaris "
                                + "Van Dam (VWS) (ontvangen 21 juni 2024).")
                        .placed());
        assertThat(head.signatories())
                .extracting(Signatory::name, Signatory::role)
                .containsExactly(
                        tuple("De Vries", "Minister van Buitenlandse Zaken"),
                        tuple("Jansen", "Minister voor Jeugd en Sport"),
                        tuple("Van Dam", "Staatssecretaris van Volksgezondheid, Welzijn en Sport"));
    }
}
