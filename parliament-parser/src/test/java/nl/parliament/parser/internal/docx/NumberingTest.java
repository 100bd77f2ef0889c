package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.parliament.parser.internal.office.DutchNumbers;
import nl.parliament.parser.internal.office.NumberFormat;
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
    void a_sign_of_a_named_symbol_font_is_the_one_that_it_draws() {
        String square = level(0, "bullet", "\uf0a7").replace("</w:lvl>", font("Wingdings"));
        String arrow = level(1, "bullet", "\uf0d8").replace("</w:lvl>", font("Wingdings"));
        String dot = level(2, "bullet", "\uf0b7").replace("</w:lvl>", font("Symbol"));
        assertThat(texts(list(1, square, arrow, dot), "1/0 een", "1/1 twee", "1/2 drie"))
                .containsExactly("▪ een", "➢ twee", "• drie");
    }

    @Test
    void a_hidden_label_is_not_shown() {
        String hidden = level(0, "decimal", "%1.").replace("</w:lvl>", "<w:rPr><w:vanish/></w:rPr></w:lvl>");
        assertThat(texts(list(1, hidden), "1/0 een")).containsExactly("een");
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
    void an_empty_paragraph_takes_a_number() {
        assertThat(texts(list(1, level(0, "decimal", "%1.")), "1/0 een", "1/0 ", "1/0 twee"))
                .containsExactly("1. een", "3. twee");
    }

    @Test
    void a_level_in_legal_style_shows_all_numbers_in_figures() {
        String legal = level(1, "decimal", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText");
        assertThat(texts(list(1, level(0, "upperRoman", "%1."), legal), "1/0 een", "1/1 twee"))
                .containsExactly("I. een", "1.1 twee");
    }

    @Test
    void a_level_may_count_on_whatever_stands_above_it() {
        String never = level(1, "decimal", "%2.").replace("</w:lvl>", "<w:lvlRestart w:val=\"0\"/></w:lvl>");
        assertThat(texts(list(1, level(0, "decimal", "%1."), never), "1/0 a", "1/1 b", "1/0 c", "1/1 d"))
                .containsExactly("1. a", "1. b", "2. c", "2. d");
    }

    @Test
    void a_level_restarts_only_after_the_level_it_names() {
        String third = level(2, "decimal", "%3.").replace("</w:lvl>", "<w:lvlRestart w:val=\"1\"/></w:lvl>");
        String numbering = list(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2."), third);
        assertThat(texts(numbering, "1/0 a", "1/1 b", "1/2 c", "1/1 d", "1/2 e", "1/0 f", "1/2 g"))
                .containsExactly("1. a", "a. b", "1. c", "b. d", "2. e", "2. f", "1. g");
    }

    @Test
    void a_list_may_have_a_whole_level_of_its_own() {
        String numbering = list(1, level(0, "decimal", "%1.")) + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>"
                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>" + level(0, "upperLetter", "%1)")
                + "</w:lvlOverride></w:num>";
        assertThat(texts(numbering, "1/0 een", "2/0 twee", "2/0 drie")).containsExactly("1. een", "A) twee", "B) drie");
    }

    @Test
    void numbers_in_words_are_dutch() {
        assertThat(texts(list(1, level(0, "ordinal", "%1")), "1/0 een", "1/0 twee"))
                .containsExactly("1e een", "2e twee");
        assertThat(texts(list(1, level(0, "ordinalText", "%1 lid")), "1/0 een", "1/0 twee"))
                .containsExactly("Eerste lid een", "Tweede lid twee");
        assertThat(texts(list(1, level(0, "cardinalText", "%1")), "1/0 een")).containsExactly("Een een");
        assertThat(DutchNumbers.ordinal(8)).isEqualTo("Achtste");
        assertThat(DutchNumbers.ordinal(22)).isEqualTo("Tweeëntwintigste");
        assertThat(DutchNumbers.ordinal(101)).isEqualTo("Honderdeerste");
        assertThat(DutchNumbers.cardinal(1_234)).isEqualTo("Duizend tweehonderdvierendertig");
    }

    @Test
    void a_level_without_number_shows_its_text() {
        assertThat(texts(list(1, level(0, "none", "Artikel")), "1/0 een")).containsExactly("Artikel een");
        assertThat(texts(list(1, level(0, "none", "")), "1/0 een")).containsExactly("een");
    }

    @Test
    void after_z_come_doubled_letters() {
        assertThat(NumberFormat.shown("lowerLetter", 28)).isEqualTo("bb");
        assertThat(NumberFormat.shown("lowerLetter", 29)).isEqualTo("cc");
        assertThat(NumberFormat.shown("upperRoman", 1_994)).isEqualTo("MCMXCIV");
        assertThat(NumberFormat.shown("chicago", 5)).isEqualTo("**");
        assertThat(NumberFormat.shown(NumberFormat.name("custom", "001, 002, 003, ..."), 7))
                .isEqualTo("007");
    }

    @Test
    void a_list_that_follows_a_style_looks_as_the_style_says() {
        String numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"Lijst\"/>"
                + level(0, "decimal", "%1)") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
                + "<w:numStyleLink w:val=\"Lijst\"/></w:abstractNum><w:num w:numId=\"7\">"
                + "<w:abstractNumId w:val=\"2\"/></w:num>";
        assertThat(texts(numbering, "7/0 een", "7/0 twee")).containsExactly("1) een", "2) twee");
    }

    @Test
    void a_level_above_that_no_paragraph_has_counts_as_begun() {
        assertThat(texts(list(1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2")), "1/1 een"))
                .containsExactly("1.1 een");
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

    private static String font(String name) {
        return "<w:rPr><w:rFonts w:ascii=\"" + name + "\"/></w:rPr></w:lvl>";
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
