package nl.parliament.parser.internal.txt.line;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds where a run of lines of one kind ends. */
public final class LineSearch {
    private LineSearch() {}

    /** The first line, from {@code from} on, that is not of this kind; the number of lines when all are. */
    public static int skip(List<PaperLine> lines, int from, Predicate<PaperLine> kind) {
        return first(from, lines.size(), at -> !kind.test(lines.get(at)));
    }

    /** Where the lines of this kind begin that end before {@code to}; {@code to} when there are none. */
    public static int skipBack(List<PaperLine> lines, int to, Predicate<PaperLine> kind) {
        int start = to;
        while (start > 0 && kind.test(lines.get(start - 1))) {
            start--;
        }
        return start;
    }

    /** The first index from {@code from} on that passes; {@code to} when none before it does. */
    public static int first(int from, int to, IntPredicate test) {
        return IntStream.range(from, to).filter(test).findFirst().orElse(to);
    }
}
