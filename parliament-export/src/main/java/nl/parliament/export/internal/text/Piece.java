package nl.parliament.export.internal.text;

import java.util.List;
import nl.parliament.model.Bookmark;
import nl.parliament.model.Footnote;
import nl.parliament.model.Reference;

/** A piece of running text, as an export that shows text needs it; {@link InlineSplitter} cuts a span into pieces. */
public sealed interface Piece {
    /** Words without anything to say about them. */
    record Words(String text) implements Piece {}

    /**
     * Text that mentions something: one reference, or several that share text. The first begins first and is the
     * longest.
     */
    record Mention(String text, List<Reference> references) implements Piece {}

    /** The point where a note is called. */
    record Call(Footnote note) implements Piece {}

    /** The point where a bookmark begins. */
    record Mark(Bookmark bookmark) implements Piece {}

    /** Handles every kind of piece. */
    interface Visitor {
        void words(String text);

        void mention(String text, List<Reference> references);

        void call(Footnote note);

        void mark(Bookmark bookmark);
    }

    /** Calls the visitor's method for this kind. */
    default void accept(Visitor visitor) {
        if (this instanceof Words words) {
            visitor.words(words.text());
        } else if (this instanceof Mention mention) {
            visitor.mention(mention.text(), mention.references());
        } else if (this instanceof Call call) {
            visitor.call(call.note());
        } else if (this instanceof Mark mark) {
            visitor.mark(mark.bookmark());
        } else {
            throw new IllegalStateException("an unknown piece: " + this);
        }
    }
}
