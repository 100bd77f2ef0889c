package nl.parliament.parser.internal.dutch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ministry of an office that has none in its name: a minister 'voor' something, or a staatssecretaris for a part of
 * one. The table portfolios.tsv holds offices since 2007 whose ministry stayed the same.
 */
public final class Portfolios {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,]+");
    private static final Map<String, String> MINISTRIES = ministries();

    private Portfolios() {}

    private static Map<String, String> ministries() {
        Map<String, String> ministries = new HashMap<>();
        for (List<String> row : Table.rows(Portfolios.class, "portfolios.tsv")) {
            ministries.put(row.get(0).toLowerCase(Locale.ROOT), row.get(1));
        }
        return Map.copyOf(ministries);
    }

    /** The name of the ministry to which the portfolio belongs; null when it is none of these. */
    public static @Nullable String ministryOf(String portfolio) {
        return MINISTRIES.get(BLANKS.matcher(portfolio).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }

    /** The words of all portfolios, in small letters. */
    static Set<String> words() {
        return MINISTRIES.keySet().stream()
                .flatMap(name -> Arrays.stream(BETWEEN_WORDS.split(name)))
                .collect(Collectors.toSet());
    }
}
