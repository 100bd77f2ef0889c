package nl.parliament.parser.internal.reference.grammar;

/**
 * Text with one spelling for each sign, unit for unit, so that offsets stay: every blank a space (official papers set a
 * no-break space in '35 896, nr. 12'), every dash a hyphen ('21501–32'), every curly quote a straight one. A line feed
 * stays: it ends a block.
 */
public final class FoldedText {
    private FoldedText() {}

    /** The folded text, as long as the original. */
    public static String of(CharSequence text) {
        char[] folded = text.toString().toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char sign = folded[i];
            boolean isPlain = sign < '\u00a0' && sign != '\t' && sign != '`';
            folded[i] = isPlain ? sign : fold(sign);
        }
        return new String(folded);
    }

    private static char fold(char sign) {
        return switch (sign) {
            case '\t', '\u00ad' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u00b4', '`' -> '\'';
            default -> Character.getType(sign) == Character.SPACE_SEPARATOR ? ' ' : sign;
        };
    }
}
