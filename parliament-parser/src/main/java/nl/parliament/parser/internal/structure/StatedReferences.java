package nl.parliament.parser.internal.structure;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.parliament.model.Certainty;
import nl.parliament.model.Provenance;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.layout.Link;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.reference.resolve.LinkResolver;
import nl.parliament.parser.internal.structure.head.FieldProvenance;

/** Notes which references the file itself states by a link. */
final class StatedReferences {
    private StatedReferences() {}

    static void note(List<Reference> references, List<Link> links, FieldProvenance provenance) {
        NavigableMap<Integer, Link> places = new TreeMap<>();
        links.forEach(link -> places.put(link.span().start(), link));
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            if (near(places, reference.span()).anyMatch(link -> LinkResolver.isStated(reference, link))) {
                provenance.add(new Provenance(
                        "references[" + i + "]",
                        Region.TEXT.code(),
                        null,
                        reference.span(),
                        "link in the file",
                        Certainty.STATED));
            }
        }
    }

    private static Stream<Link> near(NavigableMap<Integer, Link> places, Span span) {
        Integer before = places.floorKey(span.start());
        return places.subMap(before == null ? span.start() : before, span.end()).values().stream();
    }
}
