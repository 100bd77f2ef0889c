package nl.parliament.parser.internal.reference.resolve;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;

/** Keeps the references that begin where references count: a letterhead names the letter itself. */
final class ScopeResolver {
    private ScopeResolver() {}

    static List<Reference> resolve(List<Reference> references, DocumentContext context) {
        List<Span> scope = context.scope();
        List<Reference> kept = new ArrayList<>();
        int at = 0;
        for (Reference reference : references) {
            while (at < scope.size() && scope.get(at).end() <= reference.span().start()) {
                at++;
            }
            if (at < scope.size() && scope.get(at).start() <= reference.span().start()) {
                kept.add(reference);
            }
        }
        return kept;
    }
}
