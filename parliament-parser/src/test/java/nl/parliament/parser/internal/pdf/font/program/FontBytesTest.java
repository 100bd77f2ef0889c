package nl.parliament.parser.internal.pdf.font.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontBytesTest {
    private final FontBytes bytes = new FontBytes(new byte[10], new Budget(ParseLimits.defaults()));

    @ParameterizedTest
    @CsvSource({"1, 9223372036854775807", "9223372036854775807, 1", "5, 6", "-1, 2", "2, -1"})
    void a_part_lies_within_its_bytes_whatever_the_numbers(long place, long size) {
        assertThatThrownBy(() -> bytes.part(place, size)).isInstanceOf(IOException.class);
    }

    @Test
    void a_part_may_be_all_or_nothing() throws IOException {
        assertThat(bytes.part(0, 10).length()).isEqualTo(10);
        assertThat(bytes.part(10, 0).length()).isZero();
    }

    @Test
    void the_suffix_of_a_name_is_never_asked_for() {
        assertThat(GlyphText.of(GlyphList.getAdobeGlyphList(), "A.swash")).isEqualTo("A");
        assertThat(GlyphText.of(GlyphList.getAdobeGlyphList(), ".notdef")).isNull();
    }
}
