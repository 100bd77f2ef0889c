package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.AddressLines;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.dutch.Ministries;
import nl.parliament.parser.internal.dutch.SignatureLine;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.txt.line.LineSearch;
import nl.parliament.parser.internal.txt.line.PaperLine;

/**
 * Finds the side column of a first page among the lines of a text that parts its pages: converters write it after the
 * subject, after the first paragraphs or at the end of the page, with or without blank lines. It goes before the text,
 * where readers of other formats put it.
 */
final class SideColumnFinder {
    // "Ministerie van Binnenlandse" | "DGBRW"
    private static final Pattern SENDER = Pattern.compile(Ministries.HOUSE + "\\p{Lu}.{2,60}|DG[A-Z]{2,8}");
    // "4 december 2023"
    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{Ll}{3,9} \\d{4}");
    /** Longer lines are those of the text. */
    private static final int LONGEST = 45;

    /** What stands in the text, and in no column. */
    private static final List<Predicate<PaperLine>> OF_TEXT = List.of(
            line -> line.words().length() > LONGEST,
            RunningHeaders::isSalutation,
            RunningHeaders::isPageLine,
            BlockStart::isClosing,
            line -> SignatureLine.hasRole(line.words()));

    private static final Set<LetterheadField> DATE_OR_SUBJECT =
            EnumSet.of(LetterheadField.DATE, LetterheadField.SUBJECT);

    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 80;
    private static final int FEWEST_LABELS = 2;

    private final List<PaperLine> lines;
    private final int end;
    /** Before this line no column begins: one from an earlier line holds all that it would, and is none. */
    private int tried;

    private SideColumnFinder(List<PaperLine> lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    /** The same lines, such a column first. */
    static List<PaperLine> lifted(List<PaperLine> lines) {
        int start = LineSearch.skip(lines, 0, PaperLine::isBlank);
        int page = start < lines.size() ? lines.get(start).page() : 0;
        int end = LineSearch.skip(lines, start, line -> line.page() == page);
        return page > 0 ? new SideColumnFinder(lines, end).lifted() : lines;
    }

    private List<PaperLine> lifted() {
        List<PaperLine> column = new ArrayList<>();
        List<PaperLine> text = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int to = begins(at) ? columnEnd(at) : at;
            if (to > at) {
                lines.subList(at, to)
                        .forEach(line -> column.add(new PaperLine(line.printed(), line.page(), Region.SIDE_COLUMN)));
                column.add(new PaperLine("", lines.get(at).page(), Region.SIDE_COLUMN));
                at = addGap(text, to);
            } else {
                text.add(lines.get(at++));
            }
        }
        column.addAll(text);
        return column;
    }

    private boolean begins(int at) {
        PaperLine line = lines.get(at);
        return at < end
                && at >= tried
                && line.region() == Region.BODY
                && line.words().length() <= LONGEST
                && isStart(line)
                && (at == 0 || !lines.get(at - 1).words().endsWith(":"));
    }

    private static boolean isStart(PaperLine line) {
        return SideColumnMover.beginsPart(line.words())
                || SENDER.matcher(line.words()).matches();
    }

    /** One past the last line of the column that begins here; the same place when it is none. */
    private int columnEnd(int from) {
        Set<LetterheadField> labels = new HashSet<>();
        int to = from;
        tried = from + 1;
        for (int i = from; i < Math.min(end, from + MOST_LINES) && isOfColumn(i, to, labels); i++) {
            LetterheadField.Label label = LetterheadField.in(lines.get(i).words());
            if (label != null) {
                labels.add(label.field());
            }
            to = lines.get(i).isBlank() ? to : i + 1;
            tried = to;
        }
        boolean isColumn = labels.size() >= FEWEST_LABELS
                && to - from >= FEWEST_LINES
                && labels.stream().anyMatch(LetterheadField::isOfLettersOnly);
        return isColumn ? to : from;
    }

    private boolean isOfColumn(int at, int lastEnd, Set<LetterheadField> labels) {
        PaperLine line = lines.get(at);
        if (line.isBlank()) {
            return true;
        }
        boolean begins = isStart(line) || AddressLines.isAddress(line.words()) || isRepeatedDate(at);
        boolean isFree = at == lastEnd || begins || isBareLabel(lines.get(lastEnd - 1));
        return isFree
                && (!line.words().endsWith(".") || labels.contains(LetterheadField.NOTICE))
                && !isOfText(line)
                && (!isDateOrSubject(line) || isRepeatedDate(at));
    }

    private static boolean isOfText(PaperLine line) {
        return OF_TEXT.stream().anyMatch(kind -> kind.test(line));
    }

    private static boolean isBareLabel(PaperLine line) {
        LetterheadField.Label label = LetterheadField.in(line.words());
        return label != null && label.value().isEmpty();
    }

    private static boolean isDateOrSubject(PaperLine line) {
        LetterheadField.Label label = LetterheadField.in(line.words());
        return label != null && DATE_OR_SUBJECT.contains(label.field());
    }

    /** A date in the column of a page that came along: the reference follows. */
    private boolean isRepeatedDate(int at) {
        return at + 2 < end
                && isDateOrSubject(lines.get(at))
                && DAY.matcher(lines.get(at + 1).words()).matches()
                && LetterheadField.OUR_REFERENCE.valueIn(lines.get(at + 2).words()) != null;
    }

    /** Where the text goes on below the column; no blank line is left within a sentence. */
    private int addGap(List<PaperLine> text, int to) {
        int above = LineSearch.skipBack(text, text.size(), PaperLine::isBlank);
        int below = LineSearch.skip(lines, to, PaperLine::isBlank);
        if (above > 0 && below < lines.size() && goesOn(text.get(above - 1), lines.get(below))) {
            text.subList(above, text.size()).clear();
            return below;
        }
        text.add(new PaperLine("", lines.get(to - 1).page(), Region.BODY));
        return to;
    }

    private static boolean goesOn(PaperLine above, PaperLine below) {
        return above.words().length() > LONGEST && above.goesOnIn(below);
    }
}
