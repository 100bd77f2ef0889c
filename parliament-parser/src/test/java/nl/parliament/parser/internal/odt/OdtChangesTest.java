package nl.parliament.parser.internal.odt;

import static nl.parliament.parser.internal.odt.OdtMaker.p;
import static nl.parliament.parser.internal.odt.OdtMaker.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.parser.TrackedChanges;
import org.junit.jupiter.api.Test;

/** The two readings of a text with tracked changes. */
class OdtChangesTest {
    private static String regions(String... regions) {
        return "<text:tracked-changes>" + String.join("", regions) + "</text:tracked-changes>";
    }

    private static String insertion(String id) {
        return region(
                id,
                "<text:insertion><office:change-info><dc:creator>A</dc:creator></office:change-info>"
                        + "</text:insertion>");
    }

    private static String deletion(String id, String... paragraphs) {
        return region(
                id,
                "<text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info>"
                        + String.join("", paragraphs) + "</text:deletion>");
    }

    private static String region(String id, String change) {
        return "<text:changed-region text:id=\"" + id + "\">" + change + "</text:changed-region>";
    }

    private static String mark(String kind, String id) {
        return "<text:change" + kind + " text:change-id=\"" + id + "\"/>";
    }

    private static List<String> accepted(String... xml) {
        return text(xml).texts();
    }

    private static List<String> rejected(String... xml) {
        return text(xml).reading(TrackedChanges.REJECTED).texts();
    }

    @Test
    void accepted_reads_what_was_put_in_and_not_what_was_taken_out() {
        String[] changed = {
            regions(deletion("d", p("<text:span>vraagt</text:span>")), insertion("i")),
            p("De Kamer ", mark("", "d"), mark("-start", "i"), "verzoekt", mark("-end", "i"), " de regering")
        };
        assertThat(accepted(changed)).containsExactly("De Kamer verzoekt de regering");
        assertThat(rejected(changed)).containsExactly("De Kamer vraagt de regering");
    }

    @Test
    void an_end_of_a_paragraph_may_be_taken_out() {
        String[] changed = {regions(deletion("d", p("een."), p("Weg."), p("Dan"))), p("Eerst ", mark("", "d"), " twee.")
        };
        assertThat(accepted(changed)).containsExactly("Eerst twee.");
        assertThat(rejected(changed)).containsExactly("Eerst een.", "Weg.", "Dan twee.");
    }

    @Test
    void an_end_of_a_paragraph_may_be_put_in() {
        String[] changed = {
            regions(insertion("i")),
            p("Eerst", mark("-start", "i"), " dit."),
            p("Nieuw."),
            p("Dan", mark("-end", "i"), " dat.")
        };
        assertThat(accepted(changed)).containsExactly("Eerst dit.", "Nieuw.", "Dan dat.");
        assertThat(rejected(changed)).containsExactly("Eerst dat.");
    }

    @Test
    void what_was_taken_out_between_paragraphs_stands_there() {
        String[] changed = {regions(deletion("d", p("Weg."))), p("Eerst."), mark("", "d"), p("Dan.")};
        assertThat(accepted(changed)).containsExactly("Eerst.", "Dan.");
        assertThat(rejected(changed)).containsExactly("Eerst.", "Weg.", "Dan.");
    }

    @Test
    void what_was_taken_out_is_there_once_however_often_it_is_named() {
        String[] changed = {regions(deletion("d", p("weg"))), p(mark("", "d").repeat(1_000), "en weer")};
        assertThat(rejected(changed)).containsExactly("wegen weer");
    }
}
