package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.txt.line.PaperLine;

/**
 * Reads the tables that pandoc draws in plain text: rows between lines of {@code +---+}, cells between bars. A letter
 * has its head and its signature in such tables. A row of single paragraphs becomes one line with tabs, another
 * one line
 * for each paragraph.
 */
final class GridTables {
    // "+------+-----+" | "+======+=====+"
    private static final Pattern BORDER = Pattern.compile("\\+[-=:+]{2,10000}\\+\\s{0,100}");
    // "  ------------ -----": the frame of a table without bars
    private static final Pattern RULE = Pattern.compile("\\s{0,20}-{10,10000}[-\\s]{0,10000}");
    /** What is left of a picture. */
    private static final String PICTURE = "[]";
    /** Tables within cells of tables. */
    private static final int DEEPEST = 4;

    private final List<PaperLine> lines;
    private final List<PaperLine> read = new ArrayList<>();

    private GridTables(List<PaperLine> lines) {
        this.lines = lines;
    }

    /** The same lines, such tables read. */
    static List<PaperLine> read(List<PaperLine> lines) {
        boolean hasBorders = lines.stream().anyMatch(line -> isBorder(line.text()));
        return hasBorders ? new GridTables(lines).read() : lines;
    }

    private List<PaperLine> read() {
        for (int i = 0; i < lines.size(); ) {
            PaperLine line = lines.get(i);
            int end = isBorder(line.text()) ? tableEnd(i) : i;
            if (end > i + 1) {
                List<String> table =
                        lines.subList(i, end).stream().map(PaperLine::printed).toList();
                read(table, 0).forEach(text -> read.add(line.with(text)));
                i = end;
            } else {
                boolean isFrame =
                        RULE.matcher(line.text()).matches() || line.words().equals(PICTURE);
                read.add(isFrame ? line.with("") : line);
                i++;
            }
        }
        return read;
    }

    private static boolean isBorder(String line) {
        return line.startsWith("+") && BORDER.matcher(line).matches();
    }

    private int tableEnd(int from) {
        int end = from;
        while (end < lines.size()
                && (lines.get(end).text().startsWith("|")
                        || lines.get(end).text().startsWith("+"))) {
            end++;
        }
        return end;
    }

    private static List<String> read(List<String> table, int depth) {
        List<String> text = new ArrayList<>();
        String border = "";
        int from = 0;
        for (int i = 0; i < table.size(); i++) {
            if (isBorder(table.get(i))) {
                addRow(text, border, table.subList(from, i), depth);
                border = table.get(i);
                from = i + 1;
            }
        }
        text.add("");
        return text;
    }

    private static void addRow(List<String> text, String border, List<String> row, int depth) {
        List<List<String>> cells = new ArrayList<>();
        for (int left = border.indexOf('+'); left >= 0 && !row.isEmpty(); ) {
            int right = border.indexOf('+', left + 1);
            if (right > left) {
                List<String> paragraphs = paragraphs(column(row, left + 1, right), right - left - 3, depth);
                cells.add(paragraphs);
            }
            left = right;
        }
        cells.removeIf(List::isEmpty);
        if (cells.size() > 1 && cells.stream().allMatch(cell -> cell.size() == 1)) {
            text.add(String.join("\t", cells.stream().map(cell -> cell.get(0)).toList()));
        } else {
            cells.forEach(text::addAll);
        }
        if (cells.isEmpty() || cells.size() == 1) {
            text.add("");
        }
    }

    private static List<String> column(List<String> row, int left, int right) {
        List<String> column = new ArrayList<>();
        for (String line : row) {
            column.add(line.substring(Math.min(left, line.length()), Math.min(right, line.length())));
        }
        return column;
    }

    private static List<String> paragraphs(List<String> lines, int width, int depth) {
        List<String> stripped = lines.stream().map(line -> line.strip()).toList();
        if (depth < DEEPEST && stripped.stream().anyMatch(GridTables::isBorder)) {
            return read(stripped, depth + 1);
        }
        List<String> paragraphs = new ArrayList<>();
        CellText open = new CellText(width);
        for (String line : stripped) {
            if (line.isEmpty()) {
                open.closeInto(paragraphs);
            } else {
                open.add(line);
            }
        }
        open.closeInto(paragraphs);
        return paragraphs;
    }
}
