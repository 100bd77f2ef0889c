package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the side column of a letter's first page back above the salutation: a text taken from a PDF has it wherever it fell, often behind the
 * first paragraphs, blank lines around each of its parts.
 */
final class FallenColumn {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)((?:ons |uw )?kenmerk|(?:onze|uw) referentie|bezoekadres|contactpersoon|bijlage\\(n\\)|correspondentie uitsluitend)(?![\\p{L}]).{0,60}");
    private static final Pattern DEPARTMENT = Pattern.compile("(?:Directie|Directoraat|Afdeling|DG)\\b.{0,60}");
    /** Longer lines are those of the text. */
    private static final int LONGEST = 45;
    /** Lines of a first page. */
    private static final int PAGE = 150;
    /** So many labels stand near each other in a letterhead alone. */
    private static final int FEWEST_LABELS = 2;

    private final List<PaperLine> lines;
    private final int salutation;
    private final List<Part> parts = new ArrayList<>();

    private FallenColumn(List<PaperLine> lines, int salutation) {
        this.lines = lines;
        this.salutation = salutation;
        int from = -1;
        for (int i = salutation + 1; i <= Math.min(lines.size(), salutation + PAGE); i++) {
            boolean isPageEnd = i == lines.size() || RunningLines.isPageLine(lines.get(i));
            boolean isWithin = !isPageEnd && !lines.get(i).isBlank();
            if (from >= 0 && !isWithin) {
                parts.add(new Part(from, i));
            }
            from = !isWithin ? -1 : from < 0 ? i : from;
            if (isPageEnd) {
                break;
            }
        }
    }

    /** The same lines, those of such a column above the salutation. */
    static List<PaperLine> lifted(List<PaperLine> lines) {
        for (int i = 0; i < lines.size() && !RunningLines.isPageLine(lines.get(i)); i++) {
            if (RunningLines.isSalutation(lines.get(i))) {
                return new FallenColumn(lines, i).lifted();
            }
        }
        return lines;
    }

    private List<PaperLine> lifted() {
        int first = 0;
        while (first < parts.size() && !isOfColumn(parts.get(first))) {
            first++;
        }
        int end = first;
        for (int i = first; i < parts.size() && isNarrow(parts.get(i)); i++) {
            boolean isValue = i > first && end == i && endsInLabel(parts.get(i - 1));
            end = isOfColumn(parts.get(i)) || isValue ? i + 1 : end;
        }
        long labels = parts.subList(first, end).stream().flatMap(this::labels).distinct().count();
        return labels < FEWEST_LABELS ? lines : moved(parts.get(first).from(), parts.get(end - 1).to());
    }

    private boolean isNarrow(Part part) {
        return lines.subList(part.from(), part.to()).stream().allMatch(line -> line.words().length() <= LONGEST);
    }

    private boolean isOfColumn(Part part) {
        return isNarrow(part) && (labels(part).findAny().isPresent() || DEPARTMENT.matcher(lines.get(part.from()).words()).matches());
    }

    private boolean endsInLabel(Part part) {
        String last = lines.get(part.to() - 1).words();
        Matcher label = LABEL.matcher(last);
        return label.matches() && label.end(1) == last.length();
    }

    private Stream<String> labels(Part part) {
        return lines.subList(part.from(), part.to()).stream()
                .map(line -> LABEL.matcher(line.words()))
                .filter(Matcher::matches)
                .map(label -> label.group(1).toLowerCase(Locale.ROOT));
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
        boolean goesOn = textStart < lines.size() && lines.get(textEnd - 1).goesOnIn(lines.get(textStart));
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
