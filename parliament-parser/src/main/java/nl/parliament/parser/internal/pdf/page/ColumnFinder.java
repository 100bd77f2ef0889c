package nl.parliament.parser.internal.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.parliament.parser.internal.pdf.line.TextChunk;

/** Finds text set in two to four columns, and puts it in the order in which it is read: column after column. */
public final class ColumnFinder {
    private static final int FEWEST_LINES = 4;
    private static final int MOST_COLUMNS = 4;
    /** Left edges nearer than this are one, in points. */
    private static final double SAME_EDGE = 3;
    /** A column is at least so wide, in font sizes. */
    private static final double NARROWEST = 9;
    /** Characters on an average line of text, blanks left out; cells and labels have fewer. */
    private static final int FEWEST_CHARACTERS = 15;
    /** A line that fills so much of the column is full. */
    private static final double FULL = 0.8;
    /** Lines of one column are nearer than this many font sizes. */
    private static final double PITCH = 1.7;

    private final double bodySize;
    private final List<TextColumn> columns = new ArrayList<>();

    public ColumnFinder(double bodySize) {
        this.bodySize = bodySize;
    }

    /** The columns of all pages that were put in order. */
    public List<TextColumn> columns() {
        return columns;
    }

    /** Those of the page put in order last. */
    public List<TextColumn> columnsOf(int page) {
        int from = columns.size();
        while (from > 0 && columns.get(from - 1).page() == page) {
            from--;
        }
        return columns.subList(from, columns.size());
    }

    /** The page with its text in the order of reading; what stands in a table is no column. */
    public PageText ordered(PageText page, Set<TextChunk> inTables) {
        List<Double> edges = edges(page, inTables);
        if (edges.size() < 2 || edges.size() > MOST_COLUMNS) {
            return page;
        }
        List<TextChunk> ordered = new ArrayList<>();
        List<TextChunk> run = new ArrayList<>();
        for (TextChunk chunk : page.segments()) {
            if (inTables.contains(chunk) || crosses(chunk, edges)) {
                ordered.addAll(inOrder(page.number(), run, edges));
                run.clear();
                ordered.add(chunk);
            } else {
                run.add(chunk);
            }
        }
        ordered.addAll(inOrder(page.number(), run, edges));
        return new PageText(page.number(), page.width(), page.height(), ordered, page.rules());
    }

    /** Where several long lines begin, from left to right. */
    private List<Double> edges(PageText page, Set<TextChunk> inTables) {
        List<Double> lefts = page.segments().stream()
                .filter(chunk -> isText(chunk) && !inTables.contains(chunk) && chunk.length() >= FEWEST_CHARACTERS)
                .map(TextChunk::left)
                .sorted()
                .toList();
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i + FEWEST_LINES <= lefts.size(); i++) {
            double left = lefts.get(i);
            boolean isEdge = lefts.get(i + FEWEST_LINES - 1) - left < SAME_EDGE;
            if (isEdge && (edges.isEmpty() || left - edges.get(edges.size() - 1) > NARROWEST * bodySize)) {
                edges.add(left);
            }
        }
        return edges;
    }

    private boolean isText(TextChunk chunk) {
        return Math.abs(chunk.size() - bodySize) < 0.15 * bodySize && !chunk.isArtifact();
    }

    private static boolean crosses(TextChunk chunk, List<Double> edges) {
        return edges.stream().anyMatch(edge -> chunk.left() < edge - SAME_EDGE && chunk.right() > edge + SAME_EDGE);
    }

    /** The run as it is, when it is not set in columns. */
    private List<TextChunk> inOrder(int page, List<TextChunk> run, List<Double> edges) {
        List<List<TextChunk>> parts = new ArrayList<>();
        edges.forEach(edge -> parts.add(new ArrayList<>()));
        run.stream()
                .filter(this::isText)
                .forEach(chunk -> parts.get(part(chunk, edges)).add(chunk));
        List<List<TextChunk>> beside = parts.subList(1, parts.size());
        double top = bound(beside, true);
        double bottom = bound(beside, false);
        parts.get(0).removeIf(chunk -> chunk.baseline() < top - 1);
        cutFoot(parts.get(0), bottom);
        if (!parts.stream().allMatch(ColumnFinder::isProse)) {
            return run;
        }
        double foot = Math.max(bottom, bound(parts, false));
        List<TextChunk> ordered = new ArrayList<>(run);
        ordered.sort(Comparator.comparingInt(chunk -> place(chunk, edges, top, foot)));
        parts.forEach(part -> columns.add(column(page, part)));
        return ordered;
    }

    private static double bound(List<List<TextChunk>> parts, boolean first) {
        var heights = parts.stream().flatMap(List::stream).mapToDouble(TextChunk::baseline);
        return (first ? heights.min() : heights.max()).orElse(0);
    }

    /** The first column may be longer than the others, down to the first white. */
    private void cutFoot(List<TextChunk> first, double bottom) {
        for (int i = 1; i < first.size(); i++) {
            double drop = first.get(i).baseline() - first.get(i - 1).baseline();
            if (first.get(i).baseline() > bottom + 1 && drop > PITCH * bodySize) {
                first.subList(i, first.size()).clear();
                return;
            }
        }
    }

    /** 0 above the columns, then the number of the column, then what is below. */
    private static int place(TextChunk chunk, List<Double> edges, double top, double bottom) {
        boolean isAbove = chunk.baseline() < top - 1;
        boolean isBelow = chunk.baseline() > bottom + 1;
        return isAbove ? 0 : isBelow ? edges.size() + 1 : 1 + part(chunk, edges);
    }

    private static int part(TextChunk chunk, List<Double> edges) {
        int part = 0;
        while (part + 1 < edges.size() && chunk.left() > edges.get(part + 1) - SAME_EDGE) {
            part++;
        }
        return part;
    }

    /** Lines of text below each other, half of which at least fill the column. */
    private static boolean isProse(List<TextChunk> part) {
        double width = part.stream()
                .mapToDouble(chunk -> chunk.right() - chunk.left())
                .max()
                .orElse(0);
        long full = part.stream()
                .filter(chunk -> chunk.right() - chunk.left() > FULL * width)
                .count();
        int characters = part.stream().mapToInt(TextChunk::length).sum();
        return part.size() >= FEWEST_LINES && characters >= FEWEST_CHARACTERS * part.size() && 2 * full >= part.size();
    }

    private static TextColumn column(int page, List<TextChunk> part) {
        double left = part.stream().mapToDouble(TextChunk::left).min().orElse(0);
        double right = part.stream().mapToDouble(TextChunk::right).max().orElse(0);
        double top = part.stream().mapToDouble(TextChunk::baseline).min().orElse(0);
        double bottom = part.stream().mapToDouble(TextChunk::baseline).max().orElse(0);
        return new TextColumn(page, top, bottom, left, right);
    }
}
