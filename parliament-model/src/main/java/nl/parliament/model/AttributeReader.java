package nl.parliament.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes known attributes off a list; what is left at the end is what a typed target does not know. */
final class AttributeReader {
    /** The kinds that have a record of their own. */
    private static final Map<String, Function<AttributeReader, @Nullable Target>> TYPED =
            Map.of("motie", Motie::read, "kamerstuk", Kamerstuk::read, "wet", Wet::read, "verdrag", Wet::read);

    private final List<Attribute> left;

    private AttributeReader(List<Attribute> attributes) {
        this.left = new ArrayList<>(attributes);
    }

    static @Nullable Target typed(String kind, List<Attribute> attributes) {
        Function<AttributeReader, @Nullable Target> reader = TYPED.get(kind);
        return reader == null ? null : reader.apply(new AttributeReader(attributes));
    }

    @Nullable String value(String name) {
        List<String> values = list(name);
        return values.isEmpty() ? null : values.get(0);
    }

    List<String> list(String name) {
        for (Attribute attribute : left) {
            if (attribute.name().equals(name)) {
                left.remove(attribute);
                return attribute.values();
            }
        }
        return List.of();
    }

    List<Attribute> rest() {
        return List.copyOf(left);
    }
}
