package nl.parliament.parser.internal.odt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.TrackedChanges;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * The tracked changes of a text (ODF 1.3 part 3, 5.5). What was taken out stands before the text, what was put in
 * between two marks in it.
 */
final class Changes {
    private static final Set<ElementKind> WHITE =
            EnumSet.of(ElementKind.SPACES, ElementKind.TAB, ElementKind.LINE_BREAK);
    /** Bytes of memory that a change takes. */
    private static final long CHANGE = 200;

    private final OdtContext context;
    private final boolean isRejected;
    private final Set<String> insertions = new HashSet<>();
    private final Map<String, List<String>> deletions = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Changes(OdtContext context) {
        this.context = context;
        this.isRejected = context.settings().trackedChanges() == TrackedChanges.REJECTED;
    }

    /** Reads all changes, where they matter; as accepted, the text stands as it is. */
    void read(XMLStreamReader reader) throws XMLStreamException {
        if (!isRejected) {
            Xml.skip(reader);
            return;
        }
        String id = "";
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            switch (reader.getLocalName()) {
                case "changed-region" -> id = String.valueOf(Xml.attribute(reader, "id"));
                case "insertion" -> {
                    context.keep(CHANGE);
                    insertions.add(id);
                }
                case "deletion" -> {
                    context.keep(CHANGE);
                    deletions.put(id, paragraphs(reader));
                    content.wasRead();
                }
                default -> {
                    // who changed it and when; looks
                }
            }
        }
    }

    /** The paragraphs of what was taken out, the first and the last of which others may go on with. */
    private List<String> paragraphs(XMLStreamReader reader) throws XMLStreamException {
        List<String> paragraphs = new ArrayList<>();
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            ElementKind kind = ElementKind.of(reader);
            if (kind == ElementKind.PARAGRAPH) {
                context.budget().use(Limit.BLOCKS, 1);
                paragraphs.add(text(reader));
                content.wasRead();
            } else if (reader.getLocalName().equals("change-info")) {
                Xml.skip(reader);
                content.wasRead();
            }
        }
        return paragraphs;
    }

    private String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        ElementContent content = new ElementContent(reader);
        while (content.next()) {
            if (content.isText()) {
                context.keep(reader.getTextLength());
                text.append(reader.getText());
            } else if (reader.isStartElement() && WHITE.contains(ElementKind.of(reader))) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** Takes a mark of a change; gives the paragraphs that belong at its place: once, however often it is named. */
    List<String> take(XMLStreamReader mark) {
        String id = String.valueOf(Xml.attribute(mark, "change-id"));
        if (mark.getLocalName().equals("change-start") && insertions.contains(id)) {
            open.add(id);
        } else if (mark.getLocalName().equals("change-end")) {
            open.remove(id);
        }
        @Nullable List<String> deleted = mark.getLocalName().equals("change") ? deletions.remove(id) : null;
        return deleted == null ? List.of() : deleted;
    }

    /** Whether what is read now was put in and is not to be there. */
    boolean leavesOut() {
        return !open.isEmpty();
    }
}
