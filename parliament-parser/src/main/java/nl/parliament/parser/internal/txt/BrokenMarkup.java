package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.txt.line.PaperLine;

/**
 * Mends lines that a converter's notes broke. A note {@code [1:  text} may close its bracket on a later line. One line
 * may hold two typed notes, {@code [2] text[3] text}. A line may be parted after the raised figure of a note, so that
 * the next begins with a comma or a full stop.
 */
final class BrokenMarkup {
    // "[1:  Kamerstukken 31999, nr. 12", after "[footnoteRef:1]"
    private static final Pattern NOTE = Pattern.compile("\\[\\d{1,4}:(?= |$)");
    // "[2] https://www.voorbeeld.nl[3] https://"
    private static final Pattern TYPED = Pattern.compile("\\[(\\d{1,2})\\] (?=https?:|www\\.|\\p{Lu})");
    // "het was te verleidelijk»»1" | "van het lid Van Zanten c.s.4"
    private static final Pattern FIGURE_AT_END = Pattern.compile("[\\p{L}.,)»”’'\"?!]\\d{1,2}$");
    // "." | ", waarmee een" | "; hoe rijmt"
    private static final Pattern REST = Pattern.compile("[.,;:?!)»”]{1,3}(?:\\s.{0,400})?");
    /** Lines that a note runs over. */
    private static final int LONGEST = 6;

    /** No line of a paper is longer. */
    private static final int LONGEST_LINE = 2_000;

    private final List<PaperLine> lines;
    private final boolean hasNotes;
    private final List<PaperLine> whole = new ArrayList<>();

    private BrokenMarkup(List<PaperLine> lines) {
        this.lines = lines;
        this.hasNotes = lines.stream().anyMatch(line -> line.printed().contains("noteRef:"));
    }

    /** The same lines, such ones joined and parted. */
    static List<PaperLine> mended(List<PaperLine> lines) {
        List<PaperLine> rejoined = afterFigures(lines);
        boolean hasMarks = rejoined.stream().anyMatch(line -> line.printed().indexOf('[') >= 0);
        return hasMarks ? new BrokenMarkup(rejoined).mended() : rejoined;
    }

    private static List<PaperLine> afterFigures(List<PaperLine> lines) {
        List<PaperLine> joined = new ArrayList<>();
        for (PaperLine line : lines) {
            PaperLine before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isRestOf(before, line)) {
                joined.set(joined.size() - 1, before.with(before.printed().stripTrailing() + line.words()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isRestOf(PaperLine before, PaperLine line) {
        return !line.isBlank()
                && before.words().length() < LONGEST_LINE
                && !Character.isLetterOrDigit(line.words().charAt(0))
                && REST.matcher(line.words()).matches()
                && FIGURE_AT_END
                        .matcher(before.words()
                                .substring(Math.max(0, before.words().length() - 3)))
                        .find();
    }

    private List<PaperLine> mended() {
        for (int i = 0; i < lines.size(); ) {
            PaperLine line = lines.get(i);
            int end = isOpen(i) ? closing(i) : i;
            if (end > i) {
                StringBuilder words = new StringBuilder(line.printed().stripTrailing());
                lines.subList(i + 1, end + 1)
                        .forEach(next -> words.append(' ').append(next.printed().strip()));
                whole.add(line.with(words.toString()));
            } else {
                addParted(line);
            }
            i = end + 1;
        }
        return whole;
    }

    /** Whether the bracket of the line's last note is not closed; a note may hold brackets of its own. */
    private boolean isOpen(int at) {
        return hasNotes && openBrackets(lines.get(at).text()) > 0 && !closes(at);
    }

    /** A line whose last sign is a bracket closes its note, also when one within is not; a bracket below may be its. */
    private boolean closes(int at) {
        boolean isNextBracket =
                at + 1 < lines.size() && lines.get(at + 1).words().equals("]");
        return lines.get(at).words().endsWith("]") && !isNextBracket;
    }

    /** Whether a note that is open does not go on in this line. */
    private boolean endsNote(int at) {
        return lines.get(at).isBlank() || lines.get(at).printed().contains("noteRef:");
    }

    private static int openBrackets(String text) {
        int from = NOTE.matcher(text)
                .results()
                .mapToInt(MatchResult::start)
                .reduce((first, next) -> next)
                .orElse(text.length());
        return depth(text.substring(from));
    }

    private static int depth(String text) {
        return (int) text.chars().filter(sign -> sign == '[').count()
                - (int) text.chars().filter(sign -> sign == ']').count();
    }

    /** The line with the bracket that closes a note, else with any; the line itself when none does. */
    private int closing(int from) {
        int open = openBrackets(lines.get(from).text());
        int any = from;
        for (int i = from + 1; i < lines.size() && i <= from + LONGEST && !endsNote(i); i++) {
            String text = lines.get(i).text();
            any = any == from && text.indexOf(']') >= 0 ? i : any;
            open += depth(text);
            if (open <= 0 || closes(i)) {
                return i;
            }
        }
        return any;
    }

    private void addParted(PaperLine line) {
        String text = line.printed();
        Matcher mark = TYPED.matcher(text);
        int from = 0;
        int number = line.words().startsWith("[") && mark.find() ? Integer.parseInt(mark.group(1)) : -1;
        while (number >= 0 && mark.find()) {
            if (Integer.parseInt(mark.group(1)) == number + 1
                    && !text.substring(from, mark.start()).isBlank()) {
                whole.add(line.with(text.substring(from, mark.start())));
                from = mark.start();
                number++;
            }
        }
        whole.add(line.with(text.substring(from)));
    }
}
