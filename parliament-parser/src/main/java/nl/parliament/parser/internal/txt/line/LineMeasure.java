package nl.parliament.parser.internal.txt.line;

import java.util.Arrays;

/**
 * How long a line is on paper, in hundredths. A text taken from a PDF was broken by the width of its letters, one typed
 * in an editor by their number.
 */
public enum LineMeasure {
    /** Every character is a hundred. */
    CHARACTERS {
        @Override
        public int of(String line, int end) {
            return UNIT * end;
        }
    },
    /**
     * Widths in hundredths of the font size of Verdana, in which the Rijkshuisstijl sets letters (its advance widths,
     * rounded). Faces that other houses use have much the same proportions.
     */
    LETTERS {
        @Override
        public int of(String line, int end) {
            int width = 0;
            for (int i = 0; i < end; i++) {
                width += width(line.charAt(i));
            }
            return width;
        }
    };

    public static final int UNIT = 100;

    private static final String[] SAME_WIDTH = {
        "027 ijl'’‘|",
        "035 f .,",
        "039 t!",
        "043 rI",
        "045 -()/:;J[]",
        "052 csz",
        "055 ?L",
        "059 ekvxy",
        "061 aoPTY",
        "063 bdghnpqu0123456789EF",
        "069 ABCKRSVXZ",
        "074 HNU",
        "078 DGOQ€",
        "082 wM",
        "097 mW",
        "107 %"
    };
    private static final int OTHER = 61;
    private static final byte[] WIDTHS = widths();

    /** The width of a line's first {@code end} characters. */
    public abstract int of(String line, int end);

    /** The width of a line. */
    public int of(String line) {
        return of(line, line.length());
    }

    private static byte[] widths() {
        byte[] widths = new byte[0x2100];
        Arrays.fill(widths, (byte) OTHER);
        for (String row : SAME_WIDTH) {
            row.substring(4).codePoints().forEach(letter -> widths[letter] = Byte.parseByte(row.substring(0, 3)));
        }
        return widths;
    }

    private static int width(char letter) {
        return letter < WIDTHS.length ? WIDTHS[letter] : Character.isLowSurrogate(letter) ? 0 : OTHER;
    }
}
