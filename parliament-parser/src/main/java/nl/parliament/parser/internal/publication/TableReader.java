package nl.parliament.parser.internal.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.LayoutBlock;
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
        int first = writer.blocks().size();
        TableGrid grid = new TableGrid(writer.nextTable(), outer);
        rows(grid, false);
        writer.cell(outer);
        cutSpans(writer.blocks().subList(first, writer.blocks().size()), grid);
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

    /** No cell spans more rows than there are. */
    private static void cutSpans(List<LayoutBlock> blocks, TableGrid grid) {
        Map<Cell, Cell> cut = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            LayoutBlock block = blocks.get(i);
            Cell cell = block.hints().cell();
            if (cell != null && cell.table() == grid.table() && cell.row() + cell.rows() > grid.rows()) {
                Cell whole = cut.computeIfAbsent(cell, grid::cut);
                blocks.set(
                        i,
                        new LayoutBlock(
                                block.text(), block.marks(), block.hints().withCell(whole)));
            }
        }
    }
}
