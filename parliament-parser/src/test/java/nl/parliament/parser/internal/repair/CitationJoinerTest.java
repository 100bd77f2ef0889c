package nl.parliament.parser.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.parliament.model.SourceFormat;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationJoinerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zie Kamerstuk 32 802, | nr. 137 over cijfers. | Zie Kamerstuk 32 802, nr. 137 over cijfers.",
                "De Raad (Kamerstuk 21 501- | 02, nr. 3121). | De Raad (Kamerstuk 21 501-02, nr. 3121).",
                "In Kamerstuk 36 410, nr. | 12 staat dit. | In Kamerstuk 36 410, nr. 12 staat dit.",
                "Op grond van artikel 3, | eerste lid, van die wet | Op grond van artikel 3, eerste lid, van die wet",
                "Handelingen II 2012/13, nr. 45, | item 7 | Handelingen II 2012/13, nr. 45, item 7"
            })
    void a_citation_goes_on_in_the_next_line(String above, String below, String joined) {
        assertThat(texts(false, above, below)).containsExactly(joined);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Datum, | nr. zes",
                "De jaren 2019 en 2020 | 21 dossiers",
                "De kosten in 2021- | Nieuwe regels",
                "Geachte voorzitter, | 1. Bent u bekend met dit bericht?",
                "Zie Kamerstuk 32 802. | nr. 137"
            })
    void other_lines_stay_apart(String above, String below) {
        assertThat(texts(false, above, below)).containsExactly(above, below);
    }

    @Test
    void space_between_keeps_lines_apart() {
        assertThat(texts(true, "Zie Kamerstuk 32 802,", "nr. 137")).hasSize(2);
    }

    @Test
    void a_chain_of_joins_takes_no_longer_than_its_length() {
        String[] lines = new String[60_000];
        Arrays.fill(lines, "12 staat in een lange regel van de brief, zoals ook in Kamerstuk 36 410, nr.");
        long start = System.nanoTime();
        assertThat(texts(false, lines)).hasSize(1);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
    }

    private static List<String> texts(boolean blank, String... lines) {
        Hints hints = new Hints.Builder().blankBefore(blank).build();
        List<LayoutBlock> blocks = Arrays.stream(lines)
                .map(line -> new LayoutBlock(line, List.of(), hints))
                .toList();
        LayoutDocument layout =
                new LayoutDocument(blocks, List.of(), SourceFormat.TXT, null, false, null, Map.of(), List.of());
        return CitationJoiner.join(layout).blocks().stream()
                .map(LayoutBlock::text)
                .toList();
    }
}
