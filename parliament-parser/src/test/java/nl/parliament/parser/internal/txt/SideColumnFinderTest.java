package nl.parliament.parser.internal.txt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.parser.internal.txt.line.PaperLine;
import nl.parliament.parser.internal.txt.line.PaperLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The side column among the lines of a first page. */
class SideColumnFinderTest {
    private static final String COLUMN = String.join(
            "\n",
            "Directie Wonen en",
            "Bouwen",
            "Turfmarkt 147",
            "Contactpersoon",
            "T 070 340 79 11",
            "Ons kenmerk",
            "2025-0001",
            "Bij beantwoording de datum",
            "en ons kenmerk vermelden.");
    private static final String OPEN = "Met deze brief ga ik in op de bouw van woningen in dorpen en op de wegen die";
    private static final String REST = "daarvoor nodig zijn.";

    @Test
    void a_column_within_a_sentence_goes_before_the_text() {
        assertThat(lifted("Betreft Wonen\nGeachte voorzitter,\n" + OPEN + "\n\n" + COLUMN + "\n\n" + REST + "\f"))
                .containsSubsequence(
                        "Directie Wonen en", "en ons kenmerk vermelden.", "", "Betreft Wonen", "Geachte voorzitter,")
                .containsSubsequence(OPEN, REST)
                .doesNotContainSequence(OPEN, "");
    }

    @Test
    void a_column_without_blank_lines_ends_at_the_salutation() {
        assertThat(lifted("Betreft Wonen\n" + COLUMN + "\nGeachte voorzitter,\n" + OPEN + "\f"))
                .startsWith("Directie Wonen en", "Bouwen")
                .endsWith("Betreft Wonen", "", "Geachte voorzitter,", OPEN, "");
    }

    @Test
    void an_address_apart_is_a_part_of_the_column() {
        String parted = COLUMN.replace("Bouwen\n", "Bouwen\n\n");
        assertThat(lifted("Betreft Wonen\nGeachte voorzitter,\n" + OPEN + "\n\n" + parted + "\n\n" + REST + "\f"))
                .containsSubsequence("Bouwen", "Turfmarkt 147", "en ons kenmerk vermelden.", "Betreft Wonen");
    }

    @Test
    void the_address_of_the_reader_is_no_column() {
        String head = "Aan de Voorzitter\nPostbus 20018\n2500 EA Den Haag\nDatum 12 maart 2025\nOns kenmerk 12";
        assertThat(lifted(head + "\f")).startsWith("Aan de Voorzitter", "Postbus 20018");
    }

    @Test
    void a_text_that_does_not_part_its_pages_stays() {
        assertThat(lifted("Betreft Wonen\n" + COLUMN)).startsWith("Betreft Wonen");
    }

    @Test
    @Timeout(20)
    void many_labels_stay_fast() {
        assertThat(lifted("Ons kenmerk\nDirectie Wonen\n".repeat(50_000) + "\f"))
                .hasSize(100_002);
    }

    private static List<String> lifted(String text) {
        return SideColumnFinder.lifted(PaperLines.of(text)).stream()
                .map(PaperLine::words)
                .toList();
    }
}
