package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Severity;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.structure.block.Doubt;
import nl.parliament.parser.internal.structure.block.LabelledBlock;

/** Says where another reading of the document weighs nearly as much as the one that was taken. */
public final class UncertainStructure {
    private UncertainStructure() {}

    /** One for each run of blocks with the same two readings. */
    public static List<Diagnostic> in(List<LabelledBlock> blocks) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int from = 0, to; from < blocks.size(); from = to) {
            to = endOfRun(blocks, from);
            if (blocks.get(from).doubt().isGrave()) {
                diagnostics.add(diagnostic(blocks.get(from), blocks.get(to - 1)));
            }
        }
        return diagnostics;
    }

    private static int endOfRun(List<LabelledBlock> blocks, int from) {
        int to = from + 1;
        while (to < blocks.size()
                && isSame(blocks.get(from).doubt(), blocks.get(to).doubt())) {
            to++;
        }
        return to;
    }

    private static boolean isSame(Doubt one, Doubt other) {
        return one.isGrave() == other.isGrave()
                && one.part().equals(other.part())
                && Objects.equals(one.otherwise(), other.otherwise());
    }

    private static Diagnostic diagnostic(LabelledBlock first, LabelledBlock last) {
        Doubt doubt = first.doubt();
        return new Diagnostic(
                "uncertain-structure",
                Severity.WARNING,
                "read as " + doubt.part() + "; " + doubt.otherwise() + " weighs nearly as much, " + doubt.margin()
                        + " less",
                new Span(
                        first.block().shownSpan().start(),
                        last.block().shownSpan().end()),
                first.block().hints().page());
    }
}
