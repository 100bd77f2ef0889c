package nl.parliament.parser.internal.txt;

/** How long a line is on paper. A text taken from a PDF was broken by the width of its letters, one typed in an editor by their number. */
enum LineMeasure {
    /** Every character is one. */
    CHARACTERS {
        @Override
        double of(String line) {
            return line.length();
        }
    },
    /**
     * Widths in font sizes of Verdana, in which the Rijkshuisstijl sets letters (its advance widths, rounded). Faces that other houses use
     * have much the same proportions.
     */
    LETTERS {
        @Override
        double of(String line) {
            double width = 0;
            for (int i = 0; i < line.length(); i++) {
                width += Character.isLowSurrogate(line.charAt(i)) ? 0 : width(line.charAt(i));
            }
            return width;
        }
    };

    private static final String[] SAME_WIDTH = {
        "0.27 ijl'’‘|", "0.35 f .,", "0.39 t!", "0.43 rI", "0.45 -()/:;J[]", "0.52 csz", "0.55 ?L", "0.59 ekvxy", "0.61 aoPTY",
        "0.63 bdghnpqu0123456789EF", "0.69 ABCKRSVXZ", "0.74 HNU", "0.78 DGOQ€", "0.82 wM", "0.97 mW", "1.07 %"
    };
    private static final double[] WIDTHS = widths();
    private static final double OTHER = 0.61;

    abstract double of(String line);

    private static double[] widths() {
        double[] widths = new double[0x2100];
        for (String row : SAME_WIDTH) {
            row.substring(5).codePoints().forEach(letter -> widths[letter] = Double.parseDouble(row.substring(0, 4)));
        }
        widths[' '] = 0.35;
        return widths;
    }

    private static double width(int letter) {
        double width = letter < WIDTHS.length ? WIDTHS[letter] : 0;
        return width == 0 ? OTHER : width;
    }
}
