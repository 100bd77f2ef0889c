package nl.parliament.parser.internal.repair.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Mark;

/**
 * A place in the text where a note is called with plain characters.
 *
 * @param key of the note
 * @param block index of the block
 * @param start where the characters begin in its text, blanks before them included
 * @param end one past the last
 */
public record NoteAnchor(String key, int block, int start, int end) {
    private int length() {
        return end - start;
    }

    /** The block with marks in the place of these calls. */
    static LayoutBlock replace(LayoutBlock block, List<NoteAnchor> calls) {
        StringBuilder words = new StringBuilder(block.text());
        List<Mark> marks = new ArrayList<>(block.marks());
        calls.forEach(call -> marks.add(new Mark(Mark.Kind.NOTE, call.key(), call.start())));
        List<NoteAnchor> lastFirst = new ArrayList<>(calls);
        lastFirst.sort(Comparator.comparingInt(NoteAnchor::start).reversed());
        for (NoteAnchor call : lastFirst) {
            words.delete(call.start(), call.end());
            marks.replaceAll(mark -> mark.offset() <= call.start()
                    ? mark
                    : mark.movedBy(-Math.min(call.length(), mark.offset() - call.start())));
        }
        marks.sort(Comparator.comparingInt(Mark::offset));
        return new LayoutBlock(words.toString(), marks, block.hints());
    }
}
