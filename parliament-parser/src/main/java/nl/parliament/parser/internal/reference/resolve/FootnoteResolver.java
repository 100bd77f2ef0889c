package nl.parliament.parser.internal.reference.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.parliament.model.Footnote;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.Motie;
import nl.parliament.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A motion named without number takes the number from the note attached to it: 'motie Geurts/Harbers', note 'Kamerstuk
 * 35 347, nr. 49'.
 */
public final class FootnoteResolver {
    private static final int REACH = 400;
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?=\\s{1,3}\\p{Lu})|\\n");

    private final String text;
    private final TreeMap<Integer, Footnote> byAnchor = new TreeMap<>();
    private final TreeMap<Integer, Footnote> byPlace = new TreeMap<>();

    private FootnoteResolver(String text, List<Footnote> notes) {
        this.text = text;
        for (Footnote note : notes) {
            byPlace.put(note.span().start(), note);
            if (note.anchor() != null) {
                byAnchor.putIfAbsent(note.anchor().start(), note);
            }
        }
    }

    /** The ties of a document. */
    public static FootnoteResolver of(String text, List<Footnote> notes) {
        return new FootnoteResolver(text, notes);
    }

    /** The references, those of motions completed from their notes. */
    public List<Reference> tie(List<Reference> references) {
        Map<Footnote, List<Kamerstuk>> papers = papers(references);
        List<Reference> tied = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            boolean open = reference.target() instanceof Motie motie && motie.paper() == null;
            Footnote note = open ? note(references, i) : null;
            List<Kamerstuk> cited = note == null ? List.of() : papers.getOrDefault(note, List.of());
            if (cited.isEmpty() || note == null) {
                tied.add(reference);
            } else {
                boolean several = reference.text().contains("moties");
                cited.subList(0, several ? cited.size() : 1)
                        .forEach(paper -> tied.add(completed(reference, paper, note)));
            }
        }
        return tied;
    }

    /** The first note after the mention, in its sentence and before the next open mention. */
    private @Nullable Footnote note(List<Reference> references, int index) {
        int from = references.get(index).span().end();
        int to = Math.min(text.length(), from + REACH);
        for (int i = index + 1;
                i < references.size() && references.get(i).span().start() < to;
                i++) {
            if (references.get(i).target() instanceof Motie
                    && references.get(i).span().start() >= from) {
                to = references.get(i).span().start();
            }
        }
        Map.Entry<Integer, Footnote> first = byAnchor.ceilingEntry(from);
        boolean near = first != null && first.getKey() <= to;
        return near
                        && !SENTENCE_END
                                .matcher(text)
                                .region(from, Math.max(from, first.getKey() - 1))
                                .find()
                ? first.getValue()
                : null;
    }

    private Map<Footnote, List<Kamerstuk>> papers(List<Reference> references) {
        Map<Footnote, List<Kamerstuk>> papers = new HashMap<>();
        for (Reference reference : references) {
            Map.Entry<Integer, Footnote> place =
                    byPlace.floorEntry(reference.span().start());
            boolean inNote = place != null && place.getValue().span().contains(reference.span());
            if (inNote && paper(reference) != null) {
                papers.computeIfAbsent(place.getValue(), note -> new ArrayList<>())
                        .add(paper(reference));
            }
        }
        return papers;
    }

    private static @Nullable Kamerstuk paper(Reference reference) {
        if (reference.target() instanceof Motie motie) {
            return motie.paper();
        }
        return reference.target() instanceof Kamerstuk paper && paper.number() != null ? paper : null;
    }

    private static Reference completed(Reference reference, Kamerstuk paper, Footnote note) {
        Motie motie = (Motie) reference.target();
        Motie complete = motie.withPaper(paper).withResolvedFrom("footnote " + note.label());
        return new Reference(complete, reference.text(), reference.span());
    }
}
