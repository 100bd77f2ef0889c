package nl.parliament.parser.internal.odt;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What an element of a text is (ODF 1.3 part 3, 4 to 11). The local name tells it; no two that matter share one. */
enum ElementKind {
    PARAGRAPH("p", "h"),
    SPAN("span"),
    LIST("list"),
    ITEM("list-item", "list-header"),
    NUMBERED_PARAGRAPH("numbered-paragraph"),
    TABLE("table"),
    SECTION("section", "index-title"),
    SHAPE(
            "frame",
            "custom-shape",
            "rect",
            "line",
            "polyline",
            "polygon",
            "regular-polygon",
            "path",
            "circle",
            "ellipse",
            "connector",
            "caption",
            "measure",
            "g"),
    /** What is shown in its place is a picture at most. */
    OBJECT("object", "object-ole"),
    NOTE("note"),
    SPACES("s"),
    TAB("tab"),
    LINE_BREAK("line-break"),
    BOOKMARK("bookmark"),
    BOOKMARK_START("bookmark-start"),
    BOOKMARK_END("bookmark-end"),
    TRACKED_CHANGES("tracked-changes"),
    CHANGE("change", "change-start", "change-end"),
    FIELD_MARK("fieldmark", "fieldmark-start", "fieldmark-separator", "fieldmark-end"),
    HIDDEN_TEXT("hidden-text"),
    HIDDEN_PARAGRAPH("hidden-paragraph"),
    /** A field that shows the title of the file, or the name of a picture that nothing shows. */
    TITLE("title"),
    SKIPPED(
            "desc",
            "number",
            "ruby-text",
            "annotation",
            "annotation-end",
            "covered-table-cell",
            "forms",
            "control",
            "image",
            "plugin",
            "applet",
            "floating-frame",
            "image-map",
            "event-listeners",
            "enhanced-geometry",
            "glue-point",
            "contour-polygon",
            "contour-path",
            "script",
            "scripts",
            "settings",
            "font-face-decls",
            "table-of-content-source",
            "illustration-index-source",
            "table-index-source",
            "object-index-source",
            "user-index-source",
            "alphabetical-index-source",
            "bibliography-source",
            "section-source",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "dde-connection-decls"),
    /** A wrapper passes on what it holds. */
    OTHER;

    private static final Map<String, ElementKind> BY_NAME = byName();

    private final String[] names;

    ElementKind(String... names) {
        this.names = names;
    }

    private static Map<String, ElementKind> byName() {
        Map<String, ElementKind> kinds = new HashMap<>();
        for (ElementKind kind : values()) {
            for (String name : kind.names) {
                kinds.put(name, kind);
            }
        }
        return kinds;
    }

    /** The kind of the element that the reader stands on. */
    static ElementKind of(XMLStreamReader reader) {
        return BY_NAME.getOrDefault(reader.getLocalName(), OTHER);
    }
}
