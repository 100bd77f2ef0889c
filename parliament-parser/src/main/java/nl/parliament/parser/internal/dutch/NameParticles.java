package nl.parliament.parser.internal.dutch;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small words in names of persons: tussenvoegsels before a surname, and titles. */
public final class NameParticles {
    /** Tussenvoegsels with which surnames of members of both chambers have begun since 1995. */
    private static final List<String> OF_MEMBERS = List.of(
            "van", "de", "den", "der", "ter", "ten", "von", "bin", "al", "el", "la", "le", "du", "'t", "in", "op");

    private static final List<String> OTHERS = List.of("het", "’t", "te", "-", "–");
    private static final List<String> TITLES =
            List.of("drs", "dr", "mr", "ir", "ing", "prof", "ds", "jhr", "mw", "mevr", "dhr", "mevrouw", "heer");

    /**
     * The tussenvoegsels of members in small letters, with one capital or in capitals: an alternation for a pattern.
     */
    public static final String ALTERNATION =
            OF_MEMBERS.stream().map(particle -> "(?i:" + particle + ")").collect(Collectors.joining("|"));

    private static final Set<String> ALL = all();

    private NameParticles() {}

    private static Set<String> all() {
        Stream<String> titles = TITLES.stream().flatMap(title -> Stream.of(title, title + "."));
        return Stream.of(OF_MEMBERS.stream(), OTHERS.stream(), titles)
                .flatMap(words -> words)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the word is a tussenvoegsel or a title, in any case. */
    public static boolean is(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ALL.contains(lower) || isOfTitles(lower);
    }

    /** Whether the word is several titles without a blank between: 'dr.mr.'. */
    private static boolean isOfTitles(String word) {
        return word.endsWith(".")
                && Character.isLetter(word.charAt(0))
                && Stream.of(word.split("\\.")).allMatch(TITLES::contains);
    }
}
