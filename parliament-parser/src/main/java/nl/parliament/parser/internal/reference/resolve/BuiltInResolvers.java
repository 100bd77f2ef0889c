package nl.parliament.parser.internal.reference.resolve;

import java.util.List;
import nl.parliament.model.Reference;

/**
 * The ordered list of resolvers: each works on what the one before it left. A new resolver is a new class and a line
 * here.
 */
public final class BuiltInResolvers {
    private static final List<ReferenceResolver> ALL = List.of(
            LinkResolver::resolve,
            ScopeResolver::resolve,
            (references, context) ->
                    FootnoteResolver.of(context.text(), context.footnotes()).tie(references),
            (references, context) -> ShortFormResolver.tie(context.text(), references),
            OwnNumberResolver::resolve,
            (references, context) ->
                    YearResolver.resolve(references, context.metadata().date()));

    private BuiltInResolvers() {}

    /** The references of a document after every step. */
    public static List<Reference> resolve(List<Reference> found, DocumentContext context) {
        List<Reference> resolved = found;
        for (ReferenceResolver resolver : ALL) {
            resolved = resolver.resolve(resolved, context);
        }
        return resolved;
    }
}
