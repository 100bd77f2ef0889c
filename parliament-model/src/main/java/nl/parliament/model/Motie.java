package nl.parliament.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A motion that a letter mentions.
 *
 * @param paper the Kamerstuk it is printed as; null when the mention gives no number
 * @param submitters the members named, tussenvoegsel included ({@code Van Campen}); empty when none is
 * @param date its day, with or without its year; null when not given
 * @param further what else the mention says: {@code cumSuis}, {@code resolvedFrom} …; what {@code paper} says further
 *     is taken over
 */
public record Motie(
        @Nullable Kamerstuk paper,
        List<String> submitters,
        @Nullable PartialDate date,
        List<Attribute> further) implements Target {
    public Motie {
        submitters = List.copyOf(submitters);
        List<Attribute> all = new ArrayList<>(further);
        if (paper != null && !paper.further().isEmpty()) {
            all.addAll(paper.further());
            paper = new Kamerstuk(paper.dossier(), paper.toevoeging(), paper.number());
        }
        further = List.copyOf(all);
    }

    @Override
    public String kind() {
        return "motie";
    }

    @Override
    public @Nullable String id() {
        return paper == null ? null : paper.id();
    }

    @Override
    public @Nullable String url() {
        return paper == null ? null : paper.url();
    }

    /** The dossier with its toevoeging, {@code 21501-02}; null when the mention gives no number. */
    public @Nullable String dossier() {
        return paper == null ? null : paper.fullDossier();
    }

    /** The number within the dossier; null when the mention gives none. */
    public @Nullable String number() {
        return paper == null ? null : paper.number();
    }

    @Override
    public List<Attribute> attributes() {
        return new AttributeWriter()
                .value("dossier", dossier())
                .value("number", number())
                .value("date", date == null ? null : date.toString())
                .list("submitters", submitters)
                .with(further);
    }

    static Motie read(AttributeReader reader) {
        String dossier = reader.value("dossier");
        String number = reader.value("number");
        PartialDate date = PartialDate.tryParse(reader.value("date"));
        List<String> submitters = reader.list("submitters");
        Kamerstuk paper = dossier == null ? null : Kamerstuk.ofFullDossier(dossier, number, List.of());
        return new Motie(paper, submitters, date, reader.rest());
    }
}
