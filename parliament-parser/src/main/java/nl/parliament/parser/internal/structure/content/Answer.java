package nl.parliament.parser.internal.structure.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.AnswerStatus;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.Passage;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import org.jspecify.annotations.Nullable;

/**
 * An answer and what it says of itself.
 *
 * @param passage its text; null when it comes later or is not there
 * @param status whether it is here
 * @param refersTo the questions whose answer counts
 */
record Answer(@Nullable Passage passage, AnswerStatus status, List<String> refersTo) {
    // "Zie het antwoord op vraag 3." | "Ik verwijs u naar mijn antwoord op de vragen 4 en 5."
    private static final Pattern REFERS = Pattern.compile(
            "(?:Zie|Ik verwijs|Wij verwijzen|Hiervoor verwijs|Verwezen wordt)\\b.{0,60}\\bantwoord(?:en)?\\b.{0,20}"
                    + "\\bvra(?:ag|gen) (\\d{1,3}[a-z]?(?:(?:, ?| en | t/m )\\d{1,3}[a-z]?){0,12})\\b[^.]{0,60}\\.?");
    // "… kunnen niet binnen de gebruikelijke termijn worden beantwoord …"
    private static final Pattern DEFERRED = Pattern.compile(
            "(?i)\\b(?:vragen|vraag|beantwoording)\\b[^.]{0,200}\\bniet binnen de (?:\\p{L}{1,20} ){0,3}termijn\\b"
                    + "[^.]{0,80}\\bbeantwoord|\\buitstel van de beantwoording\\b");
    /** A longer text says more than that it comes later. */
    private static final int LONGEST_DEFERRAL = 1_500;

    static Answer of(String text, List<Span> blocks) {
        if (blocks.isEmpty()) {
            return new Answer(null, AnswerStatus.OPEN, List.of());
        }
        Span span = Blocks.all(blocks);
        Passage passage = new Passage(span.of(text), span);
        Matcher refers = REFERS.matcher(passage.text());
        if (refers.matches()) {
            return new Answer(passage, AnswerStatus.REFERS, QuestionHeads.numbers(refers.group(1)));
        }
        boolean later = span.length() < LONGEST_DEFERRAL
                && DEFERRED.matcher(passage.text()).find();
        return later
                ? new Answer(null, AnswerStatus.DEFERRED, List.of())
                : new Answer(passage, AnswerStatus.ANSWERED, List.of());
    }

    QuestionAnswer pair(List<String> numbers, List<NumberedPassage> questions) {
        return new QuestionAnswer(numbers, questions, passage, status, refersTo);
    }
}
