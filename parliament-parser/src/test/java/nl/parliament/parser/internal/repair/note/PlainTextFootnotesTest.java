package nl.parliament.parser.internal.repair.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes at the foot of a page of plain text. */
class PlainTextFootnotesTest {
    @Test
    void numbered_lines_that_the_text_calls_are_notes() {
        assertThat(notes("In mijn brief1 heb ik dat toegezegd.", "1 Kamerstuk 36 045, nr. 191"))
                .containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @Test
    void a_line_without_number_goes_on_with_the_note_above() {
        assertThat(notes(
                        "In mijn brief1 heb ik dat toegezegd.", "1 Kamerstuk 36 045, nr. 191", "en het vervolg daarop"))
                .containsExactly("1 | Kamerstuk 36 045, nr. 191 en het vervolg daarop");
    }

    @Test
    void the_signature_below_is_no_part_of_a_note() {
        assertThat(notes(
                        "In mijn brief1 heb ik dat toegezegd.",
                        "1 Kamerstuk 36 045, nr. 191",
                        "Hoogachtend,",
                        "de minister van Defensie,",
                        "Ruben Brekelmans"))
                .isEmpty();
    }

    @Test
    void the_number_of_a_post_box_calls_no_note() {
        assertThat(notes("Ons adres is Postbus 20181 in Den Haag.", "1 Kamerstuk 36 045, nr. 191"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De vraag van het lid Jansen (SP)1 is beantwoord.",
                "Dat staat in de wet (hierna: Wnb).1",
                "Het plan loopt over de jaren 2023-2026.1",
                "Zij noemen dat “de misdaad tegen de vrede”,1 en vragen om een wet."
            })
    void a_figure_behind_a_bracket_a_quotation_or_a_period_of_years_calls_a_note(String text) {
        assertThat(notes(text, "1 Kamerstuk 36 045, nr. 191")).containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @Test
    void a_figure_behind_a_year_calls_a_note() {
        assertThat(notes("In het tweede kwartaal van 20181 is dat gemeld.", "1 Kamerstuk 36 045, nr. 191"))
                .containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De 1,5-metersamenleving1 is voorbij.",
                "De PM2,5-norm1 is",
                "De CO2/methaanreductie1 loopt.",
                "Het MH17/Buk-proces1 loopt."
            })
    void a_figure_behind_a_word_with_a_number_calls_a_note(String text) {
        assertThat(notes(text, "1 Kamerstuk 36 045, nr. 191")).containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @Test
    void the_time_of_day_calls_no_note() {
        assertThat(notes("Op 4 januari 2006 02:29 is dat gemeld.", "2 Kamerstuk 36 045, nr. 191"))
                .isEmpty();
    }

    @Test
    void a_numbered_paragraph_calls_no_note() {
        assertThat(notes("De norm van paragraaf3.1 geldt nog.", "3 Kamerstuk 36 045, nr. 191"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kent u dat bericht?1",
                "Dat is op 14 juni 2019.1 De rest volgt.",
                "Wat een bericht!1",
                "Lees «het bericht»1 daarover."
            })
    void a_figure_behind_the_end_of_a_sentence_calls_a_note(String text) {
        assertThat(notes(text, "1 Kamerstuk 36 045, nr. 191")).containsExactly("1 | Kamerstuk 36 045, nr. 191");
    }

    @Test
    void numbers_apart_are_tied_to_their_words_in_whatever_order_they_fell() {
        assertThat(notes(
                        "Dat1 en dit2 en meer3.",
                        "1",
                        "NRC, 3 mei 2024.",
                        "Kamerstuk 36 045, nr. 191.",
                        "3",
                        "Zie bijlage.",
                        "2"))
                .containsExactly("1 | NRC, 3 mei 2024.", "2 | Kamerstuk 36 045, nr. 191.", "3 | Zie bijlage.");
    }

    @Test
    void what_stands_behind_the_last_number_is_not_its_note_when_the_words_stand_before() {
        BlockMaker page = BlockMaker.of("Dat1 en dit2.", "1", "NRC, 3 mei 2024.", "Kamerstuk 36 045, nr. 191.", "2")
                .add("De brief gaat verder.", hints -> hints.blankBefore(true));
        assertThat(notes(page)).containsExactly("1 | NRC, 3 mei 2024.", "2 | Kamerstuk 36 045, nr. 191.");
    }

    @Test
    void a_number_out_of_order_is_not_lost() {
        assertThat(notes("Dat1 en dit2.", "1", "NRC, 3 mei 2024.", "en elders.", "7", "2", "Zie bijlage."))
                .containsExactly("2 | Zie bijlage.");
        assertThat(notes("Dat9 is zo.", "9", "Zie bijlage.")).isEmpty();
    }

    @Test
    void running_lines_are_no_part_of_a_note_and_stay() {
        BlockMaker inOrder = BlockMaker.of("In mijn brief1 heb ik dat toegezegd.", "1", "Kamerstuk 36 045, nr. 191.");
        assertThat(notes(footed(inOrder))).containsExactly("1 | Kamerstuk 36 045, nr. 191.");
        BlockMaker apart = BlockMaker.of("Dat1 en dit2.", "1", "2", "NRC, 3 mei 2024.", "Kamerstuk 36 045, nr. 191.");
        assertThat(notes(footed(apart))).containsExactly("1 | NRC, 3 mei 2024.", "2 | Kamerstuk 36 045, nr. 191.");
        assertThat(BlockMaker.texts(PlainTextFootnotes.lift(apart.layout()))).contains("kst-36045-192");
    }

    private static BlockMaker footed(BlockMaker page) {
        return page.add("kst-36045-192", hints -> hints.region(Region.FURNITURE))
                .add("Tweede Kamer, vergaderjaar 2023–2024, 36 045, nr. 192", hints -> hints.region(Region.FURNITURE));
    }

    @Test
    void text_goes_on_behind_the_foot_of_a_page_that_no_line_ends() {
        BlockMaker page = BlockMaker.of(
                        "In mijn brief1 over Wonen2 heb ik dat toegezegd.", "1", "Kamerstuk 36 045, nr. 191.")
                .add("De wegen2 zijn af.", hints -> hints.blankBefore(true))
                .add("2")
                .add("Zie bijlage 2 van de brief.", hints -> hints.blankBefore(true))
                .add("En3 zo voort.", hints -> hints.blankBefore(true))
                .add("3 Kamerstuk 36 045, nr. 12")
                .add("Tot slot.", hints -> hints.blankBefore(true));
        LayoutDocument lifted = PlainTextFootnotes.lift(page.layout());
        assertThat(lifted.notes())
                .extracting(LayoutNote::text)
                .containsExactly(
                        "Kamerstuk 36 045, nr. 191.", "Zie bijlage 2 van de brief.", "Kamerstuk 36 045, nr. 12");
        assertThat(BlockMaker.texts(lifted))
                .filteredOn(text -> !text.isEmpty())
                .containsExactly(
                        "In mijn brief over Wonen2 heb ik dat toegezegd.",
                        "De wegen zijn af.",
                        "En zo voort.",
                        "Tot slot.");
    }

    @Test
    void headings_and_the_number_of_annexes_above_text_are_no_notes() {
        BlockMaker page = BlockMaker.of("Onderwerp1", "1")
                .add("Onderwerp", hints -> hints.blankBefore(true))
                .add("Voortgang", hints -> hints.blankBefore(true))
                .add("1 Inleiding")
                .add("De rest van de brief.", hints -> hints.blankBefore(true));
        assertThat(notes(page)).isEmpty();
        assertThat(notes(aboveText("In mijn brief1 heb ik dat toegezegd.", "1 Kosten", "De kosten zijn bekend.")))
                .isEmpty();
        assertThat(notes(aboveText(
                        "In mijn brief1 heb ik het plan2 toegezegd.",
                        "1 Zie bijlage.",
                        "2 Kamerstuk 36 045, nr. 3.",
                        "3 Zie bijlage.")))
                .isEmpty();
        assertThat(notes(aboveText("Over het bericht «Wateroverlast»1.", "1 Kent u het bericht?")))
                .isEmpty();
        assertThat(notes(aboveText(
                        "In mijn brief1 heb ik dat toegezegd.",
                        "1 Zie bijlage.",
                        "en zo",
                        "gaat de",
                        "tekst nog",
                        "regels verder.")))
                .isEmpty();
        assertThat(notes(aboveText("In mijn brief1 heb ik dat toegezegd.", "1 De gemeenten krijgen geld.")))
                .isEmpty();
    }

    private static BlockMaker aboveText(String... lines) {
        return BlockMaker.of(lines).add("De rest van de brief.", hints -> hints.blankBefore(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dat is 60 m2 voor elk.",
                "Het is 4 km2 groot.",
                "Zie nr.2 daarvan.",
                "Op grond van artikel2 geldt dat."
            })
    void a_figure_that_belongs_to_its_word_calls_no_note(String text) {
        assertThat(notes(text, "2 Kamerstuk 36 045, nr. 191")).isEmpty();
    }

    @Test
    void a_page_number_is_no_number_of_a_note() {
        BlockMaker page = BlockMaker.of(
                        "In mijn brief1 staat dat.", "1", "Kamerstuk 36 045, nr. 191.", "Zie ook het advies.")
                .add("2", hints -> hints.region(Region.FURNITURE));
        assertThat(notes(page)).containsExactly("1 | Kamerstuk 36 045, nr. 191. Zie ook het advies.");
    }

    @Test
    void a_number_between_blanks_calls_no_note_above_text() {
        BlockMaker page = BlockMaker.of("In wijk 1 komt een school.", "1")
                .add("Zie bijlage.", hints -> hints.blankBefore(true))
                .add("De rest van de brief.", hints -> hints.blankBefore(true));
        assertThat(notes(page)).isEmpty();
    }

    @Test
    void half_a_page_behind_a_number_is_no_note() {
        String[] lines = new String[15];
        Arrays.fill(lines, "en nog een alinea.");
        lines[0] = "In mijn brief1 staat";
        lines[1] = "1";
        assertThat(notes(lines)).isEmpty();
        assertThat(notes(Arrays.copyOf(lines, 14))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|1|1",
                "1|Zie bijlage.|Het plan1 volgt.",
                "1 Kamerstuk 36 045, nr. 191|Het plan volgt.|Het plan volgt.",
                "brief1|1|Zie bijlage.",
                "1 Amsterdam 34|1 Utrecht 12|1 Breda 3",
                "1 Zie www.x.nl|1 Zie www.y.nl|1 Zie www.z.nl",
                "zie " + "https://www.rijksoverheid.nl/documenten/2024/05/12/aanbiedingsbrief-bij-het-"
                        + "onderzoek-naar-wateroverlast-in-de-kleine-kernen-deel-1 voor meer.|1|Zie bijlage."
            })
    void many_of_them_take_no_longer_than_others(String three) {
        String[] lines = new String[60_000];
        Arrays.setAll(lines, i -> three.split("\\|")[i % 3]);
        BlockMaker page = new BlockMaker();
        for (String text : lines) {
            page.add(text, hints -> hints.blankBefore(text.startsWith("Het")));
        }
        assertTimeout(Duration.ofSeconds(5), () -> notes(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-11", "1%", "a1%", "-9920111", "x-1 1-", "a2b1"})
    void a_text_full_of_figures_takes_no_longer_than_another(String unit) {
        String[] paragraphs = new String[100];
        Arrays.fill(paragraphs, unit.repeat(1_500));
        paragraphs[99] = "1 Kamerstuk 36 045, nr. 191";
        assertTimeout(Duration.ofSeconds(5), () -> notes(paragraphs));
    }

    private static List<String> notes(String... lines) {
        return notes(BlockMaker.of(lines).add("Pagina 1 van 2", hints -> hints.region(Region.FURNITURE)));
    }

    private static List<String> notes(BlockMaker page) {
        LayoutDocument lifted = PlainTextFootnotes.lift(page.layout());
        return lifted.notes().stream()
                .map(note -> note.label() + " | " + note.text())
                .toList();
    }
}
