package nl.parliament.parser.internal.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.pdf.PageMaker;
import nl.parliament.parser.internal.pdf.glyph.Glyph;
import nl.parliament.parser.internal.pdf.rule.Rules;
import nl.parliament.parser.internal.pdf.tag.Tag;
import org.junit.jupiter.api.Test;

/** Glyphs to lines: what belongs together, what stands apart, in which order. A glyph is half as wide as its size. */
class LineBuilderTest {
    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void a_sunk_figure_joins_its_line() {
        draw(78, 300, 9, "minder CO").draw(118.5, 302, 6, "2").draw(121.5, 300, 9, "-uitstoot");
        assertThat(texts()).containsExactly("minder CO2-uitstoot");
    }

    @Test
    void small_words_behind_a_line_and_lower_are_no_sunk_figure() {
        draw(78, 300, 9, "Naam van de regeling").draw(169, 302, 6, "volledig");
        assertThat(texts()).hasSize(2);
    }

    @Test
    void a_raised_figure_joins_its_line_and_calls_a_note() {
        draw(78, 300, 9, "de motie").draw(114, 297, 6, "4").draw(121.5, 300, 9, "van vorig jaar");
        assertThat(texts()).containsExactly("de motie4 van vorig jaar");
        LayoutBlock text = shown("4");
        assertThat(text.text()).isEqualTo("de motie van vorig jaar");
        assertThat(text.marks()).containsExactly(new Mark(Mark.Kind.NOTE, "4", 8));
    }

    @Test
    void the_power_of_a_measure_calls_no_note() {
        draw(78, 300, 9, "een veld van 12 m").draw(154.5, 297, 6, "2").draw(162, 300, 9, "groot");
        assertThat(shown("2").marks()).isEmpty();
        assertThat(texts()).containsExactly("een veld van 12 m2 groot");
    }

    @Test
    void a_word_that_ends_in_m_does_call_a_note() {
        draw(78, 300, 9, "het systeem").draw(127.5, 297, 6, "2");
        assertThat(shown("2").marks()).containsExactly(new Mark(Mark.Kind.NOTE, "2", 11));
    }

    @Test
    void a_mark_of_five_signs_calls_a_note_and_one_of_six_does_not() {
        draw(78, 300, 9, "de motie").draw(114, 297, 6, "(123)");
        assertThat(shown("(123)").marks()).containsExactly(new Mark(Mark.Kind.NOTE, "(123)", 8));
        glyphs.clear();
        draw(78, 300, 9, "de motie").draw(114, 297, 6, "123456");
        assertThat(shown("123456").marks()).isEmpty();
        assertThat(shown("123456").text()).isEqualTo("de motie123456");
    }

    @Test
    void what_is_raised_and_calls_no_note_stays_in_its_place() {
        draw(78, 300, 9, "de motie")
                .draw(114, 297, 6, "4")
                .draw(118.5, 300, 9, "en")
                .draw(127.5, 297, 6, "12")
                .draw(138, 300, 9, "slot");
        assertThat(shown("9").text()).isEqualTo("de motie4en12 slot");
        assertThat(shown("12").text()).isEqualTo("de motie4en slot");
        assertThat(segments().get(0).text().pieces()).isEqualTo(6);
    }

    @Test
    void a_gap_that_raised_figures_fill_is_no_tab() {
        draw(78, 300, 9, "de moties").draw(118.5, 297, 6, "1, 2").draw(133, 300, 9, "van vorig jaar");
        assertThat(texts()).containsExactly("de moties1, 2 van vorig jaar");
    }

    @Test
    void such_a_gap_is_none_either_when_the_text_goes_on_a_hair_lower() {
        draw(78, 300, 9, "de moties").draw(118.5, 297, 6, "1, 2").draw(133, 300.05, 9, "van vorig jaar");
        assertThat(texts()).containsExactly("de moties1, 2 van vorig jaar");
    }

    @Test
    void a_line_stretched_to_the_margin_stays_one() {
        String[] words = {"Nadrukkelijk", "verzoekt", "uwKamer", "uitvoerig"};
        double x = 78;
        for (String word : words) {
            draw(x, 300, 9, word);
            x += word.length() * 4.5 + 15;
        }
        assertThat(texts()).containsExactly("Nadrukkelijk verzoekt uwKamer uitvoerig");
    }

    @Test
    void gaps_of_uneven_width_part_columns() {
        draw(78, 300, 9, "Nadrukkelijk")
                .draw(150, 300, 9, "verzoekt")
                .draw(202, 300, 9, "uwKamer")
                .draw(260, 300, 9, "uitvoerig");
        assertThat(texts()).hasSizeGreaterThan(1);
    }

    @Test
    void a_smaller_font_close_to_the_text_is_the_side_column() {
        draw(78, 300, 9, "De tekst loopt tot hier").draw(184.5, 300, 6.5, "Ons kenmerk");
        assertThat(texts()).containsExactly("De tekst loopt tot hier", "Ons kenmerk");
    }

    @Test
    void cells_of_the_structure_tree_stay_apart_though_close() {
        Tag first = new Tag(1, 0, false, new Cell(1, 0, 0, 1, 1, false, false));
        Tag second = new Tag(2, 0, false, new Cell(1, 0, 1, 1, 1, false, false));
        draw(78, 300, 9, "2024").draw(99, 300, 9, "2025");
        glyphs.replaceAll(glyph -> tagged(glyph, glyph.x() < 99 ? first : second));
        assertThat(texts()).containsExactly("2024", "2025");
    }

    @Test
    void frames_that_lie_over_each_other_are_read_in_the_order_of_drawing() {
        draw(78, 300, 9, "Eerste kader regel een").draw(78, 312, 9, "Eerste kader regel twee");
        draw(84, 300, 9, "Tweede kader regel een").draw(84, 312, 9, "Tweede kader regel twee");
        draw(78, 340, 9, "Wat eronder staat").draw(78, 260, 9, "Wat erboven staat");
        assertThat(texts())
                .containsExactly(
                        "Wat erboven staat",
                        "Eerste kader regel een",
                        "Eerste kader regel twee",
                        "Tweede kader regel een",
                        "Tweede kader regel twee",
                        "Wat eronder staat");
    }

    @Test
    void a_letter_of_one_frame_over_its_like_in_another_stays() {
        draw(78, 300, 9, "Datum van de brief").draw(78, 300, 9, "D").draw(78, 312, 9, "eronder");
        assertThat(texts()).containsExactly("Datum van de brief", "D", "eronder");
    }

    @Test
    void without_overlap_lines_are_read_from_the_top_whatever_was_drawn_first() {
        draw(78, 312, 9, "de tweede").draw(78, 300, 9, "de eerste");
        assertThat(texts()).containsExactly("de eerste", "de tweede");
    }

    private LineBuilderTest draw(double x, double y, double size, String words) {
        glyphs.addAll(PageMaker.glyphs(x, y, size, false, words));
        return this;
    }

    private static Glyph tagged(Glyph glyph, Tag tag) {
        return new Glyph(
                glyph.text(), glyph.x(), glyph.y(), glyph.width(), glyph.size(), false, false, false, false, tag);
    }

    private List<TextChunk> segments() {
        return LineBuilder.segments(glyphs, Rules.NONE);
    }

    private LayoutBlock shown(String noteLabel) {
        return segments().get(0).text().shown(noteLabel::equals);
    }

    private List<String> texts() {
        return segments().stream().map(TextChunk::plainText).toList();
    }
}
