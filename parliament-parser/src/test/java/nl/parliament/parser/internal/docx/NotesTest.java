package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.parliament.parser.internal.layout.LayoutNote;
import org.junit.jupiter.api.Test;

/** How notes are marked; ECMA-376 part 1, 17.11. */
class NotesTest {
    @Test
    void a_note_with_a_mark_of_its_own_takes_no_number() {
        String own = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r>";
        DocxMaker maker = body(p("a", call(1), "b", own, "c", call(3)))
                .part("footnotes", note(1, "een") + note(2, "* eigen") + note(3, "drie"));
        assertThat(maker.layout().notes())
                .extracting(LayoutNote::label, LayoutNote::text)
                .containsExactly(tuple("1", "een"), tuple("*", "eigen"), tuple("2", "drie"));
        assertThat(maker.texts()).containsExactly("abc");
    }

    @Test
    void a_mark_of_a_font_of_symbols_is_a_mark() {
        String own = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/>"
                + "<w:sym w:font=\"Symbol\" w:char=\"F02A\"/></w:r>";
        assertThat(labels(body(p("a", own)).part("footnotes", note(1, "een")))).containsExactly("*");
    }

    @Test
    void a_mark_may_stand_in_the_next_run_but_a_word_is_none() {
        String own = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"%d\"/></w:r>";
        DocxMaker maker = body(p("a", String.format(own, 1), "\u2020", "b", String.format(own, 2), "woord"))
                .part("footnotes", note(1, "\u2020 een") + note(2, "twee"));
        assertThat(labels(maker)).containsExactly("\u2020", "1");
        assertThat(maker.texts()).containsExactly("abwoord");
    }

    @Test
    void the_point_of_the_sentence_is_no_mark() {
        String own = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/></w:r>";
        assertThat(body(p("a", own, ".")).part("footnotes", note(1, "een")).texts())
                .containsExactly("a.");
    }

    @Test
    void endnotes_are_small_roman_numbers() {
        String end = "<w:r><w:endnoteReference w:id=\"%d\"/></w:r>";
        DocxMaker maker = body(p("a", String.format(end, 1), call(1), String.format(end, 2)))
                .part("footnotes", note(1, "voet"))
                .part(
                        "endnotes",
                        note(1, "eind").replace("footnote", "endnote")
                                + note(2, "slot").replace("footnote", "endnote"));
        assertThat(labels(maker)).containsExactly("i", "1", "ii");
    }

    @Test
    void settings_and_sections_say_how_notes_are_counted() {
        String section = "<w:sectPr><w:footnotePr><w:numFmt w:val=\"upperLetter\"/>"
                + "<w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr>";
        DocxMaker maker = body(
                        p("a", call(1), call(2)),
                        p("<w:pPr>" + section + "</w:pPr>", "b"),
                        p("c", call(3)),
                        "<w:sectPr><w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr>")
                .part("settings", "<w:footnotePr><w:numStart w:val=\"5\"/></w:footnotePr>")
                .part("footnotes", note(1, "een") + note(2, "twee") + note(3, "drie"));
        assertThat(labels(maker)).containsExactly("E", "F", "5");
    }

    @Test
    void notes_begin_again_on_each_page() {
        String page = "<w:r><w:br w:type=\"page\"/></w:r><w:r><w:lastRenderedPageBreak/></w:r>";
        DocxMaker maker = body(p("a", call(1), call(2)), p(page, "b", call(3)))
                .part("settings", "<w:footnotePr><w:numRestart w:val=\"eachPage\"/></w:footnotePr>")
                .part("footnotes", note(1, "een") + note(2, "twee") + note(3, "drie"));
        assertThat(labels(maker)).containsExactly("1", "2", "1");
    }

    private static List<String> labels(DocxMaker maker) {
        return maker.layout().notes().stream().map(LayoutNote::label).toList();
    }

    private static String call(int id) {
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    private static String note(int id, String words) {
        return "<w:footnote w:id=\"" + id + "\">" + p(words) + "</w:footnote>";
    }
}
