package nl.parliament.parser.internal.structure.label;

import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.Role;
import org.junit.jupiter.api.Test;

/** Where body and signature begin in papers without salutation and closing. */
class ZonesTest {
    private static final String PROSE =
            "De gemeenten hebben hun plannen in januari aan mij voorgelegd en ik ben blij met de "
                    + "inzet die daaruit spreekt.";

    @Test
    void a_published_letter_begins_behind_its_day() {
        BlockMaker paper = BlockMaker.of(
                "36 045 Oekraïne",
                "Nr. 191 BRIEF VAN DE MINISTER",
                "Aan de Voorzitter van de Tweede Kamer",
                "Den Haag, 12 november 2020",
                "Kort.",
                PROSE);
        assertThat(paper.with(Role.LETTERHEAD)).last().isEqualTo("Den Haag, 12 november 2020");
        assertThat(paper.with(Role.PARAGRAPH)).containsExactly("Kort.", PROSE);
    }

    @Test
    void the_addressee_may_stand_below_the_day() {
        BlockMaker paper = BlockMaker.of(
                "Nr. 191 BRIEF", "Den Haag, 12 november 2020", "Aan de Voorzitter van de Tweede Kamer", "Kort.", PROSE);
        assertThat(paper.with(Role.LETTERHEAD)).last().isEqualTo("Aan de Voorzitter van de Tweede Kamer");
    }

    @Test
    void a_day_above_the_labels_of_a_letterhead_opens_no_text() {
        BlockMaker letter =
                BlockMaker.of("Den Haag, 12 november 2020", "Ons kenmerk 5312345", "Betreft Voortgang", PROSE);
        assertThat(letter.with(Role.LETTERHEAD)).last().isEqualTo("Betreft Voortgang");
        assertThat(letter.with(Role.PARAGRAPH)).containsExactly(PROSE);
    }

    @Test
    void a_motion_ends_with_its_formula_and_members_sign_below() {
        BlockMaker motion = BlockMaker.of(
                "Nr. 12 MOTIE VAN HET LID GRINWIS C.S.",
                "Voorgesteld 6 februari 2024",
                "De Kamer,",
                "gehoord de beraadslaging,",
                "verzoekt de regering dit te doen,",
                "en gaat over tot de orde van de dag.",
                "Grinwis",
                "Van Campen",
                "Dit staat eronder en ondertekent niet.");
        assertThat(motion.with(Role.LETTERHEAD)).last().isEqualTo("Voorgesteld 6 februari 2024");
        assertThat(motion.with(Role.SIGNATURE)).containsExactly("Grinwis", "Van Campen");
    }

    @Test
    void a_chapter_right_below_the_title_of_a_paper_is_text() {
        BlockMaker paper =
                BlockMaker.of("36 606 Havens", "Nr. 3 MEMORIE VAN TOELICHTING", "I. ALGEMEEN", "1. Inleiding", PROSE);
        assertThat(paper.with(Role.LETTERHEAD)).last().isEqualTo("Nr. 3 MEMORIE VAN TOELICHTING");
        assertThat(paper.with(Role.HEADING)).containsExactly("I. ALGEMEEN", "1. Inleiding");
        BlockMaker letter = BlockMaker.of(
                "36 606 Havens",
                "Nr. 3 BRIEF VAN DE MINISTERS VAN DEFENSIE",
                "EN VAN FINANCIËN",
                "Aan de Voorzitter van de Tweede Kamer",
                "Den Haag, 12 november 2020",
                PROSE);
        assertThat(letter.with(Role.LETTERHEAD)).last().isEqualTo("Den Haag, 12 november 2020");
    }

    @Test
    void what_stands_below_the_signature_of_a_committee_is_text() {
        BlockMaker paper = BlockMaker.of(
                "Nr. 214 LIJST VAN VRAGEN EN ANTWOORDEN",
                "Vastgesteld 15 september 2022",
                PROSE,
                "De voorzitter van de commissie,",
                "Van der Haven",
                "De griffier van de commissie, Voorbeeld",
                "Vraag 1",
                PROSE);
        assertThat(paper.with(Role.COMMITTEE_SIGNATURE))
                .containsExactly(
                        "De voorzitter van de commissie,", "Van der Haven", "De griffier van de commissie, Voorbeeld");
        assertThat(paper.with(Role.HEADING)).containsExactly("Vraag 1");
    }

    @Test
    void the_chair_of_a_committee_in_an_address_signs_nothing() {
        BlockMaker letter = BlockMaker.of(
                "Ministerie van Defensie",
                "De voorzitter van de vaste commissie voor Defensie,",
                "Mevrouw Voorbeeld",
                "Postbus 20018",
                "2500 EA Den Haag",
                PROSE);
        assertThat(letter.with(Role.COMMITTEE_SIGNATURE)).isEmpty();
        assertThat(letter.with(Role.PARAGRAPH)).containsExactly(PROSE);
    }

    @Test
    void role_and_name_on_one_line_sign_a_published_letter() {
        BlockMaker paper = BlockMaker.of(
                "Den Haag, 12 november 2020",
                PROSE,
                PROSE,
                PROSE,
                PROSE,
                PROSE,
                PROSE,
                "De Minister van Economische Zaken en Klimaat, E.D. Wiebes",
                "Bijlage: overzicht van de toezeggingen");
        assertThat(paper.with(Role.SIGNATURE))
                .containsExactly("De Minister van Economische Zaken en Klimaat, E.D. Wiebes");
        assertThat(paper.with(Role.ATTACHMENT_TITLE)).containsExactly("Bijlage: overzicht van de toezeggingen");
    }

    @Test
    void names_may_stand_some_lines_below_their_roles() {
        BlockMaker letter = BlockMaker.of(
                "Geachte voorzitter,",
                PROSE,
                "De minister van Volksgezondheid,",
                "Welzijn en Sport,",
                "De minister van Sociale Zaken",
                "en Werkgelegenheid,",
                "Jan Jansen",
                "Piet Pietersen");
        assertThat(letter.with(Role.SIGNATURE)).hasSize(6).first().isEqualTo("De minister van Volksgezondheid,");
    }

    @Test
    void a_sentence_about_a_minister_signs_nothing() {
        BlockMaker letter =
                BlockMaker.of("Geachte voorzitter,", PROSE, "De minister van Defensie heeft dit toegezegd.", PROSE);
        assertThat(letter.with(Role.SIGNATURE)).isEmpty();
    }

    @Test
    void a_label_after_the_first_sentences_is_no_part_of_the_letterhead() {
        BlockMaker letter = BlockMaker.of("Ons kenmerk 5312345", PROSE, "Bijlage 2 volgt later", PROSE);
        assertThat(letter.with(Role.LETTERHEAD)).last().isEqualTo("Ons kenmerk 5312345");
        assertThat(letter.with(Role.PARAGRAPH)).first().isEqualTo(PROSE);
    }
}
