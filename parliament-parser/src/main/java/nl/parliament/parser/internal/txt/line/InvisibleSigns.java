package nl.parliament.parser.internal.txt.line;

/** Removes soft hyphens and zero-width blanks, which converters and copies leave in a text. */
public final class InvisibleSigns {
    private static final String ZERO_WIDTH = "\u00ad\u200b\u2060\ufeff";

    private InvisibleSigns() {}

    /** The text as it is read. */
    public static String without(String text) {
        if (text.chars().noneMatch(InvisibleSigns::isOne)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().filter(sign -> !isOne(sign)).forEach(sign -> plain.append((char) sign));
        return plain.toString();
    }

    private static boolean isOne(int sign) {
        return sign >= '\u00ad' && ZERO_WIDTH.indexOf(sign) >= 0;
    }
}
