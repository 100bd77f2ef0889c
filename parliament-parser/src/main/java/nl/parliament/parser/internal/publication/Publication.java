package nl.parliament.parser.internal.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.internal.source.Diagnostics;

/**
 * What is collected of a publication beside its text: the fields of the paper, the notes, elements that are not known.
 * Made for one document.
 */
final class Publication {
    /** Names that a diagnostic lists, and how long each may be. */
    private static final int MOST_NAMES = 20;

    private static final int LONGEST_NAME = 60;

    private final PaperFields paper = new PaperFields();
    private final Notes notes;
    private final Set<String> unknown = new LinkedHashSet<>();

    Publication(Notes notes) {
        this.notes = notes;
    }

    PaperFields paper() {
        return paper;
    }

    Notes notes() {
        return notes;
    }

    /** Takes the name of an element that is in no table. */
    void unknown(String name) {
        if (unknown.size() < MOST_NAMES) {
            unknown.add(name.substring(0, Math.min(LONGEST_NAME, name.length())));
        }
    }

    /** What of the file was not known. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (!unknown.isEmpty()) {
            diagnostics.add(Diagnostics.warning(
                    "element-unknown", "elements that are not known are read as text: " + String.join(", ", unknown)));
        }
        return diagnostics;
    }
}
