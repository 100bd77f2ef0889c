package nl.parliament.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The whole letter: taking away or rewriting one line of its frame changes nothing but what that line says. In every
 * build three letters; {@code -Drobust=true} puts all letters of the corpus to it and says how many changes held.
 */
class RobustTest {
    private static final boolean ALL = Boolean.getBoolean("robust");
    private static final Path SHARED = Path.of(System.getProperty("shared.directory"), "corpus");
    private static final Path SEEDS = Path.of(System.getProperty("project.root"), "seeds");
    private static final String PROSE =
            "De gemeenten hebben hun plannen in januari aan mij voorgelegd en ik ben blij met wat daaruit spreekt.";
    private static final String[] SHORT = {
        "> Retouradres Postbus 20901 2500 EX Den Haag",
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
        "Datum 4 mei 2021",
        "Betreft Beheer van bruggen",
        "Ons kenmerk 2021/12345",
        "Geachte voorzitter,",
        PROSE,
        "Aanleiding",
        PROSE,
        "Hoogachtend,",
        "De minister van Infrastructuur en Waterstaat,",
        "J.P. de Bruin"
    };

    private static final String[] MOTION = {
        "32 545 Financiële markten",
        "Nr. 143 MOTIE VAN HET LID GRINWIS C.S.",
        "Voorgesteld 6 februari 2024",
        "De Kamer,",
        "gehoord de beraadslaging,",
        "verzoekt de regering de gemeenten bij het beheer van bruggen te helpen,",
        "en gaat over tot de orde van de dag.",
        "Grinwis",
        "Inge van Dijk"
    };

    @Test
    void a_line_of_the_frame_says_its_own_and_no_more() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (Letter letter : letters()) {
            int before = failures.size();
            List<Change> changes = Changes.of(letter);
            changes.forEach(change -> check(letter, change, counts, failures));
            if (ALL) {
                System.out.println(
                        letter.name() + ": " + changes.size() + " changes, " + (failures.size() - before) + " fail");
            }
        }
        if (ALL) {
            failures.forEach(System.out::println);
            counts.forEach((kind, count) -> System.out.println(kind + ": " + count[0] + " of " + count[1] + " hold"));
        } else {
            assertThat(failures).isEmpty();
        }
    }

    private static void check(Letter letter, Change change, Map<String, int[]> counts, List<String> failures) {
        Set<String> differing =
                LetterView.differences(letter.document(), change.letter().document());
        differing.removeAll(change.mayDiffer());
        int[] count = counts.computeIfAbsent(Changes.kind(change), kind -> new int[2]);
        count[1]++;
        if (differing.isEmpty()) {
            count[0]++;
        } else {
            failures.add(letter.name() + ": " + change.what() + " changes "
                    + differing.stream()
                            .map(field -> LetterView.difference(
                                    field, letter.document(), change.letter().document()))
                            .toList());
        }
    }

    private static List<Letter> letters() throws IOException {
        List<Letter> letters = new ArrayList<>(read(SEEDS));
        letters.add(Letter.ofText("short letter", SHORT));
        letters.add(Letter.ofText("motion", MOTION));
        if (ALL) {
            letters.addAll(read(SHARED.resolve("letters")));
            letters.addAll(read(SHARED.resolve("letterheads")));
        }
        return letters;
    }

    private static List<Letter> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Letter> letters = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                letters.add(Letter.read(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return letters;
        }
    }
}
