package nl.parliament.parser.internal.dutch.paper;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.DutchDate;
import nl.parliament.parser.internal.dutch.Offices;
import org.jspecify.annotations.Nullable;

/**
 * The two sentences above published answers: 'Vragen van het lid … (ingezonden …)' and 'Antwoord van Minister …
 * (ontvangen …)'. Letters use the words of the first too.
 */
public final class MemberQuestions {
    /** One member or several, as part of a pattern. */
    public static final String MEMBERS = "(?:het (?:Kamer)?lid|de (?:Kamer)?leden)";

    /** Their questions, as part of a pattern. */
    public static final String OF_MEMBERS = "(?i:vragen) van " + MEMBERS;

    /** How an answer opens, as part of a pattern. */
    public static final String ANSWER = "(?:Antwoord|Mededeling) van (?:de )?" + Offices.BEWINDSPERSOON + "\\b";

    /** What is said of questions that reached the chamber. */
    public static final String SENT_IN = "ingezonden";

    /** What is said of an answer, or a paper, that the chamber received. */
    public static final String RECEIVED = "ontvangen";

    // "(ingezonden 20 december 2024)" | "(ontvangen 21 juni 2021)"
    private static final Pattern ASKED = inBrackets(SENT_IN);
    private static final Pattern ANSWERED = inBrackets(RECEIVED);
    // "ingezonden op 20 december 2024" | "(ontvangen 21 juni 2021"
    private static final String DAY = "(?: op)? (\\d{1,2} \\p{L}{3,9} \\d{4})";
    private static final Pattern ASKED_ON = Pattern.compile("\\b" + SENT_IN + DAY);
    private static final Pattern ANSWERED_ON = Pattern.compile("\\(" + RECEIVED + DAY);
    private static final Pattern OPENING = Pattern.compile(OF_MEMBERS + "\\b|" + ANSWER);

    private MemberQuestions() {}

    private static Pattern inBrackets(String verb) {
        return Pattern.compile("\\(" + verb + " [^()]{5,40}\\)");
    }

    /** Whether the text begins as one of the two sentences does. */
    public static boolean opens(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && OPENING.matcher(text).lookingAt();
    }

    /** Whether the text says in brackets when the questions came. */
    public static boolean saysWhenAsked(CharSequence text) {
        return ASKED.matcher(text).find();
    }

    /** Whether the text says in brackets when the answer came. */
    public static boolean saysWhenAnswered(CharSequence text) {
        return ANSWERED.matcher(text).find();
    }

    /** The day on which the questions came; null when the text does not say so. */
    public static @Nullable LocalDate askedOn(String text) {
        return day(ASKED_ON, text);
    }

    /** The day on which the answer came; null when the text does not say so. */
    public static @Nullable LocalDate answeredOn(String text) {
        return day(ANSWERED_ON, text);
    }

    private static @Nullable LocalDate day(Pattern pattern, String text) {
        Matcher day = pattern.matcher(text);
        return day.find() ? DutchDate.in(day.group(1)) : null;
    }
}
