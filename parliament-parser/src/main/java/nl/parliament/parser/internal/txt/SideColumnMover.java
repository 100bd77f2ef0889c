package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.parliament.parser.internal.dutch.AddressLines;
import nl.parliament.parser.internal.dutch.AnnexTitles;
import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.dutch.Departments;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.dutch.Offices;
import nl.parliament.parser.internal.txt.line.PaperLine;
import org.jspecify.annotations.Nullable;

/**
 * Puts the side column of a letter's first page back above the salutation: a text taken from a PDF has it wherever it
 * fell, often after the first paragraphs, blank lines around each of its parts. Each part begins with a label, a
 * department or an address; lists of addresses, whose labels come back, and letters whose head has its labels already
 * are left as they are.
 */
final class SideColumnMover {
    /** Longer lines are those of the text. */
    private static final int LONGEST = 45;
    /** Lines of a first page after the salutation. */
    private static final int PAGE = 100;
    /** So many different labels in a row are those of a letterhead. */
    private static final int FEWEST_LABELS = 2;

    private final List<PaperLine> lines;
    private final int salutation;

    private SideColumnMover(List<PaperLine> lines, int salutation) {
        this.lines = lines;
        this.salutation = salutation;
    }

    /** The same lines, those of such a column above the salutation. */
    static List<PaperLine> lifted(List<PaperLine> lines) {
        Set<LetterheadField.Label> labels = new HashSet<>();
        for (int i = 0; i < lines.size() && !RunningHeaders.isPageLine(lines.get(i)); i++) {
            addLabel(lines.get(i), labels);
            if (labels.size() >= FEWEST_LABELS) {
                return lines;
            }
            if (RunningHeaders.isSalutation(lines.get(i))) {
                return new SideColumnMover(lines, i).lifted();
            }
        }
        return lines;
    }

    private List<PaperLine> lifted() {
        List<Part> parts = parts();
        for (int first = 0; first < parts.size(); first++) {
            Set<LetterheadField.Label> labels = new HashSet<>();
            boolean isOnce = true;
            int end = first;
            while (end < parts.size() && isOfColumn(parts, first, end)) {
                isOnce &= addLabels(parts.get(end), labels);
                end++;
            }
            while (end > first + 1 && isHeading(parts.get(end - 1))) {
                end--;
            }
            if (labels.size() >= FEWEST_LABELS
                    && labels.stream().anyMatch(label -> label.field().isOfLettersOnly())) {
                boolean isColumn = isOnce && !isAnnounced(parts.get(first));
                return isColumn
                        ? moved(parts.get(first).from(), parts.get(end - 1).to())
                        : lines;
            }
            first = Math.max(first, end - 1);
        }
        return lines;
    }

    /** What stands between blank lines, up to the end of the letter or the page. */
    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int from = -1;
        for (int i = salutation + 1; i <= Math.min(lines.size(), salutation + PAGE); i++) {
            boolean isEnd = i == lines.size() || RunningHeaders.isPageLine(lines.get(i)) || endsLetter(i);
            boolean isWithin = !isEnd && !lines.get(i).isBlank();
            if (from >= 0 && !isWithin) {
                parts.add(new Part(from, i));
            }
            from = !isWithin ? -1 : from < 0 ? i : from;
            if (isEnd) {
                break;
            }
        }
        return parts;
    }

    private boolean endsLetter(int at) {
        PaperLine line = lines.get(at);
        return BlockStart.isClosing(line) || (lines.get(at - 1).isBlank() && isOfEnd(line.words()));
    }

    /** 'Hoogachtend, namens de minister,' | 'De staatssecretaris van Financiën,' | 'Bijlage 1 Aanvraagformulier'. */
    private static boolean isOfEnd(String line) {
        boolean isRole = line.endsWith(",") && Offices.isRole(line);
        boolean isAnnex = AnnexTitles.is(line) && line.chars().anyMatch(Character::isDigit);
        return Closings.begins(line) || isRole || isAnnex;
    }

    /**
     * Whether the part begins as those of a column do, or is the value of a label that ends the one before; sentences
     * are text.
     */
    private boolean isOfColumn(List<Part> parts, int first, int at) {
        Part part = parts.get(at);
        String start = lines.get(part.from()).words();
        boolean begins = beginsPart(start);
        return isNarrow(part)
                && (begins
                        || (at > first
                                && isValue(part, lines.get(parts.get(at - 1).to() - 1))));
    }

    /** Short lines, and no sentence but the notice. */
    private boolean isNarrow(Part part) {
        boolean isNotice = false;
        for (PaperLine line : lines.subList(part.from(), part.to())) {
            LetterheadField.Label label = label(line.words());
            isNotice |= label != null && label.field() == LetterheadField.NOTICE;
            if (line.words().length() > LONGEST || (line.words().endsWith(".") && !isNotice)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is one that parts of a side column begin with: a label, a department or an address. */
    static boolean beginsPart(String line) {
        return label(line) != null
                || Departments.is(line)
                || AddressLines.isCertainly(line)
                || LetterheadField.CONNECTION.valueIn(line) != null;
    }

    /** The name of a department after the column may head the text below it. */
    private boolean isHeading(Part part) {
        return part.from() + 1 == part.to()
                && Departments.is(lines.get(part.from()).words());
    }

    /** Whether the part is a number or a code, and the line above a label that has none. */
    private boolean isValue(Part part, PaperLine above) {
        PaperLine line = lines.get(part.from());
        boolean isCount = line.bareNumber() >= 0;
        boolean isCode = line.words().chars().anyMatch(Character::isDigit)
                && !BlockStart.isOwn(line)
                && !above.words().toLowerCase(Locale.ROOT).startsWith("bijlage");
        return part.from() + 1 == part.to() && (isCount || isCode) && isBareLabel(above);
    }

    /** Whether the text above ends in a colon. */
    private boolean isAnnounced(Part part) {
        int above = part.from() - 1;
        while (lines.get(above).isBlank()) {
            above--;
        }
        return lines.get(above).words().endsWith(":");
    }

    private static boolean isBareLabel(PaperLine line) {
        LetterheadField.Label label = label(line.words());
        return label != null && label.value().isEmpty();
    }

    /** Whether none of its labels was there before. */
    private boolean addLabels(Part part, Set<LetterheadField.Label> labels) {
        boolean isOnce = true;
        for (PaperLine line : lines.subList(part.from(), part.to())) {
            isOnce &= addLabel(line, labels);
        }
        return isOnce;
    }

    private static boolean addLabel(PaperLine line, Set<LetterheadField.Label> labels) {
        LetterheadField.Label label = label(line.words());
        return label == null || labels.add(new LetterheadField.Label(label.field(), label.spelling(), ""));
    }

    /** The label of a field of the side column that the line begins with; null when there is none. */
    private static LetterheadField.@Nullable Label label(String line) {
        LetterheadField.Label label = LetterheadField.in(line);
        boolean isOfColumn =
                label != null && label.field().isOfSideColumn() && label.value().length() <= LONGEST;
        return isOfColumn ? label : null;
    }

    /** A sentence that the column parted goes on without a blank line. */
    private List<PaperLine> moved(int from, int to) {
        int textEnd = from;
        int textStart = to;
        while (lines.get(textEnd - 1).isBlank()) {
            textEnd--;
        }
        while (textStart < lines.size() && lines.get(textStart).isBlank()) {
            textStart++;
        }
        PaperLine before = lines.get(textEnd - 1);
        boolean goesOn =
                textStart < lines.size() && before.words().length() > LONGEST && before.goesOnIn(lines.get(textStart));
        List<PaperLine> moved = new ArrayList<>(lines.subList(0, salutation));
        moved.addAll(lines.subList(from, to));
        moved.add(new PaperLine(""));
        moved.addAll(lines.subList(salutation, goesOn ? textEnd : from));
        moved.addAll(lines.subList(goesOn ? textStart : to, lines.size()));
        return moved;
    }

    /** Lines between two blank ones. */
    private record Part(int from, int to) {}
}
