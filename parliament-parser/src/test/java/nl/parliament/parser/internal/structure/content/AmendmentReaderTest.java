package nl.parliament.parser.internal.structure.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.Stream;
import nl.parliament.model.AmendmentContent;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.Passage;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.body.DocumentParts;
import org.junit.jupiter.api.Test;

class AmendmentReaderTest {
    private static final String OPENING = "De ondergetekenden stellen het volgende amendement voor:";

    @Test
    void roman_numbers_part_the_changes() {
        AmendmentContent amendment = read(
                OPENING,
                "I",
                "In artikel 1 wordt “drie” vervangen door “vijf”.",
                "II",
                "Na artikel 3 wordt een artikel ingevoegd, luidende:",
                "Artikel 3a",
                "Onze Minister zendt een verslag.",
                "Toelichting",
                "Dit amendement verlengt de termijn.",
                "Gemeenten vragen meer tijd.");
        assertThat(amendment.changes())
                .extracting(NumberedPassage::number, NumberedPassage::text)
                .containsExactly(
                        tuple("I", "In artikel 1 wordt “drie” vervangen door “vijf”."),
                        tuple(
                                "II",
                                "Na artikel 3 wordt een artikel ingevoegd, luidende:\nArtikel 3a\n"
                                        + "Onze Minister zendt een verslag."));
        assertThat(amendment.explanation())
                .extracting(Passage::text)
                .isEqualTo("Dit amendement verlengt de termijn.\nGemeenten vragen meer tijd.");
    }

    @Test
    void an_only_change_has_no_number() {
        AmendmentContent amendment =
                read("De ondergetekende stelt het volgende amendement voor:", "Artikel 5 vervalt.", "Toelichting");
        assertThat(amendment.changes())
                .extracting(NumberedPassage::number, NumberedPassage::text)
                .containsExactly(tuple(null, "Artikel 5 vervalt."));
        assertThat(amendment.explanation()).isNull();
    }

    @Test
    void names_below_the_explanation_are_those_of_members() {
        String[] lines = {
            OPENING, "Artikel 5 vervalt.", "Toelichting op het amendement", "Dit regelt het geld.", "Jansen", "De Vries"
        };
        assertThat(read(lines).explanation()).extracting(Passage::text).isEqualTo("Dit regelt het geld.");
        assertThat(members(lines)).containsExactly("Jansen", "De Vries");
        assertThat(members(OPENING, "Artikel 5 vervalt.", "Toelichting", "Dit regelt het geld.", "Jansen"))
                .containsExactly("Jansen");
    }

    @Test
    void without_an_explanation_the_last_words_are_text() {
        String[] lines = {OPENING, "De naam van de gemeente komt te luiden:", "Jansen"};
        assertThat(members(lines)).isEmpty();
        assertThat(read(lines).changes())
                .extracting(NumberedPassage::text)
                .containsExactly("De naam van de gemeente komt te luiden:\nJansen");
        assertThat(members(OPENING, "Artikel 5 vervalt.", "Toelichting", "Jansen"))
                .containsExactly("Jansen");
    }

    @Test
    void a_change_may_stand_right_after_its_number() {
        AmendmentContent amendment = read(OPENING, "I. In artikel 1 vervalt lid 2.", "II. Artikel 5 vervalt.");
        assertThat(amendment.changes())
                .extracting(NumberedPassage::number, NumberedPassage::text)
                .containsExactly(tuple("I", "In artikel 1 vervalt lid 2."), tuple("II", "Artikel 5 vervalt."));
    }

    private static List<String> members(String... lines) {
        BlockMaker blocks = BlockMaker.of(lines);
        DocumentParts parts = new DocumentParts(CanonicalText.of(blocks.layout()), blocks.labelled());
        return Stream.of(AmendmentReader.members(parts), parts.signature())
                .flatMap(List::stream)
                .map(PlacedBlock::text)
                .toList();
    }

    private static AmendmentContent read(String... lines) {
        BlockMaker blocks = BlockMaker.of(lines);
        return AmendmentReader.read(new DocumentParts(CanonicalText.of(blocks.layout()), blocks.labelled()));
    }
}
