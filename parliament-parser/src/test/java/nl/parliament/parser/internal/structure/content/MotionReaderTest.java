package nl.parliament.parser.internal.structure.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.model.Dossier;
import nl.parliament.model.MotionClause;
import nl.parliament.model.MotionContent;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.body.DocumentParts;
import nl.parliament.parser.internal.structure.head.KamerstukHead;
import org.junit.jupiter.api.Test;

/** What the clauses of a motion are, and what its title says of it. */
class MotionReaderTest {
    @Test
    void clauses_are_told_by_their_verb() {
        MotionContent motion = read(
                "De Kamer,",
                "gehoord de beraadslaging,",
                "voorts constaterende dat de dijk lekt;",
                "overwegende dat het stormt;",
                "van mening dat dit niet kan;",
                "roept de regering op de dijk te dichten;",
                "spreekt uit dat dit haast heeft;",
                "draagt het Presidium op een debat te plannen;",
                "verzoekt de regering de Kamer te informeren,",
                "en gaat over tot de orde van de dag.",
                "Grinwis");
        assertThat(types(motion))
                .containsExactly(
                        "gehoord",
                        "constaterende",
                        "overwegende",
                        "van-mening",
                        "roept-op",
                        "spreekt-uit",
                        "draagt-op",
                        "verzoekt");
        assertThat(motion.formula())
                .isNotNull()
                .satisfies(formula -> assertThat(formula.text()).isEqualTo("en gaat over tot de orde van de dag."));
    }

    @Test
    void the_grounds_of_a_motion_and_other_acts_are_clauses() {
        MotionContent motion = read(
                "De Kamer,",
                "gelet op artikel 64 van de Grondwet,",
                "kennisgenomen hebbende van de brief,",
                "in acht nemende dat het stormt,",
                "zegt het vertrouwen in de Minister op,",
                "en gaat over tot de orde van de dag.",
                "Grinwis");
        assertThat(types(motion)).containsExactly("other", "other", "other", "other");
    }

    @Test
    void a_clause_goes_on_until_the_next_begins() {
        MotionContent motion = read(
                "De Kamer,",
                "verzoekt de regering om:",
                "de dijk te dichten;",
                "dit voor de winter te doen,",
                "en gaat over tot de orde van de dag.",
                "Grinwis");
        assertThat(motion.clauses())
                .extracting(MotionClause::text)
                .containsExactly("verzoekt de regering om:\nde dijk te dichten;\ndit voor de winter te doen,");
    }

    @Test
    void after_a_semicolon_comes_another_clause_whatever_its_verb() {
        MotionContent motion = read(
                "De Kamer,",
                "overwegende dat het stormt;",
                "steunt de inzet van de regering,",
                "en gaat over tot de orde van de dag.",
                "Grinwis");
        assertThat(types(motion)).containsExactly("overwegende", "other");
    }

    @Test
    void one_block_may_hold_several_clauses_and_the_formula() {
        MotionContent motion = read(
                "De Kamer,",
                "constaterende dat de dijk lekt, verzoekt de regering de dijk te dichten, en gaat over tot de dag.",
                "Grinwis");
        assertThat(motion.clauses())
                .extracting(MotionClause::text)
                .containsExactly("constaterende dat de dijk lekt,", "verzoekt de regering de dijk te dichten,");
    }

    @Test
    void the_last_block_with_the_formula_ends_the_motion() {
        MotionContent motion = read(
                "De Kamer,",
                "constaterende dat zij vaak zegt: gaat over tot de orde van de dag;",
                "overwegende dat gemeenten gaan over tot de sloop van een brug;",
                "verzoekt de regering te overleggen,",
                "en gaat over tot de orde van de dag.",
                "Grinwis");
        assertThat(types(motion)).containsExactly("constaterende", "overwegende", "verzoekt");
    }

    @Test
    void the_title_says_which_motion_it_replaces() {
        KamerstukHead head = new KamerstukHead(
                "2023-2024",
                List.of(new Dossier("21501-02", null)),
                "2825",
                null,
                "NADER GEWIJZIGDE MOTIE VAN HET LID DASSEN C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 2805");
        MotionContent motion = MotionReader.read(parts("De Kamer,"), head);
        assertThat(motion.kind()).isEqualTo("nader gewijzigde motie");
        assertThat(motion.replaces()).isEqualTo("kst-21501-02-2805");
        assertThat(read("De Kamer,").kind()).isEqualTo("motie");
    }

    private static List<String> types(MotionContent motion) {
        return motion.clauses().stream().map(clause -> clause.type().code()).toList();
    }

    private static MotionContent read(String... blocks) {
        return MotionReader.read(parts(blocks), new KamerstukHead(null, List.of(), null, null, null));
    }

    private static DocumentParts parts(String... blocks) {
        BlockMaker maker = BlockMaker.of(blocks);
        return new DocumentParts(CanonicalText.of(maker.layout()), maker.labelled());
    }
}
