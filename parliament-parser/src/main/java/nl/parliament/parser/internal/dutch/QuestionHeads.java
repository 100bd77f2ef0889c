package nl.parliament.parser.internal.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.layout.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** The head above a question or an answer. */
public final class QuestionHeads {
    private static final String QUESTION = "vra(?:ag|gen)";
    private static final String ANSWER = "antwoord(?:en)?";

    // "Vraag 1" | "Vragen 2, 3 en 4" | "Antwoord op vraag 3 en 8" | "Antwoord 1" | "Antwoord vragen 5 t/m 7"
    private static final Pattern WHOLE =
            Pattern.compile("(?i)(?:" + ANSWER + "(?: op)?(?: de)? ?)?(?:(?:deel)?" + QUESTION + ")? ?\\d{1,3}[a-z]?"
                    + "(?:(?:,| en| t/m| tot en met|-|–| \\+)? ?\\d{1,3}[a-z]?){0,12} ?:?\\.?");

    private static final String OPENING =
            "(?=\\p{Lu})(?i:" + QUESTION + "|" + ANSWER + ")(?: op (?:de )?" + QUESTION + ")?";
    private static final String WORDS = OPENING + " \\d{1,3}";
    // "Antwoord op de vragen 4 en 6"
    private static final Pattern LINE = Pattern.compile(WORDS + "\\b.{0,30}");
    // "… illegale trainingsmiddelen? Antwoord op vraag 10"
    private static final Pattern AT_END = Pattern.compile("[.?!\\])”’\"] {1,3}(" + WORDS + "[\\d, ent/m]{0,20})$");

    // "Antwoord op vraag 3: Ja." | "Vraag 1. Bent u bekend met …"
    private static final Pattern RUN_IN =
            Pattern.compile("(" + OPENING + "(?: \\d{1,3}[a-z]?(?:(?:,| en| t/m) ?\\d{1,3}){0,12})? ?[:.]) ?(?=\\S)");
    private static final Pattern ANSWER_ALONE = Pattern.compile("Antwoord[:.]?");
    private static final Pattern WITHOUT_NUMBER =
            Pattern.compile("(?:(?=\\p{Lu})(?i:" + QUESTION + "|" + ANSWER + ")|Mededeling|Reactie)[:.]?");
    private static final Pattern PART =
            Pattern.compile("Antwoord op (?:onderdeel |deelvraag |" + QUESTION + " )?[a-z]\\b.{0,3}");

    // "3" | "4a" | "7 t/m 9": each number of a head, or the first and the last of a range
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d{1,3}(?!\\d)[a-z]?)(?:\\s?(?:t/m|tot en met|-|–)\\s?(\\d{1,3})(?![\\da-z]))?");
    private static final int LONGEST_RANGE = 100;

    private static final int LONGEST = 80;
    private static final int LONGEST_AT_END = 60;

    private QuestionHeads() {}

    /** Whether the line is such a head and nothing else. */
    public static boolean is(String line) {
        return line.length() < LONGEST
                && (line.regionMatches(true, 0, "vra", 0, 3) || line.regionMatches(true, 0, "antwoord", 0, 8))
                && WHOLE.matcher(WhiteSpace.folded(line)).matches();
    }

    /** Whether the line begins as such a head does and has little more. */
    public static boolean isBegunBy(String line) {
        return (line.startsWith("V") || line.startsWith("A"))
                && LINE.matcher(WhiteSpace.folded(line)).matches();
    }

    /** Whether the line is a head that has no number. */
    public static boolean isWithoutNumber(String line) {
        return WITHOUT_NUMBER.matcher(line).matches();
    }

    /** Whether the line stands above a part of an answer: 'Antwoord op b'. */
    public static boolean isPart(String line) {
        return PART.matcher(line).matches();
    }

    /** Where the head ends that stands before its text on the same line; -1 when there is none. */
    public static int runIn(String text) {
        Matcher head = RUN_IN.matcher(text);
        return head.lookingAt() ? head.end(1) : -1;
    }

    /** Whether the line is 'Antwoord' without a number: the answer to the question right above. */
    public static boolean isAnswerAlone(String line) {
        return ANSWER_ALONE.matcher(line).matches();
    }

    /** The numbers that a head names, as printed, those within a range too: '4a', '5', '6'. */
    public static List<String> numbers(String head) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(head);
        while (number.find()) {
            numbers.add(number.group(1));
            numbers.addAll(restOfRange(number.group(1), number.group(2)));
        }
        return numbers;
    }

    private static List<String> restOfRange(String first, @Nullable String last) {
        if (last == null || !Character.isDigit(first.charAt(first.length() - 1))) {
            return List.of();
        }
        int from = Integer.parseInt(first) + 1;
        int to = Math.min(Integer.parseInt(last), from + LONGEST_RANGE);
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    /** Where the head begins that a lost line end glued to the end of the text; -1 when there is none. */
    public static int atEnd(String text) {
        int from = Math.max(0, text.length() - LONGEST_AT_END);
        String end = text.substring(from);
        if (!end.contains("Vra") && !end.contains("Antwoord")) {
            return -1;
        }
        Matcher head = AT_END.matcher(WhiteSpace.folded(end));
        return head.find() && is(head.group(1)) ? from + head.start(1) : -1;
    }
}
