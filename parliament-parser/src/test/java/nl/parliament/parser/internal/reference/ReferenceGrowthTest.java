package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.parser.ReferenceFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten times the text takes about ten times the time, also where every word may begin a reference. */
class ReferenceGrowthTest {
    /**
     * Ten times the text; the rest is what a garbage collector, a cold start and other work on the machine may add.
     * Quadratic is 100.
     */
    private static final double MOST = 40;

    private static final double FLOOR_MILLISECONDS = 50;
    private static final ReferenceFinder FINDER = ReferenceFinder.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kamerstuk ",
                "Kamerstukken II 2023/24, ",
                "36 045, ",
                "36 045/",
                "1 (36 045) ",
                "Wetten (36 045) ",
                "motie ",
                "motie van het lid Van ",
                "motie-A/",
                "motie-Dassen ",
                "moties A en ",
                "motie over (",
                "voornoemde motie ",
                "Idem, nr. 1 ",
                "nr. 1 ",
                "artikel 1 van de ",
                "artikel 1, ",
                "Wet ",
                "Wet (",
                "de Wet op de ",
                "Algemene wet ",
                "Regeling ",
                "de Xregeling ",
                "richtlijn ",
                "Verordening (EU) ",
                "ECLI:NL:",
                "ABRvS ",
                "C-1/",
                "Aanhangsel ",
                "Handelingen II ",
                "Stb. 2024, 1, ",
                "toezegging T0",
                "www.",
                "a.",
                "(",
                "1, "
            })
    void time_grows_with_the_length_of_the_text(String trigger) {
        milliseconds(trigger.repeat(1_000));
        double ten = Math.min(milliseconds(trigger.repeat(10_000)), milliseconds(trigger.repeat(10_000)));
        double hundred = milliseconds(trigger.repeat(100_000));
        if (hundred / Math.max(ten, FLOOR_MILLISECONDS) >= MOST) {
            hundred = milliseconds(trigger.repeat(100_000)); // once more: the machine may have been busy
        }
        assertThat(hundred / Math.max(ten, FLOOR_MILLISECONDS))
                .as("'%s': %.0f ms for 10,000, %.0f ms for 100,000", trigger, ten, hundred)
                .isLessThan(MOST);
    }

    /** A pattern that can take a figure in two ways tries them all: 2 to the number of figures. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "artikel 1 1 1 1 1 1 1 1 1 1 1 1 1 1 van de Awb ",
                "artikelen 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 en 14 zijn de Awb ",
                "artikel 1 sub a sub a sub a sub a sub a sub a zijn de Awb "
            })
    void a_list_before_a_law_is_read_in_one_way(String list) {
        assertThat(milliseconds(list.repeat(400))).isLessThan(4_000);
    }

    private static double milliseconds(String text) {
        long start = System.nanoTime();
        FINDER.find(text);
        return (System.nanoTime() - start) / 1e6;
    }
}
