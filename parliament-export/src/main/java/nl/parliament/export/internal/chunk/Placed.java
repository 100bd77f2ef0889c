package nl.parliament.export.internal.chunk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import nl.parliament.model.Span;

/** What stands at places of the text, found by place. */
final class Placed<T> {
    private final TreeMap<Integer, List<T>> places = new TreeMap<>();

    Placed(List<T> all, ToIntFunction<T> place) {
        all.forEach(one -> places.computeIfAbsent(place.applyAsInt(one), first -> new ArrayList<>())
                .add(one));
    }

    /** What begins in a span. */
    List<T> in(Span span) {
        return places.subMap(span.start(), span.end()).values().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    /** What stands in a span or at its end, and has not been taken before. */
    List<T> take(Span span) {
        Collection<List<T>> found =
                places.subMap(span.start(), true, span.end(), true).values();
        List<T> taken = found.stream().flatMap(Collection::stream).toList();
        found.clear();
        return taken;
    }
}
