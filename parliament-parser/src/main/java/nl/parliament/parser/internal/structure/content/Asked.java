package nl.parliament.parser.internal.structure.content;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands below one head of questions.
 *
 * @param numbers as printed in the head; empty when it has none
 * @param passages the question, or one without a number for all of them
 */
record Asked(List<String> numbers, List<NumberedPassage> passages) {
    /** Each question of a head for several, when its text tells them apart; else all of them as one. */
    static List<Asked> of(List<String> numbers, List<Span> blocks, String text) {
        List<Span> questions = questions(numbers.size(), blocks, text);
        if (numbers.isEmpty() || questions.size() != numbers.size()) {
            return List.of(new Asked(numbers, passages(null, blocks, text)));
        }
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            asked.add(new Asked(List.of(numbers.get(i)), passages(numbers.get(i), List.of(questions.get(i)), text)));
        }
        return asked;
    }

    /** As many as there are numbers: the blocks themselves, or what ends with a question mark. */
    private static List<Span> questions(int count, List<Span> blocks, String text) {
        if (count == 1 && !blocks.isEmpty()) {
            return List.of(Blocks.all(blocks));
        }
        if (blocks.size() == count) {
            return blocks;
        }
        List<Span> questions = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (Span block : blocks) {
            open.add(block);
            if (text.charAt(block.end() - 1) == '?') {
                questions.add(Blocks.all(open));
                open = new ArrayList<>();
            }
        }
        return open.isEmpty() ? questions : List.of();
    }

    private static List<NumberedPassage> passages(@Nullable String number, List<Span> blocks, String text) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        Span span = Blocks.all(blocks);
        return List.of(new NumberedPassage(number, span.of(text), span));
    }
}
