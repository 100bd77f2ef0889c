package nl.parliament.parser.internal.pdf.scan;

import java.util.Comparator;
import java.util.List;

/**
 * Gives the lines of a block one font size. Recognition fits the size to the width of each word, so that a short line
 * tells little of its own.
 */
final class BlockSizes {
    /** Baselines of one block are nearer than this many font sizes. */
    private static final double PITCH = 2.2;
    /** A line whose size differs more than this share from that of its block is of another. */
    private static final double OTHER = 0.25;
    /** The same for a line of a word or two. */
    private static final double OTHER_WORD = 0.4;

    private static final int FEW_LETTERS = 15;
    /** As many lines below one another line are looked at. */
    private static final int FURTHEST = 30;

    private final List<BoxChunk> chunks;
    private final int[] block;

    private BlockSizes(List<BoxChunk> chunks) {
        this.chunks = chunks.stream()
                .sorted(Comparator.comparingDouble(BoxChunk::baseline))
                .toList();
        this.block = new int[chunks.size()];
    }

    static void level(List<BoxChunk> chunks) {
        BlockSizes sizes = new BlockSizes(chunks);
        sizes.findBlocks();
        sizes.setSizes();
    }

    private void findBlocks() {
        for (int i = 0; i < block.length; i++) {
            block[i] = i;
        }
        for (int i = 0; i < block.length; i++) {
            BoxChunk above = chunks.get(i);
            for (int j = i + 1; j < Math.min(block.length, i + FURTHEST) && isNear(above, chunks.get(j)); j++) {
                if (isBelow(above, chunks.get(j))) {
                    block[root(j)] = root(i);
                }
            }
        }
    }

    private int root(int chunk) {
        int at = chunk;
        while (block[at] != at) {
            block[at] = block[block[at]];
            at = block[at];
        }
        return at;
    }

    private static boolean isNear(BoxChunk above, BoxChunk below) {
        return below.baseline() - above.baseline() < PITCH * Math.max(above.own(), below.own());
    }

    /** Below it, and over the same width of the page. */
    private static boolean isBelow(BoxChunk above, BoxChunk below) {
        double common = Math.min(above.right(), below.right()) - Math.max(above.left(), below.left());
        double narrower = Math.min(above.right() - above.left(), below.right() - below.left());
        return below.baseline() > above.baseline() && common > narrower / 2 && isLike(above, below);
    }

    private static boolean isLike(BoxChunk one, BoxChunk two) {
        double other = Math.min(one.letters(), two.letters()) < FEW_LETTERS ? OTHER_WORD : OTHER;
        return Math.abs(one.own() - two.own()) < other * Math.max(one.own(), two.own());
    }

    private void setSizes() {
        double[] sizes = new double[block.length];
        int[] letters = new int[block.length];
        for (int i = 0; i < block.length; i++) {
            sizes[root(i)] += chunks.get(i).own() * chunks.get(i).letters();
            letters[root(i)] += chunks.get(i).letters();
        }
        for (int i = 0; i < block.length; i++) {
            chunks.get(i).size(sizes[root(i)] / letters[root(i)]);
        }
    }
}
