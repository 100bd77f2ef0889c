package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static nl.parliament.parser.internal.docx.DocxMaker.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.TrackedChanges;
import org.junit.jupiter.api.Test;

/** The two readings of a document with tracked changes. */
class TrackedChangesTest {
    private static final String REMOVED_MARK = "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>";
    private static final String ADDED_MARK = "<w:pPr><w:rPr><w:ins w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>";

    @Test
    void accepted_reads_what_was_put_in_and_not_what_was_taken_out() {
        String changed = p("De Kamer ", removed("vraagt"), added("verzoekt"), " de regering");
        assertThat(accepted(changed)).containsExactly("De Kamer verzoekt de regering");
        assertThat(rejected(changed)).containsExactly("De Kamer vraagt de regering");
    }

    @Test
    void words_that_moved_stand_once_in_either_reading() {
        String changed = p("Eerst ", "<w:moveFrom>" + r("dit") + "</w:moveFrom>", " dan dat")
                + p("en ", "<w:moveTo>" + r("dit") + "</w:moveTo>", " tot slot");
        assertThat(accepted(changed)).containsExactly("Eerst  dan dat", "en dit tot slot");
        assertThat(rejected(changed)).containsExactly("Eerst dit dan dat", "en  tot slot");
    }

    @Test
    void a_paragraph_mark_taken_out_joins_two_paragraphs() {
        String changed = p(REMOVED_MARK, "De Kamer verzoekt ") + p("de regering.");
        assertThat(accepted(changed)).containsExactly("De Kamer verzoekt de regering.");
        assertThat(rejected(changed)).containsExactly("De Kamer verzoekt ", "de regering.");
    }

    @Test
    void a_paragraph_mark_put_in_parts_two_paragraphs() {
        String changed = p(ADDED_MARK, "De Kamer verzoekt ") + p("de regering.");
        assertThat(accepted(changed)).containsExactly("De Kamer verzoekt ", "de regering.");
        assertThat(rejected(changed)).containsExactly("De Kamer verzoekt de regering.");
    }

    @Test
    void a_paragraph_taken_out_whole_leaves_nothing() {
        String changed = p("Eerst dit.") + p(REMOVED_MARK, removed("Vervallen.")) + p("Dan dat.");
        assertThat(accepted(changed)).containsExactly("Eerst dit.", "Dan dat.");
        assertThat(rejected(changed)).containsExactly("Eerst dit.", "Vervallen.", "Dan dat.");
    }

    @Test
    void the_last_paragraph_is_read_though_its_mark_was_taken_out() {
        assertThat(accepted(p("Eerst dit.") + p(REMOVED_MARK, "En dit."))).containsExactly("Eerst dit.", "En dit.");
    }

    @Test
    void a_removed_mark_joins_nothing_over_the_edge_of_a_cell() {
        String cells = "<w:tbl><w:tr><w:tc>" + p(REMOVED_MARK, "Jaar") + "</w:tc><w:tc>" + p("Bedrag")
                + "</w:tc></w:tr></w:tbl>";
        assertThat(accepted(p(REMOVED_MARK, "Erboven") + cells)).containsExactly("Erboven", "Jaar", "Bedrag");
    }

    @Test
    void a_removed_mark_joins_nothing_over_the_edge_of_a_text_box() {
        String box =
                "<w:r><w:pict><w:txbxContent>" + p(REMOVED_MARK, "In het kader") + "</w:txbxContent></w:pict></w:r>";
        assertThat(accepted(p(box, "Eromheen") + p("Erna"))).containsExactly("In het kader", "Eromheen", "Erna");
    }

    @Test
    void joined_paragraphs_have_the_properties_of_the_mark_that_is_left() {
        String changed =
                p("<w:pPr><w:outlineLvl w:val=\"0\"/><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>", "Kop ")
                        + p("en tekst.");
        assertThat(body(changed).layout().blocks())
                .extracting(block -> block.hints().headingLevel())
                .containsExactly((Integer) null);
    }

    @Test
    void former_properties_change_nothing() {
        String changed = p(
                "<w:pPr><w:pPrChange w:id=\"1\" w:author=\"a\"><w:pPr><w:outlineLvl "
                        + "w:val=\"0\"/></w:pPr></w:pPrChange></w:pPr>",
                "Tekst");
        assertThat(body(changed).layout().blocks())
                .extracting(block -> block.hints().headingLevel())
                .containsExactly((Integer) null);
    }

    @Test
    void the_parser_reads_as_accepted_unless_told_otherwise() {
        byte[] file = body(p("De Kamer ", removed("vraagt"), added("verzoekt"))).bytes();
        assertThat(ParliamentParser.create().parse(file, null).document().text())
                .isEqualTo("De Kamer verzoekt");
        ParliamentParser rejecting = ParliamentParser.builder()
                .trackedChanges(TrackedChanges.REJECTED)
                .build();
        assertThat(rejecting.parse(file, null).document().text()).isEqualTo("De Kamer vraagt");
    }

    private static String added(String words) {
        return "<w:ins w:id=\"2\" w:author=\"a\">" + r(words) + "</w:ins>";
    }

    private static String removed(String words) {
        return "<w:del w:id=\"3\" w:author=\"a\"><w:r><w:delText>" + words + "</w:delText></w:r></w:del>";
    }

    private static List<String> accepted(String xml) {
        return body(xml).texts();
    }

    private static List<String> rejected(String xml) {
        return body(xml).reading(TrackedChanges.REJECTED).texts();
    }
}
