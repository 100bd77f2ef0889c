package nl.parliament.parser.internal.structure.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.model.Addressee;
import nl.parliament.model.Chamber;
import nl.parliament.model.DocumentType;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.body.DocumentParts;
import nl.parliament.parser.internal.structure.head.AanhangselHead;
import nl.parliament.parser.internal.structure.head.FieldProvenance;
import nl.parliament.parser.internal.structure.head.Heads;
import nl.parliament.parser.internal.structure.head.KamerstukHead;
import nl.parliament.parser.internal.structure.head.LetterHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What kind of document its head, title and headings show. */
class BuiltInKindsTest {
    private static final KamerstukHead NO_PAPER = new KamerstukHead(null, List.of(), null, null, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beantwoording Kamervragen over de sluiting van een bureau",
                "Antwoorden op schriftelijke vragen van het lid Mutluer",
                "Beantwoording vragen van de leden Boswijk en Nordkamp",
                "Beantwoording vragen lid Erkens over netcongestie",
                "Kamervragen van het lid Erkens over netcongestie: antwoord"
            })
    void a_subject_says_that_questions_are_answered(String subject) {
        assertThat(type(subject, NO_PAPER)).as(subject).isEqualTo(DocumentType.ANTWOORD_KAMERVRAGEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antwoorden op vragen van de commissie over Kamervragen van het lid Erkens",
                "Uitstel van de termijn voor Kamervragen",
                "Reactie op vragen over de begroting"
            })
    void other_subjects_do_not(String subject) {
        assertThat(type(subject, NO_PAPER)).as(subject).isEqualTo(DocumentType.OVERIG);
    }

    @Test
    void the_title_of_a_paper_says_what_it_is() {
        assertThat(type(null, titled("MOTIE VAN DE LEDEN GRINWIS EN VAN CAMPEN")))
                .isEqualTo(DocumentType.MOTIE);
        assertThat(type(null, titled("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"))).isEqualTo(DocumentType.VERSLAG);
        assertThat(type(null, titled("BRIEF VAN DE MINISTER VAN FINANCIËN"))).isEqualTo(DocumentType.KAMERBRIEF);
    }

    @ParameterizedTest
    @CsvSource({
        "VOORSTEL VAN WET, WETSVOORSTEL",
        "GEWIJZIGD VOORSTEL VAN WET, WETSVOORSTEL",
        "MEMORIE VAN TOELICHTING, MEMORIE_VAN_TOELICHTING",
        "NOTA NAAR AANLEIDING VAN HET NADER VERSLAG, NOTA",
        "TWEEDE NOTA VAN WIJZIGING, NOTA",
        "LIJST VAN VRAGEN EN ANTWOORDEN, LIJST_VAN_VRAGEN",
        "BRIEF VAN DE MINISTER BIJ DE LIJST VAN VRAGEN, KAMERBRIEF",
        "AANVULLING OP DE NOTA NAAR AANLEIDING VAN HET VERSLAG, NOTA",
        "NADERE MEMORIE VAN ANTWOORD, NOTA",
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG, VERSLAG",
        "NADER VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR HAVENS, VERSLAG",
        "VERSLAG, VERSLAG"
    })
    void the_title_of_a_paper_tells_bills_and_notes(String title, DocumentType type) {
        assertThat(type(null, titled(title))).isEqualTo(type);
    }

    @Test
    void a_line_on_top_tells_a_paper_that_is_no_letter() {
        assertThat(type("", NO_PAPER, BlockMaker.of("TER BESLISSING", "Datum", "29 november 2022")))
                .isEqualTo(DocumentType.BESLISNOTA);
        assertThat(type("", NO_PAPER, BlockMaker.of("Wijziging van de Havenwet", "VOORSTEL VAN WET", "Wij, Koning")))
                .isEqualTo(DocumentType.WETSVOORSTEL);
        assertThat(type("", NO_PAPER, BlockMaker.of("Memorie van toelichting", "I. Algemeen", "1. Inleiding")))
                .isEqualTo(DocumentType.MEMORIE_VAN_TOELICHTING);
        assertThat(type("", NO_PAPER, BlockMaker.of("2023D01234 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG")))
                .isEqualTo(DocumentType.VERSLAG);
        assertThat(type("", NO_PAPER, BlockMaker.of("Wij Willem, bij de gratie Gods, Koning der Nederlanden")))
                .isEqualTo(DocumentType.WETSVOORSTEL);
        assertThat(type("", NO_PAPER, BlockMaker.of("De nota van wijziging. Die komt nog.", "Meer tekst")))
                .isEqualTo(DocumentType.OVERIG);
    }

    @Test
    void a_title_in_a_letter_tells_no_paper() {
        String title = "Nota naar aanleiding van het verslag Wet belasting";
        BlockMaker paper = BlockMaker.of("Ministerie van Financiën", title, "Hierbij bied ik u de nota aan.");
        assertThat(type("", NO_PAPER, paper)).isEqualTo(DocumentType.NOTA);
        assertThat(type(title, NO_PAPER, paper)).isEqualTo(DocumentType.OVERIG);
        LetterHead sent = new LetterHead(
                null,
                null,
                new Addressee(Chamber.TWEEDE_KAMER, "Aan de Voorzitter"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(type(sent, NO_PAPER, paper)).isNotEqualTo(DocumentType.NOTA);
        BlockMaker closed = BlockMaker.of(title, "Hierbij bied ik u de nota aan.", "Hoogachtend,");
        assertThat(type("", NO_PAPER, closed)).isNotEqualTo(DocumentType.NOTA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beslisnota's worden sinds 2021 openbaar gemaakt",
                "Beslisnota’s over dit onderwerp zijn bijgevoegd",
                "Memorie van toelichting en advies zijn bijgevoegd",
                "Ter ondertekening is gisteren een brief gestuurd"
            })
    void a_sentence_on_top_is_no_title(String line) {
        assertThat(type("", NO_PAPER, BlockMaker.of(line, "Meer tekst van de brief.")))
                .isEqualTo(DocumentType.OVERIG);
    }

    @Test
    void a_motion_without_title_opens_with_de_kamer() {
        BlockMaker blocks = BlockMaker.of(
                "Voorgesteld 6 februari 2024",
                "De Kamer,",
                "gehoord de beraadslaging,",
                "en gaat over tot de orde van de dag.",
                "Grinwis");
        assertThat(type("", NO_PAPER, blocks)).isEqualTo(DocumentType.MOTIE);
    }

    private static DocumentType type(String subject, KamerstukHead official) {
        return type(subject, official, BlockMaker.of());
    }

    private static DocumentType type(String subject, KamerstukHead official, BlockMaker blocks) {
        return type(head(subject), official, blocks);
    }

    private static DocumentType type(LetterHead letter, KamerstukHead official, BlockMaker blocks) {
        Heads heads = new Heads(letter, official, AanhangselHead.read(List.of()));
        DocumentParts parts = new DocumentParts(CanonicalText.of(blocks.layout()), blocks.labelled());
        return BuiltInKinds.of(null, new Evidence(heads, parts), new FieldProvenance(List.of()))
                .type();
    }

    private static LetterHead head(String subject) {
        return new LetterHead(null, null, null, null, null, null, subject, null, null, null);
    }

    private static KamerstukHead titled(String title) {
        return new KamerstukHead("2020-2021", List.of(), "12", null, title);
    }
}
