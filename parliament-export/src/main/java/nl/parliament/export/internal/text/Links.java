package nl.parliament.export.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which addresses an export makes a link of. A document may name any; only those that open a page are followed. */
public final class Links {
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

    private Links() {}

    /** The address when it is safe to follow, with what an address cannot hold percent-encoded; else null. */
    public static @Nullable String safe(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String start = url.strip().toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(start::startsWith) ? encoded(PlainText.clean(url.strip())) : null;
    }

    /** The address of a file in the same folder as the page; it can lead nowhere else. */
    public static String beside(String name) {
        StringBuilder address = new StringBuilder("./");
        for (byte unit : PlainText.clean(name).getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = unit == '.' || unit == '-' || unit == '_' || Character.isLetterOrDigit(unit);
            address.append(isPlain ? String.valueOf((char) unit) : String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
        }
        return address.toString();
    }

    private static String encoded(String url) {
        StringBuilder encoded = new StringBuilder(url.length());
        for (char unit : url.toCharArray()) {
            if (unit <= ' ' || "\"<>\\^`{|}".indexOf(unit) >= 0) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) unit));
            } else {
                encoded.append(unit);
            }
        }
        return encoded.toString();
    }
}
