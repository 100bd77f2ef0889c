package nl.parliament.parser.internal.pdf.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.pdf.PdfMaker;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the structure tree of a tagged file says of its words, read from files made in memory. */
class StructureTreeTest {
    private static final String PROSE =
            "Met deze brief informeer ik uw Kamer over de voortgang van alle afspraken van dit jaar.";

    private final PdfMaker pdf = new PdfMaker();

    @Test
    void a_tagged_table_needs_no_lines_and_two_columns_do() {
        COSDictionary table = pdf.element("Table");
        row(table, 200, "TH", "Jaar", "Bedrag");
        row(table, 212, "TD", "2024", "12 miljoen");
        assertThat(cells()).containsExactly("Jaar 0,0 header", "Bedrag 0,1 header", "2024 1,0", "12 miljoen 1,1");
    }

    @Test
    void the_side_column_of_a_later_page_is_no_table_though_tagged_as_one() {
        prose(200, 3);
        pdf.nextPage();
        prose(200, 3);
        COSDictionary row = pdf.element(pdf.element("Table"), "TR");
        pdf.size(6.5)
                .words(pdf.element(row, "TD"), 459, 203, "Ons kenmerk")
                .words(pdf.element(row, "TD"), 459, 212, "DGA / 12345");
        assertThat(pdf.layout().blocks())
                .filteredOn(block -> block.text().contains("kenmerk"))
                .allMatch(block -> block.hints().region() == Region.FURNITURE);
    }

    @Test
    void rows_in_the_head_and_body_of_a_tagged_table_count_on() {
        COSDictionary table = pdf.element("Table");
        row(pdf.element(table, "THead"), 200, "TH", "Jaar", "Bedrag");
        row(pdf.element(table, "TBody"), 212, "TD", "2024", "12 miljoen");
        assertThat(cells()).containsExactly("Jaar 0,0 header", "Bedrag 0,1 header", "2024 1,0", "12 miljoen 1,1");
    }

    @Test
    void a_cell_over_two_columns_moves_the_next_one_up() {
        COSDictionary row = pdf.element(pdf.element("Table"), "TR");
        pdf.words(PdfMaker.spanning(pdf.element(row, "TD"), "ColSpan", 2), 78, 200, "Totaal");
        pdf.words(pdf.element(row, "TD"), 300, 200, "12 miljoen");
        assertThat(cells()).containsExactly("Totaal 0,0 columns 2", "12 miljoen 0,2");
    }

    @Test
    void a_cell_over_two_rows_takes_its_column_in_the_next_row() {
        COSDictionary table = pdf.element("Table");
        COSDictionary row = pdf.element(table, "TR");
        pdf.words(PdfMaker.spanning(pdf.element(row, "TD"), "RowSpan", 2), 78, 200, "Zorg");
        pdf.words(pdf.element(row, "TD"), 300, 200, "2024");
        COSDictionary next = pdf.element(table, "TR");
        pdf.words(pdf.element(next, "TD"), 300, 212, "2025");
        assertThat(cells()).containsExactly("Zorg 0,0 rows 2", "2024 0,1", "2025 1,1");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void cells_without_a_row_stand_in_the_first() {
        COSDictionary table = pdf.element("Table");
        pdf.words(pdf.element(table, "TD"), 78, 200, "2024");
        pdf.words(pdf.element(table, "TD"), 300, 200, "12 miljoen");
        assertThat(cells()).containsExactly("2024 0,0", "12 miljoen 0,1");
    }

    @Test
    void drawn_tables_are_numbered_on_from_tagged_ones() {
        row(pdf.element("Table"), 200, "TD", "2024", "12 miljoen");
        pdf.line(78, 300, 450, 300)
                .line(78, 320, 450, 320)
                .line(78, 300, 78, 320)
                .line(250, 300, 250, 320)
                .line(450, 300, 450, 320);
        pdf.words(82, 313, "2025").words(254, 313, "13 miljoen");
        assertThat(pdf.layout().blocks())
                .extracting(block -> block.hints().cell().table())
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void a_tagged_heading_has_its_level() {
        pdf.words(pdf.element("H2"), 78, 200, "Planning");
        prose(224, 1);
        assertThat(levels()).containsExactly("2 Planning", "null " + PROSE);
    }

    @Test
    void a_role_of_the_file_stands_for_a_standard_one() {
        pdf.role("Tussenkop", "Kop").role("Kop", "H3").words(pdf.element("Tussenkop"), 78, 200, "Planning");
        assertThat(levels()).containsExactly("3 Planning");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void roles_that_stand_for_each_other_are_none() {
        pdf.role("Kop", "Titel").role("Titel", "Kop").words(pdf.element("Kop"), 78, 200, "Planning");
        assertThat(levels()).containsExactly("null Planning");
    }

    @Test
    void a_whole_sentence_is_no_heading_whatever_its_tag() {
        pdf.words(pdf.element("H1"), 78, 200, "Ik informeer u hierover in het najaar.");
        assertThat(levels()).containsExactly("null Ik informeer u hierover in het najaar.");
    }

    @Test
    void a_tagged_note_is_a_note_in_whatever_size() {
        pdf.words(pdf.element("P"), 78, 200, PROSE).words(pdf.element("Note"), 78, 300, "1 Kamerstuk 36 045, nr. 191");
        assertThat(pdf.layout().notes()).extracting(LayoutNote::text).containsExactly("Kamerstuk 36 045, nr. 191");
    }

    @Test
    void a_paragraph_of_the_tree_goes_on_over_a_page_break_behind_a_short_line() {
        prose(100, 5);
        COSDictionary paragraph = pdf.element("P");
        pdf.words(paragraph, 78, 200, "In het najaar informeer ik u over");
        pdf.nextPage().words(paragraph, 78, 200, "de uitkomsten van het onderzoek.");
        assertThat(pdf.layout().blocks())
                .last()
                .extracting(LayoutBlock::text)
                .isEqualTo("In het najaar informeer ik u over de uitkomsten van het onderzoek.");
    }

    @Test
    void without_that_tag_a_short_line_ends_a_paragraph() {
        prose(100, 5);
        pdf.words(78, 200, "In het najaar informeer ik u over");
        pdf.nextPage().words(78, 200, "de uitkomsten van het onderzoek.");
        assertThat(pdf.layout().blocks())
                .last()
                .extracting(LayoutBlock::text)
                .isEqualTo("de uitkomsten van het onderzoek.");
    }

    @Test
    void an_artifact_on_a_later_page_is_furniture() {
        pdf.words(78, 200, PROSE).nextPage().artifact(78, 400, "Concept").words(78, 200, PROSE);
        LayoutDocument layout = pdf.layout();
        assertThat(layout.blocks())
                .last()
                .extracting(block -> block.text() + " " + block.hints().region())
                .isEqualTo("Concept FURNITURE");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_tree_that_holds_itself_ends() {
        COSDictionary section = pdf.element("Sect");
        PdfMaker.add(section, section);
        PdfMaker.add(section, section);
        pdf.words(pdf.element("H1"), 78, 200, "Planning");
        assertThat(pdf.layout().blocks()).extracting(LayoutBlock::text).containsExactly("Planning");
    }

    @Test
    void a_tree_of_a_thousand_levels_ends_unread() {
        COSDictionary element = pdf.element("P");
        for (int i = 0; i < 1_000; i++) {
            element = pdf.element(element, "Sect");
        }
        pdf.words(element, 78, 200, "Planning").words(pdf.element("H1"), 78, 300, "Tot slot");
        StructureTree tree = pdf.tags();
        assertThat(tree.tag(0, 0)).isNull();
        assertThat(tree.tag(0, 1)).isEqualTo(new Tag(2, 1, false, null));
    }

    /** Lines as wide as the text, so that others are known to be short. */
    private void prose(double y, int lines) {
        COSDictionary paragraph = pdf.element("P");
        for (int i = 0; i < lines; i++) {
            pdf.words(paragraph, 78, y + 12 * i, PROSE);
        }
    }

    private void row(COSDictionary table, double y, String role, String... words) {
        COSDictionary row = pdf.element(table, "TR");
        for (int i = 0; i < words.length; i++) {
            pdf.words(pdf.element(row, role), 78 + 150 * i, y, words[i]);
        }
    }

    private List<String> cells() {
        return pdf.layout().blocks().stream().map(StructureTreeTest::shown).toList();
    }

    private static String shown(LayoutBlock block) {
        Hints hints = block.hints();
        Cell cell = hints.cell();
        return block.text() + " " + cell.row() + "," + cell.column()
                + (cell.columns() > 1 ? " columns " + cell.columns() : "")
                + (cell.rows() > 1 ? " rows " + cell.rows() : "")
                + (cell.header() ? " header" : "");
    }

    private List<String> levels() {
        return pdf.layout().blocks().stream()
                .map(block -> block.hints().headingLevel() + " " + block.text())
                .toList();
    }
}
