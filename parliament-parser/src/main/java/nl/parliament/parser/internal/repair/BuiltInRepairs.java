package nl.parliament.parser.internal.repair;

import java.util.List;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.repair.note.ManualFootnotes;
import nl.parliament.parser.internal.repair.note.NoteAnchorRecovery;
import nl.parliament.parser.internal.repair.note.PlainTextFootnotes;

/**
 * The ordered list of repairs: each works on what the one before it made. A new repair is a new class and a line here.
 */
public final class BuiltInRepairs {
    private static final List<LayoutRepair> ALL = List.of(
            ManualFootnotes::lift,
            NoteAnchorRecovery::tie,
            PlainTextFootnotes::lift,
            CitationJoiner::join,
            ParagraphJoiner::join,
            ParagraphJoiner::joinOverPages,
            RunInLineSplitter::part,
            TypedListLabels::take);

    private BuiltInRepairs() {}

    /** The layout after every repair. */
    public static LayoutDocument apply(LayoutDocument layout) {
        LayoutDocument repaired = layout;
        for (LayoutRepair repair : ALL) {
            repaired = repair.repair(repaired);
        }
        return repaired;
    }
}
