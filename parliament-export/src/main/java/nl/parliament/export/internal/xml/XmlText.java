package nl.parliament.export.internal.xml;

import nl.parliament.export.ExportReadException;
import nl.parliament.export.internal.text.Surrogates;

/**
 * Text for XML 1.0, which has no place for most control characters and for lone surrogates. Each such
 * character is written as a backslash with four hexadecimal digits. The text's own backslashes are doubled, and the
 * text is marked as escaped.
 */
public final class XmlText {
    private XmlText() {}

    static boolean needsEscape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                return true;
            }
        }
        return Surrogates.isAnyAlone(text);
    }

    private static boolean isForbidden(char unit) {
        return (unit < 0x20 && unit != '\t' && unit != '\n') || unit == 0xFFFE || unit == 0xFFFF;
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\\') {
                escaped.append("\\\\");
            } else if (point < 0x10000 && (isForbidden((char) point) || Character.isSurrogate((char) point))) {
                escaped.append(String.format("\\%04x", point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    public static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != '\\') {
                plain.append(unit);
            } else if (text.startsWith("\\", i + 1)) {
                plain.append('\\');
                i++;
            } else if (i + 5 <= text.length() && text.substring(i + 1, i + 5).matches("[0-9a-f]{4}")) {
                plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                throw new ExportReadException(
                        "an escape of four digits expected at '" + text.substring(i, Math.min(text.length(), i + 6))
                                + "'",
                        null);
            }
        }
        return plain.toString();
    }
}
