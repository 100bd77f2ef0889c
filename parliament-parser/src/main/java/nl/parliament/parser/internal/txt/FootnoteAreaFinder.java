package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.repair.note.NoteAnchorFinder;
import nl.parliament.parser.internal.txt.line.LineSearch;
import nl.parliament.parser.internal.txt.line.PaperLine;

/**
 * Finds the footnotes at the bottom of each page of a text that has page breaks. Their numbers go on from page to page,
 * each before its text or alone. The text above calls them, or each is a source and nothing else.
 */
final class FootnoteAreaFinder {
    /** Places on one page where a foot is looked for. */
    private static final int TRIES = 8;

    private final List<PaperLine> lines;
    private final Set<Integer> running;
    private final BitSet taken = new BitSet();
    private final List<NumberedNote> notes = new ArrayList<>();

    private FootnoteAreaFinder(List<PaperLine> lines, Set<Integer> running) {
        this.lines = lines;
        this.running = running;
    }

    static FootnoteAreaFinder in(List<PaperLine> lines, Set<Integer> running) {
        FootnoteAreaFinder feet = new FootnoteAreaFinder(lines, running);
        for (int from = 0; from < lines.size(); ) {
            int to = feet.pageEnd(from);
            if (lines.get(from).page() > 0 && !feet.read(from, to)) {
                feet.readAbovePageLines(from, to);
            }
            from = to;
        }
        return feet;
    }

    /** The indices of the lines of notes. */
    BitSet lines() {
        return taken;
    }

    /** The notes in order. */
    List<LayoutNote> notes(LineJoiner joiner) {
        return notes.stream().map(note -> note.read(joiner)).collect(Collectors.toList());
    }

    private int pageEnd(int from) {
        return LineSearch.skip(
                lines, from, line -> line.page() == lines.get(from).page());
    }

    /** The foot of a page ends above the line that says the page, when text stands below that line. */
    private void readAbovePageLines(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (RunningHeaders.isPageLine(lines.get(i))) {
                read(start, i);
                start = i + 1;
            }
        }
    }

    /** Whether the page has notes; these are then taken. */
    private boolean read(int from, int to) {
        List<Integer> places = new ArrayList<>();
        List<PaperLine> page = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!running.contains(i)) {
                places.add(i);
                page.add(lines.get(i));
            }
        }
        int last = notes.isEmpty() ? 0 : notes.get(notes.size() - 1).number();
        int tries = 0;
        for (int at = 1; at < page.size() && tries < TRIES; at++) {
            FootnoteArea foot = FootnoteArea.at(page, at, last);
            if (foot != null) {
                tries++;
                if (isCalled(foot, page) || foot.notes().stream().allMatch(NumberedNote::isSource)) {
                    notes.addAll(foot.notes());
                    places.subList(foot.start(), places.size()).forEach(taken::set);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCalled(FootnoteArea foot, List<PaperLine> page) {
        List<String> above =
                page.subList(0, foot.start()).stream().map(PaperLine::words).toList();
        List<Integer> numbers = foot.notes().stream().map(NumberedNote::number).toList();
        return NoteAnchorFinder.find(numbers, above, 0) != null;
    }
}
