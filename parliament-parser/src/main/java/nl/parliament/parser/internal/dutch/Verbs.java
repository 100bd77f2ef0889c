package nl.parliament.parser.internal.dutch;

import java.util.regex.Pattern;

/**
 * Tells verbs by how they end. Endings that nouns have too are none: fewer than one title of a law in 500 holds one.
 */
public final class Verbs {
    // "introduceert" | "dwingt" | "geeft" | "dient"; no "arbeidsmarkt", "teelt", "concept"
    private static final Pattern THIRD_PERSON = Pattern.compile(
            "\\p{Ll}{1,20}(?:(?<!conc|exp)ert|ngt|dt|(?<!mar)kt|gt|mt|(?<!tee|asfa)lt|eeft|ijft|oeft|ient|"
                    + "wt|(?<!ce|cri)pt)");
    // "vastgelegd" | "aangepast" | "uitgevoerd"; no "gebied", "geweld"
    private static final Pattern SEPARABLE_PARTICIPLE =
            Pattern.compile("(?:aan|af|door|in|na|op|toe|uit|vast|voor)ge(?:\\p{Ll}{2,20}[dt]|nomen)");

    private Verbs() {}

    /** Whether a word in small letters can only be the third person of a verb: 'regelt'. */
    public static boolean isThirdPerson(String word) {
        return THIRD_PERSON.matcher(word).matches();
    }

    /** Whether a word in small letters is the participle of a verb in two parts: 'vastgelegd'. */
    public static boolean isSeparableParticiple(String word) {
        return SEPARABLE_PARTICIPLE.matcher(word).matches();
    }
}
