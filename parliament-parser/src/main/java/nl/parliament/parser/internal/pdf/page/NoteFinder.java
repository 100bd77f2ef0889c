package nl.parliament.parser.internal.pdf.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.pdf.line.TextChunk;
import nl.parliament.parser.internal.pdf.line.TextLine;
import nl.parliament.parser.internal.pdf.rule.Rule;
import nl.parliament.parser.internal.pdf.tag.Tag;

/**
 * Finds the notes at the foot of a page: as tagged, by size, below a short line, or by a raised number. Made for one
 * document, since a note may go on over the page.
 */
public final class NoteFinder {
    // "1" | "1 Kamerstuk" | "1) Zie" | "[1] Zie"
    static final Pattern START = Pattern.compile("^[\\[(]?\\d{1,3}[\\])]?(?:[\\s\\p{L}(‘'\"].*|$)", Pattern.DOTALL);
    /** Some houses set notes in 8 points below a body of 9. */
    private static final double SMALL = 0.93;
    /** No note is set larger than the text, recognition apart. */
    private static final double LARGE = 1.2;

    private static final int MOST_IN_FOOT = 5;
    /** Lines of notes stand nearer than this many font sizes. */
    private static final double FOOT_GAP = 3;
    /** Baselines of lines that belong together are nearer than this many font sizes. */
    private static final double TOUCHING = 1.5;

    private final double bodySize;
    private final Set<TextChunk> inTables;
    private boolean isOpen;

    NoteFinder(double bodySize, Set<TextChunk> inTables) {
        this.bodySize = bodySize;
        this.inTables = inTables;
    }

    /** Where among the rows of the margin of a typeset paper its notes begin. */
    int startInMargin(List<TextLine> margin) {
        return isOpen ? 0 : firstNumbered(margin, 0);
    }

    /** Notes are the small rows at the foot, from the first that begins with a number, and what is tagged as one. */
    void move(PageText page, PageLayout layout) {
        List<TextLine> body = layout.body();
        int small = body.size();
        while (small > 0 && isSmall(body.get(small - 1))) {
            small--;
        }
        int start = goesOnFromPageBefore(body, small)
                ? small
                : Math.min(firstNumbered(body, small), Math.min(raisedStart(page, body), ruledStart(page, body)));
        int foot = taggedFoot(body);
        for (int i = 0; i < body.size(); i++) {
            if (i >= start || i >= foot || (isTaggedNote(body.get(i)) && isSmall(body.get(i)))) {
                layout.notes().add(body.get(i));
            }
        }
        body.removeAll(layout.notes());
        moveFoot(layout);
        isOpen = !layout.notes().isEmpty()
                && !endsSentence(layout.notes().get(layout.notes().size() - 1));
    }

    /** From here on all rows are tagged as notes. Word tags text so that goes on after a note on the next page. */
    private int taggedFoot(List<TextLine> body) {
        int foot = body.size();
        while (foot > 0 && isTaggedNote(body.get(foot - 1))) {
            foot--;
        }
        return foot;
    }

    /** The first row of the lower half that begins with a raised number below white: notes in the size of the text. */
    private int raisedStart(PageText page, List<TextLine> body) {
        for (int i = 1; i < body.size(); i++) {
            TextLine row = body.get(i);
            double drop = row.baseline() - body.get(i - 1).baseline();
            boolean isApart = row.baseline() > 0.5 * page.height() && drop > TOUCHING * row.size();
            if (isApart && row.size() < LARGE * bodySize && row.startsWithRaisedNumber()) {
                return i;
            }
        }
        return body.size();
    }

    /** The first row below a short line at the left that begins with a number: notes in the size of the text. */
    private int ruledStart(PageText page, List<TextLine> body) {
        for (int i = 1; i < body.size(); i++) {
            TextLine above = body.get(i - 1);
            TextLine row = body.get(i);
            boolean ruled = row.baseline() > 0.4 * page.height()
                    && row.segments().stream().noneMatch(inTables::contains)
                    && page.rules().level().stream()
                            .anyMatch(rule -> isNoteRule(rule, above, row) && standsAlone(rule, page));
            if (ruled && START.matcher(row.plainText()).matches()) {
                return i;
            }
        }
        return body.size();
    }

    /** No border of a box or a table. */
    private static boolean standsAlone(Rule rule, PageText page) {
        return rule.length() < 0.45 * page.width()
                && page.rules().upright().stream()
                        .noneMatch(upright -> upright.reaches(rule.at(), 2) && rule.reaches(upright.at(), 2));
    }

    private static boolean isNoteRule(Rule rule, TextLine above, TextLine row) {
        return Math.abs(rule.from() - row.left()) < row.size()
                && rule.length() > 4 * row.size()
                && rule.at() > above.baseline() + 0.35 * above.size()
                && rule.at() < row.baseline() - 0.5 * row.size();
    }

    private boolean isSmall(TextLine row) {
        return row.size() < SMALL * bodySize && row.segments().stream().noneMatch(inTables::contains);
    }

    /** What stands far below the notes is the foot of the paper, or more text when it has many lines. */
    private static void moveFoot(PageLayout layout) {
        List<TextLine> notes = layout.notes();
        for (int i = 1; i < notes.size(); i++) {
            TextLine row = notes.get(i);
            boolean apart = row.baseline() - notes.get(i - 1).baseline() > FOOT_GAP * row.size();
            if (apart && !START.matcher(row.plainText()).matches()) {
                List<TextLine> foot = notes.subList(i, notes.size());
                if (foot.size() <= MOST_IN_FOOT) {
                    foot.forEach(line -> layout.furniture().add(line.in(Region.FURNITURE)));
                } else {
                    layout.body().addAll(foot);
                }
                foot.clear();
                return;
            }
        }
    }

    private static int firstNumbered(List<TextLine> body, int from) {
        int start = from;
        while (start < body.size()
                && !START.matcher(body.get(start).segments().get(0).plainText()).matches()) {
            start++;
        }
        return start;
    }

    /** A note too long for its page ends below the white at the foot of the next. */
    private boolean goesOnFromPageBefore(List<TextLine> body, int small) {
        return isOpen
                && small > 0
                && small < body.size()
                && body.get(small).baseline() - body.get(small - 1).baseline() > TOUCHING * bodySize;
    }

    private boolean isTaggedNote(TextLine row) {
        Tag tag = row.tag();
        return tag != null && tag.note() && row.segments().stream().noneMatch(inTables::contains);
    }

    private static boolean endsSentence(TextLine row) {
        String text = row.plainText();
        return text.isEmpty() || ".!?)”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
