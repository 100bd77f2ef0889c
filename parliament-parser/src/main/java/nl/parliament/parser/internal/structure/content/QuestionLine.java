package nl.parliament.parser.internal.structure.content;

import java.util.List;
import java.util.regex.Matcher;
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

    // "Antwoord op vraag 3: Ja." | "Vraag 1. Bent u bekend met …" | "Antwoord: Ja."
    private static final Pattern RUN_IN = Pattern.compile(
            "((?:Antwoord(?:en)?|Vra(?:ag|gen))(?: op (?:de )?vra(?:ag|gen))?"
                    + "(?: \\d{1,3}[a-z]?(?:(?:,| en| t/m) ?\\d{1,3}){0,12})?"
                    + " ?[:.]) ?(?=\\S).*",
            Pattern.DOTALL);
    private static final Pattern ALONE = Pattern.compile("(?:Vraag|Antwoord(?:en)?|Mededeling|Reactie)[:.]?");
    private static final Pattern PART = Pattern.compile("Antwoord op (?:onderdeel |deelvraag |vraag )?[a-z]\\b.{0,3}");
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
        if (isHead || QuestionHeads.is(text) || ALONE.matcher(text).matches()) {
            return new QuestionLine(kind(text), QuestionHeads.numbers(block.shown()), text.length());
        }
        Matcher runIn = RUN_IN.matcher(text);
        return mayRunIn(text) && runIn.matches()
                ? new QuestionLine(kind(text), QuestionHeads.numbers(runIn.group(1)), textAfter(text, runIn.end(1)))
                : null;
    }

    /** Whether the heading stands above a part of an answer: 'Antwoord op b'. */
    static boolean isPart(String heading) {
        return PART.matcher(heading).matches();
    }

    /** A plain look before the costly one. */
    private static boolean mayRunIn(String text) {
        return text.startsWith("Antwoord") || text.startsWith("Vra");
    }

    private static int textAfter(String text, int head) {
        return text.charAt(head) == ' ' ? head + 1 : head;
    }

    private static Kind kind(String head) {
        boolean asks = head.regionMatches(true, 0, "vra", 0, 3) || Character.isDigit(head.charAt(0));
        return asks ? Kind.QUESTION : Kind.ANSWER;
    }
}
