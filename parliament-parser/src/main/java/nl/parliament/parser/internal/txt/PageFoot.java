package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.SignatureLine;
import org.jspecify.annotations.Nullable;

/**
 * The notes from one line of a page to its end. A converter that goes by height writes a raised number on a line of its
 * own, before the words of its note or somewhere below them; the notes that lack a number in front then get these in
 * order.
 */
final class PageFoot {
    // "1 Kamerstuk 36 725, nr. 29" | "12 https://…" | "3 «Joint Statement»"
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[ \\t]{1,8}(?=[^\\p{Ll}\\s\\d]|https?:|www\\.)");
    // "3 bis: culturele basisinfrastructuur", below the end of another note
    private static final Pattern ANY_NUMBERED = Pattern.compile("(\\d{1,2})[ \\t]{1,8}(?=\\S)");
    private static final Pattern BEGINNING = Pattern.compile("[^\\p{Ll}\\s\\d,;.)]|https?:|www\\.");
    /** Lines at the foot of one page. */
    private static final int LONGEST = 60;
    /** Notes before these may not have been found. */
    private static final int LOST = 4;
    /** Lines of notes above the first number. */
    private static final int ABOVE = 15;
    /** A line shorter than this share of the longest was not broken for its width. */
    private static final double SHORT = 0.8;

    private final List<PaperLine> page;
    private final int at;
    /** Where notes begin, by number: at the words behind it or at the number above them. */
    private final Map<Integer, Integer> starts = new TreeMap<>();
    /** Numbers without words behind them. */
    private final List<Integer> loose = new ArrayList<>();

    private int start;

    private PageFoot(List<PaperLine> page, int at) {
        this.page = page;
        this.at = at;
        this.start = at;
    }

    /** The foot whose first number stands on this line and whose numbers go on from the last; null for none. */
    static @Nullable PageFoot at(List<PaperLine> page, int at, int last) {
        int number = page.size() - at > LONGEST ? -1 : number(NUMBERED, page.get(at));
        if (number <= last) {
            return null;
        }
        PageFoot foot = new PageFoot(page, at);
        return foot.readNumbers() && foot.goesOnFrom(last) && foot.placeLoose() && foot.hasOnlyNotes() ? foot : null;
    }

    /** The index in the page of its first line. */
    int start() {
        return start;
    }

    private static int number(Pattern numbered, PaperLine line) {
        Matcher matcher = numbered.matcher(line.words());
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : line.bareNumber();
    }

    private boolean readNumbers() {
        for (int i = at; i < page.size(); i++) {
            boolean isBelowEnd = i > at && page.get(i - 1).endsSentence();
            int number = number(isBelowEnd ? ANY_NUMBERED : NUMBERED, page.get(i));
            boolean isBare = number >= 0 && page.get(i).bareNumber() == number;
            if (number >= 0 && (isBare || isNext(number))) {
                boolean isLoose = isBare && !hasWordsBelow(i, number);
                if (starts.containsKey(number) || loose.contains(number)) {
                    return false;
                }
                if (isLoose) {
                    loose.add(number);
                } else {
                    starts.put(number, i);
                }
            }
        }
        return true;
    }

    /** Whether the number is more than those in front of words so far; within a note stands any number. */
    private boolean isNext(int number) {
        return starts.keySet().stream().allMatch(before -> before < number)
                && (starts.isEmpty() || number <= Collections.max(starts.keySet()) + 1 + loose.size() + 1);
    }

    /** Whether a note can begin below a bare number: not when a smaller one already did. */
    private boolean hasWordsBelow(int index, int number) {
        int below = index + 1;
        while (below < page.size() && page.get(below).isBlank()) {
            below++;
        }
        return below < page.size()
                && number(NUMBERED, page.get(below)) < 0
                && isBeginning(below)
                && (index == at || !loose.contains(page.get(index - 1).bareNumber()))
                && starts.keySet().stream().allMatch(before -> before < number);
    }

    private boolean isBeginning(int index) {
        return BEGINNING.matcher(page.get(index).words()).lookingAt();
    }

    private boolean goesOnFrom(int last) {
        List<Integer> numbers = new ArrayList<>(starts.keySet());
        numbers.addAll(loose);
        Collections.sort(numbers);
        int first = numbers.get(0);
        return first > last && first <= last + LOST && numbers.get(numbers.size() - 1) == first + numbers.size() - 1;
    }

    /** Gives each number without words the first lines that begin a note where its words must be. */
    private boolean placeLoose() {
        Collections.sort(loose);
        for (int i = 0; i < loose.size(); ) {
            int number = loose.get(i);
            int count = 1;
            while (i + count < loose.size() && loose.get(i + count) == number + count) {
                count++;
            }
            List<Integer> beginnings = beginnings(number, count);
            if (beginnings.size() < count) {
                return false;
            }
            for (int k = 0; k < count; k++) {
                starts.put(number + k, beginnings.get(k));
            }
            i += count;
        }
        start = Math.min(at, Collections.min(starts.values()));
        return true;
    }

    private List<Integer> beginnings(int first, int count) {
        Integer before = starts.get(first - 1);
        Integer after = starts.get(first + count);
        int to = after == null ? page.size() : after;
        if (before != null) {
            return beginnings(belowNumbers(before) + 1, to, false);
        }
        int below = belowNumbers(at);
        if (page.get(at).bareNumber() == first && below < to) {
            return beginnings(below, to, true);
        }
        int top = Math.min(at, to);
        int blank = top;
        while (blank > 0 && top - blank < ABOVE && !page.get(blank - 1).isBlank()) {
            blank--;
        }
        boolean isApart = blank > 0 && blank < top && page.get(blank - 1).isBlank();
        return isApart ? beginnings(blank, to, true) : lastBeginnings(top, count);
    }

    /** The first line of words from this line on. */
    private int belowNumbers(int from) {
        int below = from;
        while (below < page.size()
                && (page.get(below).isBlank() || page.get(below).bareNumber() >= 0)) {
            below++;
        }
        return below;
    }

    private List<Integer> beginnings(int from, int to, boolean isFirst) {
        double broken = SHORT
                * page.stream().mapToInt(line -> line.words().length()).max().orElse(0);
        List<Integer> beginnings = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean isFree =
                    page.get(i - 1).words().length() < broken || page.get(i - 1).endsSentence();
            if ((i == from && isFirst) || (isFree && isBeginning(i))) {
                beginnings.add(i);
            }
        }
        return beginnings;
    }

    /** The lowest lines above the first number that begin as notes do, where no blank line parts them from the text. */
    private List<Integer> lastBeginnings(int top, int count) {
        List<Integer> beginnings = new ArrayList<>();
        for (int i = top - 1; i > 0 && top - i < ABOVE && beginnings.size() < count; i--) {
            if (isBeginning(i)) {
                beginnings.add(0, i);
            }
        }
        return beginnings;
    }

    private boolean hasOnlyNotes() {
        return page.subList(start, page.size()).stream().noneMatch(PageFoot::isOfLetter)
                && notes().stream().noneMatch(note -> note.lines().isEmpty());
    }

    /** What stands in the text or below it, and in no note. */
    private static boolean isOfLetter(PaperLine line) {
        return QuestionHeads.is(line.words()) || BlockStart.isClosing(line) || SignatureLine.isName(line.words());
    }

    /** The notes in order. */
    List<FootNote> notes() {
        Map<Integer, Integer> numbers = new TreeMap<>();
        starts.forEach((number, index) -> numbers.put(index, number));
        Map<Integer, FootNote> notes = new TreeMap<>();
        List<String> words = new ArrayList<>();
        for (int i = start; i < page.size(); i++) {
            PaperLine line = page.get(i);
            Integer number = numbers.get(i);
            if (number != null) {
                words = new ArrayList<>();
                notes.put(number, new FootNote(number, line.page(), words));
            }
            String text = number == null ? line.words() : withoutNumber(line, number);
            if (!text.isEmpty() && (number != null || line.bareNumber() < 0)) {
                words.add(text);
            }
        }
        return List.copyOf(notes.values());
    }

    private static String withoutNumber(PaperLine line, int number) {
        String digits = String.valueOf(number);
        boolean isNumbered = number(ANY_NUMBERED, line) == number;
        return isNumbered ? line.words().substring(digits.length()).strip() : line.words();
    }
}
