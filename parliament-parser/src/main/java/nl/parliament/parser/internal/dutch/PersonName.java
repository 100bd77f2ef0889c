package nl.parliament.parser.internal.dutch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.WhiteSpace;

/** Whether a line is the name of a person: initials or first names, tussenvoegsels, a surname. */
public final class PersonName {
    // "(w.g.) A. Rouvoet" | "w.g. A. Rouvoet": the letter was signed
    private static final Pattern SIGNED = Pattern.compile("\\(?(?:w\\. ?g\\.|get\\.)\\)?\\s{0,3}");
    // "D.M." | "J.A." | "Th.H.D." | "J." | "H.M.V."
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\p{Ll}?\\.){1,6}-?(?:\\p{Lu}\\.)?");
    // "Wiersma" | "Yeşilgöz-Zegerius" | "Boekholt-O'Sullivan" | "Schouten"
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}['’]?[\\p{L}'’]{1,25}(?:-[\\p{Lu}\\p{L}'’]{2,25}){0,2}");

    private static final Pattern LAST_SIGN = Pattern.compile("[,.]$");
    private static final Pattern BLANKS = Pattern.compile("\\s{1,100}");
    private static final int LONGEST_NAME = 60;
    /** The name, the sign after it, and 'w.g.' before it. */
    private static final int LONGEST_LINE = 80;

    private PersonName() {}

    public static boolean matches(String line) {
        String stripped = WhiteSpace.folded(line).strip();
        if (stripped.length() > LONGEST_LINE) {
            return false;
        }
        if (!endsInCapitalised(stripped)) {
            return false;
        }
        String name = LAST_SIGN.matcher(withoutSignedMark(stripped)).replaceFirst("");
        if (name.length() > LONGEST_NAME) {
            return false;
        }
        String[] tokens = BLANKS.split(name);
        if (tokens.length < 2
                || tokens.length > 7
                || Offices.isRole(name)
                || Offices.isOffice(name)
                || !isSurname(tokens[tokens.length - 1])) {
            return false;
        }
        boolean someFirst = false;
        for (int i = 0; i < tokens.length - 1; i++) {
            boolean first = INITIALS.matcher(tokens[i]).matches() || isSurname(tokens[i]);
            if (!first && !NameParticles.is(tokens[i])) {
                return false;
            }
            someFirst |= first;
        }
        return someFirst;
    }

    /** A plain look before the costly one: the last of several words begins with a capital. */
    private static boolean endsInCapitalised(String line) {
        int end = line.endsWith(",") || line.endsWith(".") ? line.length() - 1 : line.length();
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !isBlank(line.charAt(start - 1))) {
            start--;
        }
        return start > 0 && start < end && Character.isUpperCase(line.codePointAt(start));
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character);
    }

    /** The name after 'w.g.' (was getekend). */
    public static String withoutSignedMark(String line) {
        Matcher signed = SIGNED.matcher(line);
        return signed.lookingAt() ? line.substring(signed.end()) : line;
    }

    private static boolean isSurname(String token) {
        return WORD.matcher(token).matches() && !Ministries.isWordOfOne(token);
    }
}
