package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.layout.BrokenAddress;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Makes notes of the lines at the foot of a page in text that was taken from a PDF without its raised figures: {@code 1 Kamerstuk 36 725},
 * or the numbers and the words on lines of their own. Each number must be called in the text above, {@code lid De Korte 1 wordt}.
 */
public final class FallenNotes {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    // "1 Kamerstuk 36 725, nr. 29" | "12 https://…"
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}) (?=\\p{Lu}|https?:|www\\.)(.{1,2000})", Pattern.DOTALL);
    // "Pagina 3 van 9" | "Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143"
    private static final Pattern PAGE_LINE = Pattern.compile("(?i)pagina.{0,20}|.{0,10} kamer, vergaderjaar.{0,90}");
    /** A number may have been lost on the way. */
    private static final int LOST = 3;
    /** Blocks at the foot of one page. */
    private static final int FOOT = 60;

    private final LayoutDocument layout;
    private final List<LayoutBlock> blocks;
    private final List<LayoutNote> notes;
    private int last;

    private FallenNotes(LayoutDocument layout) {
        this.layout = layout;
        this.blocks = new ArrayList<>(layout.blocks());
        this.notes = new ArrayList<>(layout.notes());
    }

    /** The same document, such lines as notes. Only for text that knows neither pages nor raised marks. */
    public static LayoutDocument lift(LayoutDocument layout) {
        boolean plain = layout.pages() == null && layout.blocks().stream().allMatch(block -> block.hints().bold() == null);
        return plain && layout.notes().isEmpty() ? new FallenNotes(layout).lifted() : layout;
    }

    private LayoutDocument lifted() {
        int from = 0;
        for (int at = 0; at <= blocks.size(); at++) {
            boolean pageEnds = at == blocks.size() || isPageLine(blocks.get(at));
            if (pageEnds && at > from) {
                liftFoot(from, at);
            }
            from = pageEnds ? at + 1 : from;
        }
        return notes.isEmpty() ? layout : layout.with(blocks, notes);
    }

    private static boolean isPageLine(LayoutBlock block) {
        return block.hints().region() == Region.FURNITURE && PAGE_LINE.matcher(block.text().strip()).matches();
    }

    /** The longest foot whose numbers the page calls. */
    private void liftFoot(int from, int to) {
        for (int start = Math.max(from + 1, to - FOOT); start < to; start++) {
            Map<Integer, List<Integer>> foot = foot(start, to);
            if (foot == null) {
                continue;
            }
            List<String> texts = blocks.subList(from, start).stream().map(LayoutBlock::text).toList();
            List<NoteCall> calls = NoteCallFinder.find(foot.keySet(), texts, from);
            if (calls != null) {
                foot.forEach(this::take);
                blocks.subList(start, to).replaceAll(block -> new LayoutBlock("", block.hints()));
                replace(calls);
                return;
            }
        }
    }

    private void replace(List<NoteCall> calls) {
        calls.stream().collect(Collectors.groupingBy(NoteCall::block)).forEach((at, inBlock) ->
                blocks.set(at, NoteCall.replace(blocks.get(at), inBlock)));
    }

    /** The numbers from the next on with the blocks of their words, when the page ends with nothing else. */
    private @Nullable Map<Integer, List<Integer>> foot(int start, int to) {
        Map<Integer, List<Integer>> inOrder = inOrder(start, to);
        return inOrder == null ? apart(start, to) : inOrder;
    }

    /** Each number in front of its words, on the same line or the line before. */
    private @Nullable Map<Integer, List<Integer>> inOrder(int start, int to) {
        Map<Integer, List<Integer>> foot = new TreeMap<>();
        int number = last;
        for (int at = start; at < to; at++) {
            boolean isNext = numberOf(at) == number + 1 || foot.isEmpty() && numberOf(at) > last && numberOf(at) <= last + LOST;
            if (isNext) {
                number = numberOf(at);
                foot.put(number, new ArrayList<>());
            } else if (foot.isEmpty() || endsLetter(text(at))) {
                return null;
            }
            if (!isBare(at)) {
                foot.get(number).add(at);
            }
        }
        return foot.isEmpty() || foot.values().stream().anyMatch(List::isEmpty) ? null : foot;
    }

    /** What stands below the text of a letter, and in no note. */
    private static boolean endsLetter(String line) {
        return Phrases.isClosing(line) || SignatureLine.hasRole(line) || SignatureLine.isName(line);
    }

    /** As many bare numbers as lines of words, in whatever order they fell. */
    private @Nullable Map<Integer, List<Integer>> apart(int start, int to) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int at = start; at < to; at++) {
            if (isBare(at)) {
                numbers.add(numberOf(at));
            } else {
                words.add(at);
            }
        }
        Collections.sort(numbers);
        Map<Integer, List<Integer>> foot = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            boolean inRow = i == 0 ? numbers.get(0) > last && numbers.get(0) <= last + LOST : numbers.get(i) == numbers.get(i - 1) + 1;
            if (!inRow || words.size() != numbers.size()) {
                return null;
            }
            foot.put(numbers.get(i), List.of(words.get(i)));
        }
        return foot.isEmpty() ? null : foot;
    }

    private boolean isBare(int at) {
        String text = text(at);
        return text.length() <= 2 && NUMBER.matcher(text).matches();
    }

    private int numberOf(int at) {
        String text = text(at);
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return -1;
        }
        Matcher numbered = NUMBERED.matcher(text);
        return isBare(at) ? Integer.parseInt(text) : numbered.matches() ? Integer.parseInt(numbered.group(1)) : -1;
    }

    private String text(int at) {
        return blocks.get(at).text().strip();
    }

    private void take(int number, List<Integer> places) {
        StringBuilder words = new StringBuilder();
        for (int at : places) {
            Matcher numbered = NUMBERED.matcher(text(at));
            boolean first = words.length() == 0 && numbered.matches() && numberOf(at) == number;
            words.append(words.length() == 0 ? "" : BrokenAddress.whiteAfter(words)).append(first ? numbered.group(2) : text(at));
        }
        notes.add(new LayoutNote(NoteCallFinder.key(number), String.valueOf(number), words.toString(), null));
        last = number;
    }
}
