package nl.parliament.parser.internal.dutch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles of annexes to a letter. */
public final class AnnexTitles {
    private static final int LONGEST = 200;
    private static final String ANNEX = "bijlage";
    private static final String NUMBER = "(?: (?:\\d{1,2}|[A-Z]|[IVX]{1,4}))?";
    // "Bijlage 1: Planning" | "BIJLAGE" | "Bijlage A" | "Annex II – Tabellen" | "Bijiage 2- Lijst"
    private static final Pattern TITLE =
            Pattern.compile("(\\p{L}{5,8})" + NUMBER + "(?:[.:)]|\\s{0,3}[–—-])?(?:\\s{1,5}\\S.{0,180})?");

    private AnnexTitles() {}

    /** Whether the line is the title of an annex; recognition may have read one letter wrong. */
    public static boolean is(String line) {
        if (line.length() >= LONGEST || line.endsWith(".") || !mayBeOne(line)) {
            return false;
        }
        Matcher title = TITLE.matcher(line);
        return title.matches() && isAnnex(title.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isAnnex(String word) {
        return word.equals("annex") || word.equals("bijlagen") || Spelling.isWithin(1, word, ANNEX);
    }

    /** A plain look before the costly one. */
    private static boolean mayBeOne(String line) {
        return !line.isEmpty() && "bBaA".indexOf(line.charAt(0)) >= 0;
    }
}
