package nl.parliament.parser.internal.layout;

import java.util.regex.Pattern;

/**
 * What the rules of Dutch spelling say of two halves of a word around a hyphen at the end of a line. Halves are in
 * lower case. Compounds are written as one word, and have a hyphen only where their spelling asks for it (Leidraad, 6).
 */
final class HyphenRules {
    // "sms-bericht" | "e-mail": letters that are said one by one
    private static final Pattern LETTERS = Pattern.compile("\\p{L}|[^aeiouyáéíóúàèìòùäëïöü]{2,5}");
    // "niet-tijdig" | "oud-minister"
    private static final Pattern PREFIX = Pattern.compile("niet|non|ex|oud");
    // "milieu-informatie" | "zee-egel" | "anti-integratief": vowels that would be read as one sound
    private static final Pattern CLASH = Pattern.compile("a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu]");

    // "be-sparing" | "opge-nomen" | "her-stel": a syllable without stress, and a particle in front of it
    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weer)?(?:be|ge|ver)"
                    + "|her|ont)");
    // "gehandi-capten" | "bedrijfs-vertrouwelijk": no word ends so
    private static final Pattern UNENDED = Pattern.compile(".*(?:[^aeouy]i|fs|ings|heids|teits|schaps)");
    // "toeganke-lijk" | "kwali-teit" | "behande-ling" | "netwer-ken" | "geïnfor-meerd" | "laagdrempe-lig"
    private static final Pattern ENDING = Pattern.compile("(?:lijk(?:e|er|heid|heden)?|heid|heden|teit(?:en)?"
            + "|(?:[bcdfgklmnprstvz]{1,2}|sch)(?:ing(?:en)?|en(?:de)?|eerd(?:e|en)?|eel|ele|ige?|isch(?:e)?)"
            + "|[gst]ie(?:s|f|ve)?|sche|baar|bare|zaam|zame)");

    // "staakt-het-vuren" | "kant-en-klaar" | "up-to-date": a small word that hyphens tie to those around it
    private static final Pattern LINK = Pattern.compile("aan|als|bij|de|en|het|in|met|na|of|om|op|te|to|tot|uit|van");

    private HyphenRules() {}

    /** Whether the half is a small word that hyphens may tie to those around it. */
    static boolean isLink(String half) {
        return LINK.matcher(half).matches();
    }

    /** Whether the hyphen is a part of the word's spelling. */
    static boolean isOwn(String first, String second) {
        return LETTERS.matcher(first).matches() || PREFIX.matcher(first).matches() || clashes(first, second);
    }

    private static boolean clashes(String first, String second) {
        return !first.isEmpty()
                && !second.isEmpty()
                && CLASH.matcher(first.substring(first.length() - 1) + second.charAt(0))
                        .matches();
    }

    /** Whether one of the halves is no word by itself, so that the end of the line broke them. */
    static boolean isBreak(String first, String second) {
        return !isDoubled(first, second) && isNoWord(first, second);
    }

    /** No syllable ends in the vowel that the next begins with: 'anti-integratief'. */
    private static boolean isDoubled(String first, String second) {
        return clashes(first, second) && first.charAt(first.length() - 1) == second.charAt(0);
    }

    private static boolean isNoWord(String first, String second) {
        return ENDING.matcher(second).matches()
                || OPENING.matcher(first).matches()
                || UNENDED.matcher(first).matches();
    }
}
