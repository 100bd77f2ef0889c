package nl.parliament.parser.internal.txt;

import java.util.Map;

/**
 * What a converter or a copy leaves in a text that no reader sees: soft hyphens, zero-width blanks, and the
 * ligatures of
 * a font, which stand for their letters.
 */
final class InvisibleSigns {
    private static final String ZERO_WIDTH = "\u00ad\u200b\u2060\ufeff";
    private static final char FIRST_LIGATURE = '\ufb00';
    private static final Map<Character, String> LIGATURES =
            Map.of(FIRST_LIGATURE, "ff", '\ufb01', "fi", '\ufb02', "fl", '\ufb03', "ffi", '\ufb04', "ffl");

    private InvisibleSigns() {}

    /** The text as it is read. */
    static String without(String text) {
        if (text.chars().noneMatch(InvisibleSigns::isOne)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isOne(sign)) {
                plain.append(sign);
            } else {
                plain.append(LIGATURES.getOrDefault(sign, ""));
            }
        }
        return plain.toString();
    }

    private static boolean isOne(int sign) {
        return sign >= '\u00ad'
                && ((sign >= FIRST_LIGATURE && sign < FIRST_LIGATURE + LIGATURES.size())
                        || ZERO_WIDTH.indexOf(sign) >= 0);
    }
}
