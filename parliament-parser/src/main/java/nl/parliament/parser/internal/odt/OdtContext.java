package nl.parliament.parser.internal.odt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.odt.style.MasterPages;
import nl.parliament.parser.internal.odt.style.Styles;
import nl.parliament.parser.internal.office.Notices;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.Diagnostics;
import nl.parliament.parser.internal.source.ReadSettings;

/** The data that the stories of one file share: styles, pages, counters of lists, notes, limits. */
final class OdtContext {
    private final ReadSettings settings;
    private final Budget budget;
    private final Notices notices;
    private final Styles common;
    private final Styles ofHeaders;
    private final Styles ofText;
    private final MasterPages pages;
    private final ListCounts lists = new ListCounts();
    private final List<LayoutNote> notes = new ArrayList<>();
    private final Set<String> begunPages = new LinkedHashSet<>();
    private int tables;

    OdtContext(ReadSettings settings, Budget budget) {
        this.settings = settings;
        this.budget = budget;
        this.notices = new Notices(budget);
        this.common = Styles.common(budget);
        this.ofHeaders = common.automatic();
        this.ofText = common.automatic();
        this.pages = new MasterPages(budget);
    }

    ReadSettings settings() {
        return settings;
    }

    Budget budget() {
        return budget;
    }

    Notices notices() {
        return notices;
    }

    /** The styles that an author sees. */
    Styles common() {
        return common;
    }

    /** The styles of headers. */
    Styles ofHeaders() {
        return ofHeaders;
    }

    /** The styles of the text. */
    Styles ofText() {
        return ofText;
    }

    MasterPages pages() {
        return pages;
    }

    ListCounts lists() {
        return lists;
    }

    /** The notes that were called, in the order of their marks. */
    List<LayoutNote> notes() {
        return notes;
    }

    /** The kinds of page that the text says that it begins. */
    Set<String> begunPages() {
        return begunPages;
    }

    int nextTable() {
        return tables++;
    }

    /** What was noticed while the file was read. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>(notices.all());
        if (common.isCut() || ofHeaders.isCut() || ofText.isCut()) {
            long steps = budget.maximum(Limit.STYLE_STEPS);
            diagnostics.add(Diagnostics.warning(
                    "style-chain", "a style is based on more than " + steps + " others, or on itself"));
        }
        return diagnostics;
    }

    /** Counts what is kept while the file is read, as so many bytes of memory. */
    void keep(long bytes) {
        budget.checkMemory(bytes);
        budget.use(Limit.MEMORY_BYTES, bytes);
    }
}
