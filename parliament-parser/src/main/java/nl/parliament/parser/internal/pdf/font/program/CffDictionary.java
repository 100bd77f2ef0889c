package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A dictionary of a CFF program (Adobe Technical Note 5176, 4): operators with the numbers before them. */
final class CffDictionary {
    /** An operator of two bytes has this one before it. */
    static final int ESCAPE = 12 << 8;

    private static final int MOST_NUMBERS = 64;
    private static final int LONGEST_NUMBER = 64;
    private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "E", "E-", "", "-"};

    private final Map<Integer, double[]> entries = new HashMap<>();

    CffDictionary(FontBytes bytes) throws IOException {
        double[] numbers = new double[MOST_NUMBERS];
        int count = 0;
        while (bytes.left() > 0) {
            int first = bytes.u8();
            if (first <= 21) {
                entries.put(first == 12 ? ESCAPE | bytes.u8() : first, Arrays.copyOf(numbers, count));
                count = 0;
            } else if (count == MOST_NUMBERS) {
                throw new IOException("an operator after at most " + MOST_NUMBERS + " numbers expected");
            } else {
                numbers[count++] = first == 30 ? real(bytes) : whole(first, bytes);
            }
        }
    }

    /** A whole number of one to five bytes. */
    static int whole(int first, FontBytes bytes) throws IOException {
        if (first == 28) {
            return bytes.s16();
        }
        if (first == 29) {
            return (int) bytes.u32();
        }
        return small(first, bytes);
    }

    /** A number of one or two bytes, written the same in the instructions of glyphs. */
    static int small(int first, FontBytes bytes) throws IOException {
        if (first < 32 || first == 255) {
            throw new IOException("a number expected");
        }
        if (first <= 246) {
            return first - 139;
        }
        return first <= 250 ? (first - 247) * 256 + bytes.u8() + 108 : -(first - 251) * 256 - bytes.u8() - 108;
    }

    /** A number in figures, two in a byte; figures that make none are nothing. */
    private static double real(FontBytes bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean ends = false;
        while (!ends && text.length() < LONGEST_NUMBER) {
            int two = bytes.u8();
            ends = two >> 4 == 15 || (two & 15) == 15;
            text.append(two >> 4 == 15 ? "" : DIGITS[two >> 4]);
            text.append(ends ? "" : DIGITS[two & 15]);
        }
        try {
            return Double.parseDouble(text.toString());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    boolean has(int operator) {
        return entries.containsKey(operator);
    }

    /** The numbers before an operator; none without it. */
    double[] numbers(int operator) {
        return entries.getOrDefault(operator, new double[0]);
    }

    /** The whole number before an operator, or else this one. */
    int number(int operator, int otherwise) {
        double[] numbers = numbers(operator);
        return numbers.length == 0 ? otherwise : (int) numbers[0];
    }
}
