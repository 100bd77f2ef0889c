package nl.parliament.parser.internal.dutch.paper;

import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Ministries;
import nl.parliament.parser.internal.layout.WhiteSpace;

/** The chair and the clerk of a committee, as they sign its papers, with a surname that often stands alone. */
public final class CommitteeSignature {
    // "De voorzitter van de commissie" | "De fungerend voorzitter van de vaste commissie voor Defensie" |
    // "Adjunct-griffier van de commissie"
    private static final Pattern OFFICE =
            Pattern.compile("(?i)(?:de )?(?:(?:fungerend|waarnemend|tijdelijk|plaatsvervangend|plv\\.) ){0,2}"
                    + "(?:adjunct-|onder)?(?:voorzitter|griffier) van de (?:\\p{L}{2,20} ){0,3}commissies?\\b.{0,200}");
    // "De Boer" | "Anne Mulder" | "Sneller" | "M.H. van ’t Veld"
    private static final Pattern NAME =
            Pattern.compile("(?=['’\\p{Lu}])(?:['’\\p{L}][\\p{L}'’.-]{0,30} ){0,5}\\p{Lu}[\\p{L}'’-]{1,30}");

    private static final Pattern LAST_SIGN = Pattern.compile("[,:]$");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final int LONGEST = 260;
    private static final int LONGEST_NAME = 60;

    private CommitteeSignature() {}

    /** The office, and the name when the line has it too; empty for other lines. */
    public static List<String> parts(String line) {
        String text = line.length() > LONGEST ? "" : WhiteSpace.folded(line).strip();
        if (text.endsWith(".") || !OFFICE.matcher(text).matches()) {
            return List.of();
        }
        int comma = text.lastIndexOf(", ");
        return comma > 0 && isName(text.substring(comma + 2))
                ? List.of(text.substring(0, comma), text.substring(comma + 2))
                : List.of(LAST_SIGN.matcher(text).replaceFirst(""));
    }

    /** Whether the line is such an office for sure: with a name, or with the comma in front of one. */
    public static boolean is(String line) {
        return parts(line).size() > (line.endsWith(",") ? 0 : 1);
    }

    /** Whether the line can be the name of who holds the office above it. */
    public static boolean isName(String line) {
        return line.length() <= LONGEST_NAME
                && NAME.matcher(line).matches()
                && BLANK.splitAsStream(line).noneMatch(Ministries::isWordOfOne);
    }
}
