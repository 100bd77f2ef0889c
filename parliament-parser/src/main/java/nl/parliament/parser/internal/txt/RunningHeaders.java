package nl.parliament.parser.internal.txt;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.dutch.PublicationMarks;
import nl.parliament.parser.internal.dutch.Salutations;

/**
 * Finds the lines that stand on every page of the paper: page numbers, the foot of official papers, and the side
 * column, whose lines a text taken from a PDF repeats wherever they fell, also between two lines of a sentence.
 */
final class RunningHeaders {
    // "image1.png": converters write the names of the embedded pictures behind the text
    // "X Noot" | "Naar boven": the links around notes in papers copied from the web
    private static final Pattern LEFT_OVER =
            Pattern.compile("(?i)image\\d{1,5}\\.(?:png|jpe?g|gif|emf|wmf|tiff?|svg)|x noot|naar boven");
    private static final Set<LetterheadField> REPEATED_FIELDS =
            EnumSet.of(LetterheadField.DATE, LetterheadField.OUR_REFERENCE, LetterheadField.YOUR_REFERENCE);
    private static final Pattern NUMBER_VALUE = Pattern.compile("\\d.{0,30}");
    // "5743320" | "DGOBDR": what no sentence consists of
    private static final Pattern CODE = Pattern.compile("(?=.{0,12}\\d{4})[\\dA-Z./-]{5,20}|[A-Z]{5,12}");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");
    /** A line of running text; lines of a letterhead are shorter. */
    private static final int FULL = 68;
    /** Lines that the side column takes behind the head of a page. */
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
        int page = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).words();
            boolean number = (page == i - 1 || isBelowPaper(i))
                    && BARE_NUMBER.matcher(line).matches()
                    && !isNextLineText(i);
            if (pageLines.get(i) || number) {
                running.add(i);
                page = i;
            } else if (LEFT_OVER.matcher(line).matches()) {
                running.add(i);
            } else if (i >= start && page >= 0 && isOfColumn(line, i - page)) {
                running.add(i);
            }
        }
        return running;
    }

    /** The lines up to the salutation or, without one, the first line of running text. */
    private int readHead() {
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (isSalutation(line) || line.words().length() > FULL || pageLines.get(i)) {
                return i;
            }
            head.add(line.words());
        }
        return lines.size();
    }

    /** Once for each turn of a page, as the foot of official papers has several lines of its own. */
    private void countFirstLines() {
        int last;
        for (int page = pageLines.nextSetBit(0); page >= 0; page = pageLines.nextSetBit(last + 1)) {
            last = lastOfFoot(page);
            int end = Math.min(lines.size(), last + COLUMN);
            lines.subList(page + 1, end).stream()
                    .map(PaperLine::words)
                    .distinct()
                    .forEach(line -> pagesBegunWith.merge(line, 1, Integer::sum));
        }
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

    /** 'Pagina 3' behind 'Pagina 2'. */
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
        if (behindPage <= COLUMN && line.length() < FULL && pagesBegunWith.getOrDefault(line, 0) >= REPEATED) {
            return true;
        }
        boolean telling = line.length() > 9 || label || CODE.matcher(line).matches();
        return (head.contains(line) && telling) || (label && behindPage <= COLUMN);
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
