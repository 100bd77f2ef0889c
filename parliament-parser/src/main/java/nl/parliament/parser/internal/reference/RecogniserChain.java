package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.parliament.model.Reference;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.FoldedText;
import nl.parliament.parser.internal.reference.grammar.SpelledOut;
import nl.parliament.parser.internal.reference.resolve.OverlapResolver;
import nl.parliament.parser.internal.reference.resolve.ShortFormResolver;

/** All recognisers over one text: what it names, before later mentions are tied. Immutable. */
public final class RecogniserChain {
    private final List<Recogniser> own;
    private final Set<String> kinds;
    private final List<Recogniser> builtIn = BuiltInRecognisers.list();

    /**
     * A chain of these recognisers, which come first, and those built in; of the kinds in {@code kinds}, or all when it
     * is empty.
     */
    public RecogniserChain(List<Recogniser> own, Set<String> kinds) {
        this.own = List.copyOf(own);
        this.kinds = Set.copyOf(kinds);
    }

    /** The references of the kinds asked for, later mentions tied. */
    public List<Reference> findTied(String text) {
        return ShortFormResolver.tie(text, find(text)).stream()
                .filter(reference ->
                        kinds.isEmpty() || kinds.contains(reference.target().kind()))
                .toList();
    }

    /**
     * The references of all kinds in reading order; each span counts into {@code original}, and its text is what stands
     * there.
     */
    public List<Reference> find(String original) {
        return find(original, () -> {}, Supplier::get);
    }

    /**
     * The same, for a caller whose time may be over: {@code poll} is called before each recogniser, and what it throws
     * ends the search. The caller's own recognisers are called by {@code calling}.
     */
    public List<Reference> find(
            String original, Runnable poll, Function<Supplier<List<Reference>>, List<Reference>> calling) {
        SpelledOut spelled = SpelledOut.of(original);
        String folded = FoldedText.of(spelled.text());
        OverlapResolver resolver = new OverlapResolver();
        own.forEach(recogniser -> resolver.add(foundByOwn(recogniser, original, calling)));
        builtIn.forEach(recogniser -> resolver.add(inOriginal(found(recogniser, folded, poll), spelled)));
        List<Reference> references = new ArrayList<>();
        for (Reference reference : resolver.references()) {
            references.add(new Reference(reference.target(), reference.span().of(original), reference.span()));
        }
        return references;
    }

    private static List<Reference> inOriginal(List<Reference> found, SpelledOut spelled) {
        return found.stream()
                .map(one -> new Reference(one.target(), one.text(), spelled.original(one.span())))
                .toList();
    }

    /** A fault of the caller's own is told as such. */
    private static List<Reference> foundByOwn(
            Recogniser recogniser, String text, Function<Supplier<List<Reference>>, List<Reference>> calling) {
        try {
            List<Reference> found = calling.apply(() -> recogniser.find(text));
            found.forEach(reference -> reference.span().of(text));
            return found;
        } catch (DocumentReadException stopped) {
            throw stopped;
        } catch (RuntimeException fault) {
            throw new DocumentReadException(
                    ErrorCode.INTERNAL,
                    "a defect in the recogniser " + recogniser.getClass().getName(),
                    fault);
        }
    }

    private static List<Reference> found(Recogniser recogniser, String text, Runnable poll) {
        poll.run();
        return recogniser.find(text);
    }
}
