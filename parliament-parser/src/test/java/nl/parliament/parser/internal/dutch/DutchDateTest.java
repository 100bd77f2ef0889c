package nl.parliament.parser.internal.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as letters and their stamps write them. */
class DutchDateTest {
    @ParameterizedTest
    @CsvSource({
        "14 februari 2025, 2025-02-14",
        "3december 2024, 2024-12-03",
        "12 sept. 2025, 2025-09-12",
        "1 mrt 2024, 2024-03-01",
        "18-02-2025, 2025-02-18",
        "9 junl 2022, 2022-06-09",
        "14 0ktober 2021, 2021-10-14",
        "3 rnaart 2021, 2021-03-03",
        "5 rnei 2021, 2021-05-05",
        "12 mel 2021, 2021-05-12",
        "4 juii 2025, 2025-07-04",
        "2 2 APR. 2026, 2026-04-22",
        "2 1 AUG. 2 019, 2019-08-21",
        "- 2 JULI 2024, 2024-07-02",
        "Den Haag 0 3 MEI 2023, 2023-05-03",
        "2 1 AUG. 2 019, 2019-08-21",
        "nummer 36 045 van 1 2 MAART 2024, 2024-03-12"
    })
    void a_date_is_read_from_words_figures_or_a_stamp(String text, String date) {
        assertThat(DutchDate.in(text)).as(text).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 februari 2025", "12 stuks 2025", "4 juxi 2025", "99 APR 2026", "12 2025", "12 met 2021"})
    void what_is_no_day_is_no_date(String text) {
        assertThat(DutchDate.in(text)).as(text).isNull();
    }

    @Test
    void a_stamp_does_not_take_a_figure_of_the_number_before_it() {
        assertThat(DutchDate.in("kenmerk 12341 2 APR 2026")).hasToString("2026-04-02");
    }
}
