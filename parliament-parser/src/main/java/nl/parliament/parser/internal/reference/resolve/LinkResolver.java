package nl.parliament.parser.internal.reference.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;
import nl.parliament.model.Target;
import nl.parliament.parser.internal.layout.Link;
import nl.parliament.parser.internal.reference.grammar.LinkTarget;
import org.jspecify.annotations.Nullable;

/**
 * Follows the links that the file sets. A reference that was recognised at the place of a link and names the same
 * document stays, as it may say more; where none does, the link is the reference.
 */
public final class LinkResolver {
    /** The references by where they begin; those of an enumeration share one span. */
    private final TreeMap<Integer, Place> places = new TreeMap<>();

    private LinkResolver(List<Reference> found) {
        for (Reference reference : found) {
            places.computeIfAbsent(reference.span().start(), start -> new Place())
                    .references
                    .add(reference);
        }
    }

    static List<Reference> resolve(List<Reference> found, DocumentContext context) {
        if (context.links().isEmpty()) {
            return found;
        }
        LinkResolver resolver = new LinkResolver(found);
        List<Reference> stated = new ArrayList<>();
        for (Link link : context.links()) {
            Target target = LinkTarget.of(link.to());
            if (target != null && !resolver.confirms(link.span(), target)) {
                stated.add(new Reference(target, link.span().of(context.text()), link.span()));
            }
        }
        resolver.places.values().stream()
                .filter(place -> place.isConfirmed || !place.isContradicted)
                .forEach(place -> stated.addAll(place.references));
        stated.sort(Comparator.comparingInt(reference -> reference.span().start()));
        return List.copyOf(stated);
    }

    /** Whether the reference names the document that a link at its place leads to, or a part of it. */
    public static boolean isStated(Reference reference, Link link) {
        Target target = LinkTarget.of(link.to());
        return target != null && reference.span().overlaps(link.span()) && isSame(reference.target(), target);
    }

    private boolean confirms(Span link, Target target) {
        List<Place> there = at(link);
        boolean isConfirmed = false;
        for (Place place : there) {
            boolean names = place.references.stream().anyMatch(one -> isSame(one.target(), target));
            place.isConfirmed |= names;
            isConfirmed |= names;
        }
        boolean isContradicted = !isConfirmed;
        there.forEach(place -> place.isContradicted |= isContradicted);
        return isConfirmed;
    }

    private List<Place> at(Span link) {
        Integer before = places.floorKey(link.start());
        Map<Integer, Place> near = places.subMap(before == null ? link.start() : before, link.end());
        return near.values().stream()
                .filter(place -> place.references.get(0).span().overlaps(link))
                .toList();
    }

    /** 'artikel 100 van de Grondwet' is a part of what a link to the Grondwet leads to. */
    private static boolean isSame(Target found, Target stated) {
        String id = found.id();
        boolean isSameAddress = stated.kind().equals(found.kind()) && isSameAddress(found.url(), stated.url());
        return isSameAddress || (id != null && (id.equals(stated.id()) || id.startsWith(stated.id() + "&")));
    }

    private static boolean isSameAddress(@Nullable String one, @Nullable String other) {
        return one != null && other != null && bare(one).equals(bare(other));
    }

    /** Without what says how to get there. */
    private static String bare(String address) {
        int start = address.indexOf("://");
        return address.substring(start < 0 ? 0 : start + "://".length(), end(address));
    }

    private static int end(String address) {
        return address.endsWith("/") ? address.length() - 1 : address.length();
    }

    /** The references that begin at one place. */
    private static final class Place {
        private final List<Reference> references = new ArrayList<>();
        private boolean isConfirmed;
        private boolean isContradicted;
    }
}
