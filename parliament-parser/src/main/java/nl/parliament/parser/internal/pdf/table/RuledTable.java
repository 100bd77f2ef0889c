package nl.parliament.parser.internal.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.pdf.rule.Rule;
import nl.parliament.parser.internal.pdf.rule.Rules;
import org.jspecify.annotations.Nullable;

/** A table of drawn lines that touch one another and bound cells. A box without a line inside is none. */
public final class RuledTable {
    /** Borders drawn cell by cell leave small gaps where they meet. */
    private static final double SLACK = 3;

    /** Between rows that are drawn as boxes of their own no line of text fits. */
    private static final double ROW_GAP = 6;

    private final List<Rule> level;
    private final List<Rule> upright;
    private final List<Double> rows;
    private final List<Double> columns;

    private RuledTable(Rules rules) {
        this.level = rules.level();
        this.upright = rules.upright();
        List<Double> heights = new ArrayList<>(level.stream().map(Rule::at).toList());
        upright.forEach(rule -> heights.addAll(List.of(rule.from(), rule.to())));
        List<Double> places = new ArrayList<>(upright.stream().map(Rule::at).toList());
        level.forEach(rule -> places.addAll(List.of(rule.from(), rule.to())));
        this.rows = distinct(heights);
        this.columns = distinct(places);
    }

    /** The grids of a page, from top to bottom. */
    static List<RuledTable> of(Rules page) {
        return touching(page).stream()
                .filter(group -> !group.level().isEmpty() && !group.upright().isEmpty())
                .map(RuledTable::new)
                .filter(grid -> grid.columns.size() > 2 && grid.hasInnerUpright())
                .sorted(Comparator.comparing(grid -> grid.rows.get(0)))
                .toList();
    }

    private boolean hasInnerUpright() {
        double first = columns.get(0);
        double last = columns.get(columns.size() - 1);
        return upright.stream().anyMatch(rule -> rule.at() > first + 2 * SLACK && rule.at() < last - 2 * SLACK);
    }

    /** Groups of lines that touch, found by spreading from one line to those it meets; each pair is looked at once. */
    private static List<Rules> touching(Rules page) {
        List<Rules> groups = new ArrayList<>();
        List<Rule> levelLeft = new ArrayList<>(page.level());
        List<Rule> uprightLeft = new ArrayList<>(page.upright());
        while (!uprightLeft.isEmpty()) {
            List<Rule> level = new ArrayList<>();
            List<Rule> upright = new ArrayList<>();
            List<Rule> newUpright = List.of(uprightLeft.remove(uprightLeft.size() - 1));
            while (!newUpright.isEmpty()) {
                upright.addAll(newUpright);
                List<Rule> newLevel = taken(levelLeft, newUpright);
                level.addAll(newLevel);
                newUpright = taken(uprightLeft, newLevel);
            }
            groups.add(new Rules(level, upright));
        }
        return groups;
    }

    /** Takes the lines out of {@code from} that cross or touch one of {@code across}. */
    private static List<Rule> taken(List<Rule> from, List<Rule> across) {
        if (across.isEmpty()) {
            return List.of();
        }
        List<Rule> taken = new ArrayList<>();
        from.removeIf(rule -> across.stream().anyMatch(other -> touches(rule, other)) && taken.add(rule));
        return taken;
    }

    private static boolean touches(Rule rule, Rule across) {
        return rule.reaches(across.at(), SLACK) && across.reaches(rule.at(), SLACK);
    }

    private static List<Double> distinct(List<Double> places) {
        List<Double> distinct = new ArrayList<>();
        for (double place : new TreeSet<>(places)) {
            if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > SLACK) {
                distinct.add(place);
            }
        }
        return distinct;
    }

    List<Double> columns() {
        return columns;
    }

    /** Whether it begins where the other ends: the rows of some tables are boxes, one below the other. */
    boolean isRightBelow(RuledTable other) {
        return Math.abs(rows.get(0) - other.rows.get(other.rows.size() - 1)) < ROW_GAP;
    }

    int rowCount() {
        return rows.size() - 1;
    }

    /** The cell around a place; null outside the grid. Lines that stop short leave cells that span. */
    @Nullable Cell cell(double x, double y, int table, int firstRow) {
        int left = 0;
        int right = columns.size() - 1;
        for (Rule rule : upright) {
            if (rule.reaches(y, 0)) {
                int at = index(columns, rule.at());
                left = rule.at() <= x ? Math.max(left, at) : left;
                right = rule.at() > x ? Math.min(right, at) : right;
            }
        }
        int top = 0;
        int bottom = rows.size() - 1;
        for (Rule rule : level) {
            if (rule.reaches(x, 0)) {
                int at = index(rows, rule.at());
                top = rule.at() <= y ? Math.max(top, at) : top;
                bottom = rule.at() > y ? Math.min(bottom, at) : bottom;
            }
        }
        boolean inside = x > columns.get(0)
                && x < columns.get(columns.size() - 1)
                && y > rows.get(0)
                && y < rows.get(rows.size() - 1);
        return inside && right > left && bottom > top
                ? new Cell(table, firstRow + top, left, right - left, bottom - top, false, true)
                : null;
    }

    private static int index(List<Double> places, double place) {
        int at = 0;
        while (at + 1 < places.size() && places.get(at + 1) <= place + 1e-6) {
            at++;
        }
        return at;
    }
}
