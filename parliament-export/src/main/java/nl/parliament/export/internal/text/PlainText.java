package nl.parliament.export.internal.text;

/** Text for formats that have no place for control characters and lone surrogates. */
public final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /**
     * The text with the replacement character for each that markup, JSON or UTF-8 cannot hold, a space for odd white
     * space.
     */
    public static String clean(String text) {
        if (text.codePoints().noneMatch(PlainText::isForbidden)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(replaced(point)));
        return clean.toString();
    }

    private static int replaced(int point) {
        if (!isForbidden(point)) {
            return point;
        }
        return Character.isWhitespace(point) ? ' ' : REPLACEMENT;
    }

    private static boolean isForbidden(int point) {
        boolean isControl = (point < 0x20 && point != '\t' && point != '\n') || (point >= 0x7F && point < 0xA0);
        boolean isSurrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean isNoCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return isControl || isSurrogate || isNoCharacter;
    }

    /** The text on one line: every stretch of white space is one space. */
    public static String oneLine(String text) {
        return clean(text).replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
