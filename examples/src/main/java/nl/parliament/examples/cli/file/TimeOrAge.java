package nl.parliament.examples.cli.file;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, a day with a time, both in the time zone of this computer, or an age, counted from now. */
public final class TimeOrAge implements ITypeConverter<Instant> {
    private static final List<Function<String, Instant>> FORMS = List.of(
            text -> LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant(),
            text -> LocalDateTime.parse(text).atZone(ZoneId.systemDefault()).toInstant(),
            Instant::parse,
            text -> Instant.now().minus(age(text)));

    @Override
    public Instant convert(String text) {
        for (Function<String, Instant> form : FORMS) {
            try {
                return form.apply(text);
            } catch (DateTimeException | ArithmeticException other) {
                // perhaps the next
            }
        }
        throw new TypeConversionException(
                "a time such as 2026-01-31 or 2026-01-31T09:00, or an age such as 7d expected, '" + text + "' found");
    }

    // 90m | 12h | 7d
    private static Duration age(String text) {
        String iso = text.toUpperCase(Locale.ROOT);
        return Duration.parse(iso.endsWith("D") ? "P" + iso : "PT" + iso);
    }
}
