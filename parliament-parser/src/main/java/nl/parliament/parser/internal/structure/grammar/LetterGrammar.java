package nl.parliament.parser.internal.structure.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.dutch.Table;

/**
 * Which part may follow which, and what each step weighs: a table of whole numbers, transitions.tsv. What is not in
 * the table never follows. Immutable.
 */
final class LetterGrammar {
    /** Less than any sum of weights. */
    static final int NEVER = Integer.MIN_VALUE / 4;
    /** No part. */
    static final int[] NONE = {};

    private static final int PARTS = Part.values().length;
    private static final LetterGrammar TABLE = new LetterGrammar(Table.rows(LetterGrammar.class, "transitions.tsv"));

    private final int[] starts = new int[PARTS];
    private final int[] ends = new int[PARTS];
    private final int[][] steps = new int[PARTS][PARTS];
    private final int[][] followers = new int[PARTS][];
    private final int[][] leaders = new int[PARTS][];

    private LetterGrammar(List<List<String>> rows) {
        Arrays.fill(starts, NEVER);
        Arrays.fill(ends, NEVER);
        Arrays.stream(steps).forEach(step -> Arrays.fill(step, NEVER));
        rows.subList(1, rows.size()).forEach(row -> add(row.get(0), row.get(1), Integer.parseInt(row.get(2))));
        for (int part = 0; part < PARTS; part++) {
            int one = part;
            followers[part] = parts().filter(to -> steps[one][to] > NEVER).toArray();
            leaders[part] = parts().filter(from -> steps[from][one] > NEVER).toArray();
        }
    }

    private static IntStream parts() {
        return IntStream.range(0, PARTS);
    }

    private void add(String from, String to, int weight) {
        if (from.equals("start")) {
            starts[part(to).ordinal()] = weight;
        } else if (to.equals("end")) {
            ends[part(from).ordinal()] = weight;
        } else {
            steps[part(from).ordinal()][part(to).ordinal()] = weight;
        }
    }

    private static Part part(String code) {
        return Arrays.stream(Part.values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("transitions.tsv: no part " + code));
    }

    static LetterGrammar table() {
        return TABLE;
    }

    int start(int part) {
        return starts[part];
    }

    int step(int from, int to) {
        return steps[from][to];
    }

    /** The parts that may follow. Not to be changed. */
    int[] followers(int part) {
        return followers[part];
    }

    /** The parts that may come right before. Not to be changed. */
    int[] leaders(int part) {
        return leaders[part];
    }

    int end(int part) {
        return ends[part];
    }
}
