package nl.parliament.parser.internal.structure.content;

import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/**
 * The head of a question or an answer, alone or in front of its text.
 *
 * @param kind what it heads
 * @param numbers of the questions, as printed; empty when it has none
 * @param length how much of the block it takes; the rest is text of the question or the answer
 */
record QuestionLine(Kind kind, List<String> numbers, int length) {
    /** What a head stands above. */
    enum Kind {
        QUESTION,
        ANSWER
    }

    // "12" | "12." above a question that an answer follows
    private static final Pattern BARE = Pattern.compile("\\d{1,3}[a-z]?[.)]?");

    /** The head that the block is or begins with; null when it is or has none. The head of a column is none. */
    static @Nullable QuestionLine of(LabelledBlock labelled) {
        PlacedBlock block = labelled.block();
        String text = block.text();
        if (labelled.is(Role.TABLE_CELL)) {
            return null;
        }
        boolean isHead = labelled.is(Role.HEADING) && BARE.matcher(text).matches();
        if (isHead || QuestionHeads.is(text) || QuestionHeads.isWithoutNumber(text)) {
            return new QuestionLine(kind(text), QuestionHeads.numbers(block.shown()), text.length());
        }
        int end = QuestionHeads.runIn(text);
        return end > 0
                ? new QuestionLine(kind(text), QuestionHeads.numbers(text.substring(0, end)), textAfter(text, end))
                : null;
    }

    private static int textAfter(String text, int head) {
        return text.charAt(head) == ' ' ? head + 1 : head;
    }

    private static Kind kind(String head) {
        boolean asks = head.regionMatches(true, 0, "vra", 0, 3) || Character.isDigit(head.charAt(0));
        return asks ? Kind.QUESTION : Kind.ANSWER;
    }
}
