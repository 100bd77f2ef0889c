package nl.parliament.parser.internal.reference;

/**
 * Text with one spelling for each sign, unit for unit, so that offsets stay: every blank a space (official papers set a no-break
 * space in '35 896, nr. 12'), every dash a hyphen ('21501–32'), every curly quote a straight one. A line feed stays: it ends a block.
 */
public final class FoldedText {
    private FoldedText() {}

    /** The folded text, as long as the original. */
    public static String of(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    private static char fold(char sign) {
        return switch (sign) {
            case '\t', '\u00a0', '\u202f', '\u2009', '\u2007', '\u00ad' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u00b4', '`' -> '\'';
            default -> sign;
        };
    }
}
