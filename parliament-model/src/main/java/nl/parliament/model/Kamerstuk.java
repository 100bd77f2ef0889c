package nl.parliament.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A numbered parliamentary paper, or a whole dossier.
 *
 * @param dossier five digits without space, or the Roman number of a dossier of the Eerste Kamer
 * @param toevoeging what is added to the dossier: a budget chapter ({@code XV}, {@code A}) or, in dossier 21501, two
 *     digits; else null
 * @param number the number within the dossier, a capital letter for the Eerste Kamer; null for the whole dossier
 * @param further what else the mention says: {@code sessionYear}, {@code page}, {@code resolvedFrom} …
 */
public record Kamerstuk(
        String dossier,
        @Nullable String toevoeging,
        @Nullable String number,
        List<Attribute> further) implements Target {
    public Kamerstuk {
        Objects.requireNonNull(dossier, "dossier");
        further = List.copyOf(further);
    }

    /** A paper of which the mention says no more. */
    public Kamerstuk(String dossier, @Nullable String toevoeging, @Nullable String number) {
        this(dossier, toevoeging, number, List.of());
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
                .with(further);
    }

    static @Nullable Kamerstuk read(AttributeReader reader) {
        String dossier = reader.value("dossier");
        String number = reader.value("number");
        return dossier == null ? null : ofFullDossier(dossier, number, reader.rest());
    }

    static Kamerstuk ofFullDossier(String dossier, @Nullable String number, List<Attribute> further) {
        int hyphen = dossier.indexOf('-');
        return hyphen < 0
                ? new Kamerstuk(dossier, null, number, further)
                : new Kamerstuk(dossier.substring(0, hyphen), dossier.substring(hyphen + 1), number, further);
    }
}
