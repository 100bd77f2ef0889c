package nl.parliament.parser.internal.pdf.content;

import java.util.Arrays;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an operator, in arrays that are used again for the next one. Elements of an array follow it, and
 * are no operands themselves.
 */
public final class Operands {
    private static final int FEW = 32;
    /** What a dictionary that numbers no marked content gives. */
    public static final int NO_NUMBER = Integer.MIN_VALUE;

    private static final byte NUMBER = 1;
    private static final byte STRING = 2;
    private static final byte NAME = 3;
    private static final byte ARRAY = 4;
    private static final byte DICTIONARY = 5;
    private static final byte OTHER = 6;

    private final Budget budget;
    private final ByteCursor content;
    private final NameTable names;
    private byte[] kinds = new byte[FEW];
    private double[] numbers = new double[FEW];
    /** Where a string is in {@link #strings}, or a name in the content. */
    private int[] from = new int[FEW];
    /** Where that ends; of an array, the place after its last element. */
    private int[] to = new int[FEW];

    private byte[] strings = new byte[8 * FEW];
    private int stringsEnd;
    /** Where the operands that are not elements stand. */
    private int[] places = new int[FEW];

    private int count;
    private int size;
    private int arrays;
    private long tokens;

    Operands(Budget budget, ByteCursor content, NameTable names) {
        this.budget = budget;
        this.content = content;
        this.names = names;
    }

    void clear() {
        count = 0;
        size = 0;
        arrays = 0;
        tokens = 0;
        stringsEnd = 0;
    }

    /** Counts a token of which nothing is kept. */
    void token() {
        budget.check(Limit.OPERANDS, ++tokens);
    }

    private int add(byte kind) {
        token();
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
        }
        if (arrays == 0) {
            places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
            places[count++] = size;
        }
        kinds[size] = kind;
        return size++;
    }

    void addNumber(double number) {
        int place = add(NUMBER); // which may make the arrays anew
        numbers[place] = number;
    }

    void addName(int begin, int end) {
        int place = add(NAME);
        from[place] = begin;
        to[place] = end;
    }

    void addOther() {
        add(OTHER);
    }

    /** What is added from here on are elements of an array. */
    int beginArray() {
        int place = add(ARRAY);
        arrays++;
        return place;
    }

    void endArray(int place) {
        arrays--;
        to[place] = size;
    }

    /** Makes a dictionary of the array that began there; of its entries only this number is kept. */
    void endAsDictionary(int place, double marked) {
        arrays--;
        kinds[place] = DICTIONARY;
        numbers[place] = marked;
        size = place + 1;
    }

    /** The last of the elements of the array that began there; not a number when it is none. */
    double last(int place) {
        return size > place + 1 && kinds[size - 1] == NUMBER ? numbers[size - 1] : Double.NaN;
    }

    /** Whether the array that began there ends with two numbers. */
    boolean endsWithNumbers(int place) {
        return size > place + 2 && kinds[size - 1] == NUMBER && kinds[size - 2] == NUMBER;
    }

    /** Begins a string; its bytes follow. */
    void beginString() {
        int place = add(STRING);
        from[place] = stringsEnd;
    }

    void append(int one) {
        if (stringsEnd == strings.length) {
            strings = Arrays.copyOf(strings, 2 * stringsEnd);
        }
        strings[stringsEnd++] = (byte) one;
    }

    /** Appends a part of the content. */
    void append(int begin, int end) {
        int length = end - begin;
        if (stringsEnd + length > strings.length) {
            strings = Arrays.copyOf(strings, Math.max(2 * strings.length, stringsEnd + length));
        }
        System.arraycopy(content.bytes, begin, strings, stringsEnd, length);
        stringsEnd += length;
    }

    void endString() {
        to[size - 1] = stringsEnd;
    }

    /** How many operands there are. */
    public int count() {
        return count;
    }

    private boolean is(int operand, byte kind) {
        return operand < count && kinds[places[operand]] == kind;
    }

    /** Whether there is such an operand and it is a number. */
    public boolean isNumber(int operand) {
        return is(operand, NUMBER);
    }

    public float number(int operand) {
        return (float) numbers[places[operand]];
    }

    public int integer(int operand) {
        return (int) numbers[places[operand]];
    }

    /** Whether there are at least so many operands, and all there are are numbers. */
    public boolean areNumbers(int least) {
        for (int i = 0; i < count; i++) {
            if (kinds[places[i]] != NUMBER) {
                return false;
            }
        }
        return count >= least;
    }

    public boolean isName(int operand) {
        return is(operand, NAME);
    }

    public COSName name(int operand) {
        int place = places[operand];
        return names.of(content.bytes, from[place], to[place]);
    }

    /** The last name among the operands; null without one. */
    public @Nullable COSName lastName() {
        for (int i = count - 1; i >= 0; i--) {
            if (isName(i)) {
                return name(i);
            }
        }
        return null;
    }

    public boolean isDictionary(int operand) {
        return is(operand, DICTIONARY);
    }

    /** The number that a dictionary gives to marked content; {@link #NO_NUMBER} when it gives none. */
    public int marked(int operand) {
        double number = numbers[places[operand]];
        return Double.isNaN(number) ? NO_NUMBER : (int) number;
    }

    public boolean isString(int operand) {
        return is(operand, STRING);
    }

    public boolean isArray(int operand) {
        return is(operand, ARRAY);
    }

    /** The place of an operand; its elements stand after it, up to its end. */
    public int place(int operand) {
        return places[operand];
    }

    /** Where an array ends. */
    public int end(int place) {
        return to[place];
    }

    /** The place after an element; an array within an array is stepped over. */
    public int next(int place) {
        return kinds[place] == ARRAY ? to[place] : place + 1;
    }

    public boolean isNumberAt(int place) {
        return kinds[place] == NUMBER;
    }

    public float numberAt(int place) {
        return (float) numbers[place];
    }

    public boolean isStringAt(int place) {
        return kinds[place] == STRING;
    }

    /** The bytes of all strings. */
    public byte[] strings() {
        return strings;
    }

    /** Where the string at a place begins among them. */
    public int stringFrom(int place) {
        return from[place];
    }

    /** Where it ends. */
    public int stringTo(int place) {
        return to[place];
    }
}
