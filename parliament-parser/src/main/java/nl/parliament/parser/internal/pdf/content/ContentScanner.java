package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import nl.parliament.parser.internal.source.Budget;

/**
 * Reads content operator by operator in one pass (ISO 32000-1, 7.8.2), and makes no object of a token. Damage is read
 * past as the engine's own parser does it. Strings, pictures and operands are held to their limits on the way.
 */
public final class ContentScanner {
    /** What was read is no operator. */
    private static final int OPERAND = -2;
    /** Arrays and dictionaries that are deeper within each other are damage. */
    private static final int DEEPEST = 250;

    private enum Value {
        PRESENT,
        REFERENCE,
        MISSING
    }

    private final ByteCursor content;
    private final Operands operands;
    private final NumberScanner numbers;
    private final StringScanner strings;
    private final PictureScanner pictures;
    private int depth;
    private boolean inPicture;
    private boolean givenUp;

    public ContentScanner(ContentBuffer content, NameTable names, Budget budget) {
        this.content = new ByteCursor(content.bytes(), content.length());
        this.operands = new Operands(budget, this.content, names);
        this.numbers = new NumberScanner(this.content);
        this.strings = new StringScanner(this.content, operands, budget);
        this.pictures = new PictureScanner(this.content, budget);
    }

    /** What stood before the operator that was read last. */
    public Operands operands() {
        return operands;
    }

    /** Whether something was left that made no sense. */
    public boolean isGivenUp() {
        return givenUp;
    }

    /** The next of {@link Operators}; its end when there is no more. */
    public int next() throws IOException {
        operands.clear();
        int operator = token();
        while (operator == OPERAND) {
            operator = token();
        }
        return operator;
    }

    /** Reads an operand or an operator. */
    private int token() throws IOException {
        content.skipBlank();
        int one = content.peek();
        if (one == ByteCursor.END || givenUp) {
            return Operators.END;
        }
        if (NumberScanner.begins(one)) {
            number();
            return OPERAND;
        }
        return switch (one) {
            case '<', '[' -> group();
            case '(', '/' -> plainValue();
            case 'n', 't', 'f', 'B' -> word();
            case 'I' -> pictureData();
            case ']' -> stray();
            default -> operator();
        };
    }

    private void number() throws IOException {
        double number = numbers.operand();
        if (numbers.isNone()) {
            operands.addOther();
        } else {
            operands.addNumber(number);
        }
    }

    private int plainValue() throws IOException {
        value();
        return OPERAND;
    }

    /** Nothing is read after an array or a dictionary that makes no sense. */
    private int group() throws IOException {
        if (content.peek() == '<' && content.peek(1) != '<') {
            return plainValue();
        }
        try {
            value();
        } catch (IOException damaged) {
            givenUp = true;
            return Operators.END;
        }
        return OPERAND;
    }

    /** The end of an array that never began. */
    private int stray() {
        content.at++;
        operands.addOther();
        return OPERAND;
    }

    /** The operators that may be null, true or false, and the one that begins a picture. */
    private int word() throws IOException {
        int from = content.at;
        content.skipName();
        if (content.isWord(from, "null") || content.isWord(from, "true") || content.isWord(from, "false")) {
            operands.addOther();
            return OPERAND;
        }
        int operator = Operators.of(content.bytes, from, content.at);
        return operator == Operators.BEGIN_PICTURE ? picture() : operator;
    }

    private int operator() {
        int from = content.at;
        content.skipOperator();
        int to = content.at;
        while (from < to && isControl(from)) {
            from++;
        }
        while (from < to && isControl(to - 1)) {
            to--;
        }
        return from == to ? OPERAND : Operators.of(content.bytes, from, to);
    }

    private boolean isControl(int at) {
        return content.bytes[at] >= 0 && content.bytes[at] <= ' ';
    }

    /** Reads the entries of a picture and its data. */
    private int picture() throws IOException {
        if (inPicture) {
            throw new IOException("a picture within a picture");
        }
        inPicture = true;
        content.skipBlank();
        while (content.peek() == '/') {
            name();
            if (token() != OPERAND) {
                return Operators.OTHER;
            }
            content.skipBlank();
        }
        inPicture = token() < 0;
        return Operators.OTHER;
    }

    private int pictureData() throws IOException {
        if (content.peek(1) != 'D') {
            givenUp = true;
            throw new IOException("the data of a picture expected");
        }
        content.at += 2;
        pictures.skip();
        return Operators.OTHER;
    }

    private void name() {
        int from = ++content.at;
        content.skipName();
        operands.addName(from, content.at);
    }

    /** Reads an operand that is no word, an element of an array or a value of a dictionary. */
    private Value value() throws IOException {
        content.skipBlank();
        int one = content.peek();
        if (NumberScanner.begins(one)) {
            operands.addNumber(numbers.element());
            return Value.PRESENT;
        }
        switch (one) {
            case '<' -> angled();
            case '[' -> array();
            case '(' -> strings.literal();
            case '/' -> name();
            case 'n' -> expect("null");
            case 't' -> expect("true");
            case 'f' -> expect("false");
            default -> {
                return reference();
            }
        }
        return Value.PRESENT;
    }

    private void angled() throws IOException {
        if (content.peek(1) == '<') {
            dictionary();
        } else {
            strings.hexadecimal();
        }
    }

    private void expect(String word) throws IOException {
        int from = content.at;
        content.at = Math.min(content.end, from + word.length());
        if (!content.isWord(from, word)) {
            throw new IOException("the word " + word + " expected");
        }
        operands.addOther();
    }

    /** The R of a reference, or what has no place here. */
    private Value reference() throws IOException {
        int from = content.at;
        if (content.peek() == 'R') {
            content.at++;
            return Value.REFERENCE;
        }
        content.skipName();
        if (content.at == from && !content.isAtEnd()) {
            throw new IOException("a value expected");
        }
        if (isEndOfObject(from)) {
            content.at = from;
        }
        return Value.MISSING;
    }

    private boolean isEndOfObject(int from) {
        return content.isWord(from, "endobj") || content.isWord(from, "endstream");
    }

    private void enter() throws IOException {
        if (++depth > DEEPEST) {
            throw new IOException("fewer arrays within arrays expected");
        }
    }

    private void array() throws IOException {
        enter();
        content.at++;
        int place = operands.beginArray();
        content.skipBlank();
        boolean ends = false;
        while (!ends && content.peek() > 0 && content.peek() != ']') {
            Value value = value();
            if (value == Value.REFERENCE && operands.endsWithNumbers(place)) {
                throw new IOException("a reference within content");
            }
            ends = value != Value.PRESENT && endsEarly();
            content.skipBlank();
        }
        content.at += !ends && content.peek() == ']' ? 1 : 0;
        operands.endArray(place);
        depth--;
    }

    /** An array ends where an object does, or where another one begins after what has no place in it. */
    private boolean endsEarly() {
        content.skipBlank();
        int from = content.at;
        content.skipName();
        boolean ends = isEndOfObject(from) || (content.at == from && content.peek() == '[');
        content.at = from;
        return ends;
    }

    /** Of a dictionary only the number of marked content (ISO 32000-1, 14.7.4) is kept. */
    private void dictionary() throws IOException {
        enter();
        content.at += 2;
        int place = operands.beginArray();
        double marked = Double.NaN;
        boolean ends = false;
        content.skipBlank();
        while (!ends && content.peek() != '>') {
            if (content.peek() != '/') {
                ends = skipToEntry();
            } else {
                int from = ++content.at;
                content.skipName();
                operands.token();
                boolean isMarked = content.isWord(from, "MCID");
                ends = !entry(place);
                marked = isMarked ? operands.last(place) : marked;
            }
            content.skipBlank();
        }
        content.at = ends ? content.at : Math.min(content.end, content.at + 2);
        operands.endAsDictionary(place, marked);
        depth--;
    }

    /** Whether there was a value; a reference within content leads nowhere. */
    private boolean entry(int place) throws IOException {
        Value value = value();
        content.skipBlank();
        double number = operands.last(place);
        if (value == Value.PRESENT && !Double.isNaN(number) && ByteCursor.isDigit(content.peek())) {
            value();
            content.skipBlank();
            if (content.read() != 'R' || number > 0) {
                throw new IOException("a reference within content");
            }
        }
        return value != Value.MISSING;
    }

    /** Whether the end came before another entry; as in the engine, what looks like the end of an object goes too. */
    private boolean skipToEntry() {
        int one = content.read();
        while (one != ByteCursor.END && one != '/' && one != '>') {
            if (one == 'e' && content.reads("nd") && isEndOfObject()) {
                return true;
            }
            one = content.read();
        }
        content.at -= one == ByteCursor.END ? 0 : 1;
        return one == ByteCursor.END;
    }

    private boolean isEndOfObject() {
        int one = content.read();
        return (one == 's' && content.reads("tream")) || (one == 'o' && content.reads("bj"));
    }
}
