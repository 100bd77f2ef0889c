package nl.parliament.parser.internal.pdf.rule;

import java.util.Comparator;
import java.util.List;

/** The vertical lines of a page, found by place. */
public final class VerticalRules {
    private final Rule[] fromTheLeft;

    public VerticalRules(List<Rule> rules) {
        this.fromTheLeft =
                rules.stream().sorted(Comparator.comparingDouble(Rule::at)).toArray(Rule[]::new);
    }

    /** Whether one of them passes this height between these two places. */
    public boolean isBetween(double left, double right, double height) {
        for (int i = firstBehind(left); i < fromTheLeft.length && fromTheLeft[i].at() < right; i++) {
            if (fromTheLeft[i].reaches(height, 0)) {
                return true;
            }
        }
        return false;
    }

    private int firstBehind(double left) {
        int low = 0;
        int high = fromTheLeft.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fromTheLeft[middle].at() > left) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
