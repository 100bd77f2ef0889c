package nl.parliament.parser.internal.pdf.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Words beside each other, from left to right, whose boxes overlap in height. */
final class BoxLine {
    /** How much of its font size a small letter is high. */
    private static final double HEIGHT = 0.6;
    /** As much of a box must stand beside the other. */
    private static final double OVERLAP = 0.5;
    /** Boxes may run into each other by this share of the font size. */
    private static final double INTO = 0.6;
    /** Words of one line are not smaller than this share of the others. */
    private static final double SMALLEST = 0.4;
    /** Baselines nearer than this share of the font size may be of one line. */
    private static final double SAME_LINE = 0.36;
    /** A small number stands at least so much higher than the words it belongs to, in their font sizes. */
    private static final double RAISED = 0.15;

    private final List<WordBox> words = new ArrayList<>();
    /** The height at its right end, which may differ from that at its left end. */
    private double bottom;

    private double sizes;
    private int letters;

    BoxLine(WordBox first) {
        bottom = first.bottom();
        add(first);
    }

    void add(WordBox word) {
        bottom = (bottom + word.bottom()) / 2;
        sizes += word.size() * word.length();
        letters += word.length();
        words.add(word);
    }

    /** Whether the two are one line, whose words recognition put on two heights: they stand beside each other. */
    boolean goesWith(BoxLine other, double slope) {
        double size = Math.max(size(), other.size());
        double drop = other.baseline(slope) - baseline(slope);
        boolean isNote = drop > RAISED * size && isSmallNumber(other);
        return Math.abs(drop) < SAME_LINE * size && isLike(size(), other.size()) && !isNote && isBeside(other);
    }

    private static boolean isLike(double one, double other) {
        return Math.min(one, other) > SMALLEST * Math.max(one, other);
    }

    private boolean isSmallNumber(BoxLine other) {
        return letters <= 3 * words.size() && size() < 0.8 * other.size();
    }

    private boolean isBeside(BoxLine other) {
        int mine = 0;
        int theirs = 0;
        while (mine < words.size() && theirs < other.words.size()) {
            WordBox one = words.get(mine);
            WordBox two = other.words.get(theirs);
            boolean isFirst = one.left() < two.left();
            if (isFirst ? one.right() > two.left() + INTO * two.size() : two.right() > one.left() + INTO * one.size()) {
                return false;
            }
            mine += isFirst ? 1 : 0;
            theirs += isFirst ? 0 : 1;
        }
        return true;
    }

    /** This line with the words of another between its own. */
    BoxLine with(BoxLine other) {
        List<WordBox> all = new ArrayList<>(words);
        all.addAll(other.words);
        all.sort(Comparator.comparingDouble(WordBox::left));
        BoxLine both = new BoxLine(all.get(0));
        all.stream().skip(1).forEach(both::add);
        return both;
    }

    List<WordBox> words() {
        return words;
    }

    double bottom() {
        return bottom;
    }

    double size() {
        return sizes / letters;
    }

    /** How much of the two boxes stands beside each other, from 0 to 1; 0 when the word is of another line. */
    double overlap(WordBox word) {
        double size = size();
        if (!isLike(size, word.size()) || last().right() > word.left() + INTO * word.size()) {
            return 0;
        }
        double share = 1 - Math.abs(bottom - word.bottom()) / (HEIGHT * Math.max(size, word.size()));
        return share < OVERLAP ? 0 : share;
    }

    WordBox last() {
        return words.get(words.size() - 1);
    }

    /**
     * The baseline at the left edge of the page, when lines fall so much to the right. Boxes of words with letters that
     * hang below the line end lower: what most others stand on counts.
     */
    double baseline(double slope) {
        double[] bottoms = words.stream()
                .mapToDouble(word -> word.bottom() - slope * word.left())
                .toArray();
        Arrays.sort(bottoms);
        return bottoms[(bottoms.length - 1) / 4];
    }

    /** How much the line falls to the right; by least squares. */
    double slope() {
        double x = words.stream().mapToDouble(WordBox::left).average().orElse(0);
        double y = words.stream().mapToDouble(WordBox::bottom).average().orElse(0);
        double along = 0;
        double down = 0;
        for (WordBox word : words) {
            along += (word.left() - x) * (word.left() - x);
            down += (word.left() - x) * (word.bottom() - y);
        }
        return along == 0 ? 0 : down / along;
    }
}
