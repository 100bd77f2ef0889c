package nl.parliament.parser.internal.reference.grammar;

import java.util.Map;
import nl.parliament.model.Span;

/**
 * Text with its ligatures spelled out: 'ﬁnancieel' as 'financieel', 'Rĳkswet' as 'Rijkswet'. It knows where each of its
 * characters stands in the original.
 */
public final class SpelledOut {
    private static final Map<Character, String> LIGATURES = Map.of(
            '\ufb00', "ff", '\ufb01', "fi", '\ufb02', "fl", '\ufb03', "ffi", '\ufb04', "ffl", '\ufb05', "st", '\ufb06',
            "st", '\u0133', "ij", '\u0132', "IJ");

    private final String text;
    private final int[] places;

    private SpelledOut(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** The text of this original; itself when it has no ligatures. */
    public static SpelledOut of(String original) {
        int extra = original.chars().map(SpelledOut::extra).sum();
        if (extra == 0) {
            return new SpelledOut(original, new int[0]);
        }
        StringBuilder text = new StringBuilder(original.length() + extra);
        int[] places = new int[original.length() + extra];
        for (int i = 0; i < original.length(); i++) {
            char sign = original.charAt(i);
            String spelled = LIGATURES.getOrDefault(sign, String.valueOf(sign));
            for (int j = 0; j < spelled.length(); j++) {
                places[text.length() + j] = i;
            }
            text.append(spelled);
        }
        return new SpelledOut(text.toString(), places);
    }

    private static int extra(int sign) {
        return sign < '\u0132' ? 0 : LIGATURES.getOrDefault((char) sign, "1").length() - 1;
    }

    public String text() {
        return text;
    }

    /** The same stretch in the original; half a ligature is a whole one there. */
    public Span original(Span span) {
        return places.length == 0 || span.end() == span.start()
                ? span
                : new Span(places[span.start()], places[span.end() - 1] + 1);
    }
}
