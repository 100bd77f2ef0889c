package nl.parliament.parser.internal.odt;

import static nl.parliament.parser.internal.odt.OdtMaker.looks;
import static nl.parliament.parser.internal.odt.OdtMaker.p;
import static nl.parliament.parser.internal.odt.OdtMaker.span;
import static nl.parliament.parser.internal.odt.OdtMaker.style;
import static nl.parliament.parser.internal.odt.OdtMaker.styled;
import static nl.parliament.parser.internal.odt.OdtMaker.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.Limit;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import org.junit.jupiter.api.Test;

/** Words, their looks, and what stands between them. */
class OdtTextTest {
    @Test
    void white_space_is_one_blank_and_elements_stand_for_more() {
        assertThat(text(p("\n  De  Kamer\n", span("T", " verzoekt"), " de<text:s text:c=\"2\"/> regering"))
                        .texts())
                .containsExactly("De Kamer verzoekt de   regering");
        assertThat(text(p("Datum<text:tab/>4 mei<text:line-break/>2023<text:soft-page-break/>, vrijdag"))
                        .texts())
                .containsExactly("Datum\t4 mei\n2023, vrijdag");
    }

    @Test
    void blanks_count_as_characters() {
        ParseLimits few = ParseLimits.defaults().with(Limit.CHARACTERS, 1_000);
        LayoutDocument layout = text(p("Eerst dit."), p("<text:s text:c=\"999999999\"/>"), p("Dan dat."))
                .layout(few);
        assertThat(layout.blocks()).hasSize(1);
        assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-reached");
    }

    @Test
    void words_look_as_their_styles_say_those_of_the_paragraph_included() {
        OdtMaker maker = text(styled("P1", "Vet"), styled("P1", span("T1", "Schuin") + span("T2", " en licht")))
                .automatic(
                        style("paragraph", "P1", "style:parent-style-name=\"Kop\"", ""),
                        looks("T1", "fo:font-style=\"italic\" style:text-underline-style=\"solid\""),
                        looks("T2", "fo:font-weight=\"normal\" fo:font-style=\"oblique\""))
                .common(style(
                        "paragraph",
                        "Kop",
                        "style:display-name=\"Mijn kop\"",
                        "<style:paragraph-properties fo:margin-left=\"0.5in\"/>"
                                + "<style:text-properties fo:font-weight=\"700\"/>"));
        List<Hints> hints = hints(maker);
        assertThat(hints).extracting(Hints::bold).containsExactly(true, false);
        assertThat(hints).extracting(Hints::italic).containsExactly(false, true);
        assertThat(hints).extracting(Hints::underlined).containsExactly(false, false);
        assertThat(hints).extracting(Hints::style).containsOnly("Mijn kop");
        assertThat(hints).extracting(Hints::left).containsOnly(36.0);
    }

    @Test
    void styles_in_a_circle_are_cut_and_told() {
        LayoutDocument layout = text(styled("A", "Vet"))
                .common(
                        style("paragraph", "A", "style:parent-style-name=\"B\"", ""),
                        style(
                                "paragraph",
                                "B",
                                "style:parent-style-name=\"A\"",
                                "<style:text-properties fo:font-weight=\"bold\"/>"))
                .layout();
        assertThat(layout.blocks().get(0).hints().bold()).isTrue();
        assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly("style-chain");
    }

    @Test
    void a_heading_has_a_level() {
        OdtMaker maker = text(
                "<text:h text:outline-level=\"2\">Aanleiding</text:h>",
                p("Tekst"),
                "<text:h text:outline-level=\"99\">Diep</text:h>");
        assertThat(hints(maker)).extracting(Hints::headingLevel).containsExactly(2, null, null);
    }

    @Test
    void hidden_text_is_not_read() {
        OdtMaker maker = text(
                        p("Zichtbaar ", span("V", "geheim"), "begin"),
                        styled("PV", "alles geheim"),
                        p(span("V", "ook geheim")),
                        p("<text:hidden-text text:is-hidden=\"true\">geheim</text:hidden-text>einde"),
                        p("half", "<text:hidden-paragraph text:is-hidden=\"true\"/>"),
                        p("<text:hidden-text text:is-hidden=\"false\">wel</text:hidden-text>"),
                        p("<text:conditional-text>getoond</text:conditional-text>"))
                .automatic(
                        looks("V", "text:display=\"none\""),
                        style("paragraph", "PV", "", "<style:text-properties text:display=\"none\"/>"));
        assertThat(maker.texts()).containsExactly("Zichtbaar begin", "einde", "wel", "getoond");
        assertThat(maker.layout().blocks()).hasSize(4);
    }

    @Test
    void a_hidden_section_is_not_read() {
        assertThat(text(
                                "<text:section text:display=\"none\">" + p("geheim") + "</text:section>",
                                "<text:section text:display=\"condition\" text:is-hidden=\"true\">" + p("geheim")
                                        + "</text:section>",
                                "<text:section>" + p("zichtbaar") + "</text:section>")
                        .texts())
                .containsExactly("zichtbaar");
    }

    @Test
    void remarks_readings_and_descriptions_are_no_text() {
        assertThat(text(
                                p(
                                        "Een",
                                        "<office:annotation><dc:creator>A</dc:creator>" + p("opmerking")
                                                + "</office:annotation> ",
                                        "<text:ruby><text:ruby-base>woord</text:ruby-base>",
                                        "<text:ruby-text>lezing</text:ruby-text></text:ruby>"),
                                p("<draw:frame><draw:image/><svg:title>t</svg:title>"
                                        + "<svg:desc>d</svg:desc></draw:frame>"),
                                "<text:table-of-content><text:table-of-content-source><text:index-title-template>"
                                        + "Titel</text:index-title-template>" + "</text:table-of-content-source>"
                                        + "<text:index-body>" + p("1 Inleiding") + "</text:index-body>"
                                        + "</text:table-of-content>")
                        .texts())
                .containsExactly("Een woord", "1 Inleiding");
    }

    @Test
    void fields_and_links_show_their_text() {
        assertThat(text(p(
                                "Zie <text:a xlink:href=\"https://x.nl\">de site</text:a>, ",
                                "<text:bookmark-ref text:ref-name=\"a\">punt 2</text:bookmark-ref>, ",
                                "<text:reference-ref>bijlage</text:reference-ref>, ",
                                "<text:title>Titel</text:title>"))
                        .texts())
                .containsExactly("Zie de site, punt 2, bijlage, Titel");
    }

    @Test
    void the_code_of_a_field_of_word_is_not_shown() {
        assertThat(text(
                                p(
                                        "Datum ",
                                        "<field:fieldmark-start field:type=\"x\"/> DOCPROPERTY datum ",
                                        "<field:fieldmark-separator/>4 mei<field:fieldmark-end/> 2023"),
                                p("<field:fieldmark field:type=\"a.FORMCHECKBOX\"><field:param "
                                        + "field:name=\"Checkbox_Checked\" field:value=\"true\"/>"
                                        + "</field:fieldmark> ja"))
                        .texts())
                .containsExactly("Datum 4 mei 2023", "☒ ja");
    }

    @Test
    void symbols_become_unicode() {
        OdtMaker maker = text(p(span("S", "\uf0b0"), " ", span("W", "J")))
                .automatic(
                        looks("S", "style:font-name=\"Symbool\""),
                        looks("W", "fo:font-family=\"&apos;Wingdings&apos;\""))
                .common();
        assertThat(maker.texts()).containsExactly("\uf0b0 ☺");
    }

    @Test
    void bookmarks_keep_their_places() {
        LayoutDocument layout = text(
                        p("De <text:bookmark-start text:name=\"a\"/>", "Kamer<text:bookmark-end text:name=\"a\"/>"),
                        p("en<text:bookmark text:name=\"b\"/><text:bookmark text:name=\"_GoBack\"/>"))
                .layout();
        assertThat(layout.blocks().get(0).marks())
                .containsExactly(new Mark(Mark.Kind.BOOKMARK_START, "a", 3), new Mark(Mark.Kind.BOOKMARK_END, "a", 8));
        assertThat(layout.blocks().get(1).marks()).extracting(Mark::name).containsExactly("b", "b");
    }

    @Test
    void a_text_box_stands_before_the_paragraph_that_holds_it() {
        String box = "<draw:frame text:anchor-type=\"char\"><draw:text-box>" + p("Datum") + p("4 mei")
                + "</draw:text-box></draw:frame>";
        assertThat(text(p("Geachte ", box, "voorzitter,")).texts())
                .containsExactly("Datum", "4 mei", "Geachte voorzitter,");
        assertThat(text(p("<draw:custom-shape>" + p("In een vorm") + "</draw:custom-shape>"))
                        .texts())
                .containsExactly("In een vorm");
    }

    @Test
    void a_frame_at_the_foot_of_a_page_is_furniture() {
        String frame = "<draw:frame text:anchor-type=\"page\" svg:y=\"%s\"><draw:text-box>" + p("kenmerk")
                + "</draw:text-box></draw:frame>";
        LayoutDocument layout = text(String.format(frame, "280mm"), String.format(frame, "20mm"))
                .layout();
        assertThat(layout.blocks())
                .extracting(block -> block.hints().region())
                .containsExactly(Region.FURNITURE, Region.BODY);
    }

    @Test
    void a_formula_is_told_not_to_be_read() {
        assertThat(text(p("<draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame>"))
                        .layout()
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("object-not-read");
    }

    @Test
    void a_bold_line_above_plain_text_is_a_heading() {
        assertThat(text(p(span("B", "Aanleiding<text:line-break/>"), "De brug is gesloten."))
                        .automatic(looks("B", "fo:font-weight=\"bold\""))
                        .texts())
                .containsExactly("Aanleiding", "De brug is gesloten.");
    }

    private static List<Hints> hints(OdtMaker maker) {
        return maker.layout().blocks().stream().map(block -> block.hints()).toList();
    }
}
