package nl.parliament.export.internal.text;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.parliament.model.Addressee;
import nl.parliament.model.Chamber;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import org.jspecify.annotations.Nullable;

/**
 * How a text cites a document, as the Leidraad voor juridische auteurs does for published papers: {@code Kamerstukken
 * II 2024/25, 36 045, nr. 191}. A letter that is not published goes by its sender, subject, day and reference.
 */
public final class HowToCite {
    private static final Map<Chamber, String> CHAMBERS = Map.of(
            Chamber.TWEEDE_KAMER, " aan de Tweede Kamer",
            Chamber.EERSTE_KAMER, " aan de Eerste Kamer",
            Chamber.BOTH, " aan beide Kamers");

    private HowToCite() {}

    public static String text(ParliamentaryDocument document) {
        Metadata metadata = document.metadata();
        PaperName paper = PaperName.of(metadata);
        return paper == null ? letter(document) : paper(paper, metadata);
    }

    private static String paper(PaperName paper, Metadata metadata) {
        String name = paper.name();
        String series = "Kamerstuk ";
        String year = metadata.sessionYear();
        if (!name.startsWith(series) || year == null) {
            return name;
        }
        String number = name.substring(series.length());
        boolean isOfSenate = Character.isLetter(number.charAt(number.length() - 1));
        return "Kamerstukken " + (isOfSenate ? "I " : "II ") + shortYear(year) + ", " + number;
    }

    /** {@code 2024/25} for {@code 2024-2025}. */
    private static String shortYear(String year) {
        return year.matches("\\d{4}-\\d{4}") ? year.substring(0, 4) + "/" + year.substring(7) : year;
    }

    private static String letter(ParliamentaryDocument document) {
        Metadata metadata = document.metadata();
        String reference = metadata.ourReference();
        return Stream.of(
                        metadata.ministry(),
                        "\u2018" + DutchLabels.title(document) + "\u2019",
                        DutchLabels.type(document.type()).toLowerCase(Locale.ROOT) + to(metadata.addressee()),
                        metadata.date() == null ? null : DutchLabels.day(metadata.date()),
                        reference == null ? null : "kenmerk " + reference)
                .filter(Objects::nonNull)
                .map(PlainText::oneLine)
                .collect(Collectors.joining(", "));
    }

    private static String to(@Nullable Addressee addressee) {
        return addressee == null ? "" : CHAMBERS.getOrDefault(addressee.chamber(), "");
    }
}
