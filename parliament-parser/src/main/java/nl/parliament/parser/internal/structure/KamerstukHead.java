package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Certainty;
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

    static KamerstukHead read(
            List<PlacedBlock> head, List<PlacedBlock> furniture, List<PlacedBlock> all, Findings findings) {
        List<PlacedBlock> edge = new ArrayList<>(furniture);
        edge.addAll(all);
        String identifier = identifier(edge, findings);
        String year = sessionYear(head, findings);
        if (year == null && identifier == null) {
            return new KamerstukHead(null, List.of(), null, null, null);
        }
        Matcher numbered = numbered(head, findings);
        return new KamerstukHead(
                year,
                dossiers(head, findings),
                numbered == null ? number(identifier) : numbered.group(1),
                identifier,
                numbered == null ? null : blankToNull(numbered.group(2)));
    }

    private static @Nullable String identifier(List<PlacedBlock> edge, Findings findings) {
        for (PlacedBlock block : edge) {
            for (String line : block.text().split("\n")) {
                if (IDENTIFIER.matcher(line.strip()).matches()) {
                    note(findings, "metadata.identifier", block);
                    return line.strip();
                }
            }
        }
        return null;
    }

    private static void note(Findings findings, String field, PlacedBlock block) {
        findings.add(field, block, block.span(), "head and foot of an official paper", Certainty.RECOGNISED);
    }

    private static @Nullable String number(@Nullable String identifier) {
        return identifier != null && identifier.startsWith("ah-tk-") && identifier.length() > 15
                ? identifier.substring(identifier.lastIndexOf('-') + 1)
                : null;
    }

    private static @Nullable String sessionYear(List<PlacedBlock> head, Findings findings) {
        for (PlacedBlock block : head) {
            Matcher matcher = YEAR.matcher(block.text());
            if (matcher.find()) {
                note(findings, "metadata.sessionYear", block);
                return matcher.group(1) + "-" + matcher.group(2);
            }
        }
        return null;
    }

    private static @Nullable Matcher numbered(List<PlacedBlock> head, Findings findings) {
        for (PlacedBlock block : head) {
            Matcher matcher = NUMBER.matcher(block.text());
            if (matcher.matches()) {
                note(findings, "metadata.number", block);
                return matcher;
            }
        }
        return null;
    }

    private static List<Dossier> dossiers(List<PlacedBlock> head, Findings findings) {
        List<Dossier> dossiers = new ArrayList<>();
        for (PlacedBlock block : head) {
            Matcher matcher = DOSSIER.matcher(block.text());
            if (matcher.matches()) {
                String number = matcher.group(1).replaceFirst(" ", "").replace(' ', '-');
                note(findings, "metadata.dossiers[" + dossiers.size() + "]", block);
                dossiers.add(new Dossier(number, blankToNull(matcher.group(2))));
            }
        }
        return dossiers;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
