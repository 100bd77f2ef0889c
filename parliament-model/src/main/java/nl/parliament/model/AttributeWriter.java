package nl.parliament.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the attributes of a typed target in a fixed order, leaving out what is not known. */
final class AttributeWriter {
    private final List<Attribute> attributes = new ArrayList<>();

    AttributeWriter value(String name, @Nullable String value) {
        if (value != null) {
            attributes.add(Attribute.of(name, value));
        }
        return this;
    }

    AttributeWriter list(String name, List<String> values) {
        if (!values.isEmpty()) {
            attributes.add(Attribute.list(name, values));
        }
        return this;
    }

    List<Attribute> with(List<Attribute> further) {
        attributes.addAll(further);
        return List.copyOf(attributes);
    }
}
