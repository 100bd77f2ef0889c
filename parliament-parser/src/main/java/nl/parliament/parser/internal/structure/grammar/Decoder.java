package nl.parliament.parser.internal.structure.grammar;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.structure.fact.LineFacts;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best path of parts through the lines of a document: the one whose facts and steps weigh most together.
 * Dynamic programming over lines and parts, from the last line to the first; linear in the lines.
 */
public final class Decoder {
    private static final int PARTS = Part.values().length;

    private final List<LineFacts> lines;
    private final LetterGrammar grammar = LetterGrammar.table();
    private final Weights weights = Weights.table();
    /** What the facts of a line say for each part: the numbers of one line after those of the other, as below. */
    private final int[] own;
    /** The best sum of a path from after a line in a part to the end. */
    private final int[] after;

    private Decoder(List<LineFacts> lines) {
        this.lines = lines;
        this.own = new int[lines.size() * PARTS];
        this.after = new int[lines.size() * PARTS];
    }

    /** The part of each line, for lines with these facts. */
    public static List<Part> read(List<LineFacts> lines) {
        Decoder decoder = new Decoder(lines);
        decoder.weigh();
        decoder.runBackwards();
        return decoder.path();
    }

    private void weigh() {
        for (int i = 0; i < lines.size(); i++) {
            for (Part part : Part.values()) {
                boolean admitted = part.admits(lines.get(i).facts());
                own[i * PARTS + part.ordinal()] =
                        admitted ? weights.of(lines.get(i).facts(), part) : LetterGrammar.NEVER;
            }
        }
    }

    private void runBackwards() {
        int last = lines.size() - 1;
        for (int i = last; i >= 0; i--) {
            for (int part = 0; part < PARTS; part++) {
                int best = i == last ? grammar.end(part) : LetterGrammar.NEVER;
                for (int to = 0; i < last && to < PARTS; to++) {
                    int rest = sum(own[(i + 1) * PARTS + to], after[(i + 1) * PARTS + to]);
                    best = Math.max(best, sum(grammar.step(part, to), rest));
                }
                after[i * PARTS + part] = best;
            }
        }
    }

    /** A sum that never climbs out of NEVER nor falls below it. */
    private static int sum(int one, int other) {
        boolean never = one <= LetterGrammar.NEVER / 2 || other <= LetterGrammar.NEVER / 2;
        return never ? LetterGrammar.NEVER : one + other;
    }

    /** Follows the path from the first line: the part that comes next is that with which the rest weighs most. */
    private List<Part> path() {
        List<Part> path = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            path.add(next(i, i == 0 ? null : path.get(i - 1)));
        }
        return path;
    }

    private Part next(int line, @Nullable Part previous) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int part = 0; part < PARTS; part++) {
            int step = previous == null ? grammar.start(part) : grammar.step(previous.ordinal(), part);
            int whole = sum(step, sum(own[line * PARTS + part], after[line * PARTS + part]));
            best = whole > most ? part : best;
            most = Math.max(whole, most);
        }
        return Part.values()[best];
    }
}
