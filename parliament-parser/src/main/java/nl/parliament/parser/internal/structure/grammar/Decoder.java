package nl.parliament.parser.internal.structure.grammar;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.structure.fact.LineFacts;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best path of parts through the lines of a document: the one whose facts and steps weigh most together.
 * Dynamic programming over lines and parts, once from the start and once from the end; linear in the lines.
 */
public final class Decoder {
    private static final int PARTS = Part.values().length;

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

    /** The best reading of lines with these facts. */
    public static Reading read(List<LineFacts> lines) {
        Decoder decoder = new Decoder(lines);
        decoder.weigh();
        decoder.runForwards();
        decoder.runBackwards();
        return decoder.reading();
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

    private void runForwards() {
        for (int i = 0; i < lines.size(); i++) {
            for (int part = 0; part < PARTS; part++) {
                int best = i == 0 ? grammar.start(part) : LetterGrammar.NEVER;
                for (int from = 0; i > 0 && from < PARTS; from++) {
                    best = Math.max(best, sum(before[(i - 1) * PARTS + from], grammar.step(from, part)));
                }
                before[i * PARTS + part] = sum(best, own[i * PARTS + part]);
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

    private Reading reading() {
        List<Reading.Choice> choices = new ArrayList<>();
        Part previous = null;
        for (int i = 0; i < lines.size(); i++) {
            choices.add(choice(i, previous));
            previous = choices.get(i).part();
        }
        return new Reading(choices);
    }

    /** Follows the path: of the parts that may come next the one with which the whole weighs most. */
    private Reading.Choice choice(int line, @Nullable Part previous) {
        int[] whole = new int[PARTS];
        int best = 0;
        for (int part = 0; part < PARTS; part++) {
            int step = previous == null ? grammar.start(part) : grammar.step(previous.ordinal(), part);
            int onPath = sum(step, sum(own[line * PARTS + part], after[line * PARTS + part]));
            best = part == 0 || onPath > whole[best] ? part : best;
            whole[part] = onPath;
        }
        return weighed(line, Part.values()[best]);
    }

    private Reading.Choice weighed(int line, Part part) {
        int chosen = sum(before[line * PARTS + part.ordinal()], after[line * PARTS + part.ordinal()]);
        Part second = part;
        int margin = Integer.MAX_VALUE;
        for (Part other : Part.values()) {
            int less = chosen - sum(before[line * PARTS + other.ordinal()], after[line * PARTS + other.ordinal()]);
            if (!other.isLike(part) && less < margin) {
                margin = less;
                second = other;
            }
        }
        return new Reading.Choice(part, margin, second);
    }
}
