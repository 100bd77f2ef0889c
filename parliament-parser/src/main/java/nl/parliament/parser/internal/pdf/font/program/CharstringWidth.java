package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds how wide the glyph of a CFF program is: the number that its first instruction has too many (Adobe Technical
 * Note 5177, 3.1). Nothing after that instruction is read.
 */
final class CharstringWidth {
    static final int SUBROUTINES = 19;
    private static final int DEFAULT_WIDTH = 20;
    private static final int NOMINAL_WIDTH = 21;

    private static final int MOST_NUMBERS = 513;
    /** No first instruction needs more, with all that its subroutines do. */
    private static final int MOST_STEPS = 10_000;

    private static final int DEEPEST = 10;
    private static final int CALL_OWN = 10;
    private static final int RETURN = 11;
    private static final int ESCAPE = 12;
    private static final int DIVIDE = 12;
    private static final int END = 14;
    private static final int RELATIVE_MOVE = 21;
    private static final int HORIZONTAL_MOVE = 22;
    private static final int CALL_GLOBAL = 29;
    private static final int VERTICAL_MOVE = 4;

    private final CffDictionary own;
    private final CffIndex global;
    private final @Nullable CffIndex local;
    private final double[] numbers = new double[MOST_NUMBERS];
    private int count;
    private int calls;
    private int steps;

    CharstringWidth(CffDictionary own, CffIndex global, @Nullable CffIndex local) {
        this.own = own;
        this.global = global;
        this.local = local;
    }

    /** How wide the glyph of these instructions is, in units of the program. */
    int of(FontBytes instructions) throws IOException {
        int first = firstInstruction(instructions, 0);
        boolean hasWidth = switch (first) {
            case HORIZONTAL_MOVE, VERTICAL_MOVE -> count > 1;
            case RELATIVE_MOVE -> count > 2;
            case END -> count == 1 || count == 5;
            default -> count % 2 != 0;
        };
        return hasWidth ? (int) ((float) numbers[0] + own.number(NOMINAL_WIDTH, 0)) : own.number(DEFAULT_WIDTH, 0);
    }

    /** The first instruction that takes the numbers before it away; -1 when these bytes hold none. */
    private int firstInstruction(FontBytes bytes, int depth) throws IOException {
        int found = -1;
        while (found < 0 && bytes.left() > 0) {
            if (++steps > MOST_STEPS) {
                throw new IOException("an instruction after at most " + MOST_STEPS + " steps expected");
            }
            int one = bytes.u8();
            if (one >= 32 || one == 28) {
                push(number(one, bytes));
            } else if (one == CALL_OWN || one == CALL_GLOBAL) {
                found = called(one == CALL_OWN ? local : global, depth);
            } else if (one == RETURN) {
                return -1;
            } else {
                found = one == ESCAPE && isDivision(bytes) ? -1 : one;
            }
        }
        return found;
    }

    private static double number(int first, FontBytes bytes) throws IOException {
        if (first == 28) {
            return bytes.s16();
        }
        return first == 255 ? bytes.s16() + bytes.u16() / 65535d : CffDictionary.small(first, bytes);
    }

    private void push(double number) throws IOException {
        if (count == MOST_NUMBERS) {
            throw new IOException("an instruction after at most " + MOST_NUMBERS + " numbers expected");
        }
        numbers[count++] = number;
    }

    private boolean isDivision(FontBytes bytes) throws IOException {
        if (bytes.u8() != DIVIDE || count < 2) {
            return false;
        }
        count--;
        numbers[count - 1] /= numbers[count];
        return true;
    }

    private int called(@Nullable CffIndex subroutines, int depth) throws IOException {
        if (subroutines == null || count == 0 || depth == DEEPEST || ++calls > MOST_NUMBERS) {
            throw new IOException("a subroutine that is there, and calls few others, expected");
        }
        int bias = subroutines.count() < 1240 ? 107 : subroutines.count() < 33_900 ? 1131 : 32_768;
        return firstInstruction(subroutines.piece(bias + (int) numbers[--count]), depth + 1);
    }
}
