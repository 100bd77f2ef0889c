package nl.parliament.parser.internal.repair.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes typed by hand: calls in the text, a list further on. */
class ManualFootnotesTest {
    @Test
    void numbers_of_parts_within_the_text_call_no_note() {
        String asked = "Zij hebben de volgende vragen: 1) Hoe groot is deze? 2) Is dit ook zo (vergelijk vraag 1)?";
        LayoutDocument lifted = lift(asked, "Zij hebben ook deze vragen:", "1) Is het waar? 2) Is het juist?");
        assertThat(lifted.notes()).isEmpty();
        assertThat(lifted.blocks().get(0).text()).isEqualTo(asked);
        assertThat(lifted.blocks().get(2).text()).isEqualTo("1) Is het waar? 2) Is het juist?");
    }

    @Test
    void a_call_and_a_list_make_a_note() {
        LayoutDocument lifted =
                lift("Kent u het bericht 1)?", "Ja (artikel 3 lid 1) [zie] zeker.", "1) NOS, 6 maart 2024.");
        assertThat(lifted.blocks().get(0).text()).isEqualTo("Kent u het bericht?");
        assertThat(lifted.blocks().get(0).marks()).containsExactly(new Mark(Mark.Kind.NOTE, "typed-0", 18));
        assertThat(lifted.blocks().get(1).text()).isEqualTo("Ja (artikel 3 lid 1) [zie] zeker.");
        assertThat(lifted.notes()).containsExactly(new LayoutNote("typed-0", "1)", "NOS, 6 maart 2024.", null));
    }

    @Test
    void raised_figures_and_stars_are_marks_too() {
        LayoutDocument raised = lift(
                "De lijn is dicht.\u00b9 Er is 30 m\u00b2 verkocht.\u00b2",
                "\u00b9 Kamerstuk 29 984, nr. 987.",
                "\u00b2 Brief van 3 maart.");
        assertThat(raised.notes()).extracting(LayoutNote::label).containsExactly("1", "2");
        assertThat(raised.blocks().get(0).text()).isEqualTo("De lijn is dicht. Er is 30 m\u00b2 verkocht.");
        LayoutDocument stars = lift("De cijfers* staan vast**.", "* Bron: de provincie.", "** Zonder de Waddenzee.");
        assertThat(stars.notes())
                .extracting(LayoutNote::text)
                .containsExactly("Bron: de provincie.", "Zonder de Waddenzee.");
    }

    @Test
    void a_list_of_raised_figures_may_go_on_from_the_page_before() {
        LayoutDocument lifted = lift(
                "Dit staat in de wet.\u00b9",
                "\u00b9 Brief van 3 maart.",
                "Zie Kamerstuk 36410\u00b2 van mei.",
                "\u00b2 Motie van het lid De Groot.");
        assertThat(lifted.blocks().get(2).text()).isEqualTo("Zie Kamerstuk 36410 van mei.");
        assertThat(lifted.notes()).extracting(LayoutNote::label).containsExactly("1", "2");
    }

    @Test
    void exponents_that_go_on_from_no_note_stay_text() {
        LayoutDocument lifted = lift(
                "De oppervlakte is 10\u00b2 en het volume is x\u00b3 volgens het rapport.",
                "\u00b2 Dit is het kwadraat van de lengte.",
                "\u00b3 Dit is de derde macht van de lengte.");
        assertThat(lifted.notes()).isEmpty();
        assertThat(lifted.blocks().get(0).text()).contains("10\u00b2");
    }

    @Test
    void one_star_with_text_below_is_a_bullet() {
        String[] lines = {"De cijfers* zijn bekend.", "* De scholen krijgen geld.", "Daarna volgt een besluit."};
        LayoutDocument lifted = lift(lines);
        assertThat(lifted.notes()).isEmpty();
        assertThat(lifted.blocks()).extracting(LayoutBlock::text).containsExactly(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoogachtend,", "\u00b9 Brief van 3 maart."})
    void one_star_above_the_closing_or_another_note_is_a_note(String below) {
        LayoutDocument lifted = lift("De cijfers* zijn bekend\u00b9.", "* Bron: de provincie.", below);
        assertThat(lifted.notes()).extracting(LayoutNote::text).contains("Bron: de provincie.");
    }

    @Test
    void stars_before_the_items_of_a_list_are_bullets() {
        LayoutDocument lifted = lift("De cijfers* zijn:", "* tien nesten", "* twaalf vogels");
        assertThat(lifted.notes()).isEmpty();
    }

    @Test
    void two_calls_in_a_row_keep_their_order() {
        LayoutDocument lifted = lift(
                "Kent u de berichten? [1] [2]",
                "[1] NOS, 23 mei.",
                "[2] RTV Oost,",
                ") https://example.nl/a",
                "[3] Idem.");
        assertThat(lifted.blocks().get(0).text()).isEqualTo("Kent u de berichten?");
        assertThat(lifted.blocks().get(0).marks()).extracting(Mark::offset).containsExactly(20, 20);
        assertThat(lifted.notes())
                .extracting(LayoutNote::text)
                .containsExactly("NOS, 23 mei.", "RTV Oost, ) https://example.nl/a", "Idem.");
    }

    @Test
    void the_notes_of_a_converter_stand_after_those_typed_by_hand() {
        LayoutDocument lifted = lift(
                "Kent u de berichten? [1] [2]",
                "Ja, zie de brief van mei.[1]",
                "Zo staat het ook in de wet.[2] Kent u dit? [3]",
                "[1] NOS, 23 mei.",
                "[2] Trouw, 24 mei.",
                "[3] AD, 25 mei.",
                "[1] Kamerstuk 36 045, nr. 191.",
                "[2] Kamerstuk 36 045, nr. 192.");
        assertThat(lifted.notes())
                .extracting(LayoutNote::text)
                .containsExactly(
                        "NOS, 23 mei.",
                        "Trouw, 24 mei.",
                        "AD, 25 mei.",
                        "Kamerstuk 36 045, nr. 191.",
                        "Kamerstuk 36 045, nr. 192.");
        assertThat(lifted.blocks().get(1).marks()).containsExactly(new Mark(Mark.Kind.NOTE, "typed-3", 25));
        assertThat(lifted.blocks().get(2).marks())
                .containsExactly(new Mark(Mark.Kind.NOTE, "typed-4", 27), new Mark(Mark.Kind.NOTE, "typed-2", 39));
    }

    @Test
    void a_list_with_other_marks_ends_the_one_before() {
        LayoutDocument lifted = lift(
                "Kent u het bericht 1)?",
                "Ja, zie de brief van mei.[1]",
                "1) NOS, 23 mei.",
                "[1] Kamerstuk 36 045, nr. 191.");
        assertThat(lifted.notes())
                .extracting(LayoutNote::text)
                .containsExactly("NOS, 23 mei.", "Kamerstuk 36 045, nr. 191.");
    }

    @Test
    void a_note_calls_no_other() {
        LayoutDocument lifted = lift(
                "Kent u het bericht 1) en het andere 2)?",
                "1) NOS, 6 maart 2024, zie ook noot 2) hieronder.",
                "2) Trouw, 7 maart 2024.");
        assertThat(lifted.blocks().get(0).text()).isEqualTo("Kent u het bericht en het andere?");
        assertThat(lifted.notes())
                .extracting(LayoutNote::text)
                .containsExactly("NOS, 6 maart 2024, zie ook noot 2) hieronder.", "Trouw, 7 maart 2024.");
    }

    @Test
    void a_note_that_only_another_names_is_called_nowhere() {
        LayoutDocument lifted = lift(
                "Kent u de berichten 1) en 3)?",
                "1) NOS, 6 maart 2024, zie ook noot 2) hieronder.",
                "2) Trouw, 7 maart 2024.",
                "3) Idem.");
        assertThat(lifted.blocks().get(0).marks()).hasSize(2);
        assertThat(lifted.notes()).hasSize(3);
    }

    @Test
    void a_list_that_nobody_calls_stays_a_list() {
        assertThat(lift("De planning is als volgt:", "1) eerst dit", "2) dan dat")
                        .notes())
                .isEmpty();
    }

    @Test
    void calls_without_a_list_stay_text() {
        assertThat(lift("Er zijn twee wegen: 1) sparen en 2) lenen.")
                        .blocks()
                        .get(0)
                        .text())
                .contains("1) sparen");
    }

    @Test
    void a_text_of_calls_takes_no_longer_than_its_length() {
        String[] lines = new String[20_000];
        Arrays.fill(lines, "1) woord 1) en [1] en 2)");
        long start = System.nanoTime();
        lift(lines);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
    }

    private static LayoutDocument lift(String... lines) {
        List<LayoutBlock> blocks = Arrays.stream(lines)
                .map(line -> new LayoutBlock(
                        line, new Hints.Builder().blankBefore(true).build()))
                .toList();
        return ManualFootnotes.lift(
                new LayoutDocument(blocks, List.of(), SourceFormat.TXT, null, false, null, Map.of(), List.of()));
    }
}
