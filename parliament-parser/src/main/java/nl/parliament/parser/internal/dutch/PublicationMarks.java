package nl.parliament.parser.internal.dutch;

import java.util.regex.Pattern;

/** What stands at the foot or the head of every page: its number, and the marks of officially published papers. */
public final class PublicationMarks {
    // "Pagina 2 van 9" | "Blad 3" | "pagina 4/7" | "1Pagina1van2", printed over another number
    private static final Pattern NAMED_PAGE =
            Pattern.compile("(?i)(?:\\s{0,20}(?:\\d{1,3}(?=pagina))?(?:pagina|blad)\\s{0,3}\\d{1,3}"
                    + "(?:\\s{0,3}(?:van|/)\\s{0,3}\\d{1,3})?){1,3}");
    // "3" | "- 3 -" | "3 van 9" | "Pagina: 3"
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:pagina|blad)?[ :]{0,2}[-–]? ?\\d{1,3} ?[-–]?(?: ?(?:van|/) ?\\d{1,3})?");
    // "kst-32545-143" | "ISSN 0921 - 7371" | "Tweede Kamer, vergaderjaar 2020–2021, 32 545" | "’s-Gravenhage 2021" |
    // "’s-Gravenhage 2021 Tweede Kamer, vergaderjaar 2020–2021, 32 545 1"
    private static final String HOUSE = Chambers.EITHER + ", vergaderjaar \\d{4}.{0,160}";
    private static final Pattern OFFICIAL =
            Pattern.compile("(?i)(?:kst|ah|h)-[0-9a-z-]{4,30}|issn \\d{4} ?[-–] ?\\d{3}[\\dx]|"
                    + "['’‘]s-gravenhage \\d{4}(?:\\s{1,30}" + HOUSE + ")?|" + HOUSE);

    private static final int LONGEST_PAGE = 80;

    private PublicationMarks() {}

    /** Whether the line is the number of a page and says that it is. */
    public static boolean isNamedPage(String line) {
        return mayBeNamedPage(line) && NAMED_PAGE.matcher(line).matches();
    }

    /** Whether the line can be the number of a page; a bare number can. */
    public static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    /** Whether the line is a mark of an officially published paper. */
    public static boolean isOfficial(String line) {
        return OFFICIAL.matcher(line).matches();
    }

    /** A plain look before the costly one. */
    private static boolean mayBeNamedPage(String line) {
        return !line.isEmpty() && line.length() < LONGEST_PAGE && "pPbB0123456789".indexOf(line.charAt(0)) >= 0;
    }
}
