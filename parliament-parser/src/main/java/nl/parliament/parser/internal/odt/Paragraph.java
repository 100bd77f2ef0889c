package nl.parliament.parser.internal.odt;

import nl.parliament.parser.internal.odt.style.Style;
import nl.parliament.parser.internal.office.ParagraphText;
import org.jspecify.annotations.Nullable;

/** A paragraph while it is read. */
final class Paragraph {
    final ParagraphText text;
    final Style style;
    /** The level of a heading, from 1; null for other paragraphs. */
    final @Nullable Integer headingLevel;

    @Nullable String label;

    int listLevel;
    private boolean isLeftOut;
    private boolean holdsHidden;
    /** Whether white space that comes now is left out (ODF 1.3 part 3, 6.1.2). */
    private boolean isAfterWhite = true;

    /** A paragraph that has this text already: of one without its end. */
    Paragraph(Style style, @Nullable Integer headingLevel, ParagraphText text) {
        this.text = text;
        this.style = style;
        this.headingLevel = headingLevel;
    }

    /** Says that the paragraph is not shown, whatever it holds. */
    void leaveOut() {
        isLeftOut = true;
    }

    /** Says that it holds text that is hidden. */
    void takeHidden() {
        holdsHidden = true;
    }

    /** Whether nothing of it is shown: one whose text is all hidden takes no place. */
    boolean isHidden() {
        return isLeftOut || ((holdsHidden || style.looks().isHidden()) && text.length() == 0);
    }

    /** The text with one blank for each row of white space. */
    String collapsed(String written) {
        StringBuilder collapsed = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            boolean isWhite = sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
            if (!(isWhite && isAfterWhite)) {
                collapsed.append(isWhite ? ' ' : sign);
            }
            isAfterWhite = isWhite;
        }
        return collapsed.toString();
    }

    /** Says that an element stands for white space, after which a blank is one. */
    void takeWhite() {
        isAfterWhite = false;
    }
}
