package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static nl.parliament.parser.internal.docx.DocxMaker.r;
import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.model.Diagnostic;
import org.junit.jupiter.api.Test;

/** Characters of fonts of symbols, and boxes to tick; ECMA-376 part 1, 17.3.3.30 and 17.16.7. */
class SymbolsTest {
    @Test
    void a_symbol_is_the_character_of_its_font() {
        String symbols = sym("Symbol", "F0B0")
                + sym("Wingdings", "F0FC")
                + sym("Wingdings", "F0E0")
                + sym("Wingdings 2", "F052")
                + sym("Wingdings 3", "F075")
                + sym("Webdings", "F061");
        assertThat(body(p(symbols)).texts()).containsExactly("°✓→☑▶✓");
    }

    @Test
    void plain_text_in_a_font_of_symbols_is_symbols() {
        String font = "<w:rFonts w:ascii=\"%s\" w:hAnsi=\"%<s\"/>";
        assertThat(body(p(r(String.format(font, "Wingdings"), "à"), r(String.format(font, "Symbol"), "a\uf0a3b")))
                        .texts())
                .containsExactly("→α≤β");
    }

    @Test
    void a_style_may_set_the_font() {
        String styles = "<w:style w:type=\"character\" w:styleId=\"Teken\"><w:name w:val=\"Teken\"/><w:rPr>"
                + "<w:rFonts w:ascii=\"Wingdings\"/></w:rPr></w:style>";
        assertThat(body(p(r("<w:rStyle w:val=\"Teken\"/>", "ü")))
                        .part("styles", styles)
                        .texts())
                .containsExactly("✓");
    }

    @Test
    void what_has_no_character_keeps_its_code_and_is_told() {
        DocxMaker maker = body(p("a", sym("Symbol", "F0F0"), sym("Huisstijl", "F041")));
        assertThat(maker.texts()).containsExactly("a\uf0f0\uf041");
        assertThat(maker.layout().diagnostics()).extracting(Diagnostic::code).containsExactly("symbol-unknown");
    }

    @Test
    void boxes_of_a_form_show_whether_they_are_ticked() {
        assertThat(body(p(box("<w:default w:val=\"0\"/><w:checked/>"), " ja ", box("<w:default w:val=\"0\"/>"), " nee"))
                        .texts())
                .containsExactly("☒ ja ☐ nee");
    }

    @Test
    void boxes_of_content_controls_show_what_stands_in_them() {
        String control = "<w:sdt><w:sdtPr><w14:checkbox xmlns:w14=\"urn:w14\"><w14:checked w14:val=\"1\"/>"
                + "</w14:checkbox></w:sdtPr><w:sdtContent>" + sym("Wingdings", "F0FE") + "</w:sdtContent></w:sdt>";
        assertThat(body(p(control, " akkoord")).texts()).containsExactly("☑ akkoord");
    }

    @Test
    void a_list_to_choose_from_shows_the_choice() {
        String list = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"ja\"/><w:listEntry w:val=\"nee\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(body(p("Keuze: ", list)).texts()).containsExactly("Keuze: nee");
    }

    private static String box(String state) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:sizeAuto/>" + state
                + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String sym(String font, String code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    }
}
