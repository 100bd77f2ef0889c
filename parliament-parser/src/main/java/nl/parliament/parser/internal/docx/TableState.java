package nl.parliament.parser.internal.docx;

import nl.parliament.parser.internal.layout.Cell;

/** The state of a table while it is read: the place in its grid. */
final class TableState {
    private final int number;
    boolean bordered;
    boolean header;
    int columns = 1;
    private int row = -1;
    private int column;

    TableState(int number) {
        this.number = number;
    }

    void startRow() {
        row++;
        column = 0;
        header = false;
    }

    void startCell() {
        columns = 1;
    }

    void endCell() {
        column += columns;
    }

    Cell cell() {
        return new Cell(number, Math.max(0, row), column, columns, 1, header, bordered);
    }
}
