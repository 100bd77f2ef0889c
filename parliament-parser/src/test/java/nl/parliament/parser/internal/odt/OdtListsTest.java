package nl.parliament.parser.internal.odt;

import static nl.parliament.parser.internal.odt.OdtMaker.p;
import static nl.parliament.parser.internal.odt.OdtMaker.style;
import static nl.parliament.parser.internal.odt.OdtMaker.styled;
import static nl.parliament.parser.internal.odt.OdtMaker.text;
import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.parser.internal.odt.list.OdfNumbers;
import org.junit.jupiter.api.Test;

/** The labels that lists and headings show. */
class OdtListsTest {
    private static final String NUMBERS = "<text:list-style style:name=\"L\">"
            + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
            + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/>"
            + "<text:list-level-style-number text:level=\"3\" style:num-format=\"i\" text:display-levels=\"3\"/>"
            + "</text:list-style>";

    private static String list(String attributes, String... items) {
        return "<text:list text:style-name=\"L\" " + attributes + ">" + String.join("", items) + "</text:list>";
    }

    private static String item(String... content) {
        return "<text:list-item>" + String.join("", content) + "</text:list-item>";
    }

    private static String inner(String... items) {
        return "<text:list>" + String.join("", items) + "</text:list>";
    }

    @Test
    void items_count_and_a_second_paragraph_has_no_label() {
        assertThat(text(list("", item(p("een"), p("vervolg")), item(p("twee"))))
                        .automatic(NUMBERS)
                        .texts())
                .containsExactly("1. een", "vervolg", "2. twee");
    }

    @Test
    void deeper_items_begin_again_below_each_higher_one() {
        String lists = list(
                "",
                item(p("een"), inner(item(p("a")), item(p("b"), inner(item(p("diep")))))),
                item(p("twee"), inner(item(p("a")))));
        assertThat(text(lists).automatic(NUMBERS).texts())
                .containsExactly("1. een", "a) a", "b) b", "1.b.i diep", "2. twee", "a) a");
    }

    @Test
    void an_item_that_only_holds_a_list_counts_nothing() {
        String lists = list("xml:id=\"x\"", item(p("een"), inner(item(p("a")))))
                + p("tussendoor")
                + list("text:continue-list=\"x\"", item(inner(item(p("b")))), item(p("twee")));
        assertThat(text(lists).automatic(NUMBERS).texts())
                .containsExactly("1. een", "a) a", "tussendoor", "b) b", "2. twee");
    }

    @Test
    void a_list_begins_again_unless_it_goes_on() {
        String one = list("", item(p("een")));
        String again = list("", item(p("opnieuw")));
        String on = list("text:continue-numbering=\"true\"", item(p("verder")));
        assertThat(text(one, again, on).automatic(NUMBERS).texts())
                .containsExactly("1. een", "1. opnieuw", "2. verder");
    }

    @Test
    void an_item_may_have_a_number_of_its_own_and_a_header_none() {
        String lists = list(
                "",
                "<text:list-header>" + p("kop") + "</text:list-header>",
                "<text:list-item text:start-value=\"7\">" + p("zeven") + "</text:list-item>",
                item(p("acht")));
        assertThat(text(lists).automatic(NUMBERS).texts()).containsExactly("kop", "7. zeven", "8. acht");
    }

    @Test
    void the_style_of_the_paragraph_says_how_the_list_looks_when_the_list_does_not() {
        assertThat(text("<text:list>" + item(styled("P", "een")) + "</text:list>")
                        .automatic(NUMBERS, style("paragraph", "P", "style:list-style-name=\"L\"", ""))
                        .texts())
                .containsExactly("1. een");
        assertThat(text("<text:list>" + item(p("geen")) + "</text:list>").texts())
                .containsExactly("geen");
    }

    @Test
    void bullets_are_shown_as_a_person_sees_them() {
        String bullets = "<text:list-style style:name=\"L\"><text:list-level-style-bullet text:level=\"1\" "
                + "text:bullet-char=\"\uf0fc\"><style:text-properties fo:font-family=\"Wingdings\"/>"
                + "</text:list-level-style-bullet><text:list-level-style-image text:level=\"2\"/></text:list-style>";
        assertThat(text(list("", item(p("klaar"), inner(item(p("plaatje"))))))
                        .automatic(bullets)
                        .texts())
                .containsExactly("✓ klaar", "• plaatje");
    }

    @Test
    void a_label_may_have_a_form_of_its_own() {
        String articles = "<text:list-style style:name=\"L\">"
                + "<text:list-level-style-number text:level=\"1\" style:num-format=\"I\" "
                + "style:num-prefix=\"Artikel \" loext:num-list-format=\"Artikel %1%\"/>"
                + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" "
                + "loext:num-list-format=\"%1% lid %2%\"/></text:list-style>";
        assertThat(text(list("", item(p("een"), inner(item(p("a"))))))
                        .automatic(articles)
                        .texts())
                .containsExactly("Artikel I een", "I lid 1 a");
    }

    @Test
    void headings_have_the_numbers_of_the_outline() {
        String outline = "<text:outline-style style:name=\"Outline\">"
                + "<text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
                + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
                + "</text:outline-style>";
        OdtMaker maker = text(
                        "<text:h text:outline-level=\"1\"><text:number>9.</text:number>Een</text:h>",
                        "<text:h text:outline-level=\"2\">Sub</text:h>",
                        "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Zonder</text:h>",
                        "<text:h text:outline-level=\"1\" text:style-name=\"P\">Zonder</text:h>",
                        "<text:h text:outline-level=\"1\" text:restart-numbering=\"true\" text:start-value=\"5\">"
                                + "Vijf</text:h>")
                .common(outline)
                .automatic(style("paragraph", "P", "style:list-style-name=\"\"", ""));
        assertThat(maker.texts()).containsExactly("1. Een", "1.1 Sub", "Zonder", "Zonder", "5. Vijf");
    }

    @Test
    void numbered_paragraphs_share_a_list() {
        String one = "<text:numbered-paragraph text:list-id=\"x\" text:style-name=\"L\">" + p("een")
                + "</text:numbered-paragraph>";
        assertThat(text(one, p("tussendoor"), one.replace("een", "twee"))
                        .automatic(NUMBERS)
                        .texts())
                .containsExactly("1. een", "tussendoor", "2. twee");
    }

    @Test
    void the_text_box_of_an_item_is_no_item() {
        String box = "<draw:frame><draw:text-box>" + p("doos") + "</draw:text-box></draw:frame>";
        assertThat(text(list("", item(p(box, "een")))).automatic(NUMBERS).texts())
                .containsExactly("doos", "1. een");
    }

    @Test
    void letters_go_on_after_z() {
        assertThat(OdfNumbers.shown("a", 28)).isEqualTo("ab");
        assertThat(OdfNumbers.shown("A=", 28)).isEqualTo("BB");
        assertThat(OdfNumbers.shown("a", Integer.MAX_VALUE)).isEqualTo("fxshrxw");
        assertThat(OdfNumbers.shown("onbekend", 3)).isEqualTo("3");
    }
}
