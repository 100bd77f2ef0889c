package nl.parliament.parser.internal.structure.head;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.parliament.parser.internal.dutch.FieldErrors;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.structure.block.LetterheadLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of labelled fields: after the label, or in the first fitting line after it that is no label itself.
 */
public final class FieldFinder {
    private static final int FOLLOWING = 6;

    private final List<LetterheadLine> lines;

    FieldFinder(List<LetterheadLine> lines) {
        this.lines = lines;
    }

    /** The first value of the field that fits; null when there is none. */
    @Nullable Value find(LetterheadField field, Predicate<String> fits) {
        for (int i = 0; i < lines.size(); i++) {
            String behind = field.valueIn(lines.get(i).text());
            if (behind == null) {
                continue;
            }
            if (isUnresolved(i, behind)) {
                return null;
            }
            if (fits.test(behind)) {
                return new Value(behind, lines.get(i));
            }
            int at = behind.isEmpty() ? apart(field, i, fits) : -1;
            if (at >= 0) {
                return new Value(lines.get(at).text(), lines.get(at));
            }
        }
        return null;
    }

    /** Where the value of a lone label stands; -1 when nowhere. A date may be stamped above its label. */
    private int apart(LetterheadField field, int label, Predicate<String> fits) {
        if (isInRowOfLabels(label)) {
            return below(label, fits);
        }
        boolean isStamped = field == LetterheadField.DATE && fitsAt(label - 1, fits) && !fitsAt(label + 1, fits);
        return isStamped ? label - 1 : following(label + 1, fits);
    }

    private boolean fitsAt(int at, Predicate<String> fits) {
        return at >= 0 && at < lines.size() && fits.test(lines.get(at).text());
    }

    /** Whether the field has an error in place of its value: then no other line is its value. */
    boolean isUnresolved(LetterheadField field) {
        for (int i = 0; i < lines.size(); i++) {
            String behind = field.valueIn(lines.get(i).text());
            if (behind != null && isUnresolved(i, behind)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnresolved(int at, String behind) {
        boolean isBelow = behind.isEmpty()
                && at + 1 < lines.size()
                && FieldErrors.begins(lines.get(at + 1).text());
        return isBelow || FieldErrors.begins(behind);
    }

    /** Several labels side by side, their values in the row below. */
    private boolean isInRowOfLabels(int at) {
        Cell cell = lines.get(at).block().hints().cell();
        return cell != null
                && lines.stream()
                        .anyMatch(line -> isBeside(line.block().hints().cell(), cell)
                                && LetterheadField.labelled(line.text()) != null);
    }

    private static boolean isBeside(@Nullable Cell other, Cell cell) {
        return other != null
                && other.table() == cell.table()
                && other.row() == cell.row()
                && other.column() != cell.column();
    }

    private int below(int label, Predicate<String> fits) {
        Cell cell = Objects.requireNonNull(lines.get(label).block().hints().cell());
        for (int i = 0; i < lines.size(); i++) {
            Cell other = lines.get(i).block().hints().cell();
            boolean under = other != null
                    && other.table() == cell.table()
                    && other.column() == cell.column()
                    && other.row() == cell.row() + 1;
            if (under && fits.test(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** The first of the lines right after a label that is no label and fits; -1 when there is none. */
    int following(int from, Predicate<String> fits) {
        for (int i = from; i < Math.min(lines.size(), from + FOLLOWING); i++) {
            String text = lines.get(i).text();
            if (LetterheadField.labelled(text) == null && fits.test(text)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A value with the line that holds it.
     *
     * @param text the value
     * @param line where it stands
     */
    record Value(String text, LetterheadLine line) {}
}
