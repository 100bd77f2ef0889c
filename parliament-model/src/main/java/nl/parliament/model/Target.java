package nl.parliament.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reference points to. Exporters use only its kind, id, address and attributes, so they work for every kind.
 *
 * <p>Motions, Kamerstukken and laws have types of their own: {@link Motie}, {@link Kamerstuk} and {@link Wet}. All
 * other kinds use {@link GenericTarget}. Your own recogniser may bring its own record, which an export reads back as a
 * {@link GenericTarget}. An implementation is immutable and safe for use by many threads.
 */
public interface Target extends Serializable {
    /** The kind: {@code motie}, {@code kamerstuk}, {@code wet}, {@code eu}, {@code url} … */
    String kind();

    /** The official id; null when it is not known. */
    @Nullable String id();

    /** The public address; null when there is none. Nothing is ever fetched from it. */
    @Nullable String url();

    /** What else is known, in a fixed order; empty when nothing is. */
    List<Attribute> attributes();

    /**
     * Creates a target from these values, of its own type when the kind has one. Values that the type cannot hold give
     * a {@link GenericTarget}.
     */
    static Target of(String kind, @Nullable String id, @Nullable String url, List<Attribute> attributes) {
        Target typed = AttributeReader.typed(kind, attributes);
        GenericTarget generic = new GenericTarget(kind, id, url, attributes);
        return typed != null && generic.equals(GenericTarget.copyOf(typed)) ? typed : generic;
    }
}
