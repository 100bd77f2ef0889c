package nl.parliament.parser.internal.reference.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.parliament.model.Motie;
import nl.parliament.model.PartialDate;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearResolverTest {
    @ParameterizedTest
    @CsvSource({
        "--02-18, 2025-03-04, 2025-02-18",
        "--12-18, 2025-01-12, 2024-12-18",
        "--03-04, 2025-03-04, 2025-03-04",
        "--02-29, 2025-03-04, 2024-02-29",
        "2021-12-14, 2025-03-04, 2021-12-14",
        "--02-18, , --02-18"
    })
    void a_day_without_year_is_the_last_one_before_the_letter(String day, LocalDate letter, String expected) {
        Motie motie = Motie.by(List.of("Dassen")).withDate(PartialDate.parse(day));
        List<Reference> resolved =
                YearResolver.resolve(List.of(new Reference(motie, "motie-Dassen", new Span(0, 12))), letter);
        assertThat(((Motie) resolved.get(0).target()).date()).hasToString(expected);
    }
}
