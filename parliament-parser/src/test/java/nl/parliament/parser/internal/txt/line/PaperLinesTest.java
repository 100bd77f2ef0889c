package nl.parliament.parser.internal.txt.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a text is before anything is read in it. */
class PaperLinesTest {
    @Test
    void a_form_feed_ends_a_page() {
        List<PaperLine> lines = PaperLines.of("een\r\ntwee\fdrie");
        assertThat(lines).extracting(PaperLine::words).containsExactly("een", "twee", "drie");
        assertThat(lines).extracting(PaperLine::page).containsExactly(1, 1, 2);
    }

    @Test
    void a_text_without_one_has_no_pages() {
        assertThat(PaperLines.of("een\ntwee")).extracting(PaperLine::page).containsExactly(0, 0);
    }

    @Test
    void signs_that_no_reader_sees_are_left_out() {
        assertThat(InvisibleSigns.without("Kamer\u00adstuk 36\u200b410, de \ufb01nanciering"))
                .as("a ligature stays: it is seen")
                .isEqualTo("Kamerstuk 36410, de \ufb01nanciering");
    }

    @Test
    void a_wide_gap_between_words_is_a_tab() {
        assertThat(LineGaps.toTabs(new PaperLine("    Datum     12 maart  2025   "))
                        .printed())
                .isEqualTo("    Datum\t12 maart  2025   ");
    }
}
