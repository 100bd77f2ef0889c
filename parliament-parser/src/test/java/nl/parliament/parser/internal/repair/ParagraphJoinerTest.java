package nl.parliament.parser.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import org.junit.jupiter.api.Test;

/** Paragraphs that reached the file a line at a time, and headings that hang on to a paragraph. */
class ParagraphJoinerTest {
    private static final String[] PASTED = {
        "Aandacht voor dierenwelzijn is één van de drie pijlers van de Koers Politiehonden.",
        "Dit thema komt integraal terug in de onderwerpen verwerving van honden,",
        "selectie van geleiders en binnen het nieuwe leerlandschap voor hondengeleiders.",
        "Dierenwelzijn staat voorop tijdens de training."
    };

    @Test
    void lines_around_a_broken_sentence_are_one_paragraph() {
        assertThat(texts(ParagraphJoiner.join(layout(false, PASTED)))).containsExactly(String.join(" ", PASTED));
    }

    @Test
    void space_between_keeps_them_apart() {
        assertThat(texts(ParagraphJoiner.join(layout(true, PASTED)))).containsExactly(PASTED);
    }

    @Test
    void whole_sentences_stay_paragraphs() {
        String[] sentences = {
            "Ik acht het van belang dat de uitvoering van deze regeling zorgvuldig verloopt.",
            "De gemeenten hebben mij laten weten dat zij de planning haalbaar achten."
        };
        assertThat(texts(ParagraphJoiner.join(layout(false, sentences)))).containsExactly(sentences);
    }

    @Test
    void a_role_and_a_name_stay_apart() {
        String[] signature = {"de minister van Volksgezondheid, Welzijn en Sport en viceminister,", "drs. A. de Vries"};
        assertThat(texts(ParagraphJoiner.join(layout(false, signature)))).containsExactly(signature);
    }

    @Test
    void a_line_that_ends_in_the_hyphen_of_an_abbreviation_or_in_one_goes_on() {
        String[] lines = {
            "overwegende dat de drempelwaarde voor verschillende PAS-",
            "melders is verlaagd naar aanleiding van de motie-Bikker c.s.",
            "(36 410, nr. 29) over de kleine kernen;"
        };
        assertThat(texts(ParagraphJoiner.join(layout(false, lines))))
                .containsExactly("overwegende dat de drempelwaarde voor verschillende PAS-melders is verlaagd naar "
                        + "aanleiding van de motie-Bikker c.s. (36 410, nr. 29) over de kleine kernen;");
    }

    @Test
    void the_clauses_of_a_motion_stay_apart() {
        String[] clauses = {
            "constaterende dat de eerste resultaten niet naar verwachting zijn;",
            "verzoekt het kabinet de Kamer te informeren over de resultaten van de",
            "controles,",
            "en gaat over tot de orde van de dag."
        };
        assertThat(texts(ParagraphJoiner.join(layout(false, clauses))))
                .containsExactly(clauses[0], clauses[1] + " " + clauses[2], clauses[3]);
    }

    @Test
    void marks_move_with_their_words() {
        Hints near = new Hints.Builder().blankBefore(false).build();
        LayoutBlock above = new LayoutBlock("In antwoord op uw brief van 8 juli 2024, deel ik u mede ", near);
        LayoutBlock below = new LayoutBlock("dat de vragen", List.of(new Mark(Mark.Kind.NOTE, "a", 3)), near);
        LayoutDocument joined = ParagraphJoiner.join(document(List.of(above, below)));
        assertThat(joined.blocks()).singleElement().satisfies(block -> {
            assertThat(block.text()).endsWith("deel ik u mede dat de vragen");
            assertThat(block.text().substring(block.marks().get(0).offset())).isEqualTo(" de vragen");
        });
    }

    @Test
    void a_word_broken_by_a_page_is_whole_again() {
        Hints body = new Hints.Builder().build();
        Hints foot = new Hints.Builder().region(Region.FURNITURE).build();
        LayoutDocument joined = ParagraphJoiner.joinOverPages(document(List.of(
                new LayoutBlock("De raad heeft dit verzoek om informatie van de gemeente in behande-", body),
                new LayoutBlock("Pagina 2 van 4", foot),
                new LayoutBlock("ling genomen.", body))));
        assertThat(texts(joined)).first().asString().endsWith("in behandeling genomen.");
    }

    @Test
    void a_heading_at_the_end_of_a_question_is_parted() {
        assertThat(texts(RunInLineSplitter.part(
                        layout(true, "Klopt dit bericht? Antwoord op vraag 10", "Zie het antwoord op vraag 10"))))
                .containsExactly("Klopt dit bericht? ", "Antwoord op vraag 10", "Zie het antwoord op vraag 10");
    }

    private static List<String> texts(LayoutDocument layout) {
        return layout.blocks().stream().map(LayoutBlock::text).toList();
    }

    private static LayoutDocument layout(boolean blank, String... lines) {
        Hints hints = new Hints.Builder().blankBefore(blank).build();
        return document(new ArrayList<>(
                Arrays.stream(lines).map(line -> new LayoutBlock(line, hints)).toList()));
    }

    private static LayoutDocument document(List<LayoutBlock> blocks) {
        return new LayoutDocument(blocks, List.of(), SourceFormat.TXT, null, false, null, Map.of(), List.of());
    }
}
