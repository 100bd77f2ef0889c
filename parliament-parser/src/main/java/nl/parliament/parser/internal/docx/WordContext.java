package nl.parliament.parser.internal.docx;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.TrackedChanges;
import nl.parliament.parser.internal.ReadSettings;

/** What the stories of one file share: styles, numbering with its counters, limits. */
final class WordContext {
    private final Styles styles;
    private final Numbering numbering;
    private final ReadSettings settings;
    private final List<String> pendingBookmarks = new ArrayList<>();
    private int tables;

    WordContext(Styles styles, Numbering numbering, ReadSettings settings) {
        this.styles = styles;
        this.numbering = numbering;
        this.settings = settings;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    ParseLimits limits() {
        return settings.limits();
    }

    /** Whether what an element of tracked changes holds does not belong to the text. */
    boolean leavesOut(String element) {
        boolean putIn = element.equals("ins") || element.equals("moveTo");
        boolean takenOut = element.equals("del") || element.equals("moveFrom");
        return settings.trackedChanges() == TrackedChanges.ACCEPTED ? takenOut : putIn;
    }

    /** Bookmarks that began between two paragraphs and wait for the next. */
    List<String> pendingBookmarks() {
        return pendingBookmarks;
    }

    int nextTable() {
        return tables++;
    }
}
