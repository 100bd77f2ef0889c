package nl.parliament.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A numbered parliamentary paper (Kamerstuk), or a whole dossier. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * new Kamerstuk("36600", "XV", "12").id();     // kst-36600-XV-12
 * }</pre>
 *
 * <p>The id and the address are those under which the government publishes the paper, at officielebekendmakingen.nl.
 *
 * @param dossier five digits without a space, or the Roman number of a dossier of the Eerste Kamer; never null
 * @param toevoeging what is added to the dossier: a budget chapter ({@code XV}, {@code A}) or, in dossier 21501,
 *     two digits; null when nothing is
 * @param number the number within the dossier, a capital letter for the Eerste Kamer; null for the whole dossier
 * @param resolvedFrom the text of the earlier mention that gave the dossier; null when the mention itself gives it
 * @param further what else the mention says: {@code sessionYear}, {@code page} …
 */
public record Kamerstuk(
        String dossier,
        @Nullable String toevoeging,
        @Nullable String number,
        @Nullable String resolvedFrom,
        List<Attribute> further)
        implements Target {
    public Kamerstuk {
        Objects.requireNonNull(dossier, "dossier");
        further = List.copyOf(further);
    }

    /** A paper known only by its dossier and number. */
    public Kamerstuk(String dossier, @Nullable String toevoeging, @Nullable String number) {
        this(dossier, toevoeging, number, null, List.of());
    }

    /** The same paper, its dossier taken from this earlier mention. */
    public Kamerstuk withResolvedFrom(String origin) {
        Objects.requireNonNull(origin, "origin");
        return new Kamerstuk(dossier, toevoeging, number, origin, further);
    }

    /** The same paper with these further attributes. */
    public Kamerstuk withFurther(List<Attribute> said) {
        return new Kamerstuk(dossier, toevoeging, number, resolvedFrom, said);
    }

    @Override
    public String kind() {
        return "kamerstuk";
    }

    /** {@code kst-<dossier>[-<toevoeging>]-<number>}, or {@code dossier-<dossier>[-<toevoeging>]}; never null. */
    @Override
    public String id() {
        return number == null ? "dossier-" + fullDossier() : "kst-" + fullDossier() + "-" + number;
    }

    @Override
    public String url() {
        String address = "https://zoek.officielebekendmakingen.nl/";
        return number == null ? address + "dossier/" + fullDossier() : address + id() + ".html";
    }

    /** The dossier with its toevoeging, as {@code 36600-XV}. */
    public String fullDossier() {
        return toevoeging == null ? dossier : dossier + "-" + toevoeging;
    }

    @Override
    public List<Attribute> attributes() {
        return new AttributeWriter()
                .value("dossier", fullDossier())
                .value("number", number)
                .value("resolvedFrom", resolvedFrom)
                .with(further);
    }

    static @Nullable Kamerstuk read(AttributeReader reader) {
        String dossier = reader.value("dossier");
        String number = reader.value("number");
        String resolvedFrom = reader.value("resolvedFrom");
        if (dossier == null) {
            return null;
        }
        Kamerstuk paper = ofFullDossier(dossier, number);
        return new Kamerstuk(paper.dossier, paper.toevoeging, number, resolvedFrom, reader.rest());
    }

    static Kamerstuk ofFullDossier(String dossier, @Nullable String number) {
        int hyphen = dossier.indexOf('-');
        return hyphen < 0
                ? new Kamerstuk(dossier, null, number)
                : new Kamerstuk(dossier.substring(0, hyphen), dossier.substring(hyphen + 1), number);
    }
}
