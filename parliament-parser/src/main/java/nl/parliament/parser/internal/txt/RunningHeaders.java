package nl.parliament.parser.internal.txt;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.dutch.PublicationMarks;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.Salutations;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.txt.line.LineSearch;
import nl.parliament.parser.internal.txt.line.PaperLine;

/**
 * Finds the lines that stand on every page of the paper: page numbers, the foot of official papers and the side
 * column. Text taken from a PDF repeats the side column wherever it fell, also within a sentence.
 */
final class RunningHeaders {
    // "image1.png": converters write the names of the embedded pictures after the text
    // "X Noot" | "Naar boven": the links around notes in papers copied from the web
    private static final Pattern LEFT_OVER =
            Pattern.compile("(?i)image\\d{1,5}\\.(?:png|jpe?g|gif|emf|wmf|tiff?|svg)|x noot|naar boven");
    private static final Set<LetterheadField> REPEATED_FIELDS =
            EnumSet.of(LetterheadField.DATE, LetterheadField.OUR_REFERENCE, LetterheadField.YOUR_REFERENCE);
    private static final Pattern NUMBER_VALUE = Pattern.compile("\\d.{0,30}");
    // "5743320" | "DGOBDR": what no sentence consists of
    private static final Pattern CODE = Pattern.compile("(?=.{0,12}\\d{4})[\\dA-Z./-]{5,20}|[A-Z]{5,12}");
    // "Pagina 2 van 9"
    private static final Pattern NAMED = Pattern.compile("\\p{L}{4,6}\\s{0,3}(\\d{1,3})");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");
    /** A line of running text; lines of a letterhead are shorter. */
    private static final int FULL = 68;
    /** Lines of a letterhead. */
    private static final int HEAD = 60;
    /** Lines that the side column takes after the head of a page. */
    private static final int COLUMN = 12;

    /** A line that begins so many pages belongs to none of them. */
    private static final int REPEATED = 3;

    private final List<PaperLine> lines;
    private final BitSet pageLines = new BitSet();
    private final Set<Integer> running = new HashSet<>();
    private final Set<String> head = new HashSet<>();
    private final Map<String, Integer> pagesBegunWith = new HashMap<>();

    private RunningHeaders(List<PaperLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            pageLines.set(i, isPageLine(lines.get(i)));
        }
    }

    static boolean isPageLine(PaperLine line) {
        return PublicationMarks.isNamedPage(line.words()) || PublicationMarks.isOfficial(line.words());
    }

    /** Whether a page begins here, in a text that parts its pages. */
    private boolean beginsPage(int at) {
        return at > 0 && lines.get(at).page() != lines.get(at - 1).page();
    }

    static boolean isSalutation(PaperLine line) {
        return Salutations.is(line.words());
    }

    /** The indices of such lines. */
    static Set<Integer> in(List<PaperLine> lines) {
        return new RunningHeaders(lines).find();
    }

    private Set<Integer> find() {
        int start = readHead();
        countFirstLines();
        ColumnParts.in(lines, start).stream().forEach(running::add);
        int page = -1;
        for (int i = 0; i < lines.size(); i++) {
            page = beginsPage(i) ? i - 1 : page;
            if (isNumberOfPage(i, page) || namesPage(i)) {
                running.add(i);
                page = i < start ? page : i;
            } else if (isLeftOver(lines.get(i)) || isOfColumn(i, start, page)) {
                running.add(i);
            }
        }
        return running;
    }

    private boolean namesPage(int at) {
        return pageLines.get(at) || isLastNumber(at) || isMissingPage(at);
    }

    /** A bare number as the first line of a page or as the foot of an official paper; no text follows at once. */
    private boolean isNumberOfPage(int at, int page) {
        return BARE_NUMBER.matcher(lines.get(at).words()).matches()
                && (page == at - 1 || isBelowPaper(at))
                && !isNextLineText(at);
    }

    private static boolean isLeftOver(PaperLine line) {
        return line.region() == Region.FURNITURE
                || LEFT_OVER.matcher(line.words()).matches();
    }

    /** Whether the line is of the column that a page repeats; none does before the text has begun. */
    private boolean isOfColumn(int at, int start, int page) {
        return at >= start && page >= 0 && (isOfColumn(lines.get(at).words(), at - page) || isValueOfLabel(at));
    }

    /** The lines up to the salutation or, without one, the first line of running text. */
    private int readHead() {
        int end = salutationBelow(LineSearch.first(0, lines.size(), at -> isFirstOfText(at) || endsFirstPage(at)));
        lines.subList(0, end).forEach(line -> head.add(line.words()));
        return end;
    }

    /** Below the full lines of a subject; the same line when no salutation follows on the page. */
    private int salutationBelow(int from) {
        return IntStream.range(from, Math.min(lines.size(), from + HEAD))
                .takeWhile(at -> !endsFirstPage(at))
                .filter(at -> isSalutation(lines.get(at)))
                .findFirst()
                .orElse(from);
    }

    private boolean endsFirstPage(int at) {
        boolean isOfText = lines.get(at).region() != Region.SIDE_COLUMN;
        return beginsPage(at) || (isOfText && pageLines.get(at) && !isAboveHead(at));
    }

    private boolean isFirstOfText(int at) {
        return isSalutation(lines.get(at)) || lines.get(at).words().length() > FULL;
    }

    /** Whether the salutation comes below a number of the first page: converters write what is drawn first. */
    private boolean isAboveHead(int at) {
        int to = Math.min(lines.size(), at + HEAD);
        int end = LineSearch.first(at + 1, to, below -> isFirstOfText(below) || isOfOtherPage(below, at));
        return end < to && isSalutation(lines.get(end));
    }

    private boolean isOfOtherPage(int at, int pageLine) {
        boolean isNamed = pageLines.get(at)
                && !lines.get(at).words().equals(lines.get(pageLine).words());
        return isNamed || beginsPage(at);
    }

    /** A number below the text of its page. */
    private boolean isLastNumber(int at) {
        int page = lines.get(at).page();
        if (page == 0 || lines.get(at).bareNumber() != page) {
            return false;
        }
        int next = LineSearch.skip(lines, at + 1, line -> line.isBlank() && line.page() == page);
        return next < lines.size() && lines.get(next).page() != page;
    }

    /** A bare number between the lines that name the page before it and the page after it. */
    private boolean isMissingPage(int at) {
        int number = lines.get(at).bareNumber();
        if (number < 2 || at == 0 || !lines.get(at - 1).isBlank()) {
            return false;
        }
        int before = pageLines.previousSetBit(at);
        int after = pageLines.nextSetBit(at);
        return Math.min(before, after) >= 0 && namedPage(before) == number - 1 && namedPage(after) == number + 1;
    }

    private int namedPage(int at) {
        Matcher number = NAMED.matcher(lines.get(at).words());
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : -1;
    }

    private void countFirstLines() {
        if (lines.get(lines.size() - 1).page() > 0) {
            IntStream.range(1, lines.size())
                    .filter(this::beginsPage)
                    .forEach(first -> countFirstLines(first, first + COLUMN));
        } else {
            countBelowPageLines();
        }
    }

    /** Once for each turn of a page, as the foot of official papers has several lines of its own. */
    private void countBelowPageLines() {
        int last;
        for (int page = pageLines.nextSetBit(0); page >= 0; page = pageLines.nextSetBit(last + 1)) {
            last = lastOfFoot(page);
            countFirstLines(page + 1, last + COLUMN);
        }
    }

    private void countFirstLines(int from, int to) {
        lines.subList(from, Math.min(lines.size(), to)).stream()
                .map(PaperLine::words)
                .distinct()
                .forEach(line -> pagesBegunWith.merge(line, 1, Integer::sum));
    }

    private int lastOfFoot(int page) {
        int last = page;
        for (int next = page;
                next >= 0 && next - last < COLUMN && !isTextBetween(last, next) && !isOther(page, next);
                next = pageLines.nextSetBit(last + 1)) {
            last = next;
        }
        return last;
    }

    /** 'Pagina 3' after 'Pagina 2'. */
    private boolean isOther(int page, int next) {
        return PublicationMarks.isNamedPage(lines.get(page).words())
                && PublicationMarks.isNamedPage(lines.get(next).words())
                && !lines.get(page).words().equals(lines.get(next).words());
    }

    private boolean isTextBetween(int from, int to) {
        return lines.subList(Math.min(from + 1, to), to).stream()
                .anyMatch(line -> line.words().length() >= FULL);
    }

    /** The foot of an official paper ends with the number of the page, below a blank line; 'Pagina 2' has named it. */
    private boolean isBelowPaper(int at) {
        return at > 1
                && lines.get(at - 1).isBlank()
                && pageLines.get(at - 2)
                && !PublicationMarks.isNamedPage(lines.get(at - 2).words());
    }

    private boolean isNextLineText(int at) {
        return at + 1 < lines.size() && !lines.get(at + 1).isBlank();
    }

    /** A line of the letterhead on a later page; its labels too, with other values. */
    private boolean isOfColumn(String line, int behindPage) {
        if (line.isEmpty() || behindPage > 4 * COLUMN) {
            return false;
        }
        boolean label = isRepeatedLabel(line);
        if (behindPage <= COLUMN && (label || beginsManyPages(line))) {
            return true;
        }
        return head.contains(line)
                && (label || line.length() > 9 || CODE.matcher(line).matches());
    }

    private boolean beginsManyPages(String line) {
        return line.length() < FULL && pagesBegunWith.getOrDefault(line, 0) >= REPEATED && !isHeadOfAnswer(line);
    }

    /** 'Antwoord' begins many pages too, but of the text. */
    private static boolean isHeadOfAnswer(String line) {
        return QuestionHeads.isAnswerAlone(line) || QuestionHeads.isBegunBy(line);
    }

    /** The number or the date below a label of the column that has none. */
    private boolean isValueOfLabel(int at) {
        LetterheadField.Label label = at > 0 && running.contains(at - 1)
                ? LetterheadField.in(lines.get(at - 1).words())
                : null;
        return label != null
                && label.value().isEmpty()
                && NUMBER_VALUE.matcher(lines.get(at).words()).matches();
    }

    /** A label of the fields that later pages repeat, alone or with a value that is a number or a code. */
    private static boolean isRepeatedLabel(String line) {
        LetterheadField.Label label = LetterheadField.in(line);
        return label != null
                && REPEATED_FIELDS.contains(label.field())
                && (label.value().isEmpty()
                        || NUMBER_VALUE.matcher(label.value()).matches());
    }
}
