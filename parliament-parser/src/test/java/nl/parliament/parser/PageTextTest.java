package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.parliament.model.Block;
import nl.parliament.model.Footnote;
import nl.parliament.model.Paragraph;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Section;
import org.junit.jupiter.api.Test;

/**
 * A letter as tools print the text of a PDF: lines as wide as the page, column and notes where they fell. Written for
 * this test.
 */
class PageTextTest {
    private static final String LETTER = String.join(
            "\n",
            "> Retouradres Postbus 20350 2500 EJ Den Haag",
            "",
            "De Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA DEN HAAG",
            "",
            "Directoraat-generaal Wonen",
            "Ons kenmerk",
            "WON-2025 / 4455667",
            "",
            "Datum",
            "Betreft",
            "",
            "3 maart 2025",
            "Voortgang van de woningbouw in kleine kernen",
            "",
            "Geachte voorzitter,",
            "Met deze brief informeer ik uw Kamer over de voortgang van de woningbouw in de",
            "kleine kernen. Uw Kamer vroeg daarom in de motie van het lid Voorbeeld 1 en ik heb",
            "dat in mijn brief van 4 februari 20242 toegezegd. Ik ga daarbij ook in op de planning.",
            "Planning van de gemeenten",
            "De gemeenten hebben hun plannen in januari aan mij voorgelegd en ik ben blij met de",
            "inzet die daaruit spreekt. In de meeste gemeenten begint de bouw nog dit jaar, en in",
            "1",
            "2",
            "",
            "Kamerstuk 32 847, nr. 1101",
            "Kamerstuk 32 847, nr. 1102",
            "Pagina 1 van 2",
            "",
            "Directoraat-generaal Wonen",
            "",
            "de overige gemeenten in het voorjaar van het jaar daarop, zodra de vergunningen door",
            "Ons kenmerk",
            "de gemeenteraad zijn verleend en de netbeheerder een aansluiting heeft toegezegd in",
            "WON-2025 / 4455667",
            "een brief aan de ontwikkelaar.",
            "Hoogachtend,",
            "",
            "de minister van Volkshuisvesting en Ruimtelijke Ordening,",
            "",
            "A.B. Voorbeeld",
            "",
            "Pagina 2 van 2",
            "");

    private final ParliamentaryDocument document = ParliamentParser.create()
            .parse(LETTER.getBytes(StandardCharsets.UTF_8), null)
            .document();

    @Test
    void lines_of_the_column_leave_the_sentences_they_fell_into() {
        assertThat(paragraphs())
                .last()
                .asString()
                .startsWith("De gemeenten hebben hun plannen")
                .contains("en in de overige gemeenten", "door de gemeenteraad", "toegezegd in een brief")
                .endsWith("aan de ontwikkelaar.");
        assertThat(paragraphs()).noneMatch(text -> text.contains("Ons kenmerk") || text.contains("Pagina"));
    }

    @Test
    void a_heading_stands_apart_though_no_line_is_blank() {
        assertThat(document.sections())
                .extracting(section ->
                        section.heading() == null ? null : section.heading().text())
                .containsExactly(null, "Planning van de gemeenten");
    }

    @Test
    void notes_at_the_page_foot_are_tied_to_the_figures_in_the_text() {
        assertThat(document.footnotes())
                .extracting(Footnote::text)
                .containsExactly("Kamerstuk 32 847, nr. 1101", "Kamerstuk 32 847, nr. 1102");
        assertThat(document.footnotes())
                .allSatisfy(note -> assertThat(note.anchor()).isNotNull());
        assertThat(document.text()
                        .substring(0, document.footnotes().get(0).anchor().start()))
                .endsWith("lid Voorbeeld");
        assertThat(document.text()
                        .substring(0, document.footnotes().get(1).anchor().start()))
                .endsWith("februari 2024");
    }

    @Test
    void the_letterhead_is_read_where_labels_and_values_came_apart() {
        assertThat(document.metadata().subject()).isEqualTo("Voortgang van de woningbouw in kleine kernen");
        assertThat(document.metadata().ourReference()).isEqualTo("WON-2025 / 4455667");
        assertThat(document.metadata().date()).hasToString("2025-03-03");
    }

    private List<String> paragraphs() {
        return document.sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .map(PageTextTest::text)
                .toList();
    }

    private static String text(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : block.toString();
    }
}
