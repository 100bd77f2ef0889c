package nl.parliament.parser.internal.pdf.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a narrow cell broke, and what stands in it on two lines. */
class NarrowCellsTest {
    @ParameterizedTest
    @CsvSource({
        "237.06, 2",
        "1.172., 914",
        "1.528.2, 42",
        "Samenwerkin, g",
        "Infrastructuu, r",
        "Praktijkgeric, ht",
        "Financierin, gslijn"
    })
    void what_cannot_stand_by_itself_goes_on(String line, String next) {
        assertThat(NarrowCells.breaks(line, next)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "58.800, 12",
        "2024, 2025",
        "12.5, 2025",
        "Open, competitie",
        "Gemeente, s-Hertogenbosch",
        "Kosten, m²",
        "Vervoer, km/u",
        "Afstand, km",
        "Bedrag, mln",
        "Zorg, nr. 12",
        "Financiering, staat",
        "Jan, sjouwt"
    })
    void what_can_stand_by_itself_is_another_word(String line, String next) {
        assertThat(NarrowCells.breaks(line, next)).isFalse();
    }

    @Test
    void a_long_cell_costs_no_more_than_its_length() {
        String figures = "123.".repeat(100_000);
        String letters = "bcd".repeat(100_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            NarrowCells.breaks(figures, figures);
            NarrowCells.breaks(letters, letters);
        });
    }
}
