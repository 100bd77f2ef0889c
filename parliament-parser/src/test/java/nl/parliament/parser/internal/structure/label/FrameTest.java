package nl.parliament.parser.internal.structure.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line of a letter's frame is needed to find the others. */
class FrameTest {
    private static final String FIRST =
            "Op 2 april vroeg u mij om gegevens over het beheer van bruggen; in deze brief geef ik daarop antwoord.";
    private static final String SECOND =
            "De gemeenten hebben hun plannen in januari aan mij voorgelegd en ik ben blij met wat daaruit spreekt.";
    private static final List<String> LETTER = List.of(
            "> Retouradres Postbus 20901 2500 EX Den Haag",
            "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Datum 4 mei 2021",
            "Betreft Beheer van bruggen",
            "Ons kenmerk 2021/12345",
            "Geachte voorzitter,",
            FIRST,
            SECOND,
            "Hoogachtend,",
            "De minister van Infrastructuur en Waterstaat,",
            "J.P. de Bruin");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8, 9, 10})
    void without_one_line_the_others_stay_what_they_are(int missing) {
        List<String> lines = new ArrayList<>(LETTER);
        String line = lines.remove(missing);
        BlockMaker letter = BlockMaker.of(lines.toArray(String[]::new));
        assertThat(letter.with(Role.PARAGRAPH)).as("without " + line).containsExactly(FIRST, SECOND);
        assertThat(letter.with(Role.LETTERHEAD)).isEqualTo(without(line, LETTER.subList(0, 5)));
        assertThat(letter.with(Role.SIGNATURE)).isEqualTo(without(line, LETTER.subList(9, 11)));
    }

    private static List<String> without(String line, List<String> lines) {
        return lines.stream().filter(other -> !other.equals(line)).toList();
    }

    @Test
    void a_text_that_is_no_letter_has_no_letterhead() {
        BlockMaker excerpt = BlockMaker.of("Zie Kamerstuk 32 802, nr. 137 over gegevens", "De cijfers", "Dank.");
        assertThat(excerpt.with(Role.LETTERHEAD)).isEmpty();
    }

    @Test
    void another_signs_for_the_minister() {
        BlockMaker letter = BlockMaker.of(
                "Geachte heer Jansen,",
                FIRST,
                "Hoogachtend,",
                "De Minister van Defensie,",
                "namens deze,",
                "de directeur Materieel,",
                "mr. J.P. de Bruin",
                "Bezwaarclausule",
                SECOND);
        assertThat(letter.with(Role.SIGNATURE))
                .containsExactly(
                        "De Minister van Defensie,", "namens deze,", "de directeur Materieel,", "mr. J.P. de Bruin");
    }

    @Test
    void a_side_column_within_the_text_is_letterhead() {
        BlockMaker letter = BlockMaker.of(
                "Datum 16 mei 2024",
                "Geachte voorzitter,",
                FIRST,
                "Directie Bruggen",
                "Contactpersoon",
                "T 070 123 45 67",
                "Ons kenmerk 1234567",
                SECOND,
                "Hoogachtend,");
        assertThat(letter.with(Role.PARAGRAPH)).containsExactly(FIRST, SECOND);
    }

    @Test
    void two_annexes_are_two() {
        BlockMaker letter = BlockMaker.of(
                "Geachte voorzitter,",
                FIRST,
                "Hoogachtend,",
                "De Minister van Defensie,",
                "J.P. de Bruin",
                "Bijlage 1 Bruggen",
                SECOND,
                "Bijlage 2 Sluizen",
                SECOND);
        assertThat(letter.with(Role.ATTACHMENT_TITLE)).containsExactly("Bijlage 1 Bruggen", "Bijlage 2 Sluizen");
    }
}
