package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.SignatureLine;
import nl.parliament.parser.internal.txt.line.LineSearch;
import nl.parliament.parser.internal.txt.line.PaperLine;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes at the bottom of one page. A converter that sorts by height writes a raised number on a line of its
 * own, before the text of its note or below it. The notes without a number then get these numbers in order.
 */
final class FootnoteArea {
    private static final String GLUED = "(?=\\p{Lu}\\p{Ll}|https?:)";
    // "1 Kamerstuk 36 725, nr. 29" | "12 https://…" | "3 «Joint Statement»" | "17Extern salderen is"
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2})(?:[ \\t]{1,8}(?=[^\\p{Ll}\\s\\d]|https?:|www\\.)|" + GLUED + ")");
    // "3 bis: culturele basisinfrastructuur", below the end of another note
    private static final Pattern ANY_NUMBERED = Pattern.compile("(\\d{1,2})(?:[ \\t]{1,8}(?=\\S)|" + GLUED + ")");
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
    /** Where notes begin, by number: at the text after it or at the number above them. */
    private final SortedMap<Integer, Integer> starts = new TreeMap<>();
    /** Numbers without text after them. */
    private final List<Integer> loose = new ArrayList<>();

    private int start;

    private FootnoteArea(List<PaperLine> page, int at) {
        this.page = page;
        this.at = at;
        this.start = at;
    }

    /** The foot whose first number stands on this line and whose numbers go on from the last; null for none. */
    static @Nullable FootnoteArea at(List<PaperLine> page, int at, int last) {
        int number = page.size() - at > LONGEST ? -1 : number(NUMBERED, page.get(at));
        if (number <= last) {
            return null;
        }
        FootnoteArea foot = new FootnoteArea(page, at);
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
                if (starts.containsKey(number) || loose.contains(number)) {
                    return false;
                }
                if (isBare && !hasWordsBelow(i, number)) {
                    loose.add(number);
                } else {
                    starts.put(number, i);
                }
            }
        }
        return true;
    }

    /** Whether the number is more than those before text so far; within a note stands any number. */
    private boolean isNext(int number) {
        return isHighest(number) && (starts.isEmpty() || number <= starts.lastKey() + 1 + loose.size() + 1);
    }

    private boolean isHighest(int number) {
        return starts.tailMap(number).isEmpty();
    }

    /** Whether a note can begin below a bare number: not when a smaller one already did. */
    private boolean hasWordsBelow(int index, int number) {
        int below = LineSearch.skip(page, index + 1, PaperLine::isBlank);
        return below < page.size()
                && number(NUMBERED, page.get(below)) < 0
                && isBeginning(below)
                && (index == at || !loose.contains(page.get(index - 1).bareNumber()))
                && isHighest(number);
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

    /** Gives each number without text the first lines that begin a note where its text must be. */
    private boolean placeLoose() {
        Collections.sort(loose);
        for (int i = 0; i < loose.size(); ) {
            int number = loose.get(i);
            int count = 1;
            while (i + count < loose.size() && loose.get(i + count) == number + count) {
                count++;
            }
            List<Integer> beginnings = places(number, count);
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

    private List<Integer> places(int first, int count) {
        Integer before = starts.get(first - 1);
        Integer after = starts.get(first + count);
        int to = after == null ? page.size() : after;
        if (before != null) {
            return beginnings(belowNumbers(before) + 1, to);
        }
        int below = belowNumbers(at);
        if (page.get(at).bareNumber() == first && below < to) {
            return beginningsFrom(below, to);
        }
        int top = Math.min(at, to);
        int apart = belowBlank(top);
        return apart < top ? beginningsFrom(apart, to) : lastBeginnings(top, count);
    }

    /** The first line of text from this line on. */
    private int belowNumbers(int from) {
        return LineSearch.skip(page, from, line -> line.isBlank() || line.bareNumber() >= 0);
    }

    /** The line below the last blank line above this one; the line itself when no blank line is near. */
    private int belowBlank(int top) {
        int highest = Math.max(1, top - ABOVE);
        return IntStream.iterate(top, line -> line >= highest, line -> line - 1)
                .filter(line -> page.get(line - 1).isBlank())
                .findFirst()
                .orElse(top);
    }

    private List<Integer> beginningsFrom(int first, int to) {
        return Stream.concat(Stream.of(first), beginnings(first + 1, to).stream())
                .toList();
    }

    private List<Integer> beginnings(int from, int to) {
        double broken = SHORT
                * page.stream().mapToInt(line -> line.words().length()).max().orElse(0);
        return IntStream.range(from, to)
                .filter(i -> isBeginning(i) && endsNote(page.get(i - 1), broken))
                .boxed()
                .toList();
    }

    private static boolean endsNote(PaperLine line, double broken) {
        return line.words().length() < broken || line.endsSentence();
    }

    /** The lowest lines above the first number that begin as notes do, where no blank line parts them from the text. */
    private List<Integer> lastBeginnings(int top, int count) {
        List<Integer> beginnings = IntStream.range(Math.max(1, top - ABOVE + 1), top)
                .filter(this::isBeginning)
                .boxed()
                .toList();
        return beginnings.subList(Math.max(0, beginnings.size() - count), beginnings.size());
    }

    private boolean hasOnlyNotes() {
        return page.subList(start, page.size()).stream().noneMatch(FootnoteArea::isOfLetter)
                && notes().stream().noneMatch(note -> note.lines().isEmpty());
    }

    /** What stands in the text or below it, and in no note. */
    private static boolean isOfLetter(PaperLine line) {
        return QuestionHeads.is(line.words()) || BlockStart.isClosing(line) || SignatureLine.isName(line.words());
    }

    /** The notes in order. */
    List<NumberedNote> notes() {
        Map<Integer, Integer> numbers = new TreeMap<>();
        starts.forEach((number, index) -> numbers.put(index, number));
        Map<Integer, NumberedNote> notes = new TreeMap<>();
        List<String> words = new ArrayList<>();
        for (int i = start; i < page.size(); i++) {
            PaperLine line = page.get(i);
            Integer number = numbers.get(i);
            if (number != null) {
                words = new ArrayList<>();
                notes.put(number, new NumberedNote(number, line.page(), words));
                words.add(withoutNumber(line, number));
            } else if (line.bareNumber() < 0) {
                words.add(line.words());
            }
        }
        notes.values().forEach(note -> note.lines().removeIf(String::isEmpty));
        return List.copyOf(notes.values());
    }

    private static String withoutNumber(PaperLine line, int number) {
        String digits = String.valueOf(number);
        boolean isNumbered = number(ANY_NUMBERED, line) == number;
        return isNumbered ? line.words().substring(digits.length()).strip() : line.words();
    }
}
