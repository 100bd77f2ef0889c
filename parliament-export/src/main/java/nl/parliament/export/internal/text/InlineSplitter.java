package nl.parliament.export.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;

/**
 * Cuts spans of one document into pieces. References that share text become one mention; a note called or a bookmark
 * begun inside a mention comes after it; each of them is given once, however many spans touch its point. Made for one
 * export.
 */
public final class InlineSplitter {
    private final String text;
    private final List<Group> groups;
    private final List<Point> points;

    public InlineSplitter(ParliamentaryDocument document) {
        this.text = document.text();
        this.groups = groups(document.references());
        this.points = points(document);
    }

    /** The offset, or the next one when it would cut a character in two. */
    private int whole(int offset) {
        boolean isInside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return isInside ? offset + 1 : offset;
    }

    private Span whole(Span span) {
        return new Span(whole(span.start()), whole(span.end()));
    }

    /** References that share text, and the span of all of them. */
    private record Group(Span span, List<Reference> references) {}

    /** A piece without text, and where it stands. */
    private record Point(int offset, Piece piece) {}

    private List<Group> groups(List<Reference> references) {
        List<Reference> sorted = new ArrayList<>(references);
        sorted.sort(Comparator.comparingInt(
                        (Reference reference) -> reference.span().start())
                .thenComparing(reference -> reference.span().end(), Comparator.reverseOrder()));
        List<Group> groups = new ArrayList<>();
        for (Reference reference : sorted) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            Span span = whole(reference.span());
            if (last != null && last.span().overlaps(span)) {
                last.references().add(reference);
                groups.set(groups.size() - 1, new Group(last.span().union(span), last.references()));
            } else if (span.length() > 0) {
                groups.add(new Group(span, new ArrayList<>(List.of(reference))));
            }
        }
        return groups;
    }

    private List<Point> points(ParliamentaryDocument document) {
        List<Point> points = new ArrayList<>();
        document.bookmarks()
                .forEach(bookmark -> points.add(new Point(whole(bookmark.span().start()), new Piece.Mark(bookmark))));
        document.footnotes().forEach(note -> {
            if (note.anchor() != null) {
                points.add(new Point(whole(note.anchor().start()), new Piece.Call(note)));
            }
        });
        points.sort(Comparator.comparingInt(Point::offset));
        return points;
    }

    /** The pieces of a span, in reading order. A mention that reaches past the span is cut at its edge. */
    public List<Piece> pieces(Span span) {
        List<Piece> pieces = new ArrayList<>();
        int at = span.start();
        for (Group group : groupsIn(span)) {
            Span inside = new Span(
                    Math.max(at, group.span().start()),
                    Math.min(span.end(), group.span().end()));
            addWords(pieces, new Span(at, inside.start()));
            pieces.add(new Piece.Mention(inside.of(text), List.copyOf(group.references())));
            at = inside.end();
            addPoints(pieces, inside.start() + 1, at);
        }
        addWords(pieces, new Span(at, span.end()));
        return pieces;
    }

    private List<Group> groupsIn(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < groups.size() && groups.get(to).span().start() < span.end()) {
            to++;
        }
        return groups.subList(from, to);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void addWords(List<Piece> pieces, Span words) {
        int at = words.start();
        for (Point point : taken(words.start(), words.end())) {
            addWord(pieces, new Span(at, point.offset()));
            pieces.add(point.piece());
            at = point.offset();
        }
        addWord(pieces, new Span(at, words.end()));
    }

    private void addWord(List<Piece> pieces, Span words) {
        if (words.length() > 0) {
            pieces.add(new Piece.Words(words.of(text)));
        }
    }

    private void addPoints(List<Piece> pieces, int from, int to) {
        taken(from, to).forEach(point -> pieces.add(point.piece()));
    }

    /** Takes the points from one offset up to and including another out of those that are left. */
    private List<Point> taken(int from, int to) {
        int first = 0;
        while (first < points.size() && points.get(first).offset() < from) {
            first++;
        }
        int end = first;
        while (end < points.size() && points.get(end).offset() <= to) {
            end++;
        }
        List<Point> found = points.subList(first, end);
        List<Point> taken = List.copyOf(found);
        found.clear();
        return taken;
    }
}
