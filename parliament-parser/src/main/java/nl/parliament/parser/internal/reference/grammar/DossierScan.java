package nl.parliament.parser.internal.reference.grammar;

/**
 * Finds what may be the number of a dossier, '36 045' or '21501', without a regular expression: text has many digits
 * and few dossiers.
 */
public final class DossierScan {
    private DossierScan() {}

    /** Where the next group of two and three digits begins that no digit touches; -1 when there is none. */
    public static int next(String text, int from) {
        for (int i = from; i + 4 < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9' && !isDigit(text, i - 1) && isDigit(text, i + 1)) {
                int second = " .-".indexOf(text.charAt(i + 2)) >= 0 ? i + 3 : i + 2;
                if (isDigit(text, second)
                        && isDigit(text, second + 1)
                        && isDigit(text, second + 2)
                        && !isDigit(text, second + 3)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
