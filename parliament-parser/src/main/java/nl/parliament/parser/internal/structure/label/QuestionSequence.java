package nl.parliament.parser.internal.structure.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/**
 * Heads of questions and answers that are told by their sequence alone: '1', 'Antwoord', '2', 'Antwoord', each on a
 * line of its own. One number is a number; several that count on, an answer after each, are questions.
 */
final class QuestionSequence {
    // "1" | "12." | "Vraag"
    private static final Pattern QUESTION = Pattern.compile("\\d{1,3}\\.?|Vraag:?");
    /** So many questions with their answers make a sequence. */
    private static final int FEWEST = 2;

    private QuestionSequence() {}

    /** The places of such heads among the blocks; empty when there is no sequence. */
    static Set<Integer> in(List<PlacedBlock> blocks) {
        Set<Integer> heads = new TreeSet<>();
        List<Integer> asked = new ArrayList<>();
        int answered = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (QUESTION.matcher(text).matches() && isNext(text, answered)) {
                asked.add(i);
            } else if (QuestionHeads.isAnswerAlone(text) && !asked.isEmpty()) {
                heads.add(asked.get(asked.size() - 1));
                heads.add(i);
                asked.clear();
                answered++;
            }
        }
        return answered >= FEWEST ? heads : Set.of();
    }

    /** Whether it is the number of the next question; one or two may have been answered together with another. */
    private static boolean isNext(String text, int answered) {
        if (!Character.isDigit(text.charAt(0))) {
            return true;
        }
        int number = Integer.parseInt(text.replace(".", ""));
        return number > answered && number <= 2 * answered + FEWEST;
    }
}
