package nl.parliament.parser.internal.dutch;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.WhiteSpace;

/** The line that closes a letter. */
public final class Closings {
    private static final String FORMAL = "hoogachtend";
    /** The closings that most letters have, blanks left out. In these a letter or two may be wrong. */
    private static final List<String> COMMON = List.of(FORMAL, "metvriendelijkegroet", "methartelijkegroet");
    // "Hoogachtend," | "Met vriendelijke groet," | "Met hartelijke groeten" | "Met de meeste hoogachting,"
    private static final Pattern CLOSING = Pattern.compile("(?i)(?:" + FORMAL
            + "|met (?:\\p{L}{2,15} ){0,4}(?:groet|"
            + "groeten|hoogachting)|(?:vriendelijke|hartelijke) groet(?:en)?)[,.]?");
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}");
    /** So many letters may be wrong. */
    private static final int SLIPS = 2;

    private static final int LONGEST = 60;

    private Closings() {}

    /** Whether the line is a closing and nothing else. */
    public static boolean is(String line) {
        return line.length() < LONGEST
                && mayBeOne(line)
                && CLOSING.matcher(WhiteSpace.folded(line)).matches();
    }

    /** Whether the line begins with a closing and holds little more: 'Hoogachtend, namens de minister,'. */
    public static boolean begins(String line) {
        return line.length() < 2 * LONGEST
                && mayBeOne(line)
                && CLOSING.matcher(WhiteSpace.folded(line)).lookingAt();
    }

    /** A plain look before the costly one. */
    private static boolean mayBeOne(String line) {
        return !line.isEmpty() && "hHmMvV".indexOf(line.charAt(0)) >= 0;
    }

    /** Where the closing begins that a lost line end glued to the last sentence; -1 when there is none. */
    public static int atEnd(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        for (int i = text.length() - 1; i > from; i--) {
            boolean startsSentence = text.charAt(i - 1) == ' ' && i > 1 && ".?!".indexOf(text.charAt(i - 2)) >= 0;
            if (startsSentence && is(text.substring(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the line is a closing but for a letter or two, as recognition or haste leaves them: 'Hoogachtand,'. */
    public static boolean isLike(String line) {
        if (line.length() >= LONGEST || !mayBeOne(line)) {
            return false;
        }
        String bare = NO_LETTER.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("");
        return COMMON.stream().anyMatch(closing -> Spelling.isWithin(SLIPS, bare, closing));
    }
}
