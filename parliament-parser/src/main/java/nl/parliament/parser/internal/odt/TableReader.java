package nl.parliament.parser.internal.odt;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.odt.style.Styles;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;

/** Reads tables (ODF 1.3 part 3, 9). Made for one story. */
final class TableReader {
    /** Bytes that a copy of a cell may take in all; it costs the file nothing. */
    private static final int COPY = 1_024;

    private final XMLStreamReader reader;
    private final OdtContext context;
    private final Styles styles;
    private final Story story;
    private final Blocks blocks;
    private int depth;

    TableReader(XMLStreamReader reader, OdtContext context, Styles styles, Story story) {
        this.reader = reader;
        this.context = context;
        this.styles = styles;
        this.story = story;
        this.blocks = story.blocks();
    }

    /** Reads the table that the reader stands on; one too deep within others as part of the cell around it. */
    void read() throws XMLStreamException {
        depth++;
        if (context.notices().watchDepth(Limit.TABLE_DEPTH, depth)) {
            Cell outer = blocks.cell();
            int first = blocks.count();
            TableGrid grid = new TableGrid(context, outer);
            rows(grid, false);
            blocks.cell(outer);
            if (grid.isBordered()) {
                blocks.replaceFrom(first, grid::bordered);
            }
        } else {
            story.content();
        }
        depth--;
    }

    /** Everything within the table, its groups of rows included. */
    private void rows(TableGrid grid, boolean isHead) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "table-header-rows" -> rows(grid, true);
                    case "table-rows", "table-row-group" -> rows(grid, isHead);
                    case "table-row" -> row(grid, isHead);
                    default -> Xml.skip(reader); // columns, titles
                }
            }
        }
    }

    private void row(TableGrid grid, boolean isHead) throws XMLStreamException {
        String visibility = Xml.attribute(reader, "visibility");
        if (visibility != null && !visibility.equals("visible")) {
            Xml.skip(reader);
            return;
        }
        int repeated = Xml.number(reader, "number-rows-repeated", 1);
        int first = blocks.count();
        grid.row(isHead);
        for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                cell(grid);
            }
        }
        repeat(first, grid, repeated - 1, true);
    }

    private void cell(TableGrid grid) throws XMLStreamException {
        int repeated = Xml.number(reader, "number-columns-repeated", 1);
        switch (reader.getLocalName()) {
            case "table-cell" -> {
                int first = blocks.count();
                cell(grid.cell(reader, styles.of("table-cell", Xml.attribute(reader, "style-name"))));
                repeat(first, grid, repeated - 1, false);
            }
            case "covered-table-cell" -> covered(grid, repeated);
            default -> Xml.skip(reader);
        }
    }

    private void cell(Cell place) throws XMLStreamException {
        blocks.cell(place);
        int first = blocks.count();
        story.contentOfPart();
        blocks.cell(place);
        if (blocks.count() == first) {
            blocks.addEmptyCell();
        }
    }

    /** A cell that another covers; what it holds is not shown. */
    private void covered(TableGrid grid, int repeated) throws XMLStreamException {
        grid.skip(repeated);
        boolean hasText = false;
        ElementContent content = new ElementContent(reader);
        while (content.next()) {
            hasText |= content.isText() && !reader.getText().isBlank();
        }
        if (hasText) {
            context.notices()
                    .warn("merged-cell-text", "text in a cell that is merged into another is not shown and left out");
        }
    }

    /** Writes the blocks of a cell or of a row again; a table within it only once. */
    private void repeat(int first, TableGrid grid, int times, boolean isRow) {
        if (times <= 0) {
            return;
        }
        List<LayoutBlock> repeated = blocks.all().subList(first, blocks.count()).stream()
                .filter(block -> grid.holds(block.hints().cell()))
                .toList();
        long characters =
                repeated.stream().mapToLong(block -> block.text().length()).sum();
        long copies = (long) times * repeated.size();
        context.budget().use(Limit.BLOCKS, copies);
        context.budget().use(Limit.MEMORY_BYTES, copies * COPY);
        context.budget().use(Limit.CHARACTERS, times * characters);
        for (int time = 1; time <= times && !repeated.isEmpty(); time++) {
            context.budget().poll();
            if (isRow) {
                grid.row(false);
            }
            repeated.forEach(
                    block -> blocks.addAgain(block, grid.again(block.hints().cell(), isRow)));
        }
    }
}
