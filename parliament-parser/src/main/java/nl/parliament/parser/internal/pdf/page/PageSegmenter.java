package nl.parliament.parser.internal.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.PublicationMarks;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.pdf.line.TextChunk;
import nl.parliament.parser.internal.pdf.line.TextLine;

/**
 * Separates body, side column, notes and running lines of a page by place, size and repetition. The Rijkshuisstijl sets
 * the side column and the notes in 6.5 points beside a body of 9; other houses keep much the same proportion.
 */
public final class PageSegmenter {
    private static final double SMALL = 0.88;

    /** Baselines of lines that belong together are nearer than this many font sizes. */
    private static final double TOUCHING = 1.5;

    /** Up to here from the left, as a share of the page's width, a line of text may begin. */
    private static final double LEFT_PART = 0.3;

    private static final int STRAY = 12;
    /** With so many pages a running head stands on two of them at least. */
    private static final int FEWEST_TO_REPEAT = 4;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final double bodySize;
    private final double bodyLeft;
    private final Set<TextChunk> inTables;
    private final Map<String, Integer> pagesOfEdgeLine = new HashMap<>();
    private final int pages;
    private final NoteFinder notes;
    /** Pages that say 'Pagina 2 van 9': then a bare number at their edge is text. */
    private final boolean namesPages;

    /** A finder for these pages; what stands {@code inTables} is text, however small. */
    public PageSegmenter(List<PageText> pages, double bodySize, Set<TextChunk> inTables) {
        this.bodySize = bodySize;
        this.inTables = inTables;
        this.notes = new NoteFinder(bodySize, inTables);
        this.bodyLeft = bodyLeft(pages, bodySize);
        this.pages = pages.size();
        this.namesPages = pages.stream()
                .flatMap(page -> page.segments().stream())
                .anyMatch(segment ->
                        PublicationMarks.isNamedPage(segment.plainText().strip()));
        pages.forEach(page -> page.segments().stream()
                .filter(segment -> isAtEdge(page, segment))
                .map(segment -> repeatKey(segment))
                .distinct()
                .forEach(key -> pagesOfEdgeLine.merge(key, 1, Integer::sum)));
    }

    /** Where most lines in the size of the text begin. */
    private static double bodyLeft(List<PageText> pages, double bodySize) {
        Map<Long, Integer> lefts = new TreeMap<>();
        pages.forEach(page -> page.segments().stream()
                .filter(segment -> Math.abs(segment.size() - bodySize) < 0.08 * bodySize)
                .forEach(segment -> lefts.merge(Math.round(segment.left()), segment.length(), Integer::sum)));
        return lefts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    public PageLayout layout(PageText page) {
        PageLayout layout = PageLayout.empty();
        List<TextLine> margin = new ArrayList<>();
        for (TextChunk segment : page.segments()) {
            if (isInNoteMargin(page, segment)) {
                addToRow(margin, page.number(), Region.BODY, segment);
                continue;
            }
            Region region = region(page, segment);
            List<TextLine> rows = region == Region.FURNITURE
                    ? layout.furniture()
                    : region == Region.SIDE_COLUMN ? layout.column() : layout.body();
            addToRow(rows, page.number(), region, segment);
        }
        int start = notes.startInMargin(margin);
        layout.column().addAll(margin.subList(0, start));
        layout.notes().addAll(margin.subList(start, margin.size()));
        notes.move(page, layout);
        return layout;
    }

    private static void addToRow(List<TextLine> rows, int page, Region region, TextChunk segment) {
        TextLine last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last != null
                && Math.abs(last.baseline() - segment.baseline()) < 0.3 * Math.min(last.size(), segment.size())
                && last.right() < segment.left() + 0.5 * segment.size()) {
            last.add(segment);
        } else {
            rows.add(new TextLine(page, region, segment));
        }
    }

    private Region region(PageText page, TextChunk segment) {
        boolean first = page.number() == 1;
        String text = segment.plainText().strip();
        boolean figure = inTables.contains(segment) && text.chars().noneMatch(Character::isLetter);
        boolean official = segment.baseline() > 0.8 * page.height() && PublicationMarks.isOfficial(text);
        boolean running = official || (isAtEdge(page, segment) && !figure && isPageNumber(text));
        if ((running && !headsLine(page, segment))
                || (!first && (segment.isArtifact() || (!inTables.contains(segment) && isStray(page, segment))))
                || isAddressFoot(page, segment)) {
            return Region.FURNITURE;
        }
        boolean column = isInColumn(page, segment, bodySize);
        if (inTables.contains(segment) && !(first && column)) {
            return Region.BODY;
        }
        if (column || (!first && isLeftOfText(segment))) {
            return first ? Region.SIDE_COLUMN : Region.FURNITURE;
        }
        boolean inFrontOrFoot = !first || segment.baseline() > 0.5 * page.height();
        if (isAtEdge(page, segment) && isRepeated(segment) && inFrontOrFoot && !touchesText(page, segment)) {
            return Region.FURNITURE;
        }
        return Region.BODY;
    }

    private boolean isPageNumber(String text) {
        return PublicationMarks.isPageNumber(text) && !(namesPages && isDigits(text));
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    /** Typeset papers have a wide margin at the left, and notes in it. */
    private boolean isInNoteMargin(PageText page, TextChunk segment) {
        return bodyLeft > LEFT_PART * page.width()
                && segment.right() < bodyLeft
                && segment.size() < SMALL * bodySize
                && !PublicationMarks.isOfficial(segment.plainText().strip())
                && !inTables.contains(segment);
    }

    /** Small and at the right: the side column, of which later pages repeat a part. */
    public static boolean isInColumn(PageText page, TextChunk segment, double bodySize) {
        return segment.left() > 0.7 * page.width() && segment.size() < SMALL * bodySize;
    }

    /** Small and in the left margin: a frame of the letterhead that was put into the corner. */
    private boolean isLeftOfText(TextChunk segment) {
        return segment.left() < bodyLeft - 2 * bodySize
                && segment.right() < bodyLeft + 3 * bodySize
                && segment.size() < SMALL * bodySize;
    }

    /** A number with text right after it is no page number, but that of a note. */
    private static boolean headsLine(PageText page, TextChunk segment) {
        return segment.left() < LEFT_PART * page.width()
                && page.segments().stream()
                        .anyMatch(other -> other != segment
                                && Math.abs(other.baseline() - segment.baseline()) < 0.5 * other.size()
                                && other.left() > segment.right() - 1
                                && other.left() < segment.right() + 3 * other.size());
    }

    /** A page number with nothing beside it: no table without lines goes on to it. */
    public static boolean isLonePageNumber(PageText page, TextChunk segment) {
        return isAtEdge(page, segment)
                && PublicationMarks.isPageNumber(segment.plainText().strip())
                && page.segments().stream()
                        .noneMatch(other -> other != segment
                                && Math.abs(other.baseline() - segment.baseline()) < 0.5 * other.size());
    }

    /** Alone in the top margin: a small running head, or the few characters that recognition makes of a logo. */
    private boolean isStray(PageText page, TextChunk segment) {
        boolean isAtRight = segment.left() > LEFT_PART * page.width();
        boolean logo = segment.length() <= STRAY && isAtRight;
        boolean small = segment.size() < SMALL * bodySize
                && (isAtRight || pages < FEWEST_TO_REPEAT || isRepeatedAtAll(segment))
                && !NoteFinder.START.matcher(segment.plainText()).matches();
        return (logo || small) && segment.baseline() < 0.15 * page.height() && !touchesText(page, segment);
    }

    /** A small line alone at the very foot that is no note: the address of the house. */
    private boolean isAddressFoot(PageText page, TextChunk segment) {
        return segment.size() < SMALL * bodySize
                && segment.baseline() > 0.93 * page.height()
                && !NoteFinder.START.matcher(segment.plainText()).matches()
                && page.segments().stream()
                        .noneMatch(other -> other.baseline() < segment.baseline() - 1
                                && other.baseline() > segment.baseline() - 2.5 * bodySize);
    }

    private boolean isRepeatedAtAll(TextChunk segment) {
        return pagesOfEdgeLine.getOrDefault(repeatKey(segment), 0) > 1;
    }

    private boolean isRepeated(TextChunk segment) {
        return pagesOfEdgeLine.getOrDefault(repeatKey(segment), 0) > Math.max(1, pages / 2);
    }

    /** A running head stands apart from the text; 'Antwoord 3' may open a page as 'Antwoord 8' does another. */
    private boolean touchesText(PageText page, TextChunk segment) {
        for (TextChunk other : page.segments()) {
            if (Math.abs(other.baseline() - segment.baseline()) < TOUCHING * bodySize
                    && other.left() < segment.right()
                    && segment.left() < other.right()
                    && other.size() > SMALL * bodySize
                    && other != segment
                    && !isRepeated(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtEdge(PageText page, TextChunk segment) {
        return segment.baseline() < 0.13 * page.height() || segment.baseline() > 0.9 * page.height();
    }

    private static String repeatKey(TextChunk segment) {
        return DIGIT.matcher(segment.plainText().toLowerCase(Locale.ROOT))
                .replaceAll("#")
                .strip();
    }
}
