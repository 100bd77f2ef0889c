package nl.parliament.parser.internal.dutch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the error text that Word prints for a field whose source is missing. It is never a value. */
public final class FieldErrors {
    // "Error! Unknown document property name." | "Fout! Verwijzingsbron niet gevonden." | "Fout! Bladwijzer niet
    // gedefinieerd."
    private static final Pattern ERROR = Pattern.compile("\\b(?:Error|Fout)! ?\\p{Lu}[^.!?\n\t]{4,90}\\.");

    private FieldErrors() {}

    /** The first error in the text; null when there is none. */
    public static @Nullable String in(String text) {
        if (!text.contains("Error!") && !text.contains("Fout!")) {
            return null;
        }
        Matcher error = ERROR.matcher(text);
        return error.find() ? error.group() : null;
    }

    /** Whether the text, a value of a field, begins with an error. */
    public static boolean begins(String text) {
        return (text.startsWith("Error!") || text.startsWith("Fout!"))
                && ERROR.matcher(text).lookingAt();
    }
}
