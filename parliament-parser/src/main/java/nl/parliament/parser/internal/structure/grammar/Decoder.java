package nl.parliament.parser.internal.structure.grammar;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.structure.fact.LineFacts;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best path of parts through the lines of a document: the one whose facts and steps weigh most together.
 * Dynamic programming over lines and parts, once from the last line to the first and once from the first to the last;
 * linear in the lines. What both give together is the best path through each part of each line, hence the margin.
 */
public final class Decoder {
    private static final Part[] ALL = Part.values();
    private static final int PARTS = ALL.length;

    private final List<LineFacts> lines;
    private final LetterGrammar grammar = LetterGrammar.table();
    private final Weights weights = Weights.table();
    /** What the facts of a line say for each part: the numbers of one line after those of the other, as below. */
    private final int[] own;
    /** The best sum of a path from the start up to a line in a part, that line included. */
    private final int[] before;
    /** The best sum of a path from after a line in a part to the end. */
    private final int[] after;

    private Decoder(List<LineFacts> lines) {
        this.lines = lines;
        this.own = new int[lines.size() * PARTS];
        this.before = new int[lines.size() * PARTS];
        this.after = new int[lines.size() * PARTS];
    }

    /** The part of each line, for lines with these facts. */
    public static List<Reading> read(List<LineFacts> lines) {
        Decoder decoder = new Decoder(lines);
        decoder.weigh();
        decoder.runBackwards();
        decoder.runForwards();
        return decoder.path();
    }

    private void weigh() {
        for (int i = 0; i < lines.size(); i++) {
            for (Part part : ALL) {
                boolean admitted = part.admits(lines.get(i).facts());
                own[i * PARTS + part.ordinal()] =
                        admitted ? weights.of(lines.get(i).facts(), part) : LetterGrammar.NEVER;
            }
        }
    }

    private void runBackwards() {
        int last = lines.size() - 1;
        for (int i = last; i >= 0; i--) {
            int next = (i + 1) * PARTS;
            for (int part = 0; part < PARTS; part++) {
                int best = i == last ? grammar.end(part) : LetterGrammar.NEVER;
                for (int to : i == last ? LetterGrammar.NONE : grammar.followers(part)) {
                    int rest = sum(own[next + to], after[next + to]);
                    best = Math.max(best, sum(grammar.step(part, to), rest));
                }
                after[i * PARTS + part] = best;
            }
        }
    }

    private void runForwards() {
        for (int i = 0; i < lines.size(); i++) {
            int previous = (i - 1) * PARTS;
            for (int part = 0; part < PARTS; part++) {
                int best = i == 0 ? grammar.start(part) : LetterGrammar.NEVER;
                for (int from : i == 0 ? LetterGrammar.NONE : grammar.leaders(part)) {
                    best = Math.max(best, sum(before[previous + from], grammar.step(from, part)));
                }
                before[i * PARTS + part] = sum(best, own[i * PARTS + part]);
            }
        }
    }

    /** A sum that never climbs out of NEVER nor falls below it. */
    private static int sum(int one, int other) {
        boolean never = one <= LetterGrammar.NEVER / 2 || other <= LetterGrammar.NEVER / 2;
        return never ? LetterGrammar.NEVER : one + other;
    }

    /** Follows the path from the first line: the part that comes next is that with which the rest weighs most. */
    private List<Reading> path() {
        List<Reading> path = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Part part = next(i, i == 0 ? null : path.get(i - 1).part());
            path.add(reading(i, part));
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
        return ALL[best];
    }

    private Reading reading(int line, Part part) {
        Part runnerUp = null;
        int most = LetterGrammar.NEVER;
        for (Part other : ALL) {
            int whole = other == part ? LetterGrammar.NEVER : through(line, other);
            runnerUp = whole > most ? other : runnerUp;
            most = Math.max(whole, most);
        }
        return new Reading(part, runnerUp, runnerUp == null ? 0 : through(line, part) - most);
    }

    /** The best sum of a whole path in which the line is in the part. */
    private int through(int line, Part part) {
        return sum(before[line * PARTS + part.ordinal()], after[line * PARTS + part.ordinal()]);
    }
}
