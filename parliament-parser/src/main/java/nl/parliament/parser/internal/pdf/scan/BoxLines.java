package nl.parliament.parser.internal.pdf.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the words of a page on lines, from left to right: each goes to the line that it stands beside. */
final class BoxLines {
    /** No paper has so many words over each other. */
    private static final int MOST_OVER_EACH_OTHER = 20;
    /** Words on a line that tells how much the page is turned. */
    private static final int FEWEST_WORDS = 5;

    /** Lines of other columns may stand between the halves of one line. */
    private static final int MOST_BESIDE = 5;

    private final List<BoxLine> lines = new ArrayList<>();
    /** The lines by the height of their right end. */
    private final Map<Long, List<BoxLine>> byHeight = new HashMap<>();

    private final double band;

    private BoxLines(double band) {
        this.band = band;
    }

    static List<BoxLine> of(List<WordBox> words) {
        double[] sizes = words.stream().mapToDouble(WordBox::size).sorted().toArray();
        BoxLines page = new BoxLines(sizes.length == 0 ? 1 : Math.max(1, sizes[sizes.length / 2]));
        words.stream().sorted(Comparator.comparingDouble(WordBox::left)).forEach(page::add);
        return page.lines;
    }

    /** How much the lines fall to the right: the page may lie askew. */
    static double slope(List<BoxLine> lines) {
        double[] slopes = lines.stream()
                .filter(line -> line.words().size() >= FEWEST_WORDS)
                .mapToDouble(BoxLine::slope)
                .sorted()
                .toArray();
        return slopes.length == 0 ? 0 : slopes[slopes.length / 2];
    }

    /** The lines from top to bottom; those that are halves of one line are one. */
    static List<BoxLine> joined(List<BoxLine> lines, double slope) {
        List<BoxLine> joined = new ArrayList<>();
        lines.stream()
                .sorted(Comparator.comparingDouble(line -> line.baseline(slope)))
                .forEach(line -> {
                    int half = halfOf(line, joined, slope);
                    if (half >= 0) {
                        joined.set(half, joined.get(half).with(line));
                    } else {
                        joined.add(line);
                    }
                });
        return joined;
    }

    /** Which of the lines just above it is its other half; -1 when none is. */
    private static int halfOf(BoxLine line, List<BoxLine> above, double slope) {
        for (int i = above.size() - 1; i >= Math.max(0, above.size() - MOST_BESIDE); i--) {
            if (above.get(i).goesWith(line, slope)) {
                return i;
            }
        }
        return -1;
    }

    private void add(WordBox word) {
        BoxLine line = beside(word);
        if (line == null) {
            line = new BoxLine(word);
            lines.add(line);
        } else {
            at(height(line.bottom())).remove(line);
            line.add(word);
        }
        List<BoxLine> same = at(height(line.bottom()));
        if (same.size() == MOST_OVER_EACH_OTHER) {
            same.remove(0);
        }
        same.add(line);
    }

    private @Nullable BoxLine beside(WordBox word) {
        BoxLine best = null;
        double most = 0;
        long height = height(word.bottom());
        for (long at = height - 1; at <= height + 1; at++) {
            for (BoxLine line : byHeight.getOrDefault(at, List.of())) {
                double overlap = line.overlap(word);
                if (overlap > most) {
                    most = overlap;
                    best = line;
                }
            }
        }
        return best;
    }

    private long height(double bottom) {
        return (long) Math.floor(bottom / band);
    }

    private List<BoxLine> at(long height) {
        return byHeight.computeIfAbsent(height, key -> new ArrayList<>());
    }
}
