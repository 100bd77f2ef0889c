package nl.parliament.parser.internal.txt;

import java.util.List;

/**
 * A paragraph of a cell of a drawn table, line by line. A word too long for the cell stands on several lines: the first
 * piece alone, the others as wide as the cell.
 */
final class CellText {
    /** Every word has a place in a wider cell. */
    private static final int NARROW = 30;

    private final int width;
    private final StringBuilder text = new StringBuilder();
    private String last = "";

    CellText(int width) {
        this.width = width;
    }

    void add(String line) {
        boolean isPiece = width < NARROW && last.indexOf(' ') < 0 && line.indexOf(' ') < 0 && line.length() == width;
        text.append(text.length() == 0 || isPiece ? "" : " ").append(line);
        last = line;
    }

    /** Adds the paragraph to the others when there is one, and begins a new one. */
    void closeInto(List<String> paragraphs) {
        if (text.length() > 0) {
            paragraphs.add(text.toString());
        }
        text.setLength(0);
        last = "";
    }
}
