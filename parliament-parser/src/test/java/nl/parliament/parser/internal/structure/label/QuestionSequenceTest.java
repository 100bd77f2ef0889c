package nl.parliament.parser.internal.structure.label;

import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.parser.internal.structure.block.BlockMaker;
import org.junit.jupiter.api.Test;

class QuestionSequenceTest {
    @Test
    void numbers_that_count_on_with_an_answer_after_each_head_questions() {
        assertThat(QuestionSequence.in(
                        BlockMaker.of("1", "Kent u dit?", "Antwoord", "Ja.", "2", "Wat doet u?", "Antwoord:", "Niets.")
                                .placed()))
                .containsExactly(0, 2, 4, 6);
    }

    @Test
    void one_number_and_one_answer_are_no_sequence() {
        assertThat(QuestionSequence.in(
                        BlockMaker.of("1", "Kent u dit?", "Antwoord", "Ja.").placed()))
                .isEmpty();
    }

    @Test
    void a_number_that_does_not_count_on_heads_nothing() {
        assertThat(QuestionSequence.in(
                        BlockMaker.of("200", "Meer.", "Antwoord", "Ja.", "300", "Nog meer.", "Antwoord", "Nee.")
                                .placed()))
                .isEmpty();
    }
}
