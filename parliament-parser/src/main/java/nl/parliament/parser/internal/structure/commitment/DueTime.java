package nl.parliament.parser.internal.structure.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something is to happen, as a sentence says it: 'voor de zomer', 'uiterlijk 1 maart 2024', 'op korte termijn'.
 *
 * @param words as printed
 * @param start where they stand in the sentence
 * @param due the last day that they allow; null when they allow no day to be named
 */
record DueTime(String words, int start, @Nullable LocalDate due) {
    private static final List<String> NUMBERS =
            List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien");
    private static final String PARTS = "begin|medio|halverwege|eind|het einde van|het eind van|aan het einde van";
    // "uiterlijk eind dit jaar" | "nog voor de zomer" | "in de loop van 2023" | "rond de zomer 2023"
    private static final Pattern PERIOD = Pattern.compile("(?iu)\\b(?<before>(?:nog |uiterlijk |ruim |kort )*"
            + "(?:(?<relation>v[oó][oó]r|voorafgaand aan|na|rond(?:om)?|omstreeks|in de loop van|in|tijdens|per|op|"
            + "tegen|met|vanaf|uiterlijk|later) )?(?:(?<part>" + PARTS + ") )?)(?<period>" + NamedPeriod.WORDS + ")");
    // "binnen zes weken" | "over twee maanden"
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(?:binnen|over)(?: uiterlijk)? (?<number>\\d{1,2}|"
            + String.join("|", NUMBERS) + ") (?<unit>dagen|we[e]?k(?:en)?|maand(?:en)?)\\b");
    private static final Pattern SOON = Pattern.compile("(?i)\\b(?:op (?:zeer |de )?korte termijn|(?:zeer )?binnenkort|"
            + "(?:zeer )?spoedig|zo (?:spoedig|snel) mogelijk|separaat|afzonderlijk|te zijner tijd|op een later moment|"
            + "in een later stadium|de komende (?:weken|maanden|tijd|periode)|deze week|volgende week|"
            + "(?:na|tijdens|voor) het (?:mei|voorjaars|herfst)?reces|zodra [^,;.]{3,80}|"
            + "in (?:de|het) (?:eerst)?volgende \\p{L}{3,40}|"
            + "bij (?:de )?(?:\\p{L}{0,20}begroting|\\p{L}{0,20}nota))\\b");

    /** The last day that a word before a period allows; the others allow the last of the period. */
    private static final Map<String, Function<Period, @Nullable LocalDate>> RELATIONS = Map.of(
            "na",
            period -> null,
            "vanaf",
            period -> null,
            "voor",
            Period::dayBefore,
            "voorafgaand aan",
            Period::dayBefore);
    /** After these a time has no last day. */
    private static final Set<String> OPEN = Set.of("na", "vanaf");
    /** 'eind' and the like are the last. */
    private static final Map<String, Integer> THIRDS = Map.of("begin", 1, "medio", 2, "halverwege", 2);

    /** The time that stands nearest to a place in the sentence; null when the sentence says none. */
    static @Nullable DueTime nearest(String sentence, int place, @Nullable LocalDate today) {
        DueTime nearest = null;
        for (Pattern pattern : List.of(PERIOD, SPAN, SOON)) {
            Matcher matcher = pattern.matcher(sentence);
            while (matcher.find()) {
                boolean nearer = nearest == null || Math.abs(matcher.start() - place) < Math.abs(nearest.start - place);
                if (nearer && isTime(matcher, pattern)) {
                    DueTime time = new DueTime(matcher.group(), matcher.start(), due(matcher, pattern, today));
                    nearest = time.isOver(today) ? nearest : time;
                }
            }
        }
        return nearest;
    }

    private boolean isOver(@Nullable LocalDate today) {
        return due != null && today != null && due.isBefore(today);
    }

    /** A bare '2023' or 'het jaar' is no time to do something by; 'dit jaar' and 'deze maand' are. */
    private static boolean isTime(Matcher matcher, Pattern pattern) {
        return pattern != PERIOD
                || !matcher.group("before").isBlank()
                || matcher.group().matches("(?i)(?:dit|deze|volgende?|komende?) .*");
    }

    private static @Nullable LocalDate due(Matcher matcher, Pattern pattern, @Nullable LocalDate today) {
        if (today == null || pattern == SOON) {
            return null;
        }
        return pattern == SPAN ? after(matcher, today) : last(matcher, today);
    }

    private static LocalDate after(Matcher span, LocalDate today) {
        String words = lower(span, "number");
        int number = NUMBERS.contains(words) ? 1 + NUMBERS.indexOf(words) : Integer.parseInt(words);
        return switch (lower(span, "unit").charAt(0)) {
            case 'd' -> today.plusDays(number);
            case 'w' -> today.plusWeeks(number);
            default -> today.plusMonths(number);
        };
    }

    private static @Nullable LocalDate last(Matcher matcher, LocalDate today) {
        Period period = NamedPeriod.read(lower(matcher, "period"), today);
        if (period == null) {
            return null;
        }
        String part = lower(matcher, "part");
        String relation = lower(matcher, "relation").replace('ó', 'o');
        if (part.isEmpty()) {
            return RELATIONS.getOrDefault(relation, Period::last).apply(period);
        }
        return OPEN.contains(relation)
                ? null
                : period.third(THIRDS.getOrDefault(part, 3)).last();
    }

    private static String lower(Matcher matcher, String group) {
        return Objects.requireNonNullElse(matcher.group(group), "").toLowerCase(Locale.ROOT);
    }
}
