package nl.parliament.parser.internal.docx;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.Mark;
import org.jspecify.annotations.Nullable;

/** The state of a paragraph while it is read. */
final class ParagraphState {
    final StringBuilder text = new StringBuilder();
    final List<Mark> marks = new ArrayList<>();

    @Nullable String styleId;

    @Nullable Integer outlineLevel;

    @Nullable String numberingId;

    @Nullable Integer numberingLevel;

    int indent;
    boolean goesOn;
    int bold;
    int italic;
    int underlined;
    int letters;

    void append(String words, boolean isBold, boolean isItalic, boolean isUnderlined) {
        text.append(words);
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            count += Character.isLetterOrDigit(words.charAt(i)) ? 1 : 0;
        }
        letters += count;
        bold += isBold ? count : 0;
        italic += isItalic ? count : 0;
        underlined += isUnderlined ? count : 0;
    }

    /**
     * Takes over the text of a paragraph whose end mark was deleted. The properties are those of the mark that is left.
     */
    void goOnFrom(ParagraphState before) {
        text.append(before.text);
        marks.addAll(before.marks);
        letters = before.letters;
        bold = before.bold;
        italic = before.italic;
        underlined = before.underlined;
    }

    void mark(Mark.Kind kind, String name) {
        marks.add(new Mark(kind, name, text.length()));
    }
}
