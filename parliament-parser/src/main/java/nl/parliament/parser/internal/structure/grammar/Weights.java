package nl.parliament.parser.internal.structure.grammar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.parliament.parser.internal.dutch.Table;
import nl.parliament.parser.internal.structure.fact.Fact;

/** What each fact of a line weighs for each part: a table of whole numbers, weights.tsv. Immutable. */
final class Weights {
    private static final Weights TABLE = new Weights(Table.rows(Weights.class, "weights.tsv"));

    private final Map<Fact, int[]> byFact = new EnumMap<>(Fact.class);

    private Weights(List<List<String>> rows) {
        List<String> columns = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            int[] weights = new int[Part.values().length];
            for (Part part : Part.values()) {
                weights[part.ordinal()] = Integer.parseInt(row.get(columns.indexOf(part.code())));
            }
            byFact.put(Fact.valueOf(row.get(0)), weights);
        }
    }

    static Weights table() {
        return TABLE;
    }

    /** What the facts together say for the part. */
    int of(Set<Fact> facts, Part part) {
        int sum = 0;
        for (Fact fact : facts) {
            sum += weight(fact, part);
        }
        return sum;
    }

    /** What one fact says for the part. */
    int weight(Fact fact, Part part) {
        int[] weights = byFact.get(fact);
        return weights == null ? 0 : weights[part.ordinal()];
    }
}
