package nl.parliament.parser.internal.structure.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.body.HeadingLevels;
import org.junit.jupiter.api.Test;

/** Roles of blocks made by hand. */
class LabellersTest {
    private static final String PROSE =
            "Met deze brief informeer ik uw Kamer over de voortgang van de afspraken, zoals "
                    + "toegezegd in het debat van vorige week.";

    private final List<LayoutBlock> blocks = new ArrayList<>();

    @Test
    void a_bold_line_above_text_is_a_heading() {
        block("Geachte voorzitter,", hints());
        block("Aanleiding", hints().bold(true));
        block(PROSE, hints().bold(false));
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.HEADING, Role.PARAGRAPH);
    }

    @Test
    void an_underlined_line_above_text_is_a_heading() {
        block("Geachte voorzitter,", hints());
        block("Voortgang", hints().bold(false).underlined(true));
        block(PROSE, hints().bold(false));
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.HEADING, Role.PARAGRAPH);
    }

    @Test
    void headings_nest_under_the_nearest_higher_one() {
        block("Geachte voorzitter,", hints());
        for (String heading : List.of("i Aanleiding", "b Thema's", "i Wonen", "i Zorg", "i Tot slot")) {
            block(heading.substring(2), hints().bold(heading.startsWith("b")).italic(heading.startsWith("i")));
            block(PROSE, hints().bold(false));
        }
        List<LabelledBlock> labelled = labelled();
        HeadingLevels levels = new HeadingLevels(labelled, 1, true);
        assertThat(labelled.stream().filter(block -> block.is(Role.HEADING)).map(block -> levels.of(block.block())))
                .containsExactly(1, 1, 2, 2, 1);
    }

    @Test
    void the_first_sentence_behind_the_labels_opens_a_letter_without_salutation() {
        block("Betreft Beantwoording Kamervragen", hints());
        block(
                "Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw "
                        + "brief behandelen en geen tweede daarbij.",
                hints());
        block(PROSE, hints());
        block("Mede namens de minister van Economische Zaken,", hints());
        assertThat(roles()).startsWith(Role.LETTERHEAD, Role.LETTERHEAD, Role.PARAGRAPH);
    }

    @Test
    void an_article_alone_on_its_line_is_a_heading_however_plain() {
        block("Geachte voorzitter,", hints());
        block("Kern", hints().bold(true));
        block(PROSE, hints().bold(false));
        block("Artikel 10", hints().bold(false));
        block(
                "Een ieder kan een verzoek om informatie richten tot een bestuursorgaan.",
                hints().bold(false).list("1.", 0));
        block("3.2. Buiten de reikwijdte", hints().bold(false));
        block(PROSE, hints().bold(false));
        assertThat(roles())
                .containsExactly(
                        Role.SALUTATION,
                        Role.HEADING,
                        Role.PARAGRAPH,
                        Role.HEADING,
                        Role.LIST_ITEM,
                        Role.HEADING,
                        Role.PARAGRAPH);
    }

    @Test
    void on_pages_without_bold_a_short_line_above_text_is_a_heading() {
        block("Geachte heer,", hints().bold(false));
        block("Aanleiding", hints().bold(false));
        block(PROSE, hints().bold(false));
        LayoutDocument pages =
                new LayoutDocument(blocks, List.of(), SourceFormat.PDF, 1, true, null, Map.of(), List.of());
        assertThat(BuiltInLabellers.label(CanonicalText.of(pages)).stream().map(LabelledBlock::role))
                .containsExactly(Role.SALUTATION, Role.HEADING, Role.PARAGRAPH);
    }

    @Test
    void a_bold_sentence_is_no_heading() {
        block("Geachte voorzitter,", hints());
        block("Dit is een vette zin.", hints().bold(true));
        block(PROSE, hints().bold(false));
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.PARAGRAPH, Role.PARAGRAPH);
    }

    @Test
    void a_sentence_in_the_style_of_a_heading_is_none_but_a_title_with_a_point_is() {
        block("Geachte voorzitter,", hints());
        block(
                "De scholen in de regio hebben dit jaar meer leerlingen dan waarop was gerekend.",
                hints().bold(true).headingLevel(1));
        block(
                "Spreiding van leerlingen over de scholen in de regio.",
                hints().bold(true).headingLevel(1));
        block(PROSE, hints().bold(false));
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH);
    }

    @Test
    void without_looks_a_short_line_above_text_is_a_heading() {
        block("Geachte voorzitter,", hints());
        block("Aanleiding", hints());
        block(PROSE, hints());
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.HEADING, Role.PARAGRAPH);
    }

    @Test
    void without_looks_a_heading_may_have_a_small_roman_number() {
        block("Geachte voorzitter,", hints());
        block(PROSE, hints());
        block("Toezicht en handhaving", hints().list("(ii)", 0));
        block(PROSE, hints());
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH);
    }

    @Test
    void a_question_is_a_heading_and_a_bullet_an_item() {
        block(PROSE, hints());
        block("Antwoord op vraag 3 en 8", hints().bold(false));
        block("een punt", hints().bold(false).list("•", 0));
        assertThat(roles()).containsExactly(Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM);
    }

    @Test
    void a_table_with_rows_and_columns_holds_data_and_one_column_does_not() {
        block(PROSE, hints());
        block("a", hints().cell(new Cell(0, 0, 0, 1, 1, false, false)));
        block("b", hints().cell(new Cell(0, 0, 1, 1, 1, false, false)));
        block("c", hints().cell(new Cell(0, 1, 0, 1, 1, false, false)));
        block(PROSE, hints().bold(false).cell(new Cell(1, 0, 0, 1, 1, false, true)));
        assertThat(roles())
                .containsExactly(Role.PARAGRAPH, Role.TABLE_CELL, Role.TABLE_CELL, Role.TABLE_CELL, Role.PARAGRAPH);
    }

    @Test
    void role_and_name_in_either_order_are_a_signature() {
        block("Geachte voorzitter,", hints());
        block(PROSE, hints());
        block("Carola Schouten", hints());
        block("Minister van Landbouw, Natuur en Voedselkwaliteit", hints());
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.PARAGRAPH, Role.SIGNATURE, Role.SIGNATURE);
    }

    @Test
    void a_bold_number_alone_above_a_question_is_a_heading() {
        block("Geachte voorzitter,", hints());
        block("3", hints().bold(true));
        block("Kent u het bericht over de sluiting van het bureau?", hints().bold(true));
        block(PROSE, hints().bold(false));
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.HEADING, Role.PARAGRAPH, Role.PARAGRAPH);
    }

    @Test
    void a_plain_number_alone_is_no_heading() {
        block("Geachte voorzitter,", hints());
        block("3", hints().bold(false));
        block("Kent u het bericht over de sluiting van het bureau?", hints().bold(false));
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.PARAGRAPH, Role.PARAGRAPH);
    }

    @Test
    void a_bold_number_above_plain_text_is_no_heading() {
        block("Geachte voorzitter,", hints());
        block("3", hints().bold(true));
        block(PROSE, hints().bold(false));
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.PARAGRAPH, Role.PARAGRAPH);
    }

    @Test
    void the_bold_text_of_a_question_is_no_heading() {
        block("Geachte voorzitter,", hints());
        block("Vraag 1", hints().bold(true));
        block("Kent u het bericht over de sluiting van het bureau?", hints().bold(true));
        block(PROSE, hints().bold(false));
        assertThat(roles()).containsExactly(Role.SALUTATION, Role.HEADING, Role.PARAGRAPH, Role.PARAGRAPH);
    }

    @Test
    void without_looks_a_heading_may_stand_above_a_heading() {
        block("Geachte voorzitter,", hints());
        block(PROSE, hints());
        block("Stand van zaken", hints());
        block("Gemeenten", hints());
        block(PROSE, hints());
        assertThat(roles())
                .containsExactly(Role.SALUTATION, Role.PARAGRAPH, Role.HEADING, Role.HEADING, Role.PARAGRAPH);
    }

    @Test
    void without_looks_short_lines_in_a_row_are_no_headings() {
        block("Geachte voorzitter,", hints());
        block(PROSE, hints());
        for (String city : List.of("Almere", "Breda", "Delft", "Ede")) {
            block(city, hints());
        }
        block(PROSE, hints());
        assertThat(roles()).startsWith(Role.SALUTATION, Role.PARAGRAPH, Role.PARAGRAPH, Role.PARAGRAPH);
    }

    @Test
    void the_heading_of_a_question_stands_below_other_headings_whatever_level_the_file_gives() {
        block("Geachte voorzitter,", hints());
        block("Vragen van de PVV-fractie", hints().headingLevel(1).bold(true));
        block("Vraag 1", hints().headingLevel(1).bold(true));
        block("Antwoord op vraag 1", hints().headingLevel(1).bold(true));
        block("Vragen van de D66-fractie", hints().headingLevel(1).bold(true));
        List<LabelledBlock> labelled = labelled();
        HeadingLevels levels = new HeadingLevels(labelled, 1, true);
        assertThat(labelled.stream().filter(block -> block.is(Role.HEADING)).map(block -> levels.of(block.block())))
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void without_looks_a_question_above_another_is_no_heading() {
        block("Geachte voorzitter,", hints());
        block(PROSE, hints());
        block("Deelt u de mening dat dit snel beter moet?", hints());
        block(
                "Welke maatregelen gaat u nemen als de situatie in de dorpen en de wijken niet snel beter wordt, "
                        + "en wie let daarop?",
                hints());
        assertThat(roles()).endsWith(Role.PARAGRAPH, Role.PARAGRAPH, Role.PARAGRAPH);
    }

    @Test
    void without_looks_a_title_may_begin_with_a_bracket_or_be_a_number() {
        block("Geachte voorzitter,", hints());
        block(PROSE, hints());
        block("(Middel)lange termijn", hints());
        block(PROSE, hints());
        block("ARTIKEL I", hints());
        block("De wet wordt als volgt gewijzigd:", hints());
        assertThat(roles())
                .endsWith(Role.HEADING, Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH)
                .hasSize(6);
    }

    @Test
    void without_looks_a_heading_right_below_another_stands_under_it() {
        block("Geachte voorzitter,", hints());
        block(PROSE, hints());
        for (String heading : List.of("1. Wonen", "Dorpen", "(i) Plannen", "Groei", "Tot slot")) {
            block(heading, hints());
            block(PROSE, hints());
        }
        block("Steden", hints());
        block("Utrecht", hints());
        block(PROSE, hints());
        block("Breda", hints());
        block(PROSE, hints());
        List<LabelledBlock> labelled = labelled();
        HeadingLevels levels = new HeadingLevels(labelled, 1, false);
        assertThat(labelled.stream().filter(block -> block.is(Role.HEADING)).map(block -> levels.of(block.block())))
                .containsExactly(1, 2, 2, 3, 1, 2, 3, 3);
    }

    private static Hints.Builder hints() {
        return new Hints.Builder();
    }

    private void block(String text, Hints.Builder hints) {
        blocks.add(new LayoutBlock(text, hints.build()));
    }

    private List<Role> roles() {
        return labelled().stream().map(LabelledBlock::role).toList();
    }

    private List<LabelledBlock> labelled() {
        boolean fonts = blocks.stream().anyMatch(block -> block.hints().bold() != null);
        LayoutDocument layout =
                new LayoutDocument(blocks, List.of(), SourceFormat.TXT, null, fonts, null, Map.of(), List.of());
        return BuiltInLabellers.label(CanonicalText.of(layout));
    }
}
