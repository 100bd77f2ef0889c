package nl.parliament.parser.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The tables that a story stands in at the moment, the innermost last. */
final class TableTracker {
    private final WordContext context;
    private final Deque<TableState> tables = new ArrayDeque<>();
    private int flattened;

    TableTracker(WordContext context) {
        this.context = context;
    }

    /** A table too deep within others is read as part of the cell around it. */
    void start(int blocks) {
        if (context.watchDepth(Limit.TABLE_DEPTH, tables.size() + flattened + 1)) {
            tables.push(new TableState(context.nextTable(), blocks, cell()));
        } else {
            flattened++;
        }
    }

    /** Ends the table: its cells now know how far they reach down. */
    void end(List<LayoutBlock> blocks) {
        if (flattened > 0) {
            flattened--;
            return;
        }
        TableState table = tables.poll();
        if (table != null && table.hasMerges()) {
            blocks.subList(table.firstBlock(), blocks.size()).replaceAll(block -> settled(block, table));
        }
    }

    private static LayoutBlock settled(LayoutBlock block, TableState table) {
        Cell cell = table.settled(block.hints().cell());
        return new LayoutBlock(block.text(), block.marks(), block.hints().withCell(cell));
    }

    /** Where the next block stands; null outside tables. */
    @Nullable Cell cell() {
        return tables.isEmpty() ? null : tables.peek().cell();
    }

    void startRow() {
        change(TableState::startRow);
    }

    /** A row that was taken out is skipped. */
    void readRowProperties(XMLStreamReader reader) throws XMLStreamException {
        boolean isLeftOut = false;
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.START_ELEMENT && depth == 2) {
                isLeftOut |= context.leavesOut(reader.getLocalName());
                readRowProperty(reader);
            }
        }
        if (isLeftOut && !tables.isEmpty() && flattened == 0) {
            Xml.skip(reader);
            tables.peek().dropRow();
        }
    }

    private void readRowProperty(XMLStreamReader reader) {
        if (reader.getLocalName().equals("tblHeader") && Xml.isOn(reader)) {
            change(TableState::markHeader);
        } else if (reader.getLocalName().equals("gridBefore")) {
            int columns = Xml.number(reader, "val", 0);
            change(table -> table.skipColumns(columns));
        }
    }

    void startCell(int blocks) {
        change(table -> table.startCell(blocks));
    }

    /** {@code gridSpan}, {@code vMerge} or {@code hMerge}. */
    void readSpan(XMLStreamReader reader) {
        String value = Xml.attribute(reader, "val");
        int columns = Xml.number(reader, "val", 1);
        switch (reader.getLocalName()) {
            case "gridSpan" -> change(table -> table.span(columns));
            case "vMerge" -> change(table -> table.mergeVertically(value));
            default -> change(table -> table.mergeHorizontally(value));
        }
    }

    /** Skips the content of a cell that is part of another, which Word does not show; says whether it did. */
    boolean skipIfMerged(XMLStreamReader reader) throws XMLStreamException {
        if (tables.isEmpty() || flattened > 0 || !tables.peek().isMerged()) {
            return false;
        }
        if (skipText(reader)) {
            context.notice("merged-cell-text", "text in a cell that is merged into another is not shown and left out");
        }
        return true;
    }

    /** Skips to the end of the element around; says whether it held text. */
    private static boolean skipText(XMLStreamReader reader) throws XMLStreamException {
        boolean hasText = false;
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            hasText |= event == XMLStreamReader.CHARACTERS && !reader.getText().isBlank();
        }
        return hasText;
    }

    /** Whether the cell has no block yet. */
    boolean isCellUnfilled(int blocks) {
        return !tables.isEmpty() && flattened == 0 && tables.peek().isUnfilled(blocks);
    }

    void endCell() {
        change(TableState::endCell);
    }

    /** Lines that are drawn around cells. */
    void readBorders(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            String value = event == XMLStreamReader.START_ELEMENT ? Xml.attribute(reader, "val") : null;
            if (value != null && !value.equals("nil") && !value.equals("none")) {
                change(table -> table.bordered = true);
            }
        }
    }

    /** Styles that draw lines are called after a grid. */
    void readStyle(XMLStreamReader reader) {
        String style = context.styles().of(Xml.attribute(reader, "val")).name();
        change(table ->
                table.bordered = style != null && style.toLowerCase(Locale.ROOT).contains("grid"));
    }

    private void change(Consumer<TableState> change) {
        TableState table = tables.peek();
        if (table != null && flattened == 0) {
            change.accept(table);
        }
    }
}
