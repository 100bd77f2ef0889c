package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Reads a number from content (ISO 32000-1, 7.3.3). Plain ones are reckoned here, to the same bit; odd ones, such as
 * {@code 1.5-3}, are left to the engine, which knows the slips of many programs.
 */
final class NumberScanner {
    /** As many figures make a whole number that is exact. */
    private static final int MOST_FIGURES = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** The bits that a small number drops of a large one, and what they are half way between two small ones. */
    private static final long DROPPED = 0x1fffffffL;

    private static final long HALF = 0x10000000L;

    private final ByteCursor content;
    private boolean isNone;

    NumberScanner(ByteCursor content) {
        this.content = content;
    }

    static boolean begins(int one) {
        return ByteCursor.isDigit(one) || one == '-' || one == '+' || one == '.';
    }

    /** Whether what was read last was a sign without a number. */
    boolean isNone() {
        return isNone;
    }

    /** The number that begins here and is an operand. */
    double operand() throws IOException {
        int from = content.at;
        double plain = plain();
        if (Double.isNaN(plain)) {
            content.at = from;
            return odd(oddOperand());
        }
        return plain;
    }

    /** The number that begins here and is an element of an array or a value of a dictionary. */
    double element() throws IOException {
        int from = content.at;
        double plain = plain();
        if (Double.isNaN(plain)) {
            content.at = from;
            return odd(oddElement());
        }
        return plain;
    }

    /** A sign, figures, a point and figures, of which each may be missing; no number for all else. */
    private double plain() {
        isNone = false;
        int sign = content.peek();
        content.at += sign == '-' || sign == '+' ? 1 : 0;
        int from = content.at;
        long figures = figures(0);
        int length = content.at - from;
        int decimals = -1;
        if (content.peek() == '.') {
            int point = content.at++;
            figures = figures(figures);
            decimals = content.at - point - 1;
            length += decimals;
        }
        if (length == 0 || length > MOST_FIGURES || isOdd(content.peek())) {
            return Double.NaN;
        }
        double size = decimals < 0 ? figures : decimal(figures, decimals);
        return sign == '-' && size != 0 ? -size : size;
    }

    private long figures(long before) {
        long figures = before;
        while (ByteCursor.isDigit(content.peek())) {
            figures = figures * 10 + content.read() - '0';
        }
        return figures;
    }

    private static boolean isOdd(int next) {
        return begins(next) || next == 'e' || next == 'E';
    }

    /** The nearest single precision number, as the engine keeps it. */
    private static float decimal(long figures, int decimals) {
        double exact = figures / POWERS[decimals];
        return (Double.doubleToRawLongBits(exact) & DROPPED) == HALF
                ? Float.parseFloat(figures + "e-" + decimals)
                : (float) exact;
    }

    /** A minus within a number is not seen, a second point begins the next. */
    private String oddOperand() {
        StringBuilder number = new StringBuilder();
        int first = content.read();
        number.append((char) first);
        content.at += first == '-' && content.peek() == '-' ? 1 : 0;
        boolean hasPoint = first == '.';
        for (int next = content.peek();
                ByteCursor.isDigit(next) || next == '-' || (next == '.' && !hasPoint);
                next = content.peek()) {
            hasPoint |= next == '.';
            content.at++;
            if (next != '-') {
                number.append((char) next);
            }
        }
        isNone = number.toString().equals("+");
        return isNone ? "0" : number.toString();
    }

    private String oddElement() {
        StringBuilder number = new StringBuilder();
        while (isOdd(content.peek())) {
            number.append((char) content.read());
        }
        int last = number.length() - 1;
        if (last > 0 && Character.isLetter(number.charAt(last))) {
            number.setLength(last); // 12endobj
            content.at--;
        }
        return number.toString();
    }

    private static double odd(String number) throws IOException {
        COSNumber read = COSNumber.get(number);
        return read instanceof COSFloat ? read.floatValue() : read.longValue();
    }
}
