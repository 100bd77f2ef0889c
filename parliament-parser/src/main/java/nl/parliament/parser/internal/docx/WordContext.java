package nl.parliament.parser.internal.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.Limit;
import nl.parliament.parser.TrackedChanges;
import nl.parliament.parser.internal.docx.number.Numbering;
import nl.parliament.parser.internal.docx.style.Styles;
import nl.parliament.parser.internal.office.Notices;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;
import org.jspecify.annotations.Nullable;

/** The data that the stories of one file share: styles, numbering with its counters, limits. */
final class WordContext {
    private final WordSettings wordSettings;
    private final Styles styles;
    private final Supplier<Numbering> readNumbering;
    private final ReadSettings settings;
    private final Budget budget;
    private final Notices notices;
    private final List<String> pendingBookmarks = new ArrayList<>();
    private final NoteCalls notes = new NoteCalls();
    private @Nullable Numbering numbering;
    private int tables;

    WordContext(
            WordSettings wordSettings,
            Styles styles,
            Supplier<Numbering> readNumbering,
            ReadSettings settings,
            Budget budget) {
        this.wordSettings = wordSettings;
        this.styles = styles;
        this.readNumbering = readNumbering;
        this.settings = settings;
        this.budget = budget;
        this.notices = new Notices(budget);
    }

    WordSettings settings() {
        return wordSettings;
    }

    /** The marks of notes that the text holds. */
    NoteCalls notes() {
        return notes;
    }

    /** The character that a symbol's font and code stand for; a code that stands for none is kept. */
    String symbol(@Nullable String font, @Nullable String code) {
        if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        String symbol = String.valueOf((char) Integer.parseInt(code, 16));
        return notices.shown(String.valueOf(font), symbol);
    }

    /** What a font of symbols shows for this text. */
    String symbols(String font, String text) {
        return notices.shown(font, text);
    }

    Styles styles() {
        return styles;
    }

    /**
     * Read when the first paragraph of a list asks for it: the part is long, and often holds the lists of a template
     * alone.
     */
    Numbering numbering() {
        if (numbering == null) {
            numbering = readNumbering.get();
        }
        return numbering;
    }

    Budget budget() {
        return budget;
    }

    /** Whether the depth is within its limit; the first time that it is not gives a diagnostic. */
    boolean watchDepth(Limit limit, int depth) {
        return notices.watchDepth(limit, depth);
    }

    /** Keeps a warning, once however often it is given. */
    void notice(String code, String message) {
        notices.warn(code, message);
    }

    /** Keeps a diagnostic, the first of its code. */
    void notice(Diagnostic diagnostic) {
        notices.add(diagnostic);
    }

    Collection<Diagnostic> notices() {
        return notices.all();
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

    /** The numbers of tables below this one are taken. */
    void skipTables(int number) {
        tables = Math.max(tables, number);
    }

    int nextTable() {
        return tables++;
    }
}
