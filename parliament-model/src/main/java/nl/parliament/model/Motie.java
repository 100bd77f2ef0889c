package nl.parliament.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A motion (motie) that a letter mentions.
 *
 * <pre>{@code
 * Motie.of(new Kamerstuk("36045", null, "191")).withSubmitters(List.of("Timmermans")).withCumSuis();
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param paper the Kamerstuk it is printed as; null when neither the mention nor what it was resolved from gives a
 *     number
 * @param submitters the members named, tussenvoegsel included ({@code Van Campen}); empty when it names none
 * @param cumSuis whether the mention says 'c.s.': more members submitted the motion than it names
 * @param status the status that the mention gives, in lower case: {@code aangenomen}, {@code gewijzigde}; null when it
 *     gives none
 * @param date the day of the motion, with or without the year; null when not given
 * @param resolvedFrom where the number came from when the mention itself has none: {@code footnote 3}, or the text of
 *     an earlier mention; null otherwise
 * @param further what else the mention says; the constructor adds the further attributes of {@code paper}
 */
public record Motie(
        @Nullable Kamerstuk paper,
        List<String> submitters,
        boolean cumSuis,
        @Nullable String status,
        @Nullable PartialDate date,
        @Nullable String resolvedFrom,
        List<Attribute> further)
        implements Target {
    private static final String TRUE = "true";

    public Motie {
        submitters = List.copyOf(submitters);
        List<Attribute> all = new ArrayList<>(further);
        if (paper != null) {
            all.addAll(paper.further());
            resolvedFrom = resolvedFrom == null ? paper.resolvedFrom() : resolvedFrom;
            paper = new Kamerstuk(paper.dossier(), paper.toevoeging(), paper.number());
        }
        further = List.copyOf(all);
    }

    /** A motion known only by its number. */
    public static Motie of(Kamerstuk paper) {
        Objects.requireNonNull(paper, "paper");
        return new Motie(paper, List.of(), false, null, null, null, List.of());
    }

    /** A motion known only by its submitters. */
    public static Motie by(List<String> submitters) {
        return new Motie(null, submitters, false, null, null, null, List.of());
    }

    /** The same motion, printed as this paper. */
    public Motie withPaper(Kamerstuk printed) {
        Objects.requireNonNull(printed, "printed");
        return new Motie(printed, submitters, cumSuis, status, date, resolvedFrom, further);
    }

    /** The same motion with these submitters. */
    public Motie withSubmitters(List<String> members) {
        return new Motie(paper, members, cumSuis, status, date, resolvedFrom, further);
    }

    /** The same motion, submitted by others besides the members named. */
    public Motie withCumSuis() {
        return new Motie(paper, submitters, true, status, date, resolvedFrom, further);
    }

    /** The same motion with this status; null for none. */
    public Motie withStatus(@Nullable String became) {
        return new Motie(paper, submitters, cumSuis, became, date, resolvedFrom, further);
    }

    /** The same motion with this date; null for none. */
    public Motie withDate(@Nullable PartialDate day) {
        return new Motie(paper, submitters, cumSuis, status, day, resolvedFrom, further);
    }

    /** The same motion, its number taken from this note or earlier mention. */
    public Motie withResolvedFrom(String origin) {
        Objects.requireNonNull(origin, "origin");
        return new Motie(paper, submitters, cumSuis, status, date, origin, further);
    }

    @Override
    public String kind() {
        return "motie";
    }

    @Override
    public @Nullable String id() {
        return ofPaper(Kamerstuk::id);
    }

    @Override
    public @Nullable String url() {
        return ofPaper(Kamerstuk::url);
    }

    /** The dossier with its toevoeging, {@code 21501-02}; null when it is not known. */
    public @Nullable String dossier() {
        return ofPaper(Kamerstuk::fullDossier);
    }

    /** The number within the dossier; null when it is not known. */
    public @Nullable String number() {
        return ofPaper(Kamerstuk::number);
    }

    private @Nullable String ofPaper(Function<Kamerstuk, @Nullable String> attribute) {
        return paper == null ? null : attribute.apply(paper);
    }

    @Override
    public List<Attribute> attributes() {
        return new AttributeWriter()
                .value("dossier", dossier())
                .value("number", number())
                .value("date", date == null ? null : date.toString())
                .list("submitters", submitters)
                .value("cumSuis", cumSuis ? TRUE : null)
                .value("status", status)
                .value("resolvedFrom", resolvedFrom)
                .with(further);
    }

    static Motie read(AttributeReader reader) {
        String dossier = reader.value("dossier");
        String number = reader.value("number");
        PartialDate date = PartialDate.tryParse(reader.value("date"));
        List<String> submitters = reader.list("submitters");
        Kamerstuk paper = dossier == null ? null : Kamerstuk.ofFullDossier(dossier, number);
        boolean cumSuis = TRUE.equals(reader.value("cumSuis"));
        String status = reader.value("status");
        String resolvedFrom = reader.value("resolvedFrom");
        return new Motie(paper, submitters, cumSuis, status, date, resolvedFrom, reader.rest());
    }
}
