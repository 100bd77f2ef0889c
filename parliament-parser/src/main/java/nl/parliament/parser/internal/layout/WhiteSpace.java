package nl.parliament.parser.internal.layout;

/** White space as Unicode knows it: a no-break or a thin space parts two words as a space does. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Whether the character is white space of any kind, line ends and no-break spaces included. */
    public static boolean is(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The text with a plain space for every other kind of space, unit for unit: offsets, tabs and line ends stay. */
    public static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOtherSpace(text.charAt(i))) {
                return folded(text, i);
            }
        }
        return text;
    }

    private static String folded(String text, int from) {
        char[] folded = text.toCharArray();
        for (int i = from; i < folded.length; i++) {
            folded[i] = isOtherSpace(folded[i]) ? ' ' : folded[i];
        }
        return new String(folded);
    }

    private static boolean isOtherSpace(char character) {
        return character >= '\u00a0' && Character.getType(character) == Character.SPACE_SEPARATOR;
    }
}
