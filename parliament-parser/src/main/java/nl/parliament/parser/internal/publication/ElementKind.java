package nl.parliament.parser.internal.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.parliament.parser.internal.dutch.Table;

/** What an element is to the text. Which element is what stands in elements.tsv. */
enum ElementKind {
    /** Facts about the publication, not printed. */
    METADATA,
    /** Holds others, and says nothing itself. */
    PART,
    /** Paragraphs that belong together: names below a motion, a sentence that was typed on several lines. */
    GROUP,
    /** A line of the head of the paper. */
    LINE,
    /** The number, the title and the text of a paper. */
    PAPER,
    /** A paragraph. */
    PARAGRAPH,
    /** A heading. */
    HEADING,
    /** A part with a heading of its own: what is in it stands a level deeper. */
    DIVISION,
    /** A list. */
    LIST,
    /** An item of a list, or a lid of an article. */
    ITEM,
    /** The label of an item. */
    LABEL,
    /** A table in the form of CALS. */
    TABLE,
    /** A note, at the place of its mark. */
    NOTE,
    /** The mark of a note. */
    NOTE_NUMBER,
    /** Another mark of a note. */
    NOTE_CALL,
    /** A link to another document. */
    LINK,
    /** Who signs. */
    SIGNATURE,
    /** A question with its number. */
    QUESTION,
    /** An answer with its number. */
    ANSWER,
    /** The report of a debate. */
    DEBATE,
    /** An annex with its title. */
    ANNEX,
    /** Bold, italic or underlined text. */
    EMPHASIS,
    /** The end of a line. */
    BREAK,
    /** Text within a paragraph. */
    INLINE,
    /** The same, with a blank between it and an element right before it. */
    WORD,
    /** Not in the table. */
    UNKNOWN;

    private static final Map<String, ElementKind> BY_NAME = table();

    /** What the element with this name is. */
    static ElementKind of(String name) {
        return BY_NAME.getOrDefault(name, UNKNOWN);
    }

    private static Map<String, ElementKind> table() {
        Map<String, ElementKind> kinds = new HashMap<>();
        for (List<String> row : Table.rows(ElementKind.class, "elements.tsv")) {
            String kind = row.get(1).replace('-', '_').toUpperCase(Locale.ROOT);
            kinds.put(row.get(0), valueOf(kind));
        }
        return Map.copyOf(kinds);
    }
}
