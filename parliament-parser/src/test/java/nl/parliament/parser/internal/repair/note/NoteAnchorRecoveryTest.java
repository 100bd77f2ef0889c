package nl.parliament.parser.internal.repair.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import org.junit.jupiter.api.Test;

/** Notes whose raised figure became a plain one. A caret shows where the mark stands. */
class NoteAnchorRecoveryTest {
    @Test
    void a_figure_right_behind_a_word_of_the_page_calls_the_note() {
        assertThat(tied(onPage(1, "De regels zijn samengebracht3 Het gaat om vier wetten.")
                        .note(1, "3", "Stb. 2024, 12.")))
                .containsExactly("De regels zijn samengebracht^ Het gaat om vier wetten.");
    }

    @Test
    void a_figure_on_another_page_calls_no_note() {
        assertThat(tied(onPage(1, "De regels zijn samengebracht3 Het gaat om vier wetten.")
                        .note(3, "3", "Stb. 2024, 12.")
                        .add("Tekst", hints -> hints.page(2))
                        .add("Tekst", hints -> hints.page(3))))
                .first()
                .isEqualTo("De regels zijn samengebracht3 Het gaat om vier wetten.");
    }

    @Test
    void a_paragraph_that_runs_on_from_the_page_before_may_call_it() {
        assertThat(tied(onPage(1, "De regels zijn samengebracht3 Het gaat om vier wetten.")
                        .add("Tekst", hints -> hints.page(2))
                        .note(2, "3", "Stb. 2024, 12.")))
                .first()
                .isEqualTo("De regels zijn samengebracht^ Het gaat om vier wetten.");
    }

    @Test
    void two_places_that_may_call_it_are_no_evidence() {
        String text = "Eerst samengebracht3 en later gesplitst3 door de wetgever.";
        assertThat(tied(onPage(1, text).note(1, "3", "Stb. 2024, 12."))).containsExactly(text);
    }

    @Test
    void a_number_between_words_is_its_own() {
        String text = "Het gaat om artikel 3 van de wet.";
        assertThat(tied(onPage(1, text).note(1, "3", "Stb. 2024, 12."))).containsExactly(text);
    }

    @Test
    void a_formula_calls_no_note() {
        String text = "De uitstoot van CO2 daalt.";
        assertThat(tied(onPage(1, text).note(1, "2", "Stb. 2024, 12."))).containsExactly(text);
    }

    @Test
    void a_bracket_of_the_note_is_looked_for_with_its_bracket() {
        assertThat(tied(onPage(1, "De regels zijn samengebracht [3]. Artikel 3 vervalt.")
                        .note(1, "[3]", "Stb. 2024, 12.")))
                .containsExactly("De regels zijn samengebracht^. Artikel 3 vervalt.");
    }

    @Test
    void a_figure_calls_the_note_that_has_a_bracket_of_its_own() {
        assertThat(tied(onPage(1, "De regels zijn samengebracht3 Het gaat om vier wetten.")
                        .note(1, "3)", "Stb. 2024, 12.")))
                .containsExactly("De regels zijn samengebracht^ Het gaat om vier wetten.");
    }

    @Test
    void running_heads_call_no_note() {
        BlockMaker page = new BlockMaker()
                .add("Concept samengebracht3 versie", hints -> hints.page(1).region(Region.FURNITURE))
                .note(1, "3", "Stb. 2024, 12.");
        assertThat(tied(page)).containsExactly("Concept samengebracht3 versie");
    }

    private static BlockMaker onPage(int page, String text) {
        return new BlockMaker().add(text, hints -> hints.page(page));
    }

    private static List<String> tied(BlockMaker maker) {
        LayoutDocument tied = NoteAnchorRecovery.tie(maker.layout());
        return tied.blocks().stream().map(NoteAnchorRecoveryTest::shown).toList();
    }

    private static String shown(LayoutBlock block) {
        StringBuilder text = new StringBuilder(block.text());
        block.marks().forEach(mark -> text.insert(mark.offset(), '^'));
        return text.toString();
    }
}
