package nl.parliament.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.parliament.model.Reference;
import nl.parliament.parser.internal.reference.BuiltInRecognisers;
import nl.parliament.parser.internal.reference.FoldedText;
import nl.parliament.parser.internal.reference.OverlapResolver;

/**
 * Finds references in any text: a letter, a debate, a motion, the news.
 *
 * <pre>{@code
 * ReferenceFinder.create().find("Zie Kamerstuk 36 045, nr. 191.");   // one reference, id kst-36045-191
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads at once. Making one loads a table of laws; keep it.
 */
public final class ReferenceFinder {
    private final List<Recogniser> own;
    private final List<Recogniser> builtIn = BuiltInRecognisers.list();

    private ReferenceFinder(Builder builder) {
        this.own = List.copyOf(builder.recognisers);
    }

    /** A finder of all kinds that are built in. */
    public static ReferenceFinder create() {
        return builder().build();
    }

    /** A builder for a finder with recognisers of your own. */
    public static Builder builder() {
        return new Builder();
    }

    /** The references in {@code text} in reading order; spans count UTF-16 units into it. */
    public List<Reference> find(CharSequence text) {
        return find(text, () -> {});
    }

    /**
     * The same, for a caller whose time may be over.
     *
     * @param poll called before each recogniser; what it throws ends the search
     */
    public List<Reference> find(CharSequence text, Runnable poll) {
        String original = Objects.requireNonNull(text, "text").toString();
        String folded = FoldedText.of(original);
        OverlapResolver resolver = new OverlapResolver();
        own.forEach(recogniser -> resolver.add(found(recogniser, original, poll)));
        builtIn.forEach(recogniser -> resolver.add(found(recogniser, folded, poll)));
        return resolver.references().stream()
                .map(reference -> new Reference(
                        reference.target(), reference.span().of(original), reference.span()))
                .toList();
    }

    private static List<Reference> found(Recogniser recogniser, String text, Runnable poll) {
        poll.run();
        return recogniser.find(text);
    }

    /** Collects recognisers. Not safe for use by many threads. */
    public static final class Builder {
        private final List<Recogniser> recognisers = new ArrayList<>();

        private Builder() {}

        /** Adds a recogniser of your own; where it overlaps one built in, it wins. */
        public Builder recogniser(Recogniser recogniser) {
            recognisers.add(Objects.requireNonNull(recogniser, "recogniser"));
            return this;
        }

        /** The finder. */
        public ReferenceFinder build() {
            return new ReferenceFinder(this);
        }
    }
}
