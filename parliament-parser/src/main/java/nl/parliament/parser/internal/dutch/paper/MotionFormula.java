package nl.parliament.parser.internal.dutch.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that end every motion: 'en gaat over tot de orde van de dag'. Words may be wrong, but 'orde' is among them
 * or they end with 'de dag'.
 */
public final class MotionFormula {
    private static final String WORDS = "ga(?:at|an)\\sover\\s(?:tot|naar)";
    private static final Pattern START = Pattern.compile("(?i)(?:\\ben\\s{1,3})?\\b" + WORDS + "\\b");
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)(?:en\\s{1,3})?" + WORDS + "\\s(?=.{0,30}\\borde\\b|.{0,30}\\b(?:van|de)\\sdag\\b)"
                    + "(?:\\p{L}{1,5}\\s){0,5}\\p{L}{1,5}[.,;]?",
            Pattern.DOTALL);
    // "en gaat over tot" | "en gaat over tot de" | "en gaat over tot de orde": the rest may stand on the next line
    private static final Pattern OPENING = Pattern.compile(
            "(?i)(?:en\\s{1,3})?" + WORDS + "(?:\\s{1,3}de)?(?:\\s{0,3}$|\\s(?:\\p{L}{1,5}\\s)?orde\\b)");
    // "… te verkennen, en gaat over tot de orde van de dag."
    private static final Pattern GLUED = Pattern.compile("[,;.] {1,3}$");

    /** A block with a request before the formula is no longer. */
    private static final int LONGEST_BLOCK = 4_100;
    /** The formula is no longer, and the same for what is looked at before it. */
    private static final int LONGEST = 60;

    private static final int GAP = 4;

    private MotionFormula() {}

    /** Whether the line begins as the formula does. */
    public static boolean opens(String line) {
        return OPENING.matcher(line).lookingAt() || WHOLE.matcher(line).lookingAt();
    }

    /** Whether the line is the formula and nothing else. */
    public static boolean is(String line) {
        return WHOLE.matcher(line).matches();
    }

    /** Where the formula begins; -1 when it is not in the text. The last one counts. */
    public static int in(String text) {
        return from(0, text);
    }

    private static int from(int start, String text) {
        Matcher formula = START.matcher(text).region(start, text.length());
        int at = -1;
        while (formula.find()) {
            at = formula.start();
        }
        return at;
    }

    /** Whether the text ends with the formula, with or without the request before it. */
    public static boolean ends(String text) {
        int at = text.length() < LONGEST_BLOCK ? in(text) : -1;
        return at >= 0 && WHOLE.matcher(text).region(at, text.length()).matches();
    }

    /** Where the formula begins that is glued to the request before it; -1 when there is none. */
    public static int atEnd(String text) {
        int at = from(Math.max(0, text.length() - LONGEST), text);
        boolean isGlued =
                at > 0 && GLUED.matcher(text).region(Math.max(0, at - GAP), at).find();
        return isGlued && WHOLE.matcher(text).region(at, text.length()).matches() ? at : -1;
    }
}
