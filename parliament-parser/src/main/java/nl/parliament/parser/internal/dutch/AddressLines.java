package nl.parliament.parser.internal.dutch;

import java.util.regex.Pattern;

/** The lines of a letterhead that bear no label: addresses, those written to, those who write. */
public final class AddressLines {
    /** What labels the address to which an answer goes. */
    static final String RETURN = "retouradres";

    private static final int LONGEST = 110;
    // "Postbus 20018" | "2500 EA DEN HAAG" | "www.rijksoverheid.nl"
    private static final Pattern CERTAIN = Pattern.compile("(?:> ?)?(?:(?i:" + RETURN + ").{0,80}|"
            + "(?i:postbus) \\d{1,6}.{0,60}|\\d{4} ?\\p{Lu}{2} .{2,40}|www\\.\\S{3,45})");
    // "Prinses Irenestraat 6", but also "Motie 12"
    private static final Pattern STREET =
            Pattern.compile("(?:> ?)?\\p{Lu}[\\p{L} .’'-]{2,40} \\d{1,3} ?[a-zA-Z]?(?:-\\d{1,4})?");
    private static final Pattern ADDRESSEE =
            Pattern.compile("(?i)(?:aan (?:de|het)\\b|(?:aan )?(?:de )?(?:heer |mevrouw )?voorzitters? van|"
                    + "(?:de )?" + Chambers.EITHER + "|(?:van de |der )staten-generaal).{0,110}");

    private AddressLines() {}

    /** Whether the line is one of an address: a postbox, a postal code, a street with a number, a site. */
    public static boolean isAddress(String line) {
        return isCertainly(line)
                || (line.length() < LONGEST && STREET.matcher(line).matches());
    }

    /** Whether the line can be nothing else: a postbox, a postal code, a site. */
    public static boolean isCertainly(String line) {
        return line.length() < LONGEST && CERTAIN.matcher(line).matches();
    }

    /** Whether the line names a chamber or its chair as the one who is written to. */
    public static boolean isAddressee(String line) {
        return line.length() < LONGEST && ADDRESSEE.matcher(line).matches();
    }

    /** Whether the line names a ministry or a part of one, and little more. */
    public static boolean isSender(String line) {
        return line.length() < LONGEST && (Ministries.begins(line) || Departments.is(line));
    }
}
