package nl.parliament.parser.internal.office;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that templates of several ministries give to properties, and the label of the same field in a letter. */
public final class PropertyLabels {
    private static final Map<String, String> LABELS = Map.of(
            "datum",
            "datum",
            "onskenmerk",
            "ons kenmerk",
            "kenmerk",
            "ons kenmerk",
            "onderwerp",
            "onderwerp",
            "betreft",
            "onderwerp");

    private PropertyLabels() {}

    /** The label of the field that a property of this name stores; null when it is no such property. */
    public static @Nullable String of(@Nullable String name) {
        return LABELS.get(String.valueOf(name).toLowerCase(Locale.ROOT));
    }
}
