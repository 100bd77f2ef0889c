package nl.parliament.parser.internal.pdf.scan;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a line without white as wide as between columns. Its size is that of the block it stands in. */
final class BoxChunk {
    /** White wider than this many font sizes ends it. */
    private static final double GAP = 1.25;

    /** Sizes that differ less than this share are one. */
    private static final double SAME = 0.03;
    /** As many of the letters have the size of the text where sizes are not fitted to the words. */
    private static final double MOST = 0.9;
    /** The size of a raised number, as a share of that of the text. */
    private static final double RAISED = 0.75;

    private final List<WordBox> words;
    private final double baseline;
    private final double own;
    private final boolean isEven;
    private final int letters;
    private double size;

    private BoxChunk(List<WordBox> words, double baseline) {
        this.words = words;
        this.baseline = baseline;
        this.letters = words.stream().mapToInt(WordBox::length).sum();
        this.own =
                words.stream().mapToDouble(word -> word.size() * word.length()).sum() / letters;
        this.size = own;
        this.isEven = letters > words.size() && lettersOfSize(own) > MOST * letters;
    }

    private int lettersOfSize(double points) {
        return words.stream()
                .filter(word -> Math.abs(word.size() - points) < SAME * points)
                .mapToInt(WordBox::length)
                .sum();
    }

    /** The parts of a line, from left to right. */
    static List<BoxChunk> of(BoxLine line, double slope) {
        List<BoxChunk> chunks = new ArrayList<>();
        double baseline = line.baseline(slope);
        List<WordBox> words = line.words();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).left() - words.get(i - 1).right() > GAP * line.size()) {
                chunks.add(new BoxChunk(words.subList(from, i), baseline));
                from = i;
            }
        }
        return chunks;
    }

    /** Whether the word is small beside words of one size: the sizes of this file can be trusted. */
    boolean isSmall(WordBox word) {
        return isEven && word.size() < RAISED * own;
    }

    List<WordBox> words() {
        return words;
    }

    double baseline() {
        return baseline;
    }

    double left() {
        return words.get(0).left();
    }

    double right() {
        return words.get(words.size() - 1).right();
    }

    /** The mean of what the file gives for its letters. */
    double own() {
        return own;
    }

    int letters() {
        return letters;
    }

    double size() {
        return size;
    }

    void size(double other) {
        size = other;
    }
}
