package nl.parliament.export.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.export.internal.text.ListLabel;
import nl.parliament.model.BlockVisitor;
import nl.parliament.model.ItemList;
import nl.parliament.model.ListItem;
import nl.parliament.model.Paragraph;
import nl.parliament.model.Quotation;
import nl.parliament.model.Table;
import nl.parliament.model.TableCell;
import nl.parliament.model.TableRow;

/** Blocks as Markdown, each ending in an empty line; empty for a block without text. */
public final class MarkdownBlocks implements BlockVisitor<String> {
    /** No table is wider, whatever its cells say they span. */
    private static final int WIDEST = 200;

    /** An item without text would make a heading of the line before it. */
    private static final String NO_WORDS = "&nbsp;";

    private final MarkdownText text;

    public MarkdownBlocks(MarkdownText text) {
        this.text = text;
    }

    @Override
    public String visit(Paragraph paragraph) {
        return block(text.markdown(paragraph.span()));
    }

    @Override
    public String visit(Quotation quotation) {
        String words = text.markdown(quotation.span());
        return words.isEmpty() ? "" : block("> " + words.replace("\n", "\n> "));
    }

    public static String block(String words) {
        return words.isEmpty() ? "" : words + "\n\n";
    }

    @Override
    public String visit(ItemList list) {
        return items(list.items(), "") + "\n";
    }

    private String items(List<ListItem> items, String indent) {
        StringBuilder lines = new StringBuilder();
        for (ListItem item : items) {
            String label = ListLabel.shown(item.label());
            boolean isNumber = label.matches("\\d{1,9}[.)]");
            String mark = isNumber ? label + " " : "- ";
            String inner = indent + " ".repeat(mark.length());
            String words = (isNumber || ListLabel.isBullet(label) ? "" : MarkdownText.line(label) + " ")
                    + text.markdown(item.span());
            String below = items(item.items(), inner);
            if (!words.isBlank() || !below.isEmpty()) {
                String own = words.isBlank() ? NO_WORDS : words.replace("\n", "\n" + inner);
                lines.append(indent).append(mark).append(own).append('\n').append(below);
            }
        }
        return lines.toString();
    }

    /** Markdown wants a row of headings: the first row is it, whatever it is. Cells that are spanned are empty. */
    @Override
    public String visit(Table table) {
        List<List<String>> grid = grid(table);
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < grid.size(); row++) {
            List<String> cells = grid.get(row);
            lines.append('|');
            for (int column = 0; column < width; column++) {
                lines.append(' ')
                        .append(column < cells.size() ? cells.get(column) : "")
                        .append(" |");
            }
            lines.append(row == 0 ? "\n|" + " --- |".repeat(width) + "\n" : "\n");
        }
        return lines.append('\n').toString();
    }

    private List<List<String>> grid(Table table) {
        List<List<String>> grid = new ArrayList<>();
        int[] taken = new int[WIDEST];
        for (TableRow row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (TableCell cell : row.cells()) {
                skipTaken(cells, taken);
                String words =
                        text.markdown(cell.span()).replace("\\\n", "<br>").replace("\n", " ");
                for (int i = 0; i < cell.columns() && cells.size() < WIDEST; i++) {
                    taken[cells.size()] = cell.rows() - 1;
                    cells.add(i == 0 ? words : "");
                }
            }
            skipTaken(cells, taken);
            grid.add(cells);
        }
        return grid;
    }

    /** Empty cells for the columns that a cell of an earlier row reaches down into. */
    private static void skipTaken(List<String> cells, int[] taken) {
        while (cells.size() < WIDEST && taken[cells.size()] > 0) {
            taken[cells.size()]--;
            cells.add("");
        }
    }
}
