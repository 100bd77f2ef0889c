package nl.parliament.parser.internal.dutch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.WhiteSpace;

/** What a line of a signature says; two signatures side by side stand parted by a tab. */
public final class SignatureLine {
    // "De Minister van Economische Zaken en Klimaat, E.D. Wiebes"
    private static final Pattern ROLE_AND_NAME = Pattern.compile("(?s)(.{8,180}),\\s{1,3}([^,]{4,60})");

    private static final Pattern PART = Pattern.compile("[\\t\\n]");
    private static final Pattern TABS = Pattern.compile("\\t{1,100}");
    private static final Pattern WORD = Pattern.compile("[\\s,]{1,100}");

    private SignatureLine() {}

    /** The role and the name of a line that has both, as published papers print them; empty for other lines. */
    public static List<String> roleAndName(String line) {
        Matcher matcher = ROLE_AND_NAME.matcher(WhiteSpace.folded(line).strip());
        boolean both = matcher.matches() && Offices.isRole(matcher.group(1)) && PersonName.matches(matcher.group(2));
        return both ? List.of(matcher.group(1), matcher.group(2)) : List.of();
    }

    public static boolean hasRole(String line) {
        boolean isWhole = line.indexOf('\t') < 0 && line.indexOf('\n') < 0;
        return isWhole
                ? Offices.isRole(line.strip())
                : PART.splitAsStream(line).anyMatch(part -> Offices.isRole(part.strip()));
    }

    public static boolean isName(String line) {
        String stripped = line.strip();
        return stripped.indexOf('\t') < 0
                ? PersonName.matches(stripped)
                : TABS.splitAsStream(stripped).allMatch(PersonName::matches);
    }

    /** Whether the line can be the rest of a role that was broken: 'Welzijn en Sport,'. */
    public static boolean continuesRole(String line) {
        return line.length() < 110
                && (!line.endsWith(".") || line.endsWith(" a.i."))
                && !QuestionHeads.is(line)
                && WORD.splitAsStream(WhiteSpace.folded(line)).anyMatch(Ministries::isWordOfOne);
    }
}
