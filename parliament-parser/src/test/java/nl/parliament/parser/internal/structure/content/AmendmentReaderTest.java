package nl.parliament.parser.internal.structure.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import nl.parliament.model.AmendmentContent;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.Passage;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.CanonicalText;
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

    private static AmendmentContent read(String... lines) {
        BlockMaker blocks = BlockMaker.of(lines);
        return AmendmentReader.read(new DocumentParts(CanonicalText.of(blocks.layout()), blocks.labelled()));
    }
}
