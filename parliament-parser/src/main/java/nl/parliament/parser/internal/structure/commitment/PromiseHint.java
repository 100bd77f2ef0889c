package nl.parliament.parser.internal.structure.commitment;

import java.util.List;
import java.util.Locale;

/** A plain look at a sentence, which tells most of those apart that promise nothing, before the costly looks. */
final class PromiseHint {
    /** One of these is in each form of {@link PromiseWord#TELLS}, {@code TOLD} and {@code NOW}. */
    private static final List<String> STEMS = List.of(
            "form",
            "richt",
            "licht",
            "stu",
            "zend",
            "zond",
            "bied",
            "bod",
            "leg",
            "kom",
            "hoogte",
            "rapport",
            "meld",
            "ontvang",
            "deel",
            "delen",
            "bijpraten",
            "breng",
            "stel");
    /** These name who is told of a promise; so does 'u'. 'Ik kom hierop terug' names nobody. */
    private static final List<String> TOLD = List.of("kamer", "parlement", "terug");

    private PromiseHint() {}

    /**
     * Whether a sentence may promise something.
     *
     * @param toChamber whether 'u' is a chamber
     */
    static boolean isIn(String sentence, boolean toChamber) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return (holdsOne(TOLD, lower) || (toChamber && holdsU(lower))) && holdsOne(STEMS, lower);
    }

    private static boolean holdsOne(List<String> parts, String text) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsU(String text) {
        int at = text.indexOf('u');
        while (at >= 0) {
            if (!isLetter(text, at - 1) && !isLetter(text, at + 1)) {
                return true;
            }
            at = text.indexOf('u', at + 1);
        }
        return false;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
