package nl.parliament.parser.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Words of bytes, one after the other, within a part of them. */
class ByteTokenizerTest {
    @Test
    void words_are_parted_by_white_space() {
        ByteTokenizer words = words("  xref\r\n0\t6 \f0000000000", 100);
        assertThat(words.next().is("xref")).isTrue();
        assertThat(words.next().number()).isZero();
        assertThat(words.next().number()).isEqualTo(6);
        assertThat(words.next().number()).isZero();
    }

    @Test
    void behind_the_end_stands_an_empty_word() {
        ByteTokenizer words = words("12 ", 100);
        assertThat(words.next().number()).isEqualTo(12);
        assertThat(words.next().number()).isEqualTo(-1);
        assertThat(words.next().is("")).isTrue();
        assertThat(words.startsWith("obj")).isFalse();
    }

    @Test
    void a_word_ends_where_the_part_ends() {
        assertThat(words("12345", 3).next().number()).isEqualTo(123);
    }

    @Test
    void a_word_can_be_read_again() {
        ByteTokenizer words = words("0 6 7", 100);
        words.next();
        assertThat(words.next().number()).isEqualTo(6);
        words.back();
        assertThat(words.next().number()).isEqualTo(6);
        assertThat(words.next().number()).isEqualTo(7);
    }

    @Test
    void only_figures_make_a_number_and_no_more_than_eighteen() {
        assertThat(words("999999999999999999", 100).next().number()).isEqualTo(999_999_999_999_999_999L);
        assertThat(words("1000000000000000000", 100).next().number()).isEqualTo(-1);
        assertThat(words("-1", 100).next().number()).isEqualTo(-1);
        assertThat(words("1a", 100).next().number()).isEqualTo(-1);
    }

    @Test
    void what_is_glued_to_a_word_is_of_it() {
        ByteTokenizer words = words("obj<</Type", 100);
        assertThat(words.next().startsWith("obj")).isTrue();
        assertThat(words.is("obj")).isFalse();
    }

    private static ByteTokenizer words(String text, int most) {
        return new ByteTokenizer(text.getBytes(StandardCharsets.ISO_8859_1), 0, most);
    }
}
