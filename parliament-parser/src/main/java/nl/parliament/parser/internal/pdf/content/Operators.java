package nl.parliament.parser.internal.pdf.content;

/** The operators of page content that text needs (ISO 32000-1, table A.1): their letters as the bytes of a number. */
public final class Operators {
    /** There is no more. */
    public static final int END = -1;
    /** One that text does not need. */
    public static final int OTHER = 0;

    public static final int SAVE = 'q';
    public static final int RESTORE = 'Q';
    public static final int CONCATENATE = 'c' << 8 | 'm';
    public static final int STATE = 'g' << 8 | 's';
    public static final int DRAW = 'D' << 8 | 'o';
    public static final int BEGIN_TEXT = 'B' << 8 | 'T';
    public static final int END_TEXT = 'E' << 8 | 'T';
    public static final int CHARACTER_SPACING = 'T' << 8 | 'c';
    public static final int WORD_SPACING = 'T' << 8 | 'w';
    public static final int SCALING = 'T' << 8 | 'z';
    public static final int LEADING = 'T' << 8 | 'L';
    public static final int FONT = 'T' << 8 | 'f';
    public static final int MODE = 'T' << 8 | 'r';
    public static final int RISE = 'T' << 8 | 's';
    public static final int MOVE = 'T' << 8 | 'd';
    public static final int MOVE_AND_LEAD = 'T' << 8 | 'D';
    public static final int TEXT_MATRIX = 'T' << 8 | 'm';
    public static final int NEXT_LINE = 'T' << 8 | '*';
    public static final int SHOW = 'T' << 8 | 'j';
    public static final int SHOW_ADJUSTED = 'T' << 8 | 'J';
    public static final int SHOW_LINE = '\'';
    public static final int SHOW_SPACED_LINE = '"';
    public static final int BEGIN_MARKED = 'B' << 16 | 'M' << 8 | 'C';
    public static final int BEGIN_MARKED_WITH = 'B' << 16 | 'D' << 8 | 'C';
    public static final int END_MARKED = 'E' << 16 | 'M' << 8 | 'C';
    public static final int RECTANGLE = 'r' << 8 | 'e';
    public static final int MOVE_TO = 'm';
    public static final int LINE_TO = 'l';
    public static final int CURVE_TO = 'c';
    public static final int CURVE_FROM_HERE = 'v';
    public static final int CURVE_TO_THERE = 'y';
    public static final int CLIP = 'W';
    public static final int CLIP_EVEN_ODD = 'W' << 8 | '*';
    public static final int FILL = 'f';
    public static final int FILL_OLD = 'F';
    public static final int FILL_EVEN_ODD = 'f' << 8 | '*';
    public static final int STROKE = 'S';
    public static final int CLOSE_AND_STROKE = 's';
    public static final int BOTH = 'B';
    public static final int BOTH_EVEN_ODD = 'B' << 8 | '*';
    public static final int CLOSE_AND_BOTH = 'b';
    public static final int CLOSE_AND_BOTH_EVEN_ODD = 'b' << 8 | '*';
    public static final int WIDTH = 'w';
    public static final int END_PATH = 'n';
    public static final int GRAY = 'g';
    public static final int LIGHT = 'r' << 8 | 'g';
    public static final int INKS = 'k';
    public static final int SPACE = 'c' << 8 | 's';
    public static final int COLOUR = 's' << 8 | 'c';
    public static final int COLOUR_OR_PATTERN = 's' << 16 | 'c' << 8 | 'n';
    public static final int SHADE = 's' << 8 | 'h';

    static final int BEGIN_PICTURE = 'B' << 8 | 'I';

    private Operators() {}

    /** The number of an operator; that of a long one is no operator's. */
    static int of(byte[] bytes, int from, int to) {
        if (to - from > 3) {
            return OTHER;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number << 8 | (bytes[i] & 0xff);
        }
        return number;
    }
}
