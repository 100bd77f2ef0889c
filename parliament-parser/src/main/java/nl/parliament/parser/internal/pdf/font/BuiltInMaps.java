package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.parliament.parser.internal.source.Budget;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;

/**
 * The tables of codes that have a name (ISO 32000-1, 9.7.5.2), which the engine brings along. Some are as large as a
 * hundred letters: a file reads only so many, and only few are kept.
 */
final class BuiltInMaps {
    private static final int MOST_KEPT = 4;
    private static final int MOST_READ = 40;
    /** Codes that are searched for in tables; no file has need of so many different ones. */
    private static final int MOST_SEARCHED = 100_000;

    private final Budget budget;
    private final Map<String, CMap> kept = new HashMap<>();
    /** Names that the engine knows no table of. */
    private final Set<String> unknown = new HashSet<>();

    private int read;
    private int searched;

    BuiltInMaps(Budget budget) {
        this.budget = budget;
    }

    CMap named(String name) throws IOException {
        CMap known = kept.get(name);
        if (known != null) {
            return known;
        }
        budget.poll();
        if (unknown.contains(name)) {
            throw new IOException("a table of codes that is known expected: " + name);
        }
        if (++read > MOST_READ) {
            throw new IOException("at most " + MOST_READ + " tables of codes in a file expected");
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        CMap map = parsed(name);
        kept.put(name, map);
        return map;
    }

    private CMap parsed(String name) throws IOException {
        try {
            return new CMapParser().parsePredefined(name);
        } catch (IOException notThere) {
            unknown.add(name);
            throw notThere;
        }
    }

    /** The sign of a code in a table, whose ranges the engine searches one by one; 0 after too many codes. */
    int cid(CMap table, int code) {
        return ++searched > MOST_SEARCHED ? 0 : table.toCID(code);
    }
}
