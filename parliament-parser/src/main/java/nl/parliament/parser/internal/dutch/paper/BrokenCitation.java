package nl.parliament.parser.internal.dutch.paper;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Sentences;

/**
 * Tells a line that ends within a citation from the next line: 'Kamerstuk 32 802,' above 'nr. 137'. No paragraph begins
 * as the second of these lines does.
 */
public final class BrokenCitation {
    /** Characters on each side of the break that tell. */
    private static final int NEAR = 40;

    // "21501-" above "02, nr. 3121": a number broken at its own hyphen
    private static final Pattern HYPHEN = Pattern.compile("\\d[-\u2010\u2011]$");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(?=[\\s,.;:)-]|$)");
    // "Kamerstuk 32 802," above "nr. 137"
    private static final Pattern COMMA = Pattern.compile("[\\p{L}\\d)],$");
    private static final Pattern PART = Pattern.compile(
            "(?:nrs?\\.?|blz\\.|pp?\\.|item) ?\\d|(?:\\p{Ll}{3,12}e lid|lid \\d|onder(?:deel)? \\p{Ll})\\b");

    private BrokenCitation() {}

    /** Whether a citation goes on from the end of one line to the beginning of the next. */
    public static boolean isBetween(String above, String below) {
        String end = above.substring(Math.max(0, above.length() - NEAR));
        String start = below.substring(0, Math.min(NEAR, below.length()));
        boolean isNumber = HYPHEN.matcher(end).find() || Sentences.endsBeforeNumber(end);
        return (isNumber && DIGITS.matcher(start).lookingAt())
                || (COMMA.matcher(end).find() && PART.matcher(start).lookingAt());
    }
}
