package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import nl.parliament.model.Chamber;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Dossier;
import nl.parliament.model.ItemList;
import nl.parliament.model.ListItem;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Section;
import nl.parliament.model.Signatory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers as published, whole, as plain text. Written for this test. */
class PapersTest {
    private static final String PROSE =
            "De gemeenten hebben hun plannen in januari aan mij voorgelegd en ik ben blij met de "
                    + "inzet die daaruit spreekt, ook in kleine kernen.";

    @Test
    void a_motion_has_its_title_for_subject_members_for_signatories_and_no_addressee() {
        ParliamentaryDocument motion = parsed(
                "Tweede Kamer der Staten-Generaal",
                "Vergaderjaar 2023–2024",
                "36 600 X Vaststelling van de begroting van Defensie",
                "Nr. 12 MOTIE VAN DE LEDEN GRINWIS EN VAN CAMPEN",
                "Voorgesteld 6 februari 2024",
                "De Kamer,",
                "gehoord de beraadslaging,",
                "overwegende dat de kleine kernen ook woningen nodig hebben,",
                "verzoekt de regering dit te verkennen, en gaat over tot de orde van de dag.",
                "Grinwis",
                "Van Campen");
        assertThat(motion.type()).isEqualTo(DocumentType.MOTIE);
        assertThat(motion.metadata().subject()).isEqualTo("MOTIE VAN DE LEDEN GRINWIS EN VAN CAMPEN");
        assertThat(motion.metadata().dossiers())
                .containsExactly(new Dossier("36600-X", "Vaststelling van de begroting van Defensie"));
        assertThat(motion.metadata().date()).hasToString("2024-02-06");
        assertThat(motion.metadata().addressee()).isNull();
        assertThat(motion.signatories())
                .extracting(Signatory::name, Signatory::role)
                .containsExactly(tuple("Grinwis", null), tuple("Van Campen", null));
        assertThat(motion.text()).contains("te verkennen,\nen gaat over tot de orde van de dag.");
    }

    /** As a page is drawn: no blank lines within the text, lines of one width. */
    @Test
    void a_motion_in_the_order_of_drawing_has_its_clauses_and_members() {
        ParliamentaryDocument motion = parsed(
                "Tweede Kamer der Staten-Generaal",
                "Vergaderjaar 2023–2024",
                "36 600 X Vaststelling van de begroting van Defensie",
                "Nr. 12",
                "MOTIE VAN HET LID GRINWIS TER VERVANGING VAN DIE GEDRUKT ONDER NR. 3190",
                "Voorgesteld tijdens het Wetgevingsoverleg van 2 december 2024",
                "De Kamer,",
                "gehoord de beraadslaging,",
                "constaterende dat er in de kleine kernen tot in de zomer van dit jaar geen",
                "woningen worden gebouwd, en dat de eerste resultaten uitblijven",
                "overwegende dat de gemeenten hun plannen in januari hebben voorgelegd;",
                "betreurt dat de bouw daarna niet is begonnen, ook niet in de kernen waar",
                "de grond al bouwrijp was;",
                "verzoekt het kabinet de Kamer voor de zomer te informeren over de bouw",
                "en gaat over tot de orde van de dag",
                "Grinwis",
                "Van Campen.",
                "van der Lee");
        assertThat(motion.metadata().subject())
                .isEqualTo("MOTIE VAN HET LID GRINWIS TER VERVANGING VAN DIE GEDRUKT ONDER NR. 3190");
        assertThat(motion.metadata().date()).hasToString("2024-12-02");
        assertThat(motion.motion().clauses())
                .extracting(clause -> clause.type().code())
                .containsExactly("gehoord", "constaterende", "overwegende", "other", "verzoekt");
        assertThat(motion.signatories())
                .extracting(Signatory::name)
                .containsExactly("Grinwis", "Van Campen", "van der Lee");
    }

    @Test
    void clauses_that_end_in_commas_are_no_sentence_with_blank_lines_in_it() {
        String clause = "overwegende dat de kleine kernen ook woningen nodig hebben,";
        ParliamentaryDocument motion = parsed(
                "Vergaderjaar 2023–2024",
                "",
                "36 600 X Vaststelling van de begroting van Defensie",
                "",
                "Nr. 12 MOTIE VAN HET LID GRINWIS",
                "",
                "Voorgesteld 6 februari 2024",
                "",
                "De Kamer,",
                "",
                "gehoord de beraadslaging,",
                "",
                (clause + "\n\n").repeat(8) + "verzoekt de regering dit te verkennen,",
                "",
                "en gaat over tot de orde van de dag.",
                "",
                "Grinwis");
        assertThat(motion.metadata().subject()).isEqualTo("MOTIE VAN HET LID GRINWIS");
        assertThat(motion.motion().clauses()).hasSize(10);
    }

    @Test
    void a_published_letter_has_the_title_of_its_dossier_for_subject_and_its_signature_on_one_line() {
        ParliamentaryDocument letter = parsed(
                "Tweede Kamer der Staten-Generaal",
                "Vergaderjaar 2020–2021",
                "32 545 Wet- en regelgeving financiële markten",
                "Nr. 143 BRIEF VAN DE MINISTER VAN FINANCIËN",
                "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
                "Den Haag, 12 november 2020",
                PROSE,
                PROSE,
                PROSE,
                PROSE,
                PROSE,
                PROSE,
                PROSE,
                "De Minister van Financiën, W.B. Hoekstra",
                "kst-32545-143");
        assertThat(letter.type()).isEqualTo(DocumentType.KAMERBRIEF);
        assertThat(letter.metadata().subject()).isEqualTo("Wet- en regelgeving financiële markten");
        assertThat(letter.metadata().identifier()).isEqualTo("kst-32545-143");
        assertThat(letter.metadata().ministry()).isEqualTo("Ministerie van Financiën");
        assertThat(letter.metadata().addressee().chamber()).isEqualTo(Chamber.TWEEDE_KAMER);
        assertThat(letter.signatories())
                .extracting(Signatory::name, Signatory::portfolio)
                .containsExactly(tuple("W.B. Hoekstra", "Financiën"));
        assertThat(letter.sections()).flatExtracting(Section::blocks).hasSize(7);
    }

    @Test
    void published_answers_are_signed_in_their_head() {
        ParliamentaryDocument answers = parsed(
                "Tweede Kamer der Staten-Generaal",
                "Vergaderjaar 2024–2025",
                "Aanhangsel van de Handelingen",
                "Vragen van het lid Erkens (VVD) aan de Minister van Klimaat en Groene Groei over "
                        + "netcongestie (ingezonden 20 december 2024).",
                "Antwoord van Minister Hermans (Klimaat en Groene Groei), mede namens de Minister "
                        + "van Economische Zaken (ontvangen 21 januari 2025).",
                "Vraag 1",
                "Kent u het bericht over netcongestie?",
                "Antwoord 1",
                PROSE,
                "Vraag 2",
                "Wat gaat u doen?",
                "Antwoord 2",
                PROSE,
                "ah-tk-20242025-1010");
        assertThat(answers.type()).isEqualTo(DocumentType.ANTWOORD_KAMERVRAGEN);
        assertThat(answers.metadata().subject())
                .isEqualTo("Vragen van het lid Erkens (VVD) aan de Minister van Klimaat en Groene Groei "
                        + "over netcongestie");
        assertThat(answers.metadata().number()).isEqualTo("1010");
        assertThat(answers.metadata().date()).hasToString("2025-01-21");
        assertThat(answers.metadata().ministry()).isEqualTo("Ministerie van Klimaat en Groene Groei");
        assertThat(answers.signatories())
                .extracting(Signatory::name, Signatory::role, Signatory::onBehalf)
                .containsExactly(
                        tuple("Hermans", "Minister van Klimaat en Groene Groei", false),
                        tuple(null, "de Minister van Economische Zaken", true));
        assertThat(answers.sections())
                .extracting(section ->
                        section.heading() == null ? null : section.heading().text())
                .containsExactly("Vraag 1", "Antwoord 1", "Vraag 2", "Antwoord 2");
    }

    @Test
    void a_minister_without_ministry_writes_for_the_one_the_portfolio_belongs_to() {
        ParliamentaryDocument letter = parsed(
                "De Voorzitter van de Tweede Kamer der Staten-Generaal",
                "Datum 14 februari 2023",
                "Betreft Stand van zaken",
                "Geachte voorzitter,",
                PROSE,
                "Hoogachtend,",
                "De Minister voor Natuur en Stikstof,",
                "Christianne van der Wal-Zeggelink");
        assertThat(letter.metadata().ministry()).isEqualTo("Ministerie van Landbouw, Natuur en Voedselkwaliteit");
    }

    @Test
    void a_side_column_that_fell_into_the_text_is_letterhead_on_every_page() {
        String text = String.join(
                "\n",
                "Ministerie van Defensie",
                "Datum",
                "2 april 2026",
                "",
                "Geachte voorzitter,",
                PROSE,
                "",
                "Directie Maatschappelijke",
                "Ondersteuning",
                "Bezoekadres",
                "Plein 4",
                "",
                "Ons kenmerk",
                "BS2026001",
                "",
                PROSE,
                "Pagina 1 van 2",
                "",
                PROSE,
                "",
                "Directie Maatschappelijke",
                "Ondersteuning",
                "",
                "Ons kenmerk",
                "BS2026001",
                "",
                PROSE);
        ParliamentaryDocument letter = ParliamentParser.create()
                .parse(text.getBytes(StandardCharsets.UTF_8), null)
                .document();
        assertThat(letter.metadata().ourReference()).isEqualTo("BS2026001");
        assertThat(letter.sections()).flatExtracting(Section::blocks).hasSize(4);
    }

    @Test
    void a_circle_typed_as_an_o_is_the_mark_of_an_item() {
        ParliamentaryDocument letter = parsed(
                "Geachte voorzitter,",
                "Per bedrijf is nodig:",
                "o een bedrijfsplan;",
                "o een vergunning.",
                "Hoogachtend,");
        assertThat(letter.sections())
                .flatExtracting(Section::blocks)
                .last()
                .isInstanceOfSatisfying(
                        ItemList.class,
                        list -> assertThat(list.items())
                                .extracting(ListItem::label)
                                .containsExactly("o", "o"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MINISTER VAN DEFENSIE|Defensie",
                "MINISTER EN STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID|Justitie en Veiligheid",
                "MINISTER VOOR NATUUR EN STIKSTOF|Landbouw, Natuur en Voedselkwaliteit",
                "MINISTERS VOOR NATUUR EN STIKSTOF EN VAN DEFENSIE|Landbouw, Natuur en Voedselkwaliteit",
                "MINISTERS VAN VOLKSGEZONDHEID, WELZIJN EN SPORT EN VAN DEFENSIE|Volksgezondheid, Welzijn en Sport",
                "MINISTERS VOOR HAVENS EN VAN DEFENSIE|Defensie",
                "MINISTER VOOR BUITENLANDSE HANDEL EN ONTWIKKELINGSSAMENWERKING|Buitenlandse Zaken"
            })
    void an_unsigned_letter_is_of_the_ministry_in_its_title(String office, String ministry) {
        ParliamentaryDocument letter = parsed(
                "21 501-08 Milieuraad",
                "Nr. 928 BRIEF VAN DE " + office,
                "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
                "Den Haag, 8 december 2023",
                PROSE + " Dat doe ik mede namens de Minister van Economische Zaken.");
        assertThat(letter.metadata().ministry()).isEqualTo("Ministerie van " + ministry);
    }

    @Test
    void a_ministry_in_the_title_of_a_dossier_writes_no_paper() {
        ParliamentaryDocument letter = parsed(
                "35 000 X Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2019",
                "Nr. 5 BRIEF VAN DE ALGEMENE REKENKAMER",
                "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
                "Den Haag, 4 oktober 2018",
                PROSE);
        assertThat(letter.type()).isEqualTo(DocumentType.KAMERBRIEF);
        assertThat(letter.metadata().ministry()).isNull();
        ParliamentaryDocument advice = parsed(
                "33 400 V Vaststelling van de begrotingsstaten van het Ministerie van Buitenlandse Zaken (V)",
                "Nr. 82 ADVIES RAAD VAN STATE EN NADER RAPPORT",
                PROSE + " Dat gebeurde mede namens de Minister van Defensie, op 3 mei 2012.");
        assertThat(advice.metadata().ministry()).isNull();
        assertThat(advice.signatories()).isEmpty();
    }

    @Test
    void a_committee_signs_in_the_opening_of_its_report_and_the_text_goes_on() {
        ParliamentaryDocument report = parsed(
                "Tweede Kamer der Staten-Generaal",
                "Vergaderjaar 2022–2023",
                "35 510 Havens",
                "Nr. 130 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
                "Vastgesteld 25 mei 2023",
                PROSE,
                "De fungerend voorzitter van de commissie, Voorbeeld",
                "Adjunct-griffier van de vaste commissie voor Volksgezondheid, Welzijn en Sport,",
                "Van der Haven",
                "Inleiding",
                PROSE,
                "Open Vragen",
                PROSE);
        assertThat(report.type()).isEqualTo(DocumentType.VERSLAG);
        assertThat(report.metadata().addressee()).isNull();
        assertThat(report.metadata().ministry()).isNull();
        assertThat(report.attachments()).isEmpty();
        assertThat(report.signatories())
                .extracting(Signatory::name, Signatory::role)
                .containsExactly(
                        tuple("Voorbeeld", "De fungerend voorzitter van de commissie"),
                        tuple(
                                "Van der Haven",
                                "Adjunct-griffier van de vaste commissie voor Volksgezondheid, Welzijn en Sport"));
        assertThat(report.sections())
                .extracting(section ->
                        section.heading() == null ? null : section.heading().text())
                .containsExactly(null, "Inleiding", "Open Vragen");
    }

    @Test
    void a_list_may_head_its_questions_with_bare_numbers() {
        ParliamentaryDocument list = parsed(
                "31 066 Havens",
                "Nr. 444 LIJST VAN VRAGEN EN ANTWOORDEN",
                "Vastgesteld 4 december 2018",
                PROSE,
                "De voorzitter van de commissie, Voorbeeld",
                "1. Hoe hoog zijn de kosten van het onderhoud in de haven, en wie betaalt die?",
                PROSE,
                "2. Wanneer is het onderhoud van de kades klaar?",
                "Het antwoord heeft drie delen:",
                "1. dit jaar de eerste kade;",
                "2. daarna de tweede.");
        assertThat(list.type()).isEqualTo(DocumentType.LIJST_VAN_VRAGEN);
        assertThat(list.questions()).hasSize(2);
        assertThat(list.questions().get(0).answer().text()).isEqualTo(PROSE);
        assertThat(list.questions().get(1).numbers()).containsExactly("2");
        assertThat(list.questions().get(1).answer().text()).endsWith("daarna de tweede.");
    }

    @Test
    void a_heading_may_stand_right_below_the_day_of_a_paper() {
        ParliamentaryDocument letter = parsed(
                "28 606 Jeugdzorg",
                "Nr. 19 BRIEF VAN DE MINISTER VAN DEFENSIE",
                "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
                "Den Haag, 30 juni 2004",
                "Inleiding",
                PROSE);
        assertThat(letter.sections().get(0).heading().text()).isEqualTo("Inleiding");
    }

    private static ParliamentaryDocument parsed(String... lines) {
        return ParliamentParser.create()
                .parse(new LetterMaker(lines).txt(), null)
                .document();
    }
}
