package nl.parliament.parser.internal.dutch;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.WhiteSpace;

/** The line that opens a letter. */
public final class Salutations {
    private static final String WORD = "geachte";
    private static final String GREETING = "(?i:zeer |hoog)?(?i:" + WORD + ")";

    /** A point ends a sentence, but for those of titles and of names left out: 'dhr.', 'Geachte [...],'. */
    private static final String WITHIN = "(?:[^.;\\n]|(?<=\\b\\p{L}{1,4})\\.|\\.(?=[.\\]]))";

    // "Geachte voorzitter," | "Geachte mevrouw de Voorzitter," | "Geachte heer/mevrouw Dijksma," | "Geachte [...],"
    // "Beste Kamerleden," | "Mijnheer de voorzitter," | "Excellentie," | "Dames en heren," | "L.S.,"
    private static final Pattern SALUTATION =
            Pattern.compile("(?=\\p{Lu})" + GREETING + "\\b" + WITHIN + "{1,90}[,:]?" + "|Beste\\s" + WITHIN
                    + "{1,40},|(?:Mijnheer|Mevrouw) de [Vv]oorzitter,?|Excellentie,?|Dames en heren,|L\\.? ?S\\.?,?");

    // "Geachte" | "Geachte heer 10.2.e ,": the name is left out
    private static final Pattern LIKE = Pattern.compile("(?i:zeer )?" + GREETING + "\\b[^.;?!]{0,40}.{0,8}");

    private static final int LONGEST_LIKE = 60;

    private static final int LONGEST = 110;

    private Salutations() {}

    /** Whether the line is a salutation and nothing else. */
    public static boolean is(String line) {
        return line.length() < LONGEST
                && mayBeOne(line)
                && SALUTATION.matcher(WhiteSpace.folded(line)).matches();
    }

    /** Whether the line is a salutation but for the name, which may be left out. */
    public static boolean isLike(String line) {
        return line.length() < LONGEST_LIKE && LIKE.matcher(line).matches();
    }

    /** Whether the line greets somebody. */
    public static boolean greets(String line) {
        return line.toLowerCase(Locale.ROOT).contains(WORD);
    }

    /** A plain look before the costly one. */
    private static boolean mayBeOne(String line) {
        return !line.isEmpty() && "ZHGBMEDL".indexOf(line.charAt(0)) >= 0;
    }
}
