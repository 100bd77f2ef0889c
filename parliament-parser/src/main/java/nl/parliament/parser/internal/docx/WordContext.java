package nl.parliament.parser.internal.docx;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.ParseLimits;

/** What the stories of one file share: styles, numbering with its counters, limits. */
final class WordContext {
    private final Styles styles;
    private final Numbering numbering;
    private final ParseLimits limits;
    private final List<String> pendingBookmarks = new ArrayList<>();
    private int tables;

    WordContext(Styles styles, Numbering numbering, ParseLimits limits) {
        this.styles = styles;
        this.numbering = numbering;
        this.limits = limits;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    ParseLimits limits() {
        return limits;
    }

    /** Bookmarks that began between two paragraphs and wait for the next. */
    List<String> pendingBookmarks() {
        return pendingBookmarks;
    }

    int nextTable() {
        return tables++;
    }
}
