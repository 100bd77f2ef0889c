package nl.parliament.parser.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The tables that a story stands in at the moment, the innermost last. */
final class TableTracker {
    private static final Set<String> NO_LINE = Set.of("nil", "none");

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

    /** A row that was taken out or is hidden is skipped. */
    void readRowProperties(XMLStreamReader reader) throws XMLStreamException {
        boolean isLeftOut = false;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            if (content.isChild()) {
                isLeftOut |= context.leavesOut(reader.getLocalName()) || isHidden(reader);
                readRowProperty(reader);
            }
        }
        TableState table = current();
        if (isLeftOut && table != null) {
            Xml.skip(reader);
            table.dropRow();
        }
    }

    private static boolean isHidden(XMLStreamReader reader) {
        return reader.getLocalName().equals("hidden") && Xml.isOn(reader);
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
        TableState table = current();
        if (table == null || !table.isMerged()) {
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
        ElementContent content = new ElementContent(reader);
        while (content.next()) {
            hasText |= content.isText() && !reader.getText().isBlank();
        }
        return hasText;
    }

    /** Whether the cell has no block yet. */
    boolean isCellUnfilled(int blocks) {
        TableState table = current();
        return table != null && table.isUnfilled(blocks);
    }

    void endCell() {
        change(TableState::endCell);
    }

    /** Lines that are drawn around cells. */
    void readBorders(XMLStreamReader reader) throws XMLStreamException {
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            String value = Xml.attribute(reader, "val");
            if (value != null && !NO_LINE.contains(value)) {
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
        TableState table = current();
        if (table != null) {
            change.accept(table);
        }
    }

    /** The innermost table; null outside tables and in one that is read as part of a cell. */
    private @Nullable TableState current() {
        return flattened > 0 ? null : tables.peek();
    }
}
