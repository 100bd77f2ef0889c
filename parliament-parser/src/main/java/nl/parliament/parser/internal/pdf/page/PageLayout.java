package nl.parliament.parser.internal.pdf.page;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.pdf.line.TextLine;

/**
 * The rows of one page by region, each from top to bottom.
 *
 * @param column the narrow column beside the text
 * @param body the text, letterhead of the first page included
 * @param notes the notes at the page foot
 * @param furniture running heads, page numbers
 */
public record PageLayout(List<TextLine> column, List<TextLine> body, List<TextLine> notes, List<TextLine> furniture) {
    static PageLayout empty() {
        return new PageLayout(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
