package nl.parliament.parser.internal.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.Limit;
import nl.parliament.parser.LimitBreach;
import nl.parliament.parser.TrackedChanges;
import nl.parliament.parser.internal.docx.number.Numbering;
import nl.parliament.parser.internal.docx.style.Styles;
import nl.parliament.parser.internal.docx.style.SymbolFonts;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.Diagnostics;
import nl.parliament.parser.internal.source.ReadSettings;
import org.jspecify.annotations.Nullable;

/** The data that the stories of one file share: styles, numbering with its counters, limits. */
final class WordContext {
    private final WordSettings wordSettings;
    private final Styles styles;
    private final Supplier<Numbering> readNumbering;
    private final ReadSettings settings;
    private final Budget budget;
    private final Map<String, Diagnostic> notices = new LinkedHashMap<>();
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
        if (font != null && SymbolFonts.has(font)) {
            return symbols(font, symbol);
        }
        watchSymbols(symbol, font);
        return symbol;
    }

    /** What a font of symbols shows for this text. */
    String symbols(String font, String text) {
        String shown = SymbolFonts.shown(font, text);
        watchSymbols(shown, font);
        return shown;
    }

    private void watchSymbols(String shown, @Nullable String font) {
        shown.chars()
                .filter(SymbolFonts::isPrivate)
                .findFirst()
                .ifPresent(code -> notice(
                        "symbol-unknown",
                        "symbol " + Integer.toHexString(code).toUpperCase(Locale.ROOT) + " of the font " + font
                                + " has no character in Unicode; its code is kept"));
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
        boolean within = depth <= budget.maximum(limit);
        if (!within) {
            String message = new LimitBreach(limit, depth, budget.maximum(limit)).message();
            notice(limit.label().replace(' ', '-'), message + "; what is deeper is read as part of what is around it");
        }
        return within;
    }

    /** Keeps a warning, once however often it is given. */
    void notice(String code, String message) {
        notice(Diagnostics.warning(code, message));
    }

    /** Keeps a diagnostic, the first of its code. */
    void notice(Diagnostic diagnostic) {
        notices.putIfAbsent(diagnostic.code(), diagnostic);
    }

    Collection<Diagnostic> notices() {
        return notices.values();
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
