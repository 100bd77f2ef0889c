package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.model.Attribute;
import nl.parliament.model.Footnote;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.MotieReference;
import nl.parliament.model.Reference;
import org.jspecify.annotations.Nullable;

/** A motion named without number takes the number from the note attached to it: 'motie Geurts/Harbers', note 'Kamerstuk 35 347, nr. 49'. */
public final class NoteTies {
    private static final int REACH = 400;
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?=\\s{1,3}\\p{Lu})|\\n");

    private final String text;
    private final List<Footnote> notes;

    private NoteTies(String text, List<Footnote> notes) {
        this.text = text;
        this.notes = notes;
    }

    /** The ties of a document. */
    public static NoteTies of(String text, List<Footnote> notes) {
        return new NoteTies(text, notes);
    }

    /** The references, those of motions completed from their notes. */
    public List<Reference> tie(List<Reference> references) {
        List<Reference> tied = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            boolean open = reference.target() instanceof MotieReference motie && motie.paper() == null;
            Footnote note = open ? note(references, i) : null;
            List<Kamerstuk> papers = note == null ? List.of() : papers(references, note);
            if (papers.isEmpty() || note == null) {
                tied.add(reference);
            } else {
                boolean several = reference.text().contains("moties");
                papers.subList(0, several ? papers.size() : 1).forEach(paper -> tied.add(completed(reference, paper, note)));
            }
        }
        return tied;
    }

    /** The first note behind the mention, in its sentence and before the next open mention. */
    private @Nullable Footnote note(List<Reference> references, int index) {
        int from = references.get(index).span().end();
        int to = Math.min(text.length(), from + REACH);
        for (int i = index + 1; i < references.size() && references.get(i).span().start() < to; i++) {
            if (references.get(i).target() instanceof MotieReference && references.get(i).span().start() >= from) {
                to = references.get(i).span().start();
            }
        }
        for (Footnote note : notes) {
            int anchor = note.anchor() == null ? -1 : note.anchor().start();
            if (anchor >= from && anchor <= to && !SENTENCE_END.matcher(text).region(from, Math.max(from, anchor - 1)).find()) {
                return note;
            }
        }
        return null;
    }

    private static List<Kamerstuk> papers(List<Reference> references, Footnote note) {
        List<Kamerstuk> papers = new ArrayList<>();
        for (Reference reference : references) {
            if (note.span().contains(reference.span())
                    && reference.target() instanceof Kamerstuk paper
                    && paper.number() != null) {
                papers.add(paper);
            }
        }
        return papers;
    }

    private static Reference completed(Reference reference, Kamerstuk paper, Footnote note) {
        MotieReference motie = (MotieReference) reference.target();
        List<Attribute> further = new ArrayList<>(motie.further());
        further.add(Attribute.of("resolvedFrom", "footnote " + note.label()));
        MotieReference complete = new MotieReference(paper, motie.submitters(), motie.date(), further);
        return new Reference(complete, reference.text(), reference.span());
    }
}
