package nl.parliament.parser.internal.reference.grammar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * The ECLI of a case of the European Court of Human Rights: the year, month and day, {@code JUD} for a judgment or
 * {@code DEC} for a decision, the number of the application in seven digits and the last two of its year (HUDOC).
 */
public final class StrasbourgCases {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})/(\\d{2})");
    private static final Pattern JUDGMENT = Pattern.compile("\\b(?:arrest|uitspraak|judgment)\\b");
    private static final Pattern DECISION =
            Pattern.compile("\\b(?:beslissing|ontvankelijkheidsbeslissing|decision)\\b");
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} \\p{L}{3,9} \\d{4}\\b");

    private StrasbourgCases() {}

    /**
     * The ECLI; null when the citation does not say both the day and whether it is a judgment.
     *
     * @param citation such as 'EHRM (arrest) 26 maart 1987, nr. 9248/81'
     * @param application the number of the application in it
     */
    public static @Nullable String ecli(String citation, String application) {
        Matcher number = NUMBER.matcher(application);
        Matcher printed = DAY.matcher(citation);
        LocalDate day = printed.find() ? DutchDate.in(printed.group()) : null;
        String kind = kind(citation);
        if (day == null || kind == null || !number.matches()) {
            return null;
        }
        int serial = Integer.parseInt(number.group(1));
        return String.format(
                Locale.ROOT,
                "ECLI:CE:ECHR:%d:%02d%02d%s%07d%s",
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                kind,
                serial,
                number.group(2));
    }

    private static @Nullable String kind(String citation) {
        boolean isJudgment = JUDGMENT.matcher(citation).find();
        boolean isDecision = DECISION.matcher(citation).find();
        return isJudgment == isDecision ? null : isJudgment ? "JUD" : "DEC";
    }

    /** The page of a case in the register of the court. */
    public static String url(String ecli) {
        return "https://hudoc.echr.coe.int/eng#{%22ecli%22:[%22" + ecli + "%22]}";
    }
}
