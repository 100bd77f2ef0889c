package nl.parliament.parser.internal.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.pdf.PageMaker;
import nl.parliament.parser.internal.pdf.rule.Rule;
import nl.parliament.parser.internal.pdf.rule.Rules;
import org.junit.jupiter.api.Test;

/** Lines under words, and lines that only run near them. The words end at 114. */
class UnderlineDetectorTest {
    @Test
    void a_line_as_long_as_the_words_underlines_them() {
        assertThat(underlined(new Rule(78, 114, 301.5))).isEqualTo("Planning");
    }

    @Test
    void a_line_under_one_word_underlines_no_other() {
        assertThat(underlined("Planning loopt", new Rule(78, 114, 301.5))).isEqualTo("Planning");
    }

    @Test
    void the_border_of_a_cell_goes_on_beyond_the_words_and_underlines_none() {
        assertThat(underlined(new Rule(74, 250, 301.5))).isEmpty();
    }

    @Test
    void a_line_that_begins_before_the_words_underlines_none() {
        assertThat(underlined(new Rule(60, 114, 301.5))).isEmpty();
    }

    @Test
    void a_line_halfway_to_the_next_row_underlines_none() {
        assertThat(underlined(new Rule(78, 114, 305))).isEmpty();
    }

    @Test
    void a_line_through_words_underlines_none() {
        assertThat(underlined(new Rule(78, 114, 297))).isEmpty();
    }

    private static String underlined(Rule rule) {
        return underlined("Planning", rule);
    }

    private static String underlined(String words, Rule rule) {
        List<Glyph> glyphs = PageMaker.glyphs(78, 300, 9, false, words);
        return UnderlineDetector.mark(glyphs, new Rules(List.of(rule), List.of())).stream()
                .filter(Glyph::underlined)
                .map(Glyph::text)
                .collect(Collectors.joining());
    }
}
