package nl.parliament.parser.internal.odt;

import static nl.parliament.parser.internal.odt.OdtMaker.looks;
import static nl.parliament.parser.internal.odt.OdtMaker.p;
import static nl.parliament.parser.internal.odt.OdtMaker.span;
import static nl.parliament.parser.internal.odt.OdtMaker.style;
import static nl.parliament.parser.internal.odt.OdtMaker.styled;
import static nl.parliament.parser.internal.odt.OdtMaker.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes, headers, metadata; what the container says. */
class OdtPartsTest {
    private static final String FIRST = "<style:master-page style:name=\"Eerste\" style:next-style-name=\"Standard\">"
            + "<style:header>" + styled("MP1", "Ministerie") + "</style:header></style:master-page>";
    private static final String STANDARD = "<style:master-page style:name=\"Standard\"><style:header>" + p("Pagina 2")
            + "</style:header><style:footer>" + p("Voet") + "</style:footer></style:master-page>";

    private static String note(String kind, String citation, String body) {
        return "<text:note text:note-class=\"" + kind + "\"><text:note-citation>" + citation
                + "</text:note-citation><text:note-body>" + body + "</text:note-body></text:note>";
    }

    @Test
    void notes_keep_their_place_and_the_mark_that_the_file_shows() {
        LayoutDocument layout = text(p(
                        "Een zin",
                        note("footnote", "12", p("Kamerstuk 1.") + p("En 2.")),
                        " en nog een.",
                        note("endnote", "", p("Slot."))))
                .layout();
        assertThat(layout.blocks().get(0).text()).isEqualTo("Een zin en nog een.");
        assertThat(layout.blocks().get(0).marks()).extracting(Mark::offset).containsExactly(7, 19);
        assertThat(layout.notes()).extracting(LayoutNote::label).containsExactly("12", "i");
        assertThat(layout.notes()).extracting(LayoutNote::text).containsExactly("Kamerstuk 1.\nEn 2.", "Slot.");
    }

    @Test
    void a_note_in_hidden_text_and_a_note_in_a_note_are_not_read() {
        String hidden = span("V", note("footnote", "1", p("geheim")));
        String nested = note("footnote", "1", p("buiten" + note("footnote", "2", p("binnen"))));
        LayoutDocument layout = text(p("a", hidden, nested))
                .automatic(looks("V", "text:display=\"none\""))
                .layout();
        assertThat(layout.notes()).extracting(LayoutNote::text).containsExactly("buiten");
    }

    @Test
    void notes_are_limited() {
        LayoutDocument layout = text(
                        p("Eerst."), p("a", note("footnote", "1", p("x")).repeat(3)))
                .layout(ParseLimits.defaults().with(Limit.NOTES, 2));
        assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-reached");
    }

    @Test
    void a_header_of_the_first_page_alone_is_its_header_and_others_are_furniture() {
        LayoutDocument layout = text(styled("P1", "Geachte voorzitter,"))
                .automatic(style("paragraph", "P1", "style:master-page-name=\"Eerste\"", ""))
                .ofHeaders(style("paragraph", "MP1", "", "<style:text-properties fo:font-weight=\"bold\"/>"))
                .pages(STANDARD, FIRST)
                .layout();
        assertThat(layout.blocks())
                .extracting(block -> block.text())
                .containsExactly("Pagina 2", "Ministerie", "Geachte voorzitter,");
        assertThat(layout.blocks())
                .extracting(block -> block.hints().region())
                .containsExactly(Region.FURNITURE, Region.HEADER, Region.BODY);
        assertThat(layout.blocks().get(1).hints().bold()).isTrue();
    }

    @Test
    void a_header_that_no_page_shows_is_not_read() {
        assertThat(text(p("Tekst")).pages(STANDARD, FIRST).texts()).containsExactly("Pagina 2", "Tekst");
        String off = STANDARD.replace("<style:header>", "<style:header style:display=\"false\">");
        assertThat(text(p("Tekst")).pages(off).texts()).containsExactly("Tekst");
        String first = STANDARD.replace(
                "<style:footer>", "<style:header-first>" + p("Logo") + "</style:header-first><style:footer>");
        assertThat(text(p("Tekst")).pages(first).layout().blocks())
                .extracting(block -> block.hints().region())
                .containsExactly(Region.FURNITURE, Region.HEADER, Region.BODY);
    }

    @Test
    void the_metadata_tell_the_program_and_fields_of_the_letter() {
        LayoutDocument layout = text(p("Tekst"))
                .meta("<meta:generator>Schrijver 1</meta:generator><meta:user-defined meta:name=\"Kenmerk\">"
                        + "123</meta:user-defined><meta:user-defined meta:name=\"x\">y</meta:user-defined>")
                .layout();
        assertThat(layout.format()).isEqualTo(SourceFormat.ODT);
        assertThat(layout.producer()).isEqualTo("Schrijver 1");
        assertThat(layout.properties()).containsOnlyKeys("ons kenmerk").containsValue("123");
    }

    @Test
    void a_text_without_styles_or_with_broken_metadata_is_read() {
        LayoutDocument layout = text(p("Tekst")).part("meta.xml", "<kapot").layout();
        assertThat(layout.blocks()).hasSize(1);
        assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly("part-damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text-template", "text-web", "text-master"})
    void texts_and_templates_are_accepted(String type) {
        assertThat(format(text(p("Tekst")).type("application/vnd.oasis.opendocument." + type)))
                .isEqualTo("odt");
    }

    @Test
    void a_file_without_its_type_in_front_is_known_by_its_parts() {
        assertThat(format(text(p("Tekst")).type("").manifest(""))).isEqualTo("odt");
    }

    private static String format(OdtMaker maker) {
        return ParliamentParser.create()
                .parse(maker.bytes(), "x")
                .document()
                .source()
                .format()
                .code();
    }

    @Test
    void a_locked_text_and_one_of_another_kind_are_told() {
        String locked = "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
                + "</manifest:file-entry>";
        for (OdtMaker file : List.of(
                text(p("Tekst")).manifest(locked),
                text(p("Tekst")).type("").manifest(locked),
                text(p("Tekst")).manifest(locked.replace("content.xml", "encrypted-package")))) {
            assertCode(file, ErrorCode.ENCRYPTED);
        }
        String sheet = "application/vnd.oasis.opendocument.spreadsheet";
        assertCode(text(p("Tekst")).type(sheet), ErrorCode.UNSUPPORTED_FORMAT);
        assertCode(
                text(p("Tekst"))
                        .type("")
                        .manifest("<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + sheet
                                + "\"/>"),
                ErrorCode.UNSUPPORTED_FORMAT);
    }

    private static void assertCode(OdtMaker file, ErrorCode code) {
        assertThatThrownBy(() -> ParliamentParser.create().parse(file.bytes(), "x"))
                .isInstanceOfSatisfying(
                        DocumentReadException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(code));
    }

    @Test
    void a_text_that_breaks_off_is_read_up_to_there() {
        LayoutDocument layout =
                text(p("Eerst."), "<text:p>Dan &kapot;</text:p>").layout();
        assertThat(layout.blocks()).hasSize(1);
        assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly("text-broken-off");
    }
}
