package nl.parliament.parser.internal.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.pdf.PageMaker;
import nl.parliament.parser.internal.pdf.glyph.Glyph;
import nl.parliament.parser.internal.pdf.line.LineBuilder;
import nl.parliament.parser.internal.pdf.line.TextChunk;
import nl.parliament.parser.internal.pdf.rule.Rules;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Words of a scan to lines: each has a baseline and a size of its own. A glyph is half as wide as its size. */
class ScanTextTest {
    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void words_whose_boxes_overlap_are_one_line() {
        words(78, 300, 9, "Op", 2, "26", 0, "juni", 2, "heb", 0, "ik", 0, "u", 0, "gevraagd", 2);
        words(78, 312, 9, "om", 0, "de", 0, "gegevens", 2, "in", 0, "te", 0, "zetten.", 0);
        assertThat(texts()).containsExactly("Op 26 juni heb ik u gevraagd", "om de gegevens in te zetten.");
    }

    @Test
    void halves_of_a_line_between_which_no_word_stands_are_one_line() {
        word(78, 303, 9, "Betreft");
        word(130, 300, 9, "Antwoord");
        word(172, 302.5, 9, "op");
        word(186, 300, 9, "vragen");
        assertThat(texts()).containsExactly("Betreft", "Antwoord op vragen");
        assertThat(baselines()).containsOnly(chunks().get(0).baseline());
    }

    @Test
    void a_line_that_falls_to_the_right_is_one_line_and_stands_level() {
        double right = 78;
        for (String word : "Deze bladzijde ligt een beetje scheef op de plaat van het apparaat".split(" ")) {
            word(right, 300 + 0.02 * right, 9, word);
            word(right, 312 + 0.02 * right, 9, word);
            right += 4.5 * word.length() + 3;
        }
        assertThat(chunks()).hasSize(2);
        assertThat(baselines().get(1) - baselines().get(0)).isCloseTo(12, within(0.5));
    }

    @Test
    void sizes_fitted_to_the_words_are_those_of_the_block() {
        words(78, 300, 9, "Een", 0, "regel", 0, "van", 0, "de", 0, "tekst", 0);
        word(78, 312, 8, "en");
        word(90, 312, 10, "nog");
        word(109, 312, 9, "een");
        assertThat(chunks())
                .hasSize(2)
                .allSatisfy(chunk -> assertThat(chunk.size()).isCloseTo(9, within(0.3)));
    }

    @Test
    void a_small_number_beside_words_of_one_size_stays_small() {
        word(78, 299.8, 5, "2");
        words(83, 300, 9, "In", 0, "het", 0, "akkoord", 0, "is", 0, "afgesproken", 0);
        assertThat(sizes("2")).containsExactly(5.0);
    }

    @Test
    void a_narrow_number_among_words_of_all_sizes_has_the_size_of_the_line() {
        word(78, 300, 9, "vanaf");
        word(104, 300, 6, "1");
        word(110, 300, 10, "maart");
        word(138, 300, 10.5, "van");
        word(157, 300, 8.5, "dat");
        assertThat(sizes("1").get(0)).isGreaterThan(8);
    }

    @Test
    void a_raised_number_stays_raised() {
        words(78, 300, 9, "de", 0, "motie", 0);
        word(112.4, 296, 5, "4");
        word(122, 300, 9, "van");
        assertThat(chunks()).singleElement().satisfies(chunk -> {
            assertThat(chunk.plainText()).isEqualTo("de motie4 van");
            assertThat(chunk.text().pieces()).isEqualTo(3);
        });
    }

    @Test
    void a_blank_that_was_drawn_parts_words_however_near_they_stand() {
        word(78, 300, 9, "de");
        glyphs.add(new Glyph(" ", 87, 300, 1, 9, false, false, false, false, null));
        word(87.6, 300, 9, "brief");
        assertThat(texts()).containsExactly("de brief");
    }

    @Test
    void columns_with_lines_at_other_heights_stay_apart() {
        for (int i = 0; i < 4; i++) {
            words(78, 300 + 12 * i, 9, "regel", 0, "van", 1, "de", 0, "tekst", 0);
            words(450, 302 + 8.4 * i, 6.5, "van", 0, "de", 1, "kolom", 0);
        }
        assertThat(texts()).hasSize(8).containsOnly("regel van de tekst", "van de kolom");
    }

    @Test
    void the_time_grows_with_the_number_of_words() {
        for (int i = 0; i < 200_000; i++) {
            word(78 + i % 1000 * 0.4, 300 + i % 7, 9, "w");
        }
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> ScanText.onLines(glyphs));
    }

    /** Words from left to right, each followed by how far it stands below the line. */
    private void words(double x, double y, double size, Object... wordsAndDrops) {
        double left = x;
        for (int i = 0; i < wordsAndDrops.length; i += 2) {
            String word = (String) wordsAndDrops[i];
            word(left, y + (int) wordsAndDrops[i + 1], size, word);
            left += size / 2 * word.length() + 0.3 * size;
        }
    }

    private void word(double x, double y, double size, String word) {
        glyphs.addAll(PageMaker.glyphs(x, y, size, false, word));
    }

    private List<TextChunk> chunks() {
        return LineBuilder.segments(ScanText.onLines(glyphs), Rules.NONE);
    }

    private List<String> texts() {
        return chunks().stream().map(TextChunk::plainText).toList();
    }

    private List<Double> baselines() {
        return chunks().stream().map(TextChunk::baseline).toList();
    }

    private List<Double> sizes(String text) {
        return ScanText.onLines(glyphs).stream()
                .filter(glyph -> glyph.text().equals(text))
                .map(Glyph::size)
                .toList();
    }
}
