package nl.parliament.parser.internal.pdf.glyph;

import java.util.Arrays;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Counts the letters of a page that nobody sees: white on white, or painted over. What is painted later covers what was
 * there (ISO 32000-1, 8.2). The page is a grid of small cells, so that each letter and each cell is looked at once.
 */
public final class HiddenLetters {
    /** Cells are no smaller, in points, and a page has at most so many of them in a row or column. */
    private static final double SMALLEST = 3;

    private static final int MOST_CELLS = 400;
    /** What a file paints beyond so many cells, as on 1,700 pages filled whole, is not judged. */
    private static final long MOST_PAINTED = 100_000_000;
    /** Fewer are a slip: a point or a blank that was left behind. */
    private static final int FEWEST = 4;
    /** Where the middle of a letter is above its baseline, as a share of its size. */
    private static final double MIDDLE = 0.3;

    private final int[] letters = new int[MOST_CELLS * MOST_CELLS];
    private final boolean[] isInked = new boolean[MOST_CELLS * MOST_CELLS];
    private PDRectangle page = PDRectangle.A4;
    private double cell = SMALLEST;
    private int columns;
    private int rows;
    /** Cells of the whole file. */
    private long painted;

    private int hidden;
    private int firstRow;

    /** Begins a page with this box: it is white. */
    void begin(PDRectangle box) {
        page = box;
        cell = Math.max(SMALLEST, Math.max(box.getWidth(), box.getHeight()) / (MOST_CELLS - 1));
        columns = 1 + (int) (box.getWidth() / cell);
        rows = 1 + (int) (box.getHeight() / cell);
        Arrays.fill(letters, 0, columns * rows, 0);
        Arrays.fill(isInked, 0, columns * rows, false);
        hidden = 0;
        firstRow = rows;
    }

    /** A letter is painted with this. */
    void letter(GlyphPosition place, Paint paint) {
        int column = (int) ((place.left() + place.width() / 2) / cell);
        int row = (int) ((place.baseline() - MIDDLE * place.size()) / cell);
        if (column < 0 || row < 0 || column >= columns || row >= rows) {
            return;
        }
        if (paint == Paint.PAPER && !isInked[row * columns + column]) {
            hide(row, 1);
        } else {
            letters[row * columns + column]++;
        }
    }

    /** A rectangle is filled, from left to right and from bottom to top in the units of the page. */
    void fill(double left, double bottom, double right, double top, Paint paint) {
        double fromLeft = (left - page.getLowerLeftX()) / cell;
        double toRight = (right - page.getLowerLeftX()) / cell;
        double fromTop = (page.getUpperRightY() - top) / cell;
        double toBottom = (page.getUpperRightY() - bottom) / cell;
        int firstColumn = within(Math.floor(fromLeft), columns);
        int lastColumn = within(Math.ceil(toRight), columns);
        int first = within(Math.floor(fromTop), rows);
        int last = within(Math.ceil(toBottom), rows);
        painted += (long) Math.max(0, last - first) * Math.max(0, lastColumn - firstColumn);
        for (int row = first; row < last && painted <= MOST_PAINTED; row++) {
            double outside = Math.max(fromTop - row, row + 1 - toBottom);
            for (int column = firstColumn; column < lastColumn; column++) {
                double beside = Math.max(fromLeft - column, column + 1 - toRight);
                paint(row, column, paint, Math.max(outside, beside) <= 0);
            }
        }
    }

    private void paint(int row, int column, Paint paint, boolean isWhole) {
        int at = row * columns + column;
        if (paint != Paint.PAPER) {
            isInked[at] = true;
        } else if (isWhole) {
            isInked[at] = false;
        }
        if (isWhole && paint != Paint.SHEER) {
            hide(row, letters[at]);
            letters[at] = 0;
        }
    }

    private static int within(double cells, int most) {
        return (int) Math.max(0, Math.min(most, cells));
    }

    private void hide(int row, int count) {
        hidden += count;
        firstRow = count > 0 ? Math.min(firstRow, row) : firstRow;
    }

    /** How many letters are hidden; 0 when it is a slip. */
    public int count() {
        return hidden < FEWEST || painted > MOST_PAINTED ? 0 : hidden;
    }

    /** How far from the top of the page the first of them is, in points. */
    public int first() {
        return (int) (firstRow * cell);
    }

    /** What an area is painted with. */
    enum Paint {
        /** White. */
        PAPER,
        /** A colour that covers what was there. */
        INK,
        /** A colour that what was there shines through, or whose shape is not known. */
        SHEER
    }
}
