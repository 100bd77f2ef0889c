package nl.parliament.parser.internal.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a font stand for (ISO 32000-1, 9.10.3). A range of codes stays one entry: a few bytes of a file may
 * name thousands of them.
 */
final class UnicodeTable implements Characters {
    private final Map<Long, Single> singles = new HashMap<>();
    private final RangeMap<Range> ranges = new RangeMap<>();
    private int order;

    /** Adds a code that stands for a text. */
    void add(byte[] code, String text) {
        singles.put(key(number(code, code.length), code.length), new Single(order++, text));
    }

    /** Adds the codes from one to another: the first stands for a text in UTF-16, each other for the next one. */
    void add(byte[] first, int last, byte[] text) {
        int from = number(first, first.length);
        if (from == last) {
            add(first, text(text));
        } else {
            int length = first.length;
            ranges.put(key(from, length), key(last, length), new Range(order++, from, text));
        }
    }

    /** How many entries there are. */
    int size() {
        return singles.size() + ranges.size();
    }

    @Override
    public @Nullable String text(int code, boolean onlyOneByte) {
        String text = code < 256 ? find(code, 1) : null;
        if (text == null && !onlyOneByte) {
            text = find(code, code <= 0xffff ? 2 : 3);
        }
        return text;
    }

    private @Nullable String find(int code, int length) {
        Single single = singles.get(key(code, length));
        Range range = ranges.get(key(code, length));
        if (range != null && (single == null || single.order < range.order)) {
            return range.text(code);
        }
        return single == null ? null : single.text;
    }

    /** Codes of three and of four bytes are not told apart. */
    private static long key(int code, int length) {
        return (long) Math.min(length, 3) << 32 | (code & 0xffffffffL);
    }

    /** The number that bytes make. */
    static int number(byte[] bytes, int length) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | (bytes[i] & 0xff);
        }
        return number;
    }

    /** The text of bytes in UTF-16; one byte is a character, none is that of number 0. */
    static String text(byte[] bytes) {
        return switch (bytes.length) {
            case 0 -> "\0";
            case 1 -> String.valueOf((char) (bytes[0] & 0xff));
            default -> new String(bytes, StandardCharsets.UTF_16BE);
        };
    }

    /**
     * A code and its text.
     *
     * @param order a later entry hides an earlier one
     * @param text what it stands for
     */
    private record Single(int order, String text) {}

    /** Codes that stand for one character after the other. */
    private static final class Range {
        /** A later entry hides an earlier one. */
        private final int order;

        private final int first;
        /** What the first code stands for, in UTF-16. */
        private final byte[] base;

        Range(int order, int first, byte[] base) {
            this.order = order;
            this.first = first;
            this.base = base;
        }

        String text(int code) {
            byte[] bytes = base.clone();
            int more = code - first;
            for (int i = bytes.length - 1; i >= 0 && more > 0; i--) {
                more += bytes[i] & 0xff;
                bytes[i] = (byte) more;
                more >>>= 8;
            }
            return UnicodeTable.text(bytes);
        }
    }
}
