package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One or more questions that share an answer, and that answer. Usually it is one question. Immutable and safe for use
 * by many threads.
 *
 * @param numbers the numbers as printed, {@code ["4", "5"]}; empty when the questions have none
 * @param questions each question with its number. When the text does not separate the questions, one passage without a
 *     number stands for all of {@code numbers}. Empty when the document holds only the answer
 * @param answer all blocks of the answer, joined by line feeds; null when it is not in the document
 * @param status whether the questions are answered here
 * @param refersTo the numbers of the questions whose answer counts for these; empty unless the status is
 *     {@link AnswerStatus#REFERS}
 */
public record QuestionAnswer(
        List<String> numbers,
        List<NumberedPassage> questions,
        @Nullable Passage answer,
        AnswerStatus status,
        List<String> refersTo)
        implements Serializable {
    public QuestionAnswer {
        numbers = List.copyOf(numbers);
        questions = List.copyOf(questions);
        Objects.requireNonNull(status, "status");
        refersTo = List.copyOf(refersTo);
    }
}
