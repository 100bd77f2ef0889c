package nl.parliament.parser.internal.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.pdf.PageMaker;
import org.junit.jupiter.api.Test;

/** Which rows of a page are notes, and where a note begins and ends. */
class NotesOfPagesTest {
    private final PageMaker pages = new PageMaker();

    @Test
    void small_rows_at_the_foot_are_notes() {
        pages.text(78, 100, 20)
                .size(6.5)
                .lines(78, 760, "1 Kamerstuk 36 045, nr. 191", "2 Kamerstuk 36 045, nr. 192", "en het vervolg");
        assertThat(pages.notes())
                .containsExactly("1 | Kamerstuk 36 045, nr. 191", "2 | Kamerstuk 36 045, nr. 192 en het vervolg");
        assertThat(pages.texts(Region.BODY)).noneMatch(text -> text.contains("Kamerstuk"));
    }

    @Test
    void rows_a_point_smaller_than_the_text_are_notes_too() {
        pages.text(78, 100, 20).size(8).words(78, 760, "1 Kamerstuk 36 045, nr. 191");
        assertThat(pages.notes()).containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @Test
    void notes_in_the_size_of_the_text_stand_below_a_short_line() {
        pages.text(78, 100, 20)
                .level(78, 222, 725)
                .lines(78, 740, "1 Kamerstuk 36 045, nr. 191", "2 Kamerstuk 36 045, nr. 192");
        assertThat(pages.notes()).containsExactly("1 | Kamerstuk 36 045, nr. 191", "2 | Kamerstuk 36 045, nr. 192");
    }

    @Test
    void without_the_short_line_such_rows_are_text() {
        pages.text(78, 100, 20).lines(78, 740, "1 Kamerstuk 36 045, nr. 191", "2 Kamerstuk 36 045, nr. 192");
        assertThat(pages.notes()).isEmpty();
    }

    @Test
    void the_side_of_a_box_makes_its_line_no_line_above_notes() {
        pages.text(78, 100, 20).level(78, 222, 725).upright(725, 760, 78).lines(78, 740, "1 Kamerstuk 36 045, nr. 191");
        assertThat(pages.notes()).isEmpty();
    }

    @Test
    void a_line_as_wide_as_the_text_is_no_line_above_notes() {
        pages.text(78, 100, 20).level(78, 438, 725).lines(78, 740, "1 Kamerstuk 36 045, nr. 191");
        assertThat(pages.notes()).isEmpty();
    }

    @Test
    void notes_in_the_size_of_the_text_may_begin_with_a_raised_number() {
        pages.text(78, 100, 20)
                .words(82, 740, "Kamerstuk 36 045, nr. 191")
                .size(6)
                .words(78, 737, "1");
        assertThat(pages.notes()).containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @Test
    void what_is_tagged_as_a_note_above_the_text_and_in_its_size_is_text() {
        pages.text(78, 100, 30).taggedNote(true).size(8).words(78, 760, "1 Kamerstuk 36 045, nr. 191");
        pages.nextPage().size(9).words(78, 100, "waar de tekst verder gaat.").taggedNote(false);
        pages.words(78, 124, "Een volgende alinea.");
        assertThat(pages.notes()).containsExactly("1 | Kamerstuk 36 045, nr. 191");
        assertThat(pages.texts(Region.BODY)).anyMatch(text -> text.endsWith("waar de tekst verder gaat."));
    }

    @Test
    void a_raised_number_within_a_paragraph_begins_no_note() {
        pages.text(78, 100, 53).words(82, 736, "e lid van artikel 4").size(6).words(78, 733, "1");
        assertThat(pages.notes()).isEmpty();
    }

    @Test
    void a_note_goes_on_at_the_foot_of_the_next_page() {
        pages.text(78, 100, 50).size(6.5).words(78, 760, "1 Zie daarvoor de brief die de minister in");
        pages.size(9).nextPage().text(78, 100, 50).size(6.5).lines(78, 755, "2024 aan de Kamer stuurde.", "2 Idem.");
        assertThat(pages.notes())
                .containsExactly(
                        "1 | Zie daarvoor de brief die de minister in 2024 aan de Kamer stuurde.", "2 | Idem.");
        assertThat(pages.notePages()).containsExactly(1, 2);
    }

    @Test
    void a_note_that_ended_does_not_go_on_over_small_text() {
        pages.text(78, 100, 50).size(6.5).words(78, 760, "1 Zie daarvoor de brief van de minister.");
        pages.size(9).nextPage().text(78, 100, 50).size(6.5).words(78, 755, "Bron: de begroting van vorig jaar");
        assertThat(pages.notes()).containsExactly("1 | Zie daarvoor de brief van de minister.");
        assertThat(pages.texts(Region.BODY)).last().isEqualTo("Bron: de begroting van vorig jaar");
    }

    @Test
    void typeset_papers_have_notes_in_the_left_margin() {
        pages.text(190, 100, 40).size(6.5).lines(60, 500, "1 Kamerstuk 36 045,", "nr. 191");
        assertThat(pages.notes()).containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @Test
    void a_note_in_the_margin_goes_on_in_that_of_the_next_page() {
        pages.text(190, 100, 55)
                .size(6.5)
                .lines(60, 700, "1 Zie daarvoor de brief", "die de minister in")
                .size(9);
        pages.nextPage().text(190, 100, 20).size(6.5).lines(60, 700, "2024 stuurde.", "2 Idem.");
        assertThat(pages.notes())
                .containsExactly("1 | Zie daarvoor de brief die de minister in 2024 stuurde.", "2 | Idem.");
        assertThat(pages.texts(Region.BODY)).noneMatch(text -> text.contains("stuurde"));
    }

    @Test
    void what_stands_in_that_margin_before_the_first_number_is_the_side_column() {
        pages.text(190, 100, 40)
                .size(6.5)
                .words(60, 200, "Ministerie van Defensie")
                .words(60, 500, "1 Kamerstuk 36 045");
        assertThat(pages.texts(Region.BODY)).contains("Ministerie van Defensie");
        assertThat(pages.notes()).containsExactly("1 | Kamerstuk 36 045");
    }

    @Test
    void what_stands_far_below_the_notes_is_the_foot_of_the_paper() {
        pages.text(78, 100, 20)
                .size(6.5)
                .words(78, 700, "1 Kamerstuk 36 045, nr. 191")
                .words(78, 775, "Rijnstraat 8 Den Haag");
        assertThat(pages.notes()).containsExactly("1 | Kamerstuk 36 045, nr. 191");
        assertThat(pages.texts(Region.FURNITURE)).containsExactly("Rijnstraat 8 Den Haag");
    }

    @Test
    void a_number_right_before_words_is_that_of_a_note_and_no_page_number() {
        pages.text(78, 100, 20).size(6.5).words(78, 775, "3").words(95, 775, "Kamerstuk 36 045, nr. 191");
        assertThat(pages.notes()).containsExactly("3 | Kamerstuk 36 045, nr. 191");
    }

    @Test
    void a_note_takes_no_number_that_does_not_follow() {
        pages.text(78, 100, 20).size(6.5).lines(78, 740, "1 Kamerstuk 36 045, de nummers", "191 en 192", "2 Idem");
        assertThat(pages.notes()).containsExactly("1 | Kamerstuk 36 045, de nummers 191 en 192", "2 | Idem");
    }

    @Test
    void brackets_around_a_number_stay_in_its_label() {
        pages.text(78, 100, 20)
                .words(78, 352, "de motie")
                .size(6)
                .words(114, 349, "[1]")
                .size(6.5)
                .words(78, 760, "[1] Kamerstuk 36 045");
        assertThat(pages.layout().notes()).extracting(LayoutNote::label).containsExactly("[1]");
        assertThat(pages.layout().blocks())
                .flatExtracting(LayoutBlock::marks)
                .extracting(Mark::name)
                .containsExactly("[1]");
    }

    @Test
    void small_rows_that_begin_no_note_are_text() {
        pages.text(78, 100, 20).size(6.5).lines(78, 760, "142 van de bomen", "staan nog in het park");
        assertThat(pages.notes()).isEmpty();
        assertThat(pages.texts(Region.BODY)).anyMatch(text -> text.startsWith("142 van de bomen"));
    }

    @Test
    void a_number_beside_letters_as_large_as_a_headline_begins_no_note() {
        pages.text(78, 100, 20)
                .words(78, 440, "14")
                .size(41)
                .words(110, 441, "LI LI")
                .size(9);
        pages.lines(78, 480, "1. Blauw", "2. Geel", "3. Groen", "4. Paars", "5. Rood", "6. Grijs", "7. Wit");
        assertThat(pages.notes()).isEmpty();
        assertThat(pages.texts(Region.FURNITURE)).isEmpty();
    }

    @Test
    void many_lines_far_below_the_notes_are_text() {
        pages.text(78, 100, 10).size(6.5).words(78, 300, "1 Kamerstuk 36 045, nr. 191");
        pages.lines(78, 400, "zie", "ook", "deze", "zes", "lijnen", "tekst");
        assertThat(pages.notes()).containsExactly("1 | Kamerstuk 36 045, nr. 191");
        assertThat(pages.texts(Region.FURNITURE)).isEmpty();
    }
}
