package nl.parliament.parser.internal.publication;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.xml.Xml;

/** Reads tables in the form of CALS. Made for one text. */
final class TableReader {
    private final XMLStreamReader reader;
    private final BlockWriter writer;
    private final Walker walker;

    TableReader(XMLStreamReader reader, BlockWriter writer, Walker walker) {
        this.reader = reader;
        this.writer = writer;
        this.walker = walker;
    }

    /** Reads the group of rows that the reader stands on as one table. */
    void read() throws XMLStreamException {
        Cell outer = writer.cell();
        rows(new TableGrid(writer, outer), false);
        writer.cell(outer);
    }

    /** Everything within the group, its parts included. */
    private void rows(TableGrid grid, boolean isHead) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "colspec" -> {
                        grid.column(Xml.attribute(reader, "colname"));
                        Xml.skip(reader);
                    }
                    case "thead" -> rows(grid, true);
                    case "tbody", "tfoot" -> rows(grid, false);
                    case "row" -> row(grid, isHead);
                    default -> walker.element();
                }
            }
        }
    }

    private void row(TableGrid grid, boolean isHead) throws XMLStreamException {
        grid.row();
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                entry(grid.cell(reader, isHead));
            }
        }
    }

    private void entry(Cell cell) throws XMLStreamException {
        writer.cell(cell);
        int first = writer.blocks().size();
        walker.content();
        writer.cell(cell);
        if (writer.blocks().size() == first) {
            writer.emptyCell();
        }
    }
}
