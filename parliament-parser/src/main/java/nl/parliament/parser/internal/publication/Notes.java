package nl.parliament.parser.internal.publication;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.source.Budget;

/** The notes of a publication, which stand at the places of their marks. Made for one document. */
final class Notes {
    private final Budget budget;
    private final List<LayoutNote> notes = new ArrayList<>();
    private int keys;

    Notes(Budget budget) {
        this.budget = budget;
    }

    /** Those read so far, in the order of their marks. */
    List<LayoutNote> all() {
        return notes;
    }

    /** Reads the note that the reader stands on, and marks its place in the text around it. */
    void read(XMLStreamReader reader, BlockWriter around, Publication publication) throws XMLStreamException {
        budget.use(Limit.NOTES, 1);
        String key = "noot-" + keys++;
        around.mark(Mark.Kind.NOTE, key);
        BlockWriter writer = new BlockWriter(budget);
        Walker walker = new Walker(reader, writer, publication, true);
        walker.content();
        writer.close();
        String number = walker.numberOfNote();
        notes.add(note(key, number.isEmpty() ? String.valueOf(notes.size() + 1) : number, writer.blocks()));
    }

    private static LayoutNote note(String key, String label, List<LayoutBlock> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Mark> links = new ArrayList<>();
        for (LayoutBlock paragraph : paragraphs) {
            String item = paragraph.hints().listLabel();
            text.append(text.length() == 0 ? "" : "\n").append(item == null ? "" : item + " ");
            int start = text.length();
            text.append(paragraph.text());
            paragraph.marks().stream()
                    .filter(mark -> mark.kind() != Mark.Kind.NOTE)
                    .forEach(mark -> links.add(mark.movedBy(start)));
        }
        return new LayoutNote(key, label, text.toString(), null, links);
    }
}
