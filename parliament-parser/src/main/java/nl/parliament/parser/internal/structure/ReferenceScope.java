package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.Role;

/** Where references count: in the body and the notes. Those of the letterhead are the letter's own particulars. */
public final class ReferenceScope {
    private final List<Span> spans;

    private ReferenceScope(List<Span> spans) {
        this.spans = spans;
    }

    /** The scope of a document. */
    public static ReferenceScope of(CanonicalText canonical, List<LabelledBlock> labelled) {
        List<Span> spans = new ArrayList<>();
        labelled.stream()
                .filter(block -> !block.is(Role.LETTERHEAD) && !block.is(Role.SIGNATURE))
                .forEach(block -> spans.add(block.block().span()));
        canonical.footnotes().forEach(note -> spans.add(note.span()));
        return new ReferenceScope(spans);
    }

    /** The references that begin in scope, in reading order. */
    public List<Reference> keep(List<Reference> references) {
        List<Reference> kept = new ArrayList<>();
        int at = 0;
        for (Reference reference : references) {
            while (at < spans.size() && spans.get(at).end() <= reference.span().start()) {
                at++;
            }
            if (at < spans.size() && spans.get(at).start() <= reference.span().start()) {
                kept.add(reference);
            }
        }
        return kept;
    }
}
