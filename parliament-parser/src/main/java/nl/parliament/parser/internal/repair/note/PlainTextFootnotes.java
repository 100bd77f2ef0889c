package nl.parliament.parser.internal.repair.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.dutch.PublicationMarks;
import nl.parliament.parser.internal.dutch.SignatureLine;
import nl.parliament.parser.internal.dutch.paper.NoteSource;
import nl.parliament.parser.internal.layout.BrokenAddress;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.layout.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * Makes notes of the lines at the foot of a page in text that was taken from a PDF without its raised figures: {@code 1
 * Kamerstuk 36 725}, or the numbers and the texts on lines of their own. Each number must be called in the text above,
 * {@code lid De Korte 1 wordt}.
 */
public final class PlainTextFootnotes {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    // "1 Kamerstuk 36 725, nr. 29" | "12 https://…"
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}) (?=\\p{Lu}|https?:|www\\.)(.{1,2000})", Pattern.DOTALL);
    /** A number may have been lost on the way. */
    private static final int LOST = 3;
    /** Blocks at the foot of one page. */
    private static final int FOOT = 60;
    /** Places above text where a foot is looked for in vain. */
    private static final int TRIES = 60;
    /** Blocks that one note may run over. */
    private static final int LONGEST_NOTE = 12;
    /** The same where text follows. */
    private static final int SHORT_NOTE = 4;

    private final LayoutDocument layout;
    private final List<LayoutBlock> blocks;
    private final List<LayoutNote> notes;
    private int last;

    private PlainTextFootnotes(LayoutDocument layout) {
        this.layout = layout;
        this.blocks = new ArrayList<>(layout.blocks());
        this.notes = new ArrayList<>(layout.notes());
    }

    /** The same document, such lines as notes. Only for text that does not know raised marks. */
    public static LayoutDocument lift(LayoutDocument layout) {
        return !layout.knowsFonts() && layout.notes().isEmpty() ? new PlainTextFootnotes(layout).lifted() : layout;
    }

    private LayoutDocument lifted() {
        int from = 0;
        for (int at = 0; at <= blocks.size(); at++) {
            boolean pageEnds = at == blocks.size() || isPageLine(blocks.get(at));
            if (pageEnds && at > from) {
                liftFeet(from, at);
            }
            from = pageEnds ? at + 1 : from;
        }
        return notes.isEmpty() ? layout : layout.with(blocks, notes);
    }

    private static boolean isPageLine(LayoutBlock block) {
        String line = block.stripped().plainText();
        return block.hints().region() == Region.FURNITURE
                && (PublicationMarks.isNamedPage(line) || PublicationMarks.isOfficial(line));
    }

    private void liftFeet(int from, int to) {
        int open = liftAboveText(from, to);
        for (int start = Math.max(open + 1, to - FOOT); start < to; start++) {
            Foot foot = foot(start, to);
            if (foot != null
                    && foot.end() == to
                    && lift(foot, start, NoteAnchorFinder.find(foot.notes().keySet(), texts(open, start), open))) {
                return;
            }
        }
    }

    /** Lifts the feet of pages whose end no line tells; gives where the text after the last begins. */
    private int liftAboveText(int from, int to) {
        int open = from;
        int tries = 0;
        for (int start = from + 1; start < to && tries < TRIES; start++) {
            Foot foot = numberOf(start) == last + 1 ? foot(start, to) : null;
            if (foot == null || foot.end() == to || !isOfNotes(foot, start)) {
                continue;
            }
            tries++;
            if (lift(foot, start, NoteAnchorFinder.findGlued(foot.notes().keySet(), texts(open, start), open))) {
                open = foot.end();
                start = open;
                tries = 0;
            }
        }
        return open;
    }

    /**
     * Whether its text is that of notes: a number above text may also be that of a heading, a question or of
     * annexes.
     */
    private boolean isOfNotes(Foot foot, int start) {
        // the text of a number on a line of its own may be a sentence
        Predicate<String> sign = isBare(start) ? NoteSource::mayBe : NoteSource::isIn;
        return foot.notes().values().stream()
                .allMatch(words -> words.size() <= SHORT_NOTE && sign.test(words(words.get(0))));
    }

    /** Makes its lines notes when the text above calls them. */
    private boolean lift(Foot foot, int start, @Nullable List<NoteAnchor> calls) {
        if (calls == null) {
            return false;
        }
        foot.notes().forEach(this::take);
        blocks.subList(start, foot.end())
                .replaceAll(block -> isFurniture(block) ? block : new LayoutBlock("", block.hints()));
        replace(calls);
        return true;
    }

    private List<String> texts(int from, int to) {
        return blocks.subList(from, to).stream().map(LayoutBlock::plainText).toList();
    }

    private void replace(List<NoteAnchor> calls) {
        calls.stream()
                .collect(Collectors.groupingBy(NoteAnchor::block))
                .forEach((at, inBlock) -> blocks.set(at, NoteAnchor.replace(blocks.get(at), inBlock)));
    }

    /** The numbers from the next on with the blocks of their texts; null when something else stands here. */
    private @Nullable Foot foot(int start, int to) {
        Foot apart = apart(start, to);
        return apart == null ? inOrder(start, to) : apart;
    }

    /** Each number before its text, on the same line or the line before. */
    private @Nullable Foot inOrder(int start, int to) {
        Map<Integer, List<Integer>> foot = new TreeMap<>();
        List<Integer> note = new ArrayList<>();
        int number = last;
        int at = start;
        for (; at < to && !(isBehindBlank(at) && !note.isEmpty() && numberOf(at) < 0); at++) {
            if (isFurniture(blocks.get(at))) {
                continue;
            }
            boolean isNext = numberOf(at) == number + 1 || (foot.isEmpty() && isNext(numberOf(at)));
            if (isNext) {
                number = numberOf(at);
                note = new ArrayList<>();
                foot.put(number, note);
            } else if (foot.isEmpty() || isBare(at) || endsLetter(plain(at)) || note.size() == LONGEST_NOTE) {
                return null;
            }
            if (!isBare(at)) {
                note.add(at);
            }
        }
        return foot.isEmpty() || foot.values().stream().anyMatch(List::isEmpty) ? null : new Foot(foot, at);
    }

    /** What stands below the text of a letter, and in no note. */
    private static boolean endsLetter(String line) {
        return Closings.is(line) || SignatureLine.hasRole(line) || SignatureLine.isName(line);
    }

    /** As many bare numbers as lines of text, in whatever order they fell. */
    private @Nullable Foot apart(int start, int to) {
        TreeSet<Integer> numbers = new TreeSet<>();
        List<Integer> words = new ArrayList<>();
        int at = start;
        for (;
                at < to && !(isBehindBlank(at) && !words.isEmpty() && words.size() == numbers.size() && !isBare(at));
                at++) {
            if (isFurniture(blocks.get(at))) {
                continue;
            }
            boolean isRead = isBare(at) ? numbers.add(numberOf(at)) : words.add(at);
            if (!isRead || words.size() > FOOT) {
                return null;
            }
        }
        boolean areAsMany = !words.isEmpty() && words.size() == numbers.size();
        if (!areAsMany || !isNext(numbers.first()) || numbers.last() != numbers.first() + numbers.size() - 1) {
            return null;
        }
        Map<Integer, List<Integer>> foot = new TreeMap<>();
        numbers.forEach(number -> foot.put(number, List.of(words.get(foot.size()))));
        return new Foot(foot, at);
    }

    private boolean isNext(int number) {
        return number > last && number <= last + LOST;
    }

    private static boolean isFurniture(LayoutBlock block) {
        return block.hints().region() == Region.FURNITURE;
    }

    private boolean isBehindBlank(int at) {
        return !isFurniture(blocks.get(at))
                && Boolean.TRUE.equals(blocks.get(at).hints().blankBefore());
    }

    private boolean isBare(int at) {
        String text = plain(at);
        return text.length() <= 2 && NUMBER.matcher(text).matches();
    }

    private int numberOf(int at) {
        String text = plain(at);
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return -1;
        }
        Matcher numbered = NUMBERED.matcher(text);
        return isBare(at) ? Integer.parseInt(text) : numbered.matches() ? Integer.parseInt(numbered.group(1)) : -1;
    }

    /** What is printed. */
    private String text(int at) {
        return blocks.get(at).stripped().text();
    }

    private String plain(int at) {
        return WhiteSpace.folded(text(at));
    }

    /** A line without the number in front of it. */
    private String words(int at) {
        Matcher numbered = NUMBERED.matcher(plain(at));
        return numbered.matches() ? text(at).substring(numbered.start(2)) : text(at);
    }

    private void take(int number, List<Integer> places) {
        StringBuilder words = new StringBuilder();
        for (int at : places) {
            boolean isFirst = words.length() == 0;
            words.append(isFirst ? "" : BrokenAddress.whiteAfter(words))
                    .append(isFirst && numberOf(at) == number ? words(at) : text(at));
        }
        notes.add(new LayoutNote(NoteAnchorFinder.key(number), String.valueOf(number), words.toString(), null));
        last = number;
    }

    /**
     * Lines that are notes.
     *
     * @param notes the blocks of the text of each, by number
     * @param end one past the last of its lines
     */
    private record Foot(Map<Integer, List<Integer>> notes, int end) {}
}
