package nl.parliament.parser;

import java.time.Duration;
import java.util.List;
import nl.parliament.model.Completeness;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file: a result or a typed error, and how long it took.
 *
 * @param result null when there is an error
 * @param error null when there is a result
 * @param milliseconds how long it took, in the time of the clock or of the processor, whichever is less: other work on
 *     the machine is no fault
 */
record Outcome(@Nullable ParseResult result, @Nullable DocumentReadException error, long milliseconds) {
    static Outcome of(ParliamentParser parser, byte[] bytes) {
        long start = System.nanoTime();
        long startOfWork = work();
        ParseResult result = null;
        DocumentReadException error = null;
        try {
            result = parser.parse(bytes, null);
        } catch (DocumentReadException typed) {
            error = typed;
        }
        return new Outcome(result, error, Math.min((System.nanoTime() - start) / 1_000_000, work() - startOfWork));
    }

    private static long work() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(Long.MAX_VALUE / 2);
    }

    static Outcome of(byte[] bytes) {
        return of(ParliamentParser.create(), bytes);
    }

    static Outcome of(ParseLimits limits, byte[] bytes) {
        return of(ParliamentParser.builder().limits(limits).build(), bytes);
    }

    String text() {
        return result == null ? "" : result.document().text();
    }

    boolean isComplete() {
        return result != null && result.completeness() == Completeness.COMPLETE;
    }

    List<String> codes() {
        return result == null
                ? List.of()
                : result.diagnostics().stream().map(Diagnostic::code).distinct().toList();
    }

    /** The name of the limit that was passed, also where it only cut the result; empty for none. */
    String limit() {
        if (error != null) {
            return error.breach() == null ? "" : error.breach().limit().label();
        }
        return result.diagnostics().stream()
                .filter(one -> one.code().equals("limit-reached"))
                .map(one -> one.message().replaceFirst("^.*?(?:: )?([a-z ]+): \\d+ found.*$", "$1"))
                .findFirst()
                .orElse("");
    }

    /** One line for a person. */
    String line() {
        return milliseconds + " ms, "
                + (error == null
                        ? result.completeness() + " " + text().length() + " characters "
                                + result.diagnostics().stream()
                                        .map(Diagnostic::message)
                                        .limit(3)
                                        .toList()
                        : error.code() + ": " + error.getMessage());
    }
}
