package nl.parliament.parser.internal.source;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Completeness;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Severity;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.LimitBreach;
import org.jspecify.annotations.Nullable;

/** Diagnostics that several readers give, and what diagnostics say of the whole. */
public final class Diagnostics {
    private static final String LIMIT = "limit-reached";
    private static final String BROKEN_OFF = "text-broken-off";
    /** A page without text: it is empty, or a warning says that it is a picture. */
    public static final String NO_TEXT = "page-without-text";

    private static final List<String> INCOMPLETE = List.of(LIMIT, BROKEN_OFF, "content-not-read", NO_TEXT);

    private Diagnostics() {}

    /**
     * Content after a limit was left out.
     *
     * @param where the place, as a sentence begins
     * @param page the page, from 1; null when there is none
     */
    public static Diagnostic limit(DocumentReadException passed, String where, @Nullable Integer page) {
        LimitBreach breach = passed.breach();
        String what = breach == null ? passed.getMessage() : breach.message();
        return new Diagnostic(LIMIT, Severity.ERROR, where + ": " + what + "; what follows is left out", null, page);
    }

    /** The text ends before its end. */
    public static Diagnostic brokenOff(String message) {
        return new Diagnostic(BROKEN_OFF, Severity.ERROR, message, null, null);
    }

    /** Something that is not read, or was made good. */
    public static Diagnostic warning(String code, String message) {
        return new Diagnostic(code, Severity.WARNING, message, null, null);
    }

    public static Completeness completeness(List<Diagnostic> diagnostics) {
        if (diagnostics.stream().anyMatch(Diagnostics::tellsOfMissingText)) {
            return Completeness.TRUNCATED;
        }
        boolean damaged = diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        return damaged ? Completeness.DAMAGED : Completeness.COMPLETE;
    }

    private static boolean tellsOfMissingText(Diagnostic diagnostic) {
        return INCOMPLETE.contains(diagnostic.code()) && diagnostic.severity() != Severity.INFO;
    }

    /** The first diagnostics, and the number of those after them. */
    public static List<Diagnostic> first(long maximum, List<Diagnostic> diagnostics) {
        if (diagnostics.size() <= maximum) {
            return diagnostics;
        }
        List<Diagnostic> kept = new ArrayList<>(diagnostics.subList(0, (int) maximum));
        long more = diagnostics.size() - maximum;
        kept.add(new Diagnostic(
                "diagnostics-left-out", Severity.INFO, more + " more diagnostics are left out", null, null));
        return kept;
    }
}
