package nl.parliament.parser.internal.office;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.Limit;
import nl.parliament.parser.LimitBreach;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.Diagnostics;

/** What is noticed while a file is read: the first diagnostic of each code. Made for one file. */
public final class Notices {
    private final Budget budget;
    private final Map<String, Diagnostic> notices = new LinkedHashMap<>();

    public Notices(Budget budget) {
        this.budget = budget;
    }

    /** Keeps a warning, once however often it is given. */
    public void warn(String code, String message) {
        add(Diagnostics.warning(code, message));
    }

    /** Keeps a diagnostic, the first of its code. */
    public void add(Diagnostic diagnostic) {
        notices.putIfAbsent(diagnostic.code(), diagnostic);
    }

    /** All that are kept, in the order in which they were met. */
    public Collection<Diagnostic> all() {
        return notices.values();
    }

    /** Whether the depth is within its limit; the first time that it is not gives a diagnostic. */
    public boolean watchDepth(Limit limit, int depth) {
        boolean within = depth <= budget.maximum(limit);
        if (!within) {
            String message = new LimitBreach(limit, depth, budget.maximum(limit)).message();
            warn(limit.label().replace(' ', '-'), message + "; what is deeper is read as part of what is around it");
        }
        return within;
    }

    /** What a font shows for this text; one that is not of symbols shows it as it is. */
    public String shown(String font, String text) {
        String shown = SymbolFonts.has(font) ? SymbolFonts.shown(font, text) : text;
        shown.chars()
                .filter(SymbolFonts::isPrivate)
                .findFirst()
                .ifPresent(code -> warn(
                        "symbol-unknown",
                        "symbol " + Integer.toHexString(code).toUpperCase(Locale.ROOT) + " of the font " + font
                                + " has no character in Unicode; its code is kept"));
        return shown;
    }
}
