package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels that Word shows and the text of the file does not hold. */
class NumberingTest {
    @Test
    void levels_count_and_deeper_ones_begin_again() {
        String numbering = list(1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"));
        assertThat(texts(numbering, "1/0 Inleiding", "1/1 Aanleiding", "1/1 Doel", "1/0 Aanpak", "1/1 Planning"))
                .containsExactly("1. Inleiding", "1.1 Aanleiding", "1.2 Doel", "2. Aanpak", "2.1 Planning");
    }

    @Test
    void letters_and_roman_numbers_are_shown_as_such() {
        String numbering = list(1, level(0, "upperRoman", "%1."), level(1, "lowerLetter", "%2)"));
        assertThat(texts(numbering, "1/0 een", "1/1 twee", "1/1 drie", "1/0 vier"))
                .containsExactly("I. een", "a) twee", "b) drie", "II. vier");
    }

    @Test
    void a_sign_of_a_symbol_font_is_a_bullet_or_a_dash() {
        String numbering = list(1, level(0, "bullet", "\uf0b7"), level(1, "bullet", "\uf02d"));
        assertThat(texts(numbering, "1/0 een", "1/1 twee")).containsExactly("• een", "- twee");
    }

    @Test
    void a_list_may_begin_elsewhere() {
        String numbering = list(1, level(0, "decimal", "%1.").replace("</w:lvl>", "<w:start w:val=\"4\"/></w:lvl>"));
        assertThat(texts(numbering, "1/0 een", "1/0 twee")).containsExactly("4. een", "5. twee");
    }

    @Test
    void lists_of_one_kind_count_on_and_one_with_a_start_of_its_own_begins_again() {
        String numbering = "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "decimal", "%1.") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num "
                + "w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride "
                + "w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        assertThat(texts(numbering, "1/0 een", "2/0 twee", "3/0 drie", "3/0 vier"))
                .containsExactly("1. een", "2. twee", "1. drie", "2. vier");
    }

    @Test
    void number_zero_takes_a_paragraph_out_of_the_list_of_its_style() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"Lijst\"><w:name "
                + "w:val=\"Lijst\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String style = "<w:pStyle w:val=\"Lijst\"/>";
        String body = p("<w:pPr>" + style + "</w:pPr>", "een")
                + p("<w:pPr>" + style + "<w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>", "gewoon");
        assertThat(body(body)
                        .part("styles", styles)
                        .part("numbering", list(1, level(0, "decimal", "%1.")))
                        .texts())
                .containsExactly("1. een", "gewoon");
    }

    @Test
    void an_empty_paragraph_takes_no_number() {
        assertThat(texts(list(1, level(0, "decimal", "%1.")), "1/0 een", "1/0 ", "1/0 twee"))
                .containsExactly("1. een", "2. twee");
    }

    /** Paragraphs as 'numbering/level words'. */
    private static List<String> texts(String numbering, String... items) {
        List<String> paragraphs = new ArrayList<>();
        Arrays.stream(items)
                .map(item -> item.split("[/ ]", 3))
                .forEach(item -> paragraphs.add(p(
                        "<w:pPr><w:numPr><w:ilvl w:val=\"" + item[1] + "\"/><w:numId w:val=\"" + item[0]
                                + "\"/></w:numPr></w:pPr>",
                        item[2])));
        return body(paragraphs.toArray(String[]::new))
                .part("numbering", numbering)
                .texts();
    }

    private static String list(int number, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + number + "\">" + String.join("", levels)
                + "</w:abstractNum><w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"" + number
                + "\"/></w:num>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text
                + "\"/></w:lvl>";
    }
}
