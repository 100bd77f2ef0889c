package nl.parliament.parser.internal.reference.grammar;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.dutch.Table;
import org.jspecify.annotations.Nullable;

/** Acts and treaties of the European Union by the names that Dutch letters give them: the table eu-acts.tsv. */
public final class EuNames {
    private static final String TABLE = "eu-acts.tsv";
    private static final String DIRECTIVE = "richtlijn ";
    private static final Pattern MARK = Pattern.compile("^eu-(?!handvest|verdrag)");
    /** Names of one word that say themselves what they are: a pattern finds them. */
    private static final Pattern COMPOUND = Pattern.compile("(?i)[\\p{L}-]+(?:richtlijn|verordening)");

    private static final Map<String, String> CELEX = celex();
    private static final List<String> PROPER = proper();

    private EuNames() {}

    private static Map<String, String> celex() {
        Map<String, String> celex = new HashMap<>();
        Table.rows(EuNames.class, TABLE).forEach(row -> celex.put(row.get(0).toLowerCase(Locale.ROOT), row.get(1)));
        return Map.copyOf(celex);
    }

    private static List<String> proper() {
        return Table.rows(EuNames.class, TABLE).stream()
                .map(row -> row.get(0))
                .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith(DIRECTIVE))
                .filter(name -> !COMPOUND.matcher(name).matches())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Whether an act goes by this name. */
    public static boolean isName(String name) {
        return CELEX.containsKey(fold(name));
    }

    /** The CELEX number of the act that goes by this name; null when it is not known. */
    public static @Nullable String celex(String name) {
        String celex = CELEX.get(fold(name));
        return celex == null || celex.isEmpty() ? null : celex;
    }

    private static String fold(String name) {
        return MARK.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Whether 'richtlijn' followed by these words names a directive. */
    public static boolean isTopic(String words) {
        return isName(DIRECTIVE + words);
    }

    /** The CELEX number of the directive on this topic; null when it is not known. */
    public static @Nullable String celexOfTopic(String words) {
        return celex(DIRECTIVE + words);
    }

    /** The names that are no compound of 'richtlijn' or 'verordening', longest first, as alternatives of a pattern. */
    public static String properNames() {
        return PROPER.stream().map(EuNames::alternative).collect(Collectors.joining("|"));
    }

    /** 'AVG' as it is; 'Kaderrichtlijn water' with small letters and capitals alike. */
    private static String alternative(String name) {
        String quoted = Pattern.quote(name);
        return isAbbreviation(name) ? quoted : "(?i:" + quoted + ")";
    }

    private static boolean isAbbreviation(String name) {
        return name.indexOf(' ') < 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** A part of each proper name that every spelling of it holds: 'AVG', 'aderrichtlijn'. */
    public static List<String> literals() {
        return PROPER.stream().map(EuNames::literal).distinct().toList();
    }

    private static String literal(String name) {
        int blank = name.indexOf(' ');
        boolean whole = blank < 0 || Character.isUpperCase(name.charAt(1));
        return isAbbreviation(name) || whole ? name : name.substring(1, blank);
    }
}
