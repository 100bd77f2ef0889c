package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import org.jspecify.annotations.Nullable;

/**
 * The notes from one line of a page to its end.
 *
 * @param start the index in the page where they begin
 * @param notes in order
 */
record PageFoot(int start, List<FootNote> notes) {
    // "1 Kamerstuk 36 725, nr. 29" | "12 https://…" | "3 «Joint Statement»"
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[ \\t]{1,8}(?=[^\\p{Ll}\\s\\d]|https?:|www\\.)");
    // "3 bis: culturele basisinfrastructuur", below the end of another note
    private static final Pattern ANY_NUMBERED = Pattern.compile("(\\d{1,2})[ \\t]{1,8}(?=\\S)");
    /** Lines at the foot of one page. */
    private static final int LONGEST = 60;

    /** The foot whose first number is one more than the last, from this line on; null when none begins here. */
    static @Nullable PageFoot at(List<PaperLine> lines, List<Integer> page, int at, int last) {
        int number = number(NUMBERED, lines.get(page.get(at)));
        if (page.size() - at > LONGEST || (number != last + 1 && number != last + 2)) {
            return null;
        }
        Reading reading = new Reading(lines, page, at);
        return number == last + 1 ? reading.from(at, number) : reading.withLateNumber(number - 1);
    }

    private static int number(Pattern numbered, PaperLine line) {
        Matcher matcher = numbered.matcher(line.words());
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : line.bareNumber();
    }

    /** Reads the lines of one page. */
    private record Reading(List<PaperLine> lines, List<Integer> page, int at) {
        private PaperLine line(int index) {
            return lines.get(page.get(index));
        }

        private @Nullable PageFoot from(int start, int first) {
            List<FootNote> notes = new ArrayList<>();
            List<String> words = new ArrayList<>();
            int number = first - 1;
            for (int i = start; i < page.size(); i++) {
                PaperLine line = line(i);
                if (isNext(i, number + 1)) {
                    number++;
                    words = new ArrayList<>();
                    notes.add(new FootNote(number, line.page(), words));
                }
                String text = words.isEmpty() ? withoutNumber(line, number) : line.words();
                if (QuestionHeads.is(text) || BlockStart.isClosing(line)) {
                    return null;
                }
                if (!text.isEmpty()) {
                    words.add(text);
                }
            }
            boolean isWhole = notes.stream().noneMatch(note -> note.lines().isEmpty());
            return isWhole ? new PageFoot(start, notes) : null;
        }

        private boolean isNext(int index, int number) {
            PaperLine line = line(index);
            boolean isBelowEnd = index == at || line(index - 1).endsSentence();
            return number(isBelowEnd ? ANY_NUMBERED : NUMBERED, line) == number;
        }

        private static String withoutNumber(PaperLine line, int number) {
            String digits = String.valueOf(number);
            return line.words().startsWith(digits)
                    ? line.words().substring(digits.length()).strip()
                    : line.words();
        }

        /**
         * The raised number of the first note may come after all of them: it stood a little lower than its line. The
         * first note then begins below the blank line above the second.
         */
        private @Nullable PageFoot withLateNumber(int first) {
            int late = page.size() - 1;
            while (late > at && line(late).bareNumber() != first) {
                late--;
            }
            int start = at;
            while (start > 0 && !line(start - 1).isBlank()) {
                start--;
            }
            if (late == at || start == at) {
                return null;
            }
            List<Integer> inOrder = new ArrayList<>(page);
            inOrder.add(start, inOrder.remove(late));
            return new Reading(lines, inOrder, start).from(start, first);
        }
    }
}
