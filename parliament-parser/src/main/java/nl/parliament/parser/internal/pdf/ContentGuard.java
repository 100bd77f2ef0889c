package nl.parliament.parser.internal.pdf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.Budget;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Watches the tokens of a content stream (ISO 32000-1, 7.2 and 8.9.7) as the engine reads them: it would gather a string, a picture or the
 * operands of one operator without end before anybody is asked.
 */
final class ContentGuard extends FilterInputStream {
    /** A picture within the text may be so many times as long as a string. */
    private static final int PICTURE = 16;

    /** How true, false and null begin; no operator does. */
    private static final Set<String> OPERAND_WORDS = Set.of("tru", "fal", "nul");

    private static final int CHUNK = 4_096;

    private enum Mode { TOKENS, STRING, HEXADECIMAL, COMMENT, PICTURE }

    private final Budget budget;
    private final StringBuilder token = new StringBuilder(4);
    private Mode mode = Mode.TOKENS;
    private long total;
    private long length;
    private long operands;
    private int depth;
    private int last;
    private boolean escaped;

    ContentGuard(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    /** All of it, for the engine to go to and fro in; what an exception ends is handed to {@code rest} first, up to there. */
    RandomAccessRead buffered(Consumer<ContentBuffer> rest) throws IOException {
        ContentBuffer buffer = new ContentBuffer();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = this) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                buffer.write(chunk, 0, count);
            }
        } finally {
            buffer.seek(0);
            rest.accept(buffer);
        }
        return buffer;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int count = super.read(bytes, from, most);
        budget.poll();
        total += Math.max(0, count);
        budget.check(Limit.STREAM_BYTES, total);
        for (int i = from; i < from + count; i++) {
            see(bytes[i] & 0xff);
        }
        return count;
    }

    private void see(int one) {
        switch (mode) {
            case STRING -> inString(one);
            case HEXADECIMAL -> {
                grow(1);
                mode = one == '>' ? Mode.TOKENS : mode;
            }
            case COMMENT -> mode = one == '\n' || one == '\r' ? Mode.TOKENS : mode;
            case PICTURE -> inPicture(one);
            default -> inTokens(one);
        }
        last = one;
    }

    private void inString(int one) {
        grow(1);
        if (escaped) {
            escaped = false;
        } else if (one == '\\') {
            escaped = true;
        } else if (one == '(') {
            depth++;
        } else if (one == ')' && --depth == 0) {
            mode = Mode.TOKENS;
        }
    }

    /** It ends with EI on its own; what looks so within it does no harm here. */
    private void inPicture(int one) {
        grow(PICTURE);
        boolean ends = isWhite(one) && token.toString().equals("EI");
        if (ends) {
            begin(Mode.TOKENS);
        } else if (one == 'E') {
            token.setLength(0);
            token.append('E');
        } else if (one == 'I' && last == 'E') {
            token.append('I');
        } else {
            token.setLength(0);
        }
    }

    private void inTokens(int one) {
        if (last == '<' && one != '<' && token.isEmpty() && length == 0 && depth == 1) {
            begin(Mode.HEXADECIMAL);
            see(one);
            return;
        }
        depth = 0;
        if (isWhite(one)) {
            endToken();
        } else if ("()<>[]{}/%".indexOf(one) >= 0) {
            endToken();
            delimiter(one);
        } else if (token.length() < 3) {
            token.append((char) one);
        }
    }

    private void delimiter(int one) {
        switch (one) {
            case '(' -> {
                operand();
                begin(Mode.STRING);
                depth = 1;
            }
            case '<' -> {
                operand();
                length = 0;
                depth = last == '<' ? 0 : 1;
            }
            case '%' -> begin(Mode.COMMENT);
            case '/' -> token.append('/');
            case '[' -> operand();
            default -> {
                // other brackets part tokens
            }
        }
    }

    private void endToken() {
        if (token.isEmpty()) {
            return;
        }
        String word = token.toString();
        token.setLength(0);
        boolean letters = Character.isLetter(word.charAt(0)) && !OPERAND_WORDS.contains(word);
        if (letters || word.charAt(0) == '\'' || word.charAt(0) == '"') {
            operands = 0;
            if (word.equals("ID")) {
                begin(Mode.PICTURE);
            }
        } else {
            operand();
        }
    }

    private void operand() {
        budget.check(Limit.OPERANDS, ++operands);
    }

    private void begin(Mode next) {
        mode = next;
        length = 0;
        depth = 0;
        escaped = false;
        token.setLength(0);
    }

    private void grow(int times) {
        budget.check(Limit.STRING_BYTES, ++length / times);
    }

    private static boolean isWhite(int one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == '\f' || one == 0;
    }
}
