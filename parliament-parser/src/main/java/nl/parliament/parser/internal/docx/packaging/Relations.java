package nl.parliament.parser.internal.docx.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import nl.parliament.parser.internal.zip.PartName;
import org.jspecify.annotations.Nullable;

/** The relationships of a part to other parts of the file (ECMA-376 part 2, 6.5). */
final class Relations {
    private final List<Relation> relations = new ArrayList<>();

    private Relations() {}

    /**
     * A relation to a part.
     *
     * @param id what the part that relates calls it
     * @param type in lower case without hyphens: strict files write 'customProperties' for 'custom-properties'
     * @param target the name of the part
     */
    record Relation(String id, String type, String target) {}

    /** The relations of a part in this folder, in the order of their ids; none when it has no list of them. */
    static Relations read(@Nullable InputStream part, String folder, Xml xml) throws XMLStreamException, IOException {
        Relations relations = new Relations();
        if (part == null) {
            return relations;
        }
        try (part) {
            XMLStreamReader reader = xml.open(part);
            ElementContent content = new ElementContent(reader);
            while (content.nextElement()) {
                if (reader.getLocalName().equals("Relationship")) {
                    relations.add(reader, folder);
                }
            }
        }
        relations.relations.sort(Comparator.comparing(Relation::id));
        return relations;
    }

    private void add(XMLStreamReader reader, String folder) {
        String id = Xml.attribute(reader, "Id");
        String type = Xml.attribute(reader, "Type");
        String target = Xml.attribute(reader, "Target");
        boolean isWithin = !"External".equals(Xml.attribute(reader, "TargetMode"));
        String name = isWithin && target != null ? PartName.of(folder, target) : null;
        if (id != null && type != null && name != null) {
            relations.add(new Relation(id, type.toLowerCase(Locale.ROOT).replace("-", ""), name));
        }
    }

    /** The first part related by a type ending so; null when there is none. */
    @Nullable String target(String typeEnd) {
        return all(typeEnd).stream().map(Relation::target).findFirst().orElse(null);
    }

    /** All related by a type ending so. */
    List<Relation> all(String typeEnd) {
        return relations.stream()
                .filter(relation -> relation.type().endsWith(typeEnd))
                .toList();
    }
}
