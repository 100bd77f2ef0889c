package nl.parliament.parser.internal.txt;

import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import org.junit.jupiter.api.Test;

/** The notes that a converter writes into a line. */
class ConverterMarkupTest {
    @Test
    void a_note_at_the_end_of_a_line_is_taken() {
        ConverterMarkup line = new ConverterMarkup("Een motie[footnoteRef:1] van mei.  [1:  Kamerstuk [gewijzigd] ] ");
        assertThat(line.text()).isEqualTo("Een motie van mei.");
        assertThat(line.notes()).containsExactly(new LayoutNote("1", "1", "Kamerstuk [gewijzigd]", null));
    }

    @Test
    void words_after_a_note_stay_in_the_text() {
        ConverterMarkup line = new ConverterMarkup("Een motie.[footnoteRef:1] [1:  Kamerstuk.] En verder.");
        assertThat(line.text()).isEqualTo("Een motie. En verder.");
        assertThat(line.notes()).extracting(LayoutNote::text).containsExactly("Kamerstuk.");
        assertThat(line.block(new Hints.Builder().build()).marks())
                .extracting(Mark::offset)
                .containsExactly(10);
    }
}
