package nl.parliament.parser.internal.reference.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.parliament.model.Reference;

/**
 * Of matches that overlap, keeps those of the earlier recogniser; an enumeration's references share one span and all
 * stay.
 */
public final class OverlapResolver {
    private final List<Reference> kept = new ArrayList<>();

    /** Takes the matches of the next recogniser. */
    public void add(List<Reference> references) {
        List<Reference> earlier = sorted(kept);
        int at = 0;
        for (Reference reference : sorted(references)) {
            while (at < earlier.size()
                    && earlier.get(at).span().end() <= reference.span().start()) {
                at++;
            }
            if (at == earlier.size() || !earlier.get(at).span().overlaps(reference.span())) {
                kept.add(reference);
            }
        }
    }

    /** What was kept, in reading order. */
    public List<Reference> references() {
        return sorted(kept);
    }

    private static List<Reference> sorted(List<Reference> references) {
        return references.stream()
                .sorted(Comparator.comparingInt(reference -> reference.span().start()))
                .toList();
    }
}
