package nl.parliament.parser.internal.pdf.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Watches the tokens of a content stream (ISO 32000-1, 7.2 and 8.9.7) as the engine reads them. The engine would
 * collect a string, a picture or the operands of one operator without end.
 */
public final class ContentGuard extends FilterInputStream {
    /** A picture within the text may be so many times as long as a string. */
    private static final int PICTURE = 16;

    /** How true, false and null begin; no operator does. */
    private static final int TRUE = 't' << 16 | 'r' << 8 | 'u';

    private static final int FALSE = 'f' << 16 | 'a' << 8 | 'l';
    private static final int NULL = 'n' << 16 | 'u' << 8 | 'l';
    private static final int IMAGE_DATA = 'I' << 8 | 'D';
    private static final int END_IMAGE = 'E' << 8 | 'I';

    private static final byte WHITE = 1;
    private static final byte DELIMITER = 2;
    /** What each byte is: white, a delimiter or of a token. */
    private static final byte[] KINDS = kinds();

    private static final int CHUNK = 4_096;

    private enum Mode {
        TOKENS,
        STRING,
        HEXADECIMAL,
        COMMENT,
        PICTURE
    }

    private final Budget budget;
    private int token;
    private int tokenLength;
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

    /**
     * All of it, for the engine to go to and fro in; what an exception ends is handed to {@code rest} first, up to
     * there.
     */
    RandomAccessRead buffered(Consumer<ContentBuffer> rest) throws IOException {
        ContentBuffer buffer = new ContentBuffer();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = this) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                buffer.write(chunk, 0, count);
            }
        } finally {
            buffer.finish();
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
        if (KINDS[one] == WHITE && token == END_IMAGE) {
            begin(Mode.TOKENS);
        } else if (one == 'E') {
            clearToken();
            append('E');
        } else if (one == 'I' && last == 'E') {
            append('I');
        } else {
            clearToken();
        }
    }

    private void inTokens(int one) {
        if (last == '<' && one != '<' && tokenLength == 0 && length == 0 && depth == 1) {
            begin(Mode.HEXADECIMAL);
            see(one);
            return;
        }
        depth = 0;
        switch (KINDS[one]) {
            case WHITE -> endToken();
            case DELIMITER -> {
                endToken();
                delimiter(one);
            }
            default -> append(one);
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
            case '/' -> append('/');
            case '[' -> operand();
            default -> {
                // other brackets part tokens
            }
        }
    }

    private void endToken() {
        if (tokenLength == 0) {
            return;
        }
        int word = token;
        int first = word >> (8 * (tokenLength - 1));
        clearToken();
        boolean letters = Character.isLetter(first) && word != TRUE && word != FALSE && word != NULL;
        if (letters || first == '\'' || first == '"') {
            operands = 0;
            if (word == IMAGE_DATA) {
                begin(Mode.PICTURE);
            }
        } else {
            operand();
        }
    }

    /** The first three characters of a token tell what it is; they are kept as the bytes of a number. */
    private void append(int one) {
        if (tokenLength < 3) {
            token = token << 8 | one;
            tokenLength++;
        }
    }

    private void clearToken() {
        token = 0;
        tokenLength = 0;
    }

    private void operand() {
        budget.check(Limit.OPERANDS, ++operands);
    }

    private void begin(Mode next) {
        mode = next;
        length = 0;
        depth = 0;
        escaped = false;
        clearToken();
    }

    private void grow(int times) {
        budget.check(Limit.STRING_BYTES, ++length / times);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        " \n\r\t\f\0".chars().forEach(white -> kinds[white] = WHITE);
        "()<>[]{}/%".chars().forEach(delimiter -> kinds[delimiter] = DELIMITER);
        return kinds;
    }
}
