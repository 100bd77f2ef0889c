package nl.parliament.parser.internal.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Addressee;
import nl.parliament.model.Chamber;
import nl.parliament.model.Provenance;
import nl.parliament.parser.internal.layout.Region;
import org.jspecify.annotations.Nullable;

/** Reads the lines above the salutation and in the side column: a label with its value behind it or on the next line. */
final class LetterHeadReader {
    private static final int FOLLOWING = 6;
    // "Den Haag, 14 februari 2025" | "’s-Gravenhage, 3 maart 2021"
    private static final Pattern PLACE = Pattern.compile("((?:['’]s-)?\\p{Lu}[\\p{L} '’-]{2,30}), \\d{1,2} \\p{L}{3,9} \\d{4}\\.?");
    // "DGA-DAD / 20032998" | "4354241-1094401-FEZ" | "BZ2512345" | "IENW/BSK-2021/12345" | "2024-0000123456"
    private static final Pattern REFERENCE = Pattern.compile("(?=.{0,60}\\d{3})[\\p{L}\\d][\\p{L}\\d/ .:_-]{3,60}");
    // "Directie Juridische Zaken" | "Directoraat-Generaal Agro" | "DG Langdurige Zorg"
    private static final Pattern DEPARTMENT =
            Pattern.compile("(?:Directie|Directoraat|DG|Programma|Afdeling|Bestuursdepartement|Cluster|Projectdirectie|Programmadirectie)\\b.{0,100}");

    private final List<HeadLine> lines;
    private final List<Provenance> provenance = new ArrayList<>();

    LetterHeadReader(List<PlacedBlock> head) {
        this.lines = HeadLine.of(head);
    }

    LetterHead read() {
        String date = value(HeadField.DATE, "metadata.date", line -> DutchDate.in(line) != null);
        LocalDate day = date == null ? freeDate() : DutchDate.in(date);
        String subject = subject();
        return new LetterHead(
                ministry(),
                department(),
                addressee(),
                day,
                place(),
                subject,
                value(HeadField.OUR_REFERENCE, "metadata.ourReference", line -> REFERENCE.matcher(line).matches()),
                value(HeadField.YOUR_REFERENCE, "metadata.yourReference", line -> REFERENCE.matcher(line).matches()),
                attachmentCount(),
                List.copyOf(provenance));
    }

    /** The value of a field: behind its label, or the first fitting line after it that is no label itself. */
    private @Nullable String value(HeadField field, String path, Predicate<String> fits) {
        for (int i = 0; i < lines.size(); i++) {
            String behind = field.valueIn(lines.get(i).text());
            if (behind == null) {
                continue;
            }
            if (fits.test(behind)) {
                return found(path, lines.get(i), behind);
            }
            int at = behind.isEmpty() ? following(i, fits) : -1;
            if (at >= 0) {
                return found(path, lines.get(at), lines.get(at).text());
            }
        }
        return null;
    }

    private int following(int label, Predicate<String> fits) {
        for (int i = label + 1; i < Math.min(lines.size(), label + 1 + FOLLOWING); i++) {
            HeadField other = HeadField.labelled(lines.get(i).text());
            if (other == null && fits.test(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private String found(String path, HeadLine line, String value) {
        String part = line.block().hints().region().name().toLowerCase(Locale.ROOT);
        provenance.add(new Provenance(path, part, line.block().hints().page(), line.span(), "letterhead label"));
        return value;
    }

    private @Nullable LocalDate freeDate() {
        for (HeadLine line : lines) {
            LocalDate date = line.text().length() < 60 ? DutchDate.in(line.text()) : null;
            if (date != null && !line.text().toLowerCase(Locale.ROOT).startsWith("uw ")) {
                found("metadata.date", line, line.text());
                return date;
            }
        }
        return null;
    }

    private @Nullable String place() {
        for (HeadLine line : lines) {
            Matcher matcher = PLACE.matcher(line.text());
            if (matcher.matches()) {
                return found("metadata.place", line, matcher.group(1));
            }
        }
        return null;
    }

    /** The subject may run over lines, up to the next label or a line that stands apart. */
    private @Nullable String subject() {
        for (int i = 0; i < lines.size(); i++) {
            String behind = HeadField.SUBJECT.valueIn(lines.get(i).text());
            if (behind != null) {
                int from = behind.isEmpty() ? firstValue(i + 1) : i;
                return from < 0 ? null : joined(from, behind.isEmpty() ? lines.get(from).text() : behind);
            }
        }
        return null;
    }

    /** Where labels and values come apart ('Datum', 'Betreft', then both values), the date is not the subject. */
    private int firstValue(int from) {
        for (int i = from; i < Math.min(lines.size(), from + FOLLOWING); i++) {
            String text = lines.get(i).text();
            boolean isDate = text.length() < 30 && DutchDate.in(text) != null;
            if (HeadField.labelled(text) == null && !isDate) {
                return i;
            }
        }
        return -1;
    }

    private String joined(int from, String first) {
        found("metadata.subject", lines.get(from), first);
        StringBuilder subject = new StringBuilder(first);
        for (int i = from + 1; i < Math.min(lines.size(), from + 4); i++) {
            HeadLine line = lines.get(i);
            boolean newBlock = line.block() != lines.get(i - 1).block();
            boolean apart = newBlock && !Boolean.FALSE.equals(line.block().hints().blankBefore());
            boolean otherRegion = line.block().hints().region() != lines.get(i - 1).block().hints().region();
            if (apart || otherRegion || HeadField.labelled(line.text()) != null || DutchDate.in(line.text()) != null && line.text().length() < 30) {
                break;
            }
            subject.append(' ').append(line.text());
        }
        return subject.toString();
    }

    private @Nullable Integer attachmentCount() {
        String count = value(HeadField.ATTACHMENTS, "metadata.attachmentCount", line -> line.matches("\\d{1,2}"));
        return count == null ? null : Integer.valueOf(count);
    }

    private @Nullable String ministry() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().toLowerCase(Locale.ROOT).contains("ministerie van")) {
                String joined = lines.get(i).text() + (i + 1 < lines.size() ? " " + lines.get(i + 1).text() : "");
                String name = Ministries.in(joined);
                if (name != null) {
                    found("metadata.ministry", lines.get(i), name);
                    return "Ministerie van " + name;
                }
            }
        }
        return null;
    }

    private @Nullable String department() {
        for (HeadLine line : lines) {
            if (line.block().hints().region() != Region.BODY && DEPARTMENT.matcher(line.text()).matches()) {
                return found("metadata.department", line, line.text());
            }
        }
        return null;
    }

    private @Nullable Addressee addressee() {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            String lower = text.toLowerCase(Locale.ROOT);
            boolean house = lower.contains("voorzitter") || lower.startsWith("tweede kamer") || lower.startsWith("eerste kamer") || lower.startsWith("aan de");
            if (house && !lower.contains("geachte")) {
                String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
                Chamber chamber = chamber(lower + " " + next.toLowerCase(Locale.ROOT));
                if (chamber != Chamber.OTHER) {
                    boolean broken = chamber(lower) != chamber;
                    return new Addressee(chamber, broken ? found("metadata.addressee", lines.get(i), text + " " + next) : found("metadata.addressee", lines.get(i), text));
                }
            }
        }
        return null;
    }

    private static Chamber chamber(String text) {
        boolean second = text.contains("tweede kamer") || text.contains("en tweede");
        boolean first = text.contains("eerste kamer") || text.contains("eerste en");
        if (first && second) {
            return Chamber.BOTH;
        }
        return second ? Chamber.TWEEDE_KAMER : first ? Chamber.EERSTE_KAMER : Chamber.OTHER;
    }
}
