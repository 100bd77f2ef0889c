package nl.parliament.parser.internal.odt.style;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths as XSL writes them, in points. */
public final class Length {
    // "12.5mm" | "-0.25in" | "11pt"
    private static final Pattern FORM = Pattern.compile("(-?\\d{0,9}(?:\\.\\d{1,9})?)(mm|cm|in|pt|pc|px)");
    private static final Map<String, Double> POINTS =
            Map.of("mm", 72 / 25.4, "cm", 72 / 2.54, "in", 72.0, "pt", 1.0, "pc", 12.0, "px", 0.75);

    private Length() {}

    /** The length in points; null when the text is no length, as {@code 10%} is none. */
    public static @Nullable Double points(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches() || form.group(1).chars().noneMatch(Character::isDigit)) {
            return null;
        }
        return Double.parseDouble(form.group(1)) * POINTS.getOrDefault(form.group(2), 1.0);
    }
}
