package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What the head and foot of an officially published paper say: vergaderjaar, dossiers, number and the identifier in the page foot.
 *
 * @param sessionYear {@code 2020-2021}; null when not printed
 * @param dossiers with their titles
 * @param number within the dossier; null when not printed
 * @param identifier {@code kst-32545-143}; null when not printed
 * @param title of the paper, 'BRIEF VAN DE MINISTER VAN …'; null when not printed
 */
record KamerstukHead(
        @Nullable String sessionYear,
        List<Dossier> dossiers,
        @Nullable String number,
        @Nullable String identifier,
        @Nullable String title) {
    // "kst-32545-143" | "kst-21501-02-3047" | "ah-tk-20202021-3235" | "kst-1183151"
    private static final Pattern IDENTIFIER = Pattern.compile("(?:kst|ah|blg|h)-(?:tk-|ek-)?[0-9A-Z]{4,9}(?:-[0-9A-Za-z]{1,5}){0,3}");
    // "Vergaderjaar 2020–2021"
    private static final Pattern YEAR = Pattern.compile("Vergaderjaar (\\d{4})\\s?[-–/]\\s?(\\d{4})");
    // "32 545\tFinanciële markten" | "21 501-02 Raad Algemene Zaken" | "36 600 XV"
    private static final Pattern DOSSIER = Pattern.compile("(\\d{2} \\d{3}(?:[- ](?:\\d{2}|[IVXLC]{1,6}[AB]?|[A-M]))?)\\b[\\s\\t]{0,5}(.{0,300})", Pattern.DOTALL);
    // "Nr. 143\tMOTIE VAN DE LEDEN …" | "Nr. 331 Brief van de minister van …"
    private static final Pattern NUMBER = Pattern.compile("Nr\\. ?(\\d{1,4}|[A-Z]{1,2})\\b[\\s\\t]{0,5}(.{0,400})", Pattern.DOTALL);

    static KamerstukHead read(List<PlacedBlock> head, List<PlacedBlock> furniture, List<PlacedBlock> all) {
        List<PlacedBlock> edge = new ArrayList<>(furniture);
        edge.addAll(all);
        String identifier = edge.stream()
                .flatMap(block -> block.text().lines())
                .map(String::strip)
                .filter(line -> IDENTIFIER.matcher(line).matches())
                .findFirst()
                .orElse(null);
        String year = sessionYear(head);
        Matcher numbered = match(NUMBER, head);
        boolean official = year != null || identifier != null;
        String title = numbered == null ? null : blankToNull(numbered.group(2));
        return new KamerstukHead(
                year,
                official ? dossiers(head) : List.of(),
                official && numbered != null ? numbered.group(1) : number(identifier),
                identifier,
                official ? title : null);
    }

    private static @Nullable String number(@Nullable String identifier) {
        return identifier != null && identifier.startsWith("ah-tk-") && identifier.length() > 15
                ? identifier.substring(identifier.lastIndexOf('-') + 1)
                : null;
    }

    private static @Nullable String sessionYear(List<PlacedBlock> head) {
        for (PlacedBlock block : head) {
            Matcher matcher = YEAR.matcher(block.text());
            if (matcher.find()) {
                return matcher.group(1) + "-" + matcher.group(2);
            }
        }
        return null;
    }

    private static @Nullable Matcher match(Pattern pattern, List<PlacedBlock> head) {
        for (PlacedBlock block : head) {
            Matcher matcher = pattern.matcher(block.text());
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }

    private static List<Dossier> dossiers(List<PlacedBlock> head) {
        List<Dossier> dossiers = new ArrayList<>();
        for (PlacedBlock block : head) {
            Matcher matcher = DOSSIER.matcher(block.text());
            if (matcher.matches()) {
                String number = matcher.group(1).replaceFirst(" ", "").replace(' ', '-');
                dossiers.add(new Dossier(number, blankToNull(matcher.group(2))));
            }
        }
        return dossiers;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
