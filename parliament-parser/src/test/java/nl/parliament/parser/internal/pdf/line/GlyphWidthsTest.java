package nl.parliament.parser.internal.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.parliament.parser.internal.pdf.glyph.Glyph;
import nl.parliament.parser.internal.pdf.rule.Rules;
import org.junit.jupiter.api.Test;

/** Pages whose fonts state other widths than their letters have. */
class GlyphWidthsTest {
    private static final String TEXT = "met deze brief informeer ik uw kamer over de bouw van woningen in de dorpen";
    private static final double SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void letters_that_cover_the_next_are_as_wide_as_they_stand_apart() {
        draw(TEXT, letter -> letter == 'i' ? 0 : 10);
        assertThat(text(glyphs)).isNotEqualTo(TEXT);
        assertThat(text(GlyphWidths.mended(glyphs))).isEqualTo(TEXT);
    }

    @Test
    void right_widths_stay() {
        draw(TEXT, GlyphWidthsTest::advance);
        assertThat(GlyphWidths.mended(glyphs)).isSameAs(glyphs);
    }

    @Test
    void a_few_letters_tell_nothing() {
        draw("een kort woord", letter -> 10);
        assertThat(GlyphWidths.mended(glyphs)).isSameAs(glyphs);
    }

    /** Each letter where it was, a blank between words among them. */
    private void draw(String text, IntToDoubleFunction width) {
        double x = 50;
        for (char letter : text.toCharArray()) {
            glyphs.add(new Glyph(
                    String.valueOf(letter),
                    x,
                    100,
                    width.applyAsDouble(letter),
                    SIZE,
                    false,
                    false,
                    false,
                    false,
                    null));
            x += advance(letter);
        }
    }

    private static double advance(int letter) {
        return letter == 'i' ? 2.7 : letter == 'm' || letter == 'w' ? 8 : letter == ' ' ? 3.5 : 6;
    }

    private static String text(List<Glyph> drawn) {
        return String.join(
                "|",
                LineBuilder.segments(drawn, Rules.NONE).stream()
                        .map(TextChunk::plainText)
                        .toList());
    }
}
