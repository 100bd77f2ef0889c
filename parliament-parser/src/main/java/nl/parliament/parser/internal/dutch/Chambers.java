package nl.parliament.parser.internal.dutch;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.parliament.model.Chamber;

/** The two chambers of parliament as a text names them. */
public final class Chambers {
    /** The name of either, as part of a pattern. */
    public static final String EITHER = "(?i:(?:tweede|eerste) kamer)";

    private static final Pattern NAME = Pattern.compile(EITHER);

    private Chambers() {}

    /** Whether the line opens with the name of a chamber. */
    public static boolean begins(String line) {
        return NAME.matcher(line).lookingAt();
    }

    /** The chambers that the words name, 'de Eerste en Tweede Kamer' too; OTHER when they name none. */
    public static Chamber named(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean second = lower.contains("tweede kamer") || lower.contains("en tweede");
        boolean first = lower.contains("eerste kamer") || lower.contains("eerste en");
        if (first && second) {
            return Chamber.BOTH;
        }
        return second ? Chamber.TWEEDE_KAMER : first ? Chamber.EERSTE_KAMER : Chamber.OTHER;
    }
}
