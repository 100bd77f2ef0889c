package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reference points to. It describes itself by kind, id, address and attributes, so that an exporter needs to
 * know no kind. {@link Motie}, {@link Kamerstuk} and {@link Wet} are typed; {@link GenericTarget} is every other kind.
 * Open: your own recogniser may bring its own record, which an export reads back as an {@link GenericTarget}.
 */
public interface Target extends Serializable {
    /** The kind: {@code motie}, {@code kamerstuk}, {@code wet}, {@code eu}, {@code url} … */
    String kind();

    /** The official id; null when it is not known. */
    @Nullable String id();

    /** The public address; null when there is none. Nothing is ever fetched from it. */
    @Nullable String url();

    /** What else is known, in a fixed order. */
    List<Attribute> attributes();

    /** The target that describes itself with these values: a typed one for the kinds that have a type. */
    static Target of(String kind, @Nullable String id, @Nullable String url, List<Attribute> attributes) {
        Target typed = AttributeReader.typed(kind, attributes);
        boolean same =
                typed != null && new GenericTarget(kind, id, url, attributes).equals(GenericTarget.copyOf(typed));
        return same ? typed : new GenericTarget(kind, id, url, attributes);
    }
}
