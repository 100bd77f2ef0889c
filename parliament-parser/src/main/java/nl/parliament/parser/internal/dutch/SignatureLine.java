package nl.parliament.parser.internal.dutch;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.WhiteSpace;

/** What a line of a signature says; two signatures side by side stand parted by a tab. */
public final class SignatureLine {
    // "De Minister van Economische Zaken en Klimaat, E.D. Wiebes" | "Plv. Secretaris-Generaal dr. L. van Beek"
    private static final Pattern ROLE_AND_NAME =
            Pattern.compile("(?s)(.{8,180}?)(?:,\\s{1,3}|\\s{1,3}(?=(?:\\p{L}{1,4}\\.){1,4} ))([^,]{4,60})");

    // "Irene Jansen - Directeur Ruimtelijk Beleid"
    private static final Pattern NAME_AND_OFFICE = Pattern.compile("([^,]{4,60}?)(?:,| [-–])\\s{1,3}(.{4,120})");
    // "De minister van Defensie, namens deze,"
    private static final Pattern ROLE_AND_NAMENS =
            Pattern.compile("(?i)(.{8,180}?),?\\s{1,3}((?:namens|voor) \\p{L}{4,5}[,:.'’]{0,2})");
    // "Ministerie van Defensie,"
    private static final Pattern MINISTRY = Pattern.compile("(?i)(?:het )?" + Ministries.HOUSE + ".{4,100}");
    // 'De minister-president,' above 'minister van Algemene Zaken,' is one office
    private static final Pattern PRESIDENT = Pattern.compile("(?i)(?:de )?minister-president,?");
    // "de minister voor" | "… Natuur en" | "… Basis-"
    private static final Pattern OPEN_END = Pattern.compile("(?:\\b(?:van|voor|en|of|de|het)|-)$");
    /** A minister, a state secretary and what both are for take half of it. */
    private static final int LONGEST_OFFICE = 400;

    /** An office and a name, or an office and 'namens deze'. */
    private static final int LONGEST_BOTH = 260;

    private static final int LONGEST_REST = 110;
    // "de minister van Financiën, de minister van Langdurige Zorg,"
    private static final Pattern TWO_OFFICES = Pattern.compile("(?i)(?:de |het )?" + Offices.BEWINDSPERSOON
            + " .{3,100}?,( )(?:de |het )" + Offices.BEWINDSPERSOON + "\\b.{3,100}");

    private static final Pattern PART = Pattern.compile("[\\t\\n]");
    private static final Pattern TABS = Pattern.compile("\\t{1,100}");
    private static final Pattern WORD = Pattern.compile("[\\s,]{1,100}");

    private SignatureLine() {}

    /** The role and the name of a line that has both, as published papers print them; empty for other lines. */
    public static List<String> roleAndName(String line) {
        Matcher matcher = ROLE_AND_NAME.matcher(WhiteSpace.folded(line).strip());
        boolean both = line.length() <= LONGEST_BOTH
                && matcher.matches()
                && isOffice(matcher.group(1))
                && PersonName.matches(matcher.group(2));
        return both ? List.of(matcher.group(1), matcher.group(2)) : List.of();
    }

    /** The name and the office of a line that has both, in this order; empty for other lines. */
    public static List<String> nameAndOffice(String line) {
        Matcher matcher = NAME_AND_OFFICE.matcher(WhiteSpace.folded(line).strip());
        boolean both = line.length() <= LONGEST_BOTH
                && matcher.matches()
                && PersonName.matches(matcher.group(1))
                && isOffice(matcher.group(2));
        return both ? List.of(matcher.group(1), matcher.group(2)) : List.of();
    }

    /** The parts of a line of the signature that each would stand on a line of their own. */
    public static List<String> parts(String line) {
        if (line.length() > LONGEST_BOTH) {
            return List.of(line.strip());
        }
        List<String> both = roleAndName(line);
        List<String> reversed = both.isEmpty() ? nameAndOffice(line) : both;
        if (!reversed.isEmpty()) {
            return reversed;
        }
        Matcher namens = ROLE_AND_NAMENS.matcher(WhiteSpace.folded(line).strip());
        return namens.matches() && Offices.isNamens(namens.group(2)) && isOffice(namens.group(1))
                ? List.of(namens.group(1), namens.group(2))
                : List.of(line.strip());
    }

    /** Whether the line names an office of any kind, or a ministry on whose behalf another signs. */
    public static boolean isOffice(String line) {
        return Offices.isRole(line)
                || Offices.isOffice(line)
                || Offices.isLike(line)
                || MINISTRY.matcher(line).matches();
    }

    /** Whether an office, as far as it has been read, goes on in the line. */
    public static boolean goesOn(String office, String line) {
        if (office.length() > LONGEST_OFFICE) {
            return false;
        }
        if (PRESIDENT.matcher(office).matches()) {
            return line.toLowerCase(Locale.ROOT).startsWith("minister van");
        }
        boolean isOpen = OPEN_END.matcher(office).find();
        boolean namesMinistry = Offices.isRole(office) && continuesRole(line);
        boolean isRest = !isOffice(line) && (namesMinistry || (startsLow(line) && !office.endsWith(",")));
        return line.length() < LONGEST_REST && !line.endsWith(".") && (isOpen || isRest);
    }

    private static boolean startsLow(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }

    /** Where the blank stands between two offices side by side on one line; -1 in any other line. */
    public static int betweenOffices(String line) {
        Matcher offices = TWO_OFFICES.matcher(line);
        return line.length() < 2 * LONGEST_REST && offices.matches() ? offices.start(1) : -1;
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
        return line.length() < LONGEST_REST
                && (!line.endsWith(".") || line.endsWith(" a.i."))
                && !QuestionHeads.is(line)
                && WORD.splitAsStream(WhiteSpace.folded(line)).allMatch(SignatureLine::isOfTitle)
                && WORD.splitAsStream(line).anyMatch(Ministries::isWordOfOne);
    }

    /** Whether the word begins with a capital or is one of the small ones between such words. */
    private static boolean isOfTitle(String word) {
        return word.isEmpty()
                || !Character.isLowerCase(word.codePointAt(0))
                || FunctionWords.isOfTitle(word)
                || Sentences.endsInAbbreviation(word);
    }
}
