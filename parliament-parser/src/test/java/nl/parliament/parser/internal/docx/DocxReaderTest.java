package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static nl.parliament.parser.internal.docx.DocxMaker.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.parliament.model.Footnote;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import org.junit.jupiter.api.Test;

/** What Word files hold beside plain runs. */
class DocxReaderTest {
    private static final String CHOICES = " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    @Test
    void a_text_box_written_twice_is_read_once() {
        String box = "<w:txbxContent>" + p("Ons kenmerk 5312345") + "</w:txbxContent>";
        String twice = "<w:r><mc:AlternateContent" + CHOICES + "><mc:Choice Requires=\"wps\">" + box
                + "</mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(body(p(twice, "De tekst eromheen.")).texts())
                .containsExactly("Ons kenmerk 5312345", "De tekst eromheen.");
    }

    @Test
    void words_around_a_text_box_stay_one_paragraph() {
        String box = "<w:r><w:pict><w:txbxContent>" + p("In het kader") + "</w:txbxContent></w:pict></w:r>";
        assertThat(body(p("Voor het kader ", box, "en erna.")).texts())
                .containsExactly("In het kader", "Voor het kader en erna.");
    }

    @Test
    void strict_files_read_as_transitional_ones() {
        String note = "<w:footnote w:id=\"2\">" + p("Kamerstuk 36 045") + "</w:footnote>";
        DocxMaker strict = body(p("De motie", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                .part("footnotes", note)
                .strict();
        assertThat(strict.texts()).containsExactly("De motie");
        assertThat(strict.layout().notes()).extracting(LayoutNote::text).containsExactly("Kamerstuk 36 045");
        assertThat(strict.layout().blocks().get(0).marks()).containsExactly(new Mark(Mark.Kind.NOTE, "footnote-2", 8));
    }

    @Test
    void content_controls_pass_their_content_on() {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"datum\"/></w:sdtPr><w:sdtContent>" + r("3 maart 2025")
                + "</w:sdtContent></w:sdt>";
        String around = "<w:sdt><w:sdtContent>" + p("Betreft Voortgang") + "</w:sdtContent></w:sdt>";
        assertThat(body(p("Datum ", control) + around).texts())
                .containsExactly("Datum 3 maart 2025", "Betreft Voortgang");
    }

    @Test
    void the_result_of_a_field_is_read_and_not_its_code() {
        String field = mark("begin") + "<w:r><w:instrText> DOCPROPERTY datum </w:instrText></w:r>" + mark("separate")
                + r("3 maart 2025") + mark("end");
        assertThat(body(p("Datum ", field, " te Den Haag")).texts()).containsExactly("Datum 3 maart 2025 te Den Haag");
    }

    @Test
    void a_field_in_the_code_of_a_field_shows_nothing() {
        String inner = mark("begin") + mark("separate") + r("verborgen") + mark("end");
        String field = mark("begin") + inner + mark("separate") + r("zichtbaar") + mark("end");
        assertThat(body(p(field)).texts()).containsExactly("zichtbaar");
    }

    @Test
    void a_simple_field_shows_its_result() {
        assertThat(body(p("Pagina ", "<w:fldSimple w:instr=\" PAGE \">" + r("3") + "</w:fldSimple>"))
                        .texts())
                .containsExactly("Pagina 3");
    }

    @Test
    void hidden_words_and_soft_hyphens_are_not_read() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>intern</w:t></w:r>";
        assertThat(body(p("Voort\u00adgang", hidden)).texts()).containsExactly("Voortgang");
    }

    @Test
    void tabs_breaks_and_hyphens_that_do_not_break_are_characters() {
        assertThat(body(p(
                                "Datum",
                                "<w:r><w:tab/></w:r>",
                                "3",
                                "<w:r><w:br/></w:r>",
                                "36",
                                "<w:r><w:noBreakHyphen/></w:r>",
                                "045"))
                        .texts())
                .containsExactly("Datum\t3\n36\u2011045");
    }

    @Test
    void cells_know_their_place_span_and_head() {
        String row = "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                + p("Totaal") + "</w:tc><w:tc>" + p("12") + "</w:tc></w:tr>";
        String next = "<w:tr><w:tc>" + p("Zorg") + "</w:tc></w:tr>";
        String borders = "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>";
        assertThat(body("<w:tbl>" + borders + row + next + "</w:tbl>").layout().blocks())
                .extracting(block -> block.hints().cell())
                .containsExactly(
                        new Cell(0, 0, 0, 2, 1, true, true),
                        new Cell(0, 0, 2, 1, 1, true, true),
                        new Cell(0, 1, 0, 1, 1, false, true));
    }

    @Test
    void a_table_in_a_cell_is_a_table_of_its_own() {
        String inner = "<w:tbl><w:tr><w:tc>" + p("binnen") + "</w:tc></w:tr></w:tbl>";
        assertThat(body("<w:tbl><w:tr><w:tc>" + inner + p("buiten") + "</w:tc></w:tr></w:tbl>" + p("erna"))
                        .layout()
                        .blocks())
                .extracting(block ->
                        block.hints().cell() == null ? -1 : block.hints().cell().table())
                .containsExactly(1, 0, -1);
    }

    @Test
    void the_header_of_the_first_page_is_letterhead_and_that_of_others_is_not() {
        String first = "<w:sectPr><w:headerReference w:type=\"first\" w:id=\"header\"/><w:titlePg/></w:sectPr>";
        assertThat(body(p("Tekst"), first)
                        .part("header", p("Ons kenmerk 5312345"))
                        .layout()
                        .blocks())
                .extracting(LayoutBlock::text, block -> block.hints().region())
                .containsExactly(tuple("Ons kenmerk 5312345", Region.HEADER), tuple("Tekst", Region.BODY));
        assertThat(body(p("Tekst"))
                        .part("header", p("Ons kenmerk 5312345"))
                        .layout()
                        .blocks())
                .extracting(LayoutBlock::text, block -> block.hints().region())
                .contains(tuple("Ons kenmerk 5312345", Region.FURNITURE));
    }

    @Test
    void a_bookmark_between_two_paragraphs_begins_with_the_second() {
        String start = "<w:bookmarkStart w:id=\"1\" w:name=\"doel\"/>";
        String end = "<w:bookmarkEnd w:id=\"1\"/>";
        assertThat(body(p("Eerst"), start, p("Doel", end, " en meer"))
                        .layout()
                        .blocks()
                        .get(1)
                        .marks())
                .containsExactly(
                        new Mark(Mark.Kind.BOOKMARK_START, "doel", 0), new Mark(Mark.Kind.BOOKMARK_END, "doel", 4));
    }

    @Test
    void notes_are_numbered_in_the_order_of_their_calls() {
        String notes = "<w:footnote w:id=\"0\" w:type=\"separator\">" + p("lijn")
                + "</w:footnote><w:footnote w:id=\"5\">" + p("Tweede") + "</w:footnote><w:footnote w:id=\"7\">"
                + p("Eerste") + "</w:footnote><w:footnote w:id=\"9\">" + p("Nooit geroepen") + "</w:footnote>";
        String call = "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>";
        assertThat(body(p("a", String.format(call, 7), "b", String.format(call, 5)))
                        .part("footnotes", notes)
                        .layout()
                        .notes())
                .extracting(LayoutNote::label, LayoutNote::text)
                .containsExactly(tuple("1", "Eerste"), tuple("2", "Tweede"));
    }

    @Test
    void notes_typed_by_hand_become_notes() {
        byte[] file = body(
                        p("Geachte voorzitter,"),
                        p("Kent u het bericht 1) en het vervolg [2]?"),
                        p("Ja, dat ken ik."),
                        p("1) NOS, 6 maart 2024."))
                .bytes();
        assertThat(ParliamentParser.create().parse(file, null).document().footnotes())
                .extracting(Footnote::label, Footnote::text)
                .containsExactly(tuple("1)", "NOS, 6 maart 2024."));
    }

    @Test
    void bold_of_a_style_is_bold_unless_the_run_says_otherwise() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"Kop\"><w:name "
                + "w:val=\"Tussenkop\"/><w:rPr><w:b/></w:rPr></w:style>";
        String style = "<w:pPr><w:pStyle w:val=\"Kop\"/></w:pPr>";
        assertThat(body(p(style, "Vet"), p(style, "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Gewoon</w:t></w:r>"))
                        .part("styles", styles)
                        .layout()
                        .blocks())
                .extracting(block -> block.hints().bold())
                .containsExactly(true, false);
    }

    @Test
    void a_main_part_that_breaks_off_gives_what_was_read() {
        DocxMaker broken = body(p("Geachte voorzitter,"), p("Met deze brief"), "<w:p><w:r>&onbekend;</w:r></w:p>");
        assertThat(broken.layout().blocks())
                .extracting(LayoutBlock::text)
                .containsExactly("Geachte voorzitter,", "Met deze brief");
        assertThat(broken.layout().diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly("text-broken-off");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
