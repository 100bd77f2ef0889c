package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A letter cut off at any place: what is read of it never grows by cutting, and a cut is never called complete where a
 * format can tell.
 */
class TruncationTest {
    private static final LetterMaker LETTER =
            new LetterMaker("Geachte voorzitter,", "Hierbij de brief.", "Hoogachtend,");

    @Test
    void a_cut_file_is_a_document_or_a_typed_error() {
        for (byte[] file : List.of(LETTER.docx(), LETTER.pdf(), LETTER.txt())) {
            int whole = Outcome.of(file).text().length();
            for (int end = 1; end < file.length; end += Math.max(1, file.length / 97)) {
                Outcome outcome = Outcome.of(Arrays.copyOf(file, end));
                assertThat(outcome.text().length())
                        .as("%d of %d bytes: %s", end, file.length, outcome.line())
                        .isLessThanOrEqualTo(whole);
                assertThat(outcome.line()).doesNotContain("INTERNAL");
            }
        }
    }

    @Test
    void a_cut_pdf_is_damaged_or_an_error() {
        byte[] file = LETTER.pdf();
        for (int end = 20; end < file.length - 20; end += 31) {
            assertThat(Outcome.of(Arrays.copyOf(file, end)).isComplete())
                    .as("%d bytes", end)
                    .isFalse();
        }
    }
}
