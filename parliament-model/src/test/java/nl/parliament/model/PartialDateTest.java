package nl.parliament.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2025-02-18", "2025-02", "2025", "0099", "--02-18", "--12", "---31", "--02-29"})
    void a_text_form_is_read_and_written_back(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "---",
                "2025-",
                "2025--18",
                "2025---18",
                "18",
                "--13",
                "--2-18",
                "--02-30",
                "2025-02-29",
                "2025-02-18T00:00",
                "12025-01-01",
                "-18",
                "----18"
            })
    void what_is_no_date_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
        assertThat(PartialDate.tryParse(text)).isNull();
    }

    @Test
    void the_error_says_what_was_found_and_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("18 februari"))
                .withMessage("a date as 2025-02-18, --02-18 or 2025 expected, '18 februari' found");
    }

    @Test
    void only_a_complete_date_is_a_day_of_the_calendar() {
        LocalDate day = LocalDate.of(2025, 2, 18);
        assertThat(PartialDate.of(day).toLocalDate()).isEqualTo(day);
        assertThat(PartialDate.of(day).isComplete()).isTrue();
        assertThat(PartialDate.parse("--02-18").toLocalDate()).isNull();
        assertThat(PartialDate.parse("2025-02").isComplete()).isFalse();
    }

    @Test
    void a_day_without_a_year_is_taken_in_one() {
        assertThat(PartialDate.parse("--02-18").in(2025)).isEqualTo(LocalDate.of(2025, 2, 18));
        assertThat(PartialDate.parse("--02-29").in(2024)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.parse("--02-29").in(2025)).isNull();
        assertThat(PartialDate.parse("--02").in(2025)).isNull();
    }
}
