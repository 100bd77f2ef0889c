package nl.parliament.parser.internal.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.parliament.parser.internal.layout.Region;

/**
 * Which headers the pages show (ECMA-376 17.10): that of first pages where a section has a title page, that of even
 * pages where the settings say so, and that of all others. A section without a header of a type has that of the one
 * before.
 */
final class ShownHeaders {
    private ShownHeaders() {}

    /** The region of each header that is shown, by its relationship id. */
    static Map<String, Region> of(List<PageSection> sections, WordSettings settings) {
        Map<String, Region> shown = new HashMap<>();
        Map<String, String> headers = new HashMap<>();
        for (PageSection section : sections) {
            headers.putAll(section.headers());
            if (section.hasTitlePage()) {
                add(shown, headers, "first", Region.HEADER);
            }
            if (settings.hasEvenHeaders()) {
                add(shown, headers, "even", Region.FURNITURE);
            }
            add(shown, headers, "default", Region.FURNITURE);
        }
        return shown;
    }

    private static void add(Map<String, Region> shown, Map<String, String> headers, String type, Region region) {
        String id = headers.get(type);
        if (id != null) {
            shown.merge(id, region, (one, other) -> one == Region.HEADER ? one : other);
        }
    }
}
