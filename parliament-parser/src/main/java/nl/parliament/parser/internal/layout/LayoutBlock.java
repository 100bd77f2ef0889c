package nl.parliament.parser.internal.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text that stands by itself on the paper: a paragraph, a line of the letterhead, a paragraph of a table
 * cell.
 *
 * @param text its text, without list label and note anchors; a tab separates parts that are apart on one line
 * @param marks in order of offset
 * @param hints what else is known
 */
public record LayoutBlock(String text, List<Mark> marks, Hints hints) {
    public LayoutBlock {
        marks = List.copyOf(marks);
    }

    /** A block without marks. */
    public LayoutBlock(String text, Hints hints) {
        this(text, List.of(), hints);
    }

    /** Its text with a plain space for every kind of space, unit for unit: what rules look at. */
    public String plainText() {
        return WhiteSpace.folded(text);
    }

    /** The same block without white space at its ends, marks kept in place. */
    public LayoutBlock stripped() {
        int start = 0;
        while (start < text.length() && WhiteSpace.is(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && WhiteSpace.is(text.charAt(end - 1))) {
            end--;
        }
        if (start == 0 && end == text.length() && marks.isEmpty()) {
            return this;
        }
        String words = text.substring(start, end);
        int distance = -start;
        List<Mark> moved = marks.stream()
                .map(mark -> mark.movedBy(distance))
                .map(mark -> mark.offset() > words.length() ? mark.movedBy(words.length() - mark.offset()) : mark)
                .collect(Collectors.toList());
        return new LayoutBlock(words, moved, hints);
    }
}
