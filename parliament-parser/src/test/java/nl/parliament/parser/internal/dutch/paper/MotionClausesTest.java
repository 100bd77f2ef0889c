package nl.parliament.parser.internal.dutch.paper;

import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.model.ClauseType;
import org.junit.jupiter.api.Test;

class MotionClausesTest {
    @Test
    void what_stands_before_the_verb_may_be_several_words() {
        assertThat(MotionClauses.of("en voorts tevens constaterende dat het regent,"))
                .isEqualTo(ClauseType.CONSTATERENDE);
    }

    @Test
    void a_line_of_nothing_but_such_words_is_read_as_well() {
        String line = "en ".repeat(60_000);
        assertThat(MotionClauses.of(line)).isNull();
        assertThat(MotionClauses.begins("De Kamer,", line)).isFalse();
    }
}
