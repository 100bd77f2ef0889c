package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.Role;

/** Where references count: in the body and the notes. Those of the letterhead are the letter's own fields. */
public final class ReferenceScope {
    private static final Set<Role> OUTSIDE = EnumSet.of(Role.LETTERHEAD, Role.SIGNATURE, Role.COMMITTEE_SIGNATURE);

    private ReferenceScope() {}

    /** The spans of the body and the notes, in reading order. */
    public static List<Span> of(CanonicalText canonical, List<LabelledBlock> labelled) {
        List<Span> spans = new ArrayList<>();
        labelled.stream()
                .filter(block -> !OUTSIDE.contains(block.role()))
                .forEach(block -> spans.add(block.block().span()));
        canonical.footnotes().forEach(note -> spans.add(note.span()));
        return spans;
    }
}
