package nl.parliament.parser.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import org.junit.jupiter.api.Test;

/** Lines that always stand by themselves. */
class RunInLineSplitterTest {
    @Test
    void a_sentence_that_ends_like_a_formula_stays_whole() {
        String text = "De gemeenten hebben dit voorjaar besloten, en gaan over tot de bouw van een weg.";
        assertThat(parted(text)).containsExactly(text);
    }

    @Test
    void the_formula_of_a_motion_is_parted_from_the_request() {
        assertThat(parted("verzoekt de regering dit te verkennen, en gaat over tot de orde van de dag."))
                .containsExactly("verzoekt de regering dit te verkennen, ", "en gaat over tot de orde van de dag.");
    }

    @Test
    void the_formula_in_a_sentence_stays() {
        String text = "De Kamer verwerpt dit, en gaat over tot de orde van de dag, zo besloot zij.";
        assertThat(parted(text)).containsExactly(text);
    }

    @Test
    void the_heading_of_an_answer_is_parted_from_a_question() {
        assertThat(parted("Klopt dit? Antwoord op de vragen 3, 4 en 5"))
                .containsExactly("Klopt dit? ", "Antwoord op de vragen 3, 4 en 5");
    }

    @Test
    void an_answer_named_in_a_sentence_stays() {
        String text = "Zie daarvoor mijn antwoord op vraag 10";
        assertThat(parted(text)).containsExactly(text);
    }

    @Test
    void marks_stay_with_their_words_and_the_line_is_no_item() {
        Hints item = new Hints.Builder().list("3.", 0).build();
        LayoutBlock block = new LayoutBlock(
                "Klopt dit? Antwoord 3",
                List.of(new Mark(Mark.Kind.NOTE, "a", 9), new Mark(Mark.Kind.NOTE, "b", 19)),
                item);
        List<LayoutBlock> parted = RunInLineSplitter.part(new LayoutDocument(
                        List.of(block), List.of(), SourceFormat.TXT, null, false, null, Map.of(), List.of()))
                .blocks();
        assertThat(parted)
                .extracting(LayoutBlock::marks)
                .containsExactly(List.of(new Mark(Mark.Kind.NOTE, "a", 9)), List.of(new Mark(Mark.Kind.NOTE, "b", 8)));
        assertThat(parted).extracting(one -> one.hints().listLabel()).containsExactly("3.", null);
    }

    private static List<String> parted(String text) {
        return BlockMaker.texts(RunInLineSplitter.part(BlockMaker.of(text).layout()));
    }
}
