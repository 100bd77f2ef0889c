package nl.parliament.parser.internal.structure.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.parliament.model.Addressee;
import nl.parliament.model.Certainty;
import nl.parliament.model.Chamber;
import nl.parliament.parser.internal.dutch.AddressLines;
import nl.parliament.parser.internal.dutch.Chambers;
import nl.parliament.parser.internal.dutch.Departments;
import nl.parliament.parser.internal.dutch.DutchDate;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.dutch.Ministries;
import nl.parliament.parser.internal.dutch.Salutations;
import nl.parliament.parser.internal.dutch.paper.PaperHead;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.LetterheadLine;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines above the salutation and in the side column: a label with its value after it or on the next line.
 */
public final class LetterHeadReader {
    // "DGA-DAD / 20032998" | "4354241-1094401-FEZ" | "BZ2512345" | "IENW/BSK-2021/12345" | "2024-0000123456"
    private static final int LONGEST_DATE = 60;
    private static final Pattern REFERENCE = Pattern.compile(
            "(?!(?i:postbus)|.{0,40}\\d{4} ?[A-Z]{2}\\b)(?=.{0,60}\\d{3})[\\p{L}\\d][\\p{L}\\d/ .:_&+-]{3,60}");

    /** Below the name of a chamber: it publishes the paper and is not written to. */
    private static final String SESSION = "vergaderjaar";

    private static final int SUBJECT_LINES = 8;
    /** Lines of one field differ less in relative size. */
    private static final double OTHER_SIZE = 0.1;

    // "Afschrift aan: …" | "Kopie aan" | "c.c."
    private static final Pattern COPY = Pattern.compile("(?i)(?:in )?(?:afschrift|kopie|c\\.?c\\.?)\\b.{0,300}");

    private final List<LetterheadLine> lines;
    private final FieldFinder head;
    private final FieldFinder running;
    private final Map<String, String> stored;
    private final FieldProvenance findings;

    /**
     * A reader of these blocks.
     *
     * @param headBlocks the letterhead
     * @param furniture the running heads: a second witness, and the only one where the letterhead leaves a field empty
     * @param stored fields stored beside the text, by label: only ever compared, as the reader of a letter does
     *     not see them
     * @param findings takes down where each value came from
     */
    public LetterHeadReader(
            List<PlacedBlock> headBlocks,
            List<PlacedBlock> furniture,
            Map<String, String> stored,
            FieldProvenance findings) {
        this.lines = LetterheadLine.of(headBlocks);
        this.head = new FieldFinder(lines);
        this.running = new FieldFinder(LetterheadLine.of(furniture));
        this.stored = stored;
        this.findings = findings;
    }

    public LetterHead read() {
        String date = value(LetterheadField.DATE, "metadata.date", LetterHeadReader::isDate);
        LocalDate free = date == null && !head.isUnresolved(LetterheadField.DATE) ? freeDate() : null;
        LocalDate day = date == null ? free : DutchDate.in(date);
        String ministry = ministry();
        String department = department();
        Addressee addressee = addressee();
        return new LetterHead(
                ministry,
                department,
                addressee,
                addressee == null ? publisher() : null,
                day,
                place(),
                subject(),
                value(LetterheadField.OUR_REFERENCE, "metadata.ourReference", LetterHeadReader::isReference),
                yourReference(),
                attachmentCount());
    }

    /** Some houses print it below 'Uw brief'. */
    private @Nullable String yourReference() {
        String labelled =
                value(LetterheadField.YOUR_REFERENCE, "metadata.yourReference", LetterHeadReader::isReference);
        if (labelled != null) {
            return labelled;
        }
        FieldFinder.Value ours = head.find(LetterheadField.OUR_REFERENCE, LetterHeadReader::isReference);
        return value(
                LetterheadField.YOUR_LETTER,
                "metadata.yourReference",
                text -> isReference(text) && (ours == null || !text.equals(ours.text())));
    }

    private static boolean isDate(String text) {
        return DutchDate.in(text) != null;
    }

    private static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches() && !isDate(text);
    }

    /** The value of a field in the letterhead, else in the running heads; other sources are held against it. */
    private @Nullable String value(LetterheadField field, String path, Predicate<String> fits) {
        FieldFinder.Value inHead = head.find(field, fits);
        FieldFinder.Value inRunning = running.find(field, fits);
        FieldFinder.Value value = inHead == null ? inRunning : inHead;
        if (value == null) {
            return null;
        }
        if (inHead != null && inRunning != null) {
            compare(path, inHead, "the running head", inRunning.text());
        }
        stored.entrySet().stream()
                .filter(property -> field.valueIn(property.getKey()) != null)
                .findFirst()
                .map(Map.Entry::getValue)
                .filter(fits)
                .ifPresent(property -> compare(path, value, "a property of the file", property));
        return found(path, value.line(), value.text());
    }

    private void compare(String path, FieldFinder.Value value, String witness, String other) {
        LocalDate one = DutchDate.in(value.text());
        boolean same = one == null ? value.text().equalsIgnoreCase(other) : one.equals(DutchDate.in(other));
        if (!same) {
            findings.disagree(path, value.text(), witness, other, value.line().span());
        }
    }

    private String found(String path, LetterheadLine line, String value) {
        if (LetterheadField.isMisread(line.text())) {
            findings.add(path, line, FieldProvenance.MISREAD_LABEL, Certainty.RECOGNISED);
        } else {
            findings.add(path, line, "letterhead label", Certainty.STATED);
        }
        return value;
    }

    private String recognised(String path, LetterheadLine line, String value) {
        findings.add(path, line, "letterhead form", Certainty.RECOGNISED);
        return value;
    }

    private @Nullable LocalDate freeDate() {
        FieldFinder.Value theirs = head.find(LetterheadField.YOUR_LETTER, LetterHeadReader::isDate);
        for (LetterheadLine line : lines) {
            LocalDate date = isShortOrOfPaper(line.text()) ? DutchDate.in(line.text()) : null;
            boolean isTheirs = theirs != null && theirs.line().equals(line);
            if (date != null
                    && !isTheirs
                    && !line.text().toLowerCase(Locale.ROOT).startsWith("uw ")) {
                recognised("metadata.date", line, line.text());
                return date;
            }
        }
        return null;
    }

    /** 'Voorgesteld tijdens het Wetgevingsoverleg van 11 november 2024' is long and says the day all the same. */
    private static boolean isShortOrOfPaper(String line) {
        return line.length() < LONGEST_DATE
                || AddressLines.isAddressee(line)
                || PaperHead.DAY_LINE.matcher(line).matches();
    }

    private @Nullable String place() {
        for (LetterheadLine line : lines) {
            String place = DutchDate.placeBefore(line.text());
            if (place != null) {
                return recognised("metadata.place", line, place);
            }
        }
        return null;
    }

    /** The subject may run over lines, up to the next label or a line that stands apart. */
    private @Nullable String subject() {
        if (head.isUnresolved(LetterheadField.SUBJECT)) {
            return null;
        }
        for (int i = 0; i < lines.size(); i++) {
            String behind = LetterheadField.SUBJECT.valueIn(lines.get(i).text());
            if (behind != null) {
                // where labels and values come apart ('Datum', 'Betreft', then both values), the date is not the
                // subject
                int from = behind.isEmpty() ? head.following(i + 1, line -> line.length() >= 30 || !isDate(line)) : i;
                return from < 0
                        ? null
                        : joined(from, behind.isEmpty() ? lines.get(from).text() : behind);
            }
        }
        return null;
    }

    private String joined(int from, String first) {
        LetterheadLine last = lines.get(from);
        StringBuilder subject = new StringBuilder(first);
        for (int i = from + 1; i < Math.min(lines.size(), from + SUBJECT_LINES); i++) {
            LetterheadLine line = lines.get(i);
            boolean isOther = LetterheadField.labelled(line.text()) != null
                    || (isDate(line.text()) && line.text().length() < 30)
                    || isOfAddress(line);
            if (isOther || isApart(lines.get(i - 1).block(), line.block())) {
                break;
            }
            subject.append(' ').append(line.text());
            last = line;
        }
        findings.addText("metadata.subject", lines.get(from), last, subject.toString());
        return subject.toString();
    }

    /** The line of an address or a sender right after a subject is no part of it. */
    private static boolean isOfAddress(LetterheadLine line) {
        return AddressLines.isAddress(line.text())
                || AddressLines.isAddressee(line.text())
                || AddressLines.isSender(line.text());
    }

    private static boolean isApart(PlacedBlock before, PlacedBlock block) {
        return before != block
                && (!Boolean.FALSE.equals(block.hints().blankBefore())
                        || block.hints().region() != before.hints().region()
                        || !Objects.equals(block.hints().cell(), before.hints().cell())
                        || looksOther(before.hints(), block.hints()));
    }

    private static boolean looksOther(Hints before, Hints hints) {
        boolean size =
                hints.size() != null && before.size() != null && Math.abs(hints.size() - before.size()) > OTHER_SIZE;
        return size || !Objects.equals(hints.bold(), before.bold());
    }

    private @Nullable Integer attachmentCount() {
        String count = value(LetterheadField.ATTACHMENTS, "metadata.attachmentCount", line -> line.matches("\\d{1,2}"));
        return count == null ? null : Integer.valueOf(count);
    }

    private @Nullable String ministry() {
        for (int i = 0; i < lines.size(); i++) {
            if (Ministries.isNamedIn(lines.get(i).text())) {
                String joined = lines.get(i).text()
                        + (i + 1 < lines.size() ? " " + lines.get(i + 1).text() : "");
                String name = Ministries.in(joined);
                if (name != null) {
                    recognised("metadata.ministry", lines.get(i), name);
                    return Ministries.called(name);
                }
            }
        }
        return ministryBySite();
    }

    /** The name may stand only in the logo, a picture; the house's address of the net tells it too. */
    private @Nullable String ministryBySite() {
        for (LetterheadLine line : lines) {
            String name = Ministries.at(line.text());
            if (name != null) {
                return recognised("metadata.ministry", line, Ministries.called(name));
            }
        }
        return null;
    }

    private @Nullable String department() {
        for (LetterheadLine line : lines) {
            if (line.block().hints().region() != Region.BODY && Departments.is(line.text())) {
                return recognised("metadata.department", line, line.text());
            }
        }
        return null;
    }

    /** A letter to both chambers may have an address block for each. */
    private @Nullable Addressee addressee() {
        List<LetterheadLine> candidates = lines.stream()
                .filter(line -> line.block().hints().region() != Region.SIDE_COLUMN)
                .toList();
        Addressee first = null;
        for (int i = 0;
                i < candidates.size() && !COPY.matcher(candidates.get(i).text()).matches();
                i++) {
            Addressee addressee = addressee(candidates, i);
            if (first == null && addressee != null) {
                first = addressee;
                recognised("metadata.addressee", candidates.get(i), addressee.text());
            } else if (first != null
                    && addressee != null
                    && isHouse(addressee.chamber())
                    && isHouse(first.chamber())
                    && addressee.chamber() != first.chamber()) {
                return new Addressee(Chamber.BOTH, first.text() + "; " + addressee.text());
            }
        }
        return first;
    }

    /** The chamber above its session: 'Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2020–2021'. */
    private @Nullable Addressee publisher() {
        for (int i = 0; i < lines.size(); i++) {
            if (isPublisher(lines, i)) {
                String text = lines.get(i).text();
                return new Addressee(Chambers.named(text), recognised("metadata.addressee", lines.get(i), text));
            }
        }
        return null;
    }

    private static boolean isPublisher(List<LetterheadLine> lines, int at) {
        return at + 1 < lines.size()
                && Chambers.begins(lines.get(at).text())
                && lines.get(at + 1).text().regionMatches(true, 0, SESSION, 0, SESSION.length());
    }

    private static boolean isHouse(Chamber chamber) {
        return chamber == Chamber.TWEEDE_KAMER || chamber == Chamber.EERSTE_KAMER;
    }

    private static @Nullable Addressee addressee(List<LetterheadLine> lines, int at) {
        String text = lines.get(at).text();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean house = lower.contains("voorzitter") || Chambers.begins(text) || lower.startsWith("aan de");
        if (!house || isPublisher(lines, at) || Salutations.greets(text)) {
            return null;
        }
        String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
        Chamber chamber = Chambers.named(text + " " + next);
        String words = Chambers.named(text) == chamber ? text : text + " " + next;
        return chamber == Chamber.OTHER ? null : new Addressee(chamber, words);
    }
}
