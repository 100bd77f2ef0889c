package nl.parliament.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.parliament.model.Reference;
import nl.parliament.parser.internal.reference.RecogniserChain;

/**
 * Finds references in any text: a letter, a debate, a motion, a news report.
 *
 * <pre>{@code
 * ReferenceFinder.create().find("Zie Kamerstuk 36 045, nr. 191.");   // one reference, id kst-36045-191
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads at once. Creating a finder loads a table of laws, so keep it.
 */
public final class ReferenceFinder {
    private final RecogniserChain chain;

    private ReferenceFinder(Builder builder) {
        this.chain = new RecogniserChain(builder.recognisers, builder.kinds);
    }

    /** A finder of all kinds that are built in. */
    public static ReferenceFinder create() {
        return builder().build();
    }

    /** A builder for a finder of some kinds, or with recognisers of your own. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The references in {@code text} in reading order; spans count UTF-16 units into it. Later mentions ('voornoemde
     * motie', 'Idem, nr. 6') get the id of the earlier one and name it in the attribute {@code resolvedFrom}.
     */
    public List<Reference> find(CharSequence text) {
        String original = Objects.requireNonNull(text, "text").toString();
        return chain.findTied(original);
    }

    /** Collects kinds and recognisers. Not safe for use by many threads. */
    public static final class Builder {
        private final List<Recogniser> recognisers = new ArrayList<>();
        private final Set<String> kinds = new HashSet<>();

        private Builder() {}

        /** Adds your own recogniser; its references win over those of built-in ones at the same place. */
        public Builder recogniser(Recogniser recogniser) {
            recognisers.add(Objects.requireNonNull(recogniser, "recogniser"));
            return this;
        }

        /**
         * Keeps references of these kinds only: {@code motie}, {@code kamerstuk}, {@code handelingen}, {@code
         * aanhangsel}, {@code kamervragen}, {@code toezegging}, {@code publicatie}, {@code wet}, {@code eu}, {@code
         * rechtspraak}, {@code url}, or a kind of your own recogniser. Default: all. All recognisers still run, since
         * kinds compete for the same text: '(36 045, nr. 191)' after a motion is no Kamerstuk of its own.
         */
        public Builder kinds(String... only) {
            kinds.addAll(List.of(only));
            return this;
        }

        /** The finder. */
        public ReferenceFinder build() {
            return new ReferenceFinder(this);
        }
    }
}
