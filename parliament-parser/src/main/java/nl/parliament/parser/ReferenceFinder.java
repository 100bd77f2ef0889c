package nl.parliament.parser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.parliament.model.Reference;
import nl.parliament.model.UnknownCodeException;
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
    private static final List<String> BUILT_IN = List.of(
            "motie",
            "kamerstuk",
            "handelingen",
            "aanhangsel",
            "kamervragen",
            "zaak",
            "document",
            "toezegging",
            "publicatie",
            "wet",
            "verdrag",
            "eu",
            "rechtspraak",
            "url");

    private final RecogniserChain chain;

    private ReferenceFinder(Builder builder) {
        this.chain = new RecogniserChain(builder.recognisers, builder.kinds);
    }

    /** A finder of all kinds that are built in. */
    public static ReferenceFinder create() {
        return builder().build();
    }

    /** A builder for a finder limited to some kinds, or with recognisers of your own. */
    public static Builder builder() {
        return new Builder();
    }

    /** The kinds of reference that are built in, in a fixed order. */
    public static List<String> builtInKinds() {
        return BUILT_IN;
    }

    /**
     * The references in {@code text} in reading order; spans count UTF-16 units into it. A later mention
     * ('voornoemde motie', 'Idem, nr. 6') is resolved to the earlier one that it refers to; the attribute
     * {@code resolvedFrom} of its target gives that origin.
     */
    public List<Reference> find(CharSequence text) {
        String original = Objects.requireNonNull(text, "text").toString();
        return chain.findTied(original);
    }

    /** Collects kinds and recognisers. Not safe for use by many threads. */
    public static final class Builder {
        private final List<Recogniser> recognisers = new ArrayList<>();
        private final Set<String> kinds = new LinkedHashSet<>();

        private Builder() {}

        /** Adds your own recogniser; its references win over those of built-in ones at the same place. */
        public Builder recogniser(Recogniser recogniser) {
            recognisers.add(Objects.requireNonNull(recogniser, "recogniser"));
            return this;
        }

        /**
         * Keeps references of these kinds only: those of {@link #builtInKinds()}, or kinds of your own recognisers.
         * Default: all. All recognisers still run, because a match of one kind can exclude a match of another: '(36
         * 045, nr. 191)' after a motion is not a separate Kamerstuk.
         */
        public Builder kinds(String... only) {
            kinds.addAll(List.of(only));
            return this;
        }

        private static void checkBuiltIn(String kind) {
            if (!BUILT_IN.contains(kind)) {
                throw new UnknownCodeException("kind of reference", kind, BUILT_IN);
            }
        }

        /**
         * The finder.
         *
         * @throws UnknownCodeException when a kind is not built in, and there is no recogniser of your own to find it
         */
        public ReferenceFinder build() {
            if (recognisers.isEmpty()) {
                kinds.forEach(Builder::checkBuiltIn);
            }
            return new ReferenceFinder(this);
        }
    }
}
