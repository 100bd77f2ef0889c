package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;

/** Reads a string from content (ISO 32000-1, 7.3.4) and adds it to the operands. */
final class StringScanner {
    private static final String ESCAPED = "nrtbf";
    private static final String MEANT = "\n\r\t\b\f";
    private static final String HEXADECIMAL_BLANKS = " \n\t\r\b\f";

    private final ByteCursor content;
    private final Operands operands;
    private final Budget budget;
    private final long longest;
    private int depth;

    StringScanner(ByteCursor content, Operands operands, Budget budget) {
        this.content = content;
        this.operands = operands;
        this.budget = budget;
        this.longest = budget.maximum(Limit.STRING_BYTES);
    }

    /** The string in brackets that begins here. */
    void literal() {
        int from = ++content.at;
        depth = 1;
        operands.beginString();
        while (depth > 0 && !content.isAtEnd()) {
            appendPlain(from);
            switch (content.read()) {
                case '\\' -> escape();
                case '(' -> {
                    depth++;
                    operands.append('(');
                }
                case ')' -> close();
                default -> {
                    // the content ends within the string
                }
            }
            check(from);
        }
        operands.endString();
    }

    private void check(int from) {
        if (content.at - from > longest) {
            budget.check(Limit.STRING_BYTES, content.at - from);
        }
    }

    private void appendPlain(int from) {
        int begin = content.at;
        int end = begin;
        while (end < content.end && isPlain(content.bytes[end])) {
            end++;
        }
        content.at = end;
        check(from);
        operands.append(begin, end);
    }

    private static boolean isPlain(byte one) {
        return one != '\\' && one != '(' && one != ')';
    }

    private void close() {
        depth = depthAfter(depth - 1);
        if (depth > 0) {
            operands.append(')');
        }
    }

    /** A bracket too few: the string ends where the line does and a name or the end of a dictionary follows. */
    private int depthAfter(int open) {
        int first = content.peek();
        int second = content.peek(1);
        int third = content.peek(2);
        boolean ends = third != ByteCursor.END
                && ByteCursor.isLineEnd(first)
                && (isNext(second) || (first == '\r' && second == '\n' && isNext(third)));
        return ends ? 0 : open;
    }

    private static boolean isNext(int one) {
        return one == '/' || one == '>';
    }

    private void escape() {
        int one = content.read();
        int known = ESCAPED.indexOf(one);
        if (known >= 0) {
            operands.append(MEANT.charAt(known));
        } else if (one == ')') {
            depth = depthAfter(depth);
            operands.append(depth > 0 ? ')' : '\\');
        } else if (ByteCursor.isLineEnd(one)) {
            skipLineEnds();
        } else if (isOctal(one)) {
            octal(one - '0');
        } else {
            operands.append(one);
        }
    }

    private void skipLineEnds() {
        while (ByteCursor.isLineEnd(content.peek())) {
            content.at++;
        }
    }

    private static boolean isOctal(int one) {
        return one >= '0' && one <= '7';
    }

    private void octal(int first) {
        int value = first;
        for (int i = 0; i < 2 && isOctal(content.peek()); i++) {
            value = value * 8 + content.read() - '0';
        }
        operands.append(value);
    }

    /** The string of hexadecimal figures that begins here. */
    void hexadecimal() throws IOException {
        int from = ++content.at;
        operands.beginString();
        int high = -1;
        for (int one = next(from); one != '>'; one = next(from)) {
            int figure = Character.digit(one, 16);
            if (figure < 0 && HEXADECIMAL_BLANKS.indexOf(one) < 0) {
                high = -1;
                skipToEnd(from);
            } else if (figure >= 0 && high >= 0) {
                operands.append(high << 4 | figure);
                high = -1;
            } else if (figure >= 0) {
                high = figure;
            }
        }
        if (high >= 0) {
            operands.append(high << 4);
        }
        operands.endString();
    }

    /** What follows a sign that is no figure is left out. */
    private void skipToEnd(int from) throws IOException {
        while (content.peek() != '>') {
            next(from);
        }
    }

    private int next(int from) throws IOException {
        int one = content.read();
        if (one == ByteCursor.END) {
            throw new IOException("the end of a string expected");
        }
        check(from);
        return one;
    }
}
