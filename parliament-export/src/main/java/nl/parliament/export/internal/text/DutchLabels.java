package nl.parliament.export.internal.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.parliament.model.DocumentType;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.PartialDate;
import nl.parliament.model.Reference;

/** The Dutch labels that exports for readers use. The names of the months are here, so that no locale data decides. */
public final class DutchLabels {
    private static final Map<DocumentType, String> TYPES = Map.ofEntries(
            Map.entry(DocumentType.KAMERBRIEF, "Kamerbrief"),
            Map.entry(DocumentType.ANTWOORD_KAMERVRAGEN, "Antwoord op Kamervragen"),
            Map.entry(DocumentType.MOTIE, "Motie"),
            Map.entry(DocumentType.AMENDEMENT, "Amendement"),
            Map.entry(DocumentType.VERSLAG, "Verslag"),
            Map.entry(DocumentType.WETSVOORSTEL, "Wetsvoorstel"),
            Map.entry(DocumentType.MEMORIE_VAN_TOELICHTING, "Memorie van toelichting"),
            Map.entry(DocumentType.NOTA, "Nota"),
            Map.entry(DocumentType.LIJST_VAN_VRAGEN, "Lijst van vragen"),
            Map.entry(DocumentType.BESLISNOTA, "Beslisnota"),
            Map.entry(DocumentType.OVERIG, "Document"));
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    /** Kinds of reference in the order a reader looks for them: code, one, many. */
    private static final List<List<String>> KINDS = List.of(
            List.of("motie", "motie", "moties"),
            List.of("toezegging", "toezegging", "toezeggingen"),
            List.of("kamerstuk", "Kamerstuk", "Kamerstukken"),
            List.of("kamervragen", "set Kamervragen", "sets Kamervragen"),
            List.of("zaak", "zaak van de Tweede Kamer", "zaken van de Tweede Kamer"),
            List.of("document", "document van de Tweede Kamer", "documenten van de Tweede Kamer"),
            List.of("aanhangsel", "Aanhangsel", "Aanhangsels"),
            List.of("handelingen", "deel van de Handelingen", "delen van de Handelingen"),
            List.of("wet", "wet", "wetten en artikelen"),
            List.of("verdrag", "verdrag", "verdragen en artikelen"),
            List.of("publicatie", "publicatieblad", "publicatiebladen"),
            List.of("eu", "stuk van de EU", "stukken van de EU"),
            List.of("rechtspraak", "uitspraak", "uitspraken"),
            List.of("url", "webadres", "webadressen"));

    private DutchLabels() {}

    /** The day as it is written, {@code 12 september 2025}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** What is known of a day: {@code 18 februari 2025}, {@code 18 februari} or {@code 2025}. */
    static String day(PartialDate date) {
        return Stream.of(date.day(), date.month() == null ? null : MONTHS.get(date.month() - 1), date.year())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    /** The name of a type of document. */
    public static String type(DocumentType type) {
        return Objects.requireNonNull(TYPES.get(type));
    }

    /** What a document is called: its subject; of one without a subject its type and the name of its file. */
    public static String title(ParliamentaryDocument document) {
        String subject = document.metadata().subject();
        if (subject != null && !subject.isBlank()) {
            return Capitals.lowered(PlainText.oneLine(subject), document.signatories());
        }
        String name = document.source().name();
        return type(document.type()) + (name == null ? "" : " (" + PlainText.oneLine(name) + ")");
    }

    /** The name of one reference of a kind; the kind itself when it is not in the list. */
    static String one(String kind) {
        return KINDS.stream()
                .filter(known -> known.get(0).equals(kind))
                .findFirst()
                .map(known -> known.get(1))
                .orElse(kind);
    }

    /** The name of a number of references of a kind. */
    public static String many(String kind, int number) {
        String many = KINDS.stream()
                .filter(known -> known.get(0).equals(kind))
                .findFirst()
                .map(known -> known.get(2))
                .orElse(kind);
        return number == 1 ? one(kind) : many;
    }

    /** Where a kind stands in the order a reader looks for them; kinds that are not in the list come last. */
    static int rank(String kind) {
        for (int i = 0; i < KINDS.size(); i++) {
            if (KINDS.get(i).get(0).equals(kind)) {
                return i;
            }
        }
        return KINDS.size();
    }

    /** What a reference is, in short: {@code motie kst-36045-191}. */
    public static String hint(Reference reference) {
        String id = reference.target().id();
        return one(reference.target().kind()) + (id == null ? ", nummer onbekend" : " " + id);
    }
}
