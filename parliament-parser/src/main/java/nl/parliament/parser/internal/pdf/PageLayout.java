package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one page by region, each from top to bottom.
 *
 * @param column the narrow column beside the text
 * @param body the text, letterhead of the first page included
 * @param notes the notes at the page foot
 * @param furniture running heads, page numbers
 */
record PageLayout(List<Row> column, List<Row> body, List<Row> notes, List<Row> furniture) {
    static PageLayout empty() {
        return new PageLayout(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
