package nl.parliament.parser.internal.structure.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.parliament.parser.internal.structure.fact.Fact;
import nl.parliament.parser.internal.structure.fact.LineFacts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The best path and its margin. */
class DecoderTest {
    private static final LineFacts PROSE = line(Fact.PROSE, Fact.FULL_STOP);

    private static LineFacts line(Fact... facts) {
        Set<Fact> all = EnumSet.of(Fact.ALWAYS);
        Collections.addAll(all, facts);
        return new LineFacts(all);
    }

    @Test
    void the_margin_is_what_another_part_of_the_line_costs() {
        List<Reading> readings = Decoder.read(List.of(line(Fact.SALUTATION), PROSE, line(Fact.CLOSING), PROSE));
        assertThat(readings)
                .extracting(Reading::part)
                .containsExactly(Part.SALUTATION, Part.BODY, Part.CLOSING, Part.ANNEX);
        assertThat(readings).allSatisfy(reading -> assertThat(reading.margin()).isPositive());
    }

    @Test
    void no_margin_is_below_nought_nor_is_the_runner_up_the_part_itself() {
        List<Fact> facts = List.of(Fact.values());
        List<LineFacts> lines = Stream.iterate(0, i -> i + 7)
                .limit(200)
                .map(i -> line(facts.get(i % facts.size()), facts.get(i * i % facts.size())))
                .toList();
        assertThat(Decoder.read(lines)).allSatisfy(reading -> {
            assertThat(reading.margin()).isNotNegative();
            assertThat(reading.runnerUp()).isNotEqualTo(reading.part());
        });
    }

    @Test
    void many_lines_take_time_in_proportion() {
        List<LineFacts> lines = Collections.nCopies(100_000, PROSE);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Decoder.read(lines));
    }

    @Test
    void the_witnesses_are_named_with_their_weights() {
        assertThat(Witnesses.of(line(Fact.LABEL), new Reading(Part.LETTERHEAD, Part.BODY, 14)))
                .isEqualTo("letterhead by 14 before body: ALWAYS +0 +0, LABEL +14 +0");
        assertThat(Witnesses.of(LineFacts.NONE, new Reading(Part.LETTERHEAD, null, 0)))
                .isEqualTo("letterhead, outside the text column");
    }
}
