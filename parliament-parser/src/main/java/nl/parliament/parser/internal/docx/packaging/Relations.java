package nl.parliament.parser.internal.docx.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The relationships of a part to other parts of the file (ECMA-376 part 2, 6.5). */
public final class Relations {
    /** Whatever else may be said of a part's name is left to the engine. */
    private static final Pattern PLAIN = Pattern.compile("/?(?:[A-Za-z0-9_.-]{1,200}/){0,20}[A-Za-z0-9_.-]{1,200}");

    private final List<Relation> relations = new ArrayList<>();

    private Relations() {}

    /**
     * A relation to a part.
     *
     * @param id what the part that relates calls it
     * @param type in lower case without hyphens: strict files write 'customProperties' for 'custom-properties'
     * @param target the name of the part, from the root of the file, in lower case
     */
    public record Relation(String id, String type, String target) {}

    /**
     * The relations of a part in this folder, in the order of their ids, as POI lists them. Null when a target within
     * the file is unusual, or when two have one id.
     */
    public static @Nullable Relations read(InputStream part, String folder, Xml xml)
            throws XMLStreamException, IOException {
        Relations relations = new Relations();
        boolean isPlain = true;
        try (part) {
            XMLStreamReader reader = xml.open(part);
            ElementContent content = new ElementContent(reader);
            while (content.nextElement()) {
                if (reader.getLocalName().equals("Relationship")) {
                    isPlain &= relations.add(reader, folder);
                }
            }
        }
        isPlain &= relations.relations.stream().map(Relation::id).distinct().count() == relations.relations.size();
        relations.relations.sort(Comparator.comparing(Relation::id));
        return isPlain ? relations : null;
    }

    private boolean add(XMLStreamReader reader, String folder) {
        String mode = Xml.attribute(reader, "TargetMode");
        if ("External".equals(mode)) {
            return true;
        }
        String id = Xml.attribute(reader, "Id");
        String type = Xml.attribute(reader, "Type");
        String target = Xml.attribute(reader, "Target");
        if (id == null
                || type == null
                || target == null
                || !PLAIN.matcher(target).matches()
                || (mode != null && !mode.equals("Internal"))) {
            return false;
        }
        String name = resolved(folder, target);
        return name != null
                && relations.add(new Relation(
                        id, type.toLowerCase(Locale.ROOT).replace("-", ""), name.toLowerCase(Locale.ROOT)));
    }

    private static @Nullable String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target.substring(1) : folder + target).split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return null;
                }
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** The first part related by a type ending so; null when there is none. */
    @Nullable String target(String typeEnd) {
        for (Relation relation : relations) {
            if (relation.type().endsWith(typeEnd)) {
                return relation.target();
            }
        }
        return null;
    }

    /** All related by a type ending so. */
    public List<Relation> all(String typeEnd) {
        return relations.stream()
                .filter(relation -> relation.type().endsWith(typeEnd))
                .toList();
    }
}
