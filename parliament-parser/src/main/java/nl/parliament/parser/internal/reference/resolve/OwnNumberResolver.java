package nl.parliament.parser.internal.reference.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.Metadata;
import nl.parliament.model.Reference;

/** Drops what a published paper prints of its own number, in its foot and running heads: that is no reference. */
final class OwnNumberResolver {
    private OwnNumberResolver() {}

    static List<Reference> resolve(List<Reference> references, DocumentContext context) {
        Metadata metadata = context.metadata();
        if (metadata.number() == null || metadata.dossiers().isEmpty()) {
            return references;
        }
        Set<String> own = metadata.dossiers().stream()
                .map(dossier -> new Kamerstuk(dossier.number(), null, metadata.number()).id())
                .collect(Collectors.toSet());
        return references.stream()
                .filter(reference ->
                        !own.contains(String.valueOf(reference.target().id())))
                .toList();
    }
}
