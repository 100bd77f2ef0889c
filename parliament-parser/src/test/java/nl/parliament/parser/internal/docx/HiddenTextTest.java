package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static nl.parliament.parser.internal.docx.DocxMaker.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.parser.internal.layout.LayoutBlock;
import org.junit.jupiter.api.Test;

/** Text that Word does not show; ECMA-376 part 1, 17.3.2.41 and 17.7.3. */
class HiddenTextTest {
    private static final String STYLES = "<w:style w:type=\"character\" w:styleId=\"Weg\"><w:name w:val=\"Weg\"/>"
            + "<w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Ook\">"
            + "<w:name w:val=\"Ook\"/><w:basedOn w:val=\"Weg\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Intern\"><w:name w:val=\"Intern\"/>"
            + "<w:rPr><w:vanish/></w:rPr></w:style>";

    @Test
    void a_style_of_characters_hides_text() {
        assertThat(texts(
                        p("Zichtbaar", r("<w:rStyle w:val=\"Weg\"/>", " weg"), r("<w:rStyle w:val=\"Ook\"/>", " ook"))))
                .containsExactly("Zichtbaar");
    }

    @Test
    void a_run_shows_what_its_style_hides() {
        assertThat(texts(p(r("<w:rStyle w:val=\"Weg\"/><w:vanish w:val=\"0\"/>", "terug"))))
                .containsExactly("terug");
    }

    @Test
    void a_style_of_paragraphs_hides_the_paragraph() {
        String style = "<w:pPr><w:pStyle w:val=\"Intern\"/></w:pPr>";
        assertThat(texts(p(style, "weg") + p("Zichtbaar"))).containsExactly("Zichtbaar");
    }

    @Test
    void what_two_styles_hide_is_shown() {
        String style = "<w:pPr><w:pStyle w:val=\"Intern\"/></w:pPr>";
        assertThat(texts(p(style, r("<w:rStyle w:val=\"Weg\"/>", "toch")))).containsExactly("toch");
    }

    @Test
    void defaults_of_the_document_hide_text() {
        String styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>";
        assertThat(body(p("weg", r("<w:vanish w:val=\"0\"/>", "terug")))
                        .part("styles", styles)
                        .texts())
                .containsExactly("terug");
    }

    @Test
    void a_paragraph_with_a_hidden_mark_goes_on_with_the_next() {
        String hidden = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>";
        assertThat(texts(p(hidden, "Eerst ") + p("en verder"))).containsExactly("Eerst en verder");
    }

    @Test
    void a_heading_that_runs_in_stays_a_heading() {
        String heading = "<w:pPr><w:outlineLvl w:val=\"0\"/><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>";
        assertThat(body(p(heading, "Aanleiding. ") + p("De tekst.")).layout().blocks())
                .extracting(LayoutBlock::text)
                .containsExactly("Aanleiding. ", "De tekst.");
    }

    @Test
    void a_note_called_in_hidden_text_is_none() {
        String call = "<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id=\"1\"/></w:r>";
        String note = "<w:footnote w:id=\"1\">" + p("weg") + "</w:footnote>";
        assertThat(body(p("Tekst", call)).part("footnotes", note).layout().notes())
                .isEmpty();
    }

    private static List<String> texts(String xml) {
        return body(xml).part("styles", STYLES).texts();
    }
}
