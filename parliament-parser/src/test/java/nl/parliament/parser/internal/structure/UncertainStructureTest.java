package nl.parliament.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Provenance;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import org.junit.jupiter.api.Test;

/** How sure a reading is, and what is said where it is not. */
class UncertainStructureTest {
    private static final String PROSE =
            "De gemeenten hebben hun plannen in januari aan mij voorgelegd en ik ben blij met wat daaruit spreekt.";
    private static final String[] LETTER = {
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
        "Datum 4 mei 2021",
        "Betreft Beheer van bruggen",
        "Geachte voorzitter,",
        PROSE,
        PROSE,
        "Hoogachtend,",
        "De minister van Infrastructuur en Waterstaat,",
        "J.P. de Bruin"
    };

    @Test
    void a_whole_letter_leaves_no_doubt() {
        List<LabelledBlock> blocks = BlockMaker.of(LETTER).labelled();
        assertThat(UncertainStructure.in(blocks)).isEmpty();
        assertThat(blocks)
                .allSatisfy(block -> assertThat(block.doubt().confidence()).isGreaterThan(0.9));
    }

    @Test
    void a_line_that_may_be_another_part_is_told_with_its_place() {
        BlockMaker letter = BlockMaker.of(LETTER).add("Bezwaarclausule").add(PROSE);
        List<Diagnostic> diagnostics = UncertainStructure.in(letter.labelled());
        assertThat(diagnostics).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("uncertain-structure");
            assertThat(diagnostic.message()).contains("read as annex", "signature");
            assertThat(diagnostic.span()).isNotNull();
        });
    }

    @Test
    void each_field_of_the_frame_says_how_sure_it_is() {
        List<Provenance> provenance = read(String.join("\n\n", LETTER)).provenance();
        assertThat(provenance)
                .extracting(Provenance::field)
                .contains("metadata.date", "metadata.subject", "salutation", "closing", "signatories[0]");
        assertThat(provenance)
                .allSatisfy(field -> assertThat(field.confidence())
                        .as(field.field())
                        .isNotNull()
                        .isBetween(0.9, 1.0));
    }

    @Test
    void a_subject_that_breaks_off_is_less_sure() {
        String letter = String.join("\n\n", LETTER).replace("Beheer van bruggen", "Beheer van");
        assertThat(read(letter).provenance())
                .filteredOn(field -> field.field().equals("metadata.subject"))
                .singleElement()
                .satisfies(field -> assertThat(field.confidence()).isLessThan(0.8));
    }

    private static ParliamentaryDocument read(String letter) {
        return ParliamentParser.create()
                .parse(letter.getBytes(StandardCharsets.UTF_8), null)
                .document();
    }
}
