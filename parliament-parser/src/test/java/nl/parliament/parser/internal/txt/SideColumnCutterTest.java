package nl.parliament.parser.internal.txt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.txt.line.PaperLine;
import nl.parliament.parser.internal.txt.line.PaperLines;
import org.junit.jupiter.api.Test;

/** The side column of a text that keeps the layout of its pages. */
class SideColumnCutterTest {
    private static final String FIRST = String.join(
            "\n",
            "Aan de Voorzitter van de Tweede Kamer                          Directie Wonen",
            "der Staten-Generaal                                            Turfmarkt 147",
            "                                                               Contactpersoon",
            "Datum    12 maart 2025                                         Ons kenmerk",
            "Betreft  Wonen in kleine kernen                                2025-0001",
            "",
            "Geachte voorzitter,",
            "Met deze brief ga ik in op de bouw van woningen in dorpen.");
    private static final String SECOND = String.join(
            "\n",
            "De gemeenten in het hele land hebben daarvoor plannen gemaakt met de   Directie Wonen",
            "",
            "provincies en met de corporaties, die daarover in mei besluiten.       Ons kenmerk",
            "Daarna begint de bouw.                                                 2025-0001");

    @Test
    void the_column_of_the_first_page_comes_first() {
        List<PaperLine> lines = cut(FIRST + "\f");
        assertThat(lines.stream().filter(line -> line.region() == Region.SIDE_COLUMN && !line.isBlank()))
                .extracting(PaperLine::words)
                .containsExactly("Directie Wonen", "Turfmarkt 147", "Contactpersoon", "Ons kenmerk", "2025-0001");
        assertThat(lines.stream().filter(line -> line.region() == Region.BODY && !line.isBlank()))
                .extracting(PaperLine::words)
                .startsWith("Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal", "Datum\t12 maart 2025");
    }

    @Test
    void that_of_a_later_page_is_furniture_and_leaves_no_blank_line_within_a_sentence() {
        List<PaperLine> lines = cut(FIRST + "\f" + SECOND);
        assertThat(lines.stream().filter(line -> line.page() == 2 && line.region() == Region.BODY))
                .extracting(PaperLine::words)
                .containsExactly(
                        "De gemeenten in het hele land hebben daarvoor plannen gemaakt met de",
                        "provincies en met de corporaties, die daarover in mei besluiten.",
                        "Daarna begint de bouw.");
        assertThat(lines.stream().filter(line -> line.page() == 2 && line.region() == Region.FURNITURE))
                .isNotEmpty();
    }

    @Test
    void a_table_at_the_right_of_a_page_stays() {
        String table = String.join(
                "\n",
                "Gemeenten die in dit jaar beginnen met de bouw                 Woningen",
                "Amersfoort en de dorpen in de omgeving                         1.200",
                "Breda                                                          800");
        assertThat(cut(FIRST + "\f" + table).stream().filter(line -> line.page() == 2))
                .extracting(PaperLine::words)
                .containsExactly(
                        "Gemeenten die in dit jaar beginnen met de bouw\tWoningen",
                        "Amersfoort en de dorpen in de omgeving\t1.200",
                        "Breda\t800");
    }

    private static List<PaperLine> cut(String text) {
        return SideColumnCutter.cut(PaperLines.of(text));
    }
}
