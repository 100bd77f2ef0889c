package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends lines that a converter's notes broke. A note {@code [1:  text} may close its bracket on a later line, and one
 * line may hold two typed notes, {@code [2] text[3] text}.
 */
final class BrokenMarkup {
    // "[footnoteRef:1] … [1:  Kamerstukken 31999, nr. 12"
    private static final Pattern OPEN_NOTE = Pattern.compile("\\[(\\d{1,4}): [^\\]]{0,4000}$");
    // "[2] https://www.voorbeeld.nl[3] https://"
    private static final Pattern TYPED = Pattern.compile("\\[(\\d{1,2})\\] (?=https?:|www\\.|\\p{Lu})");
    /** Lines that a note runs over. */
    private static final int LONGEST = 6;

    private final List<PaperLine> lines;
    private final List<PaperLine> whole = new ArrayList<>();

    private BrokenMarkup(List<PaperLine> lines) {
        this.lines = lines;
    }

    /** The same lines, such ones joined and parted. */
    static List<PaperLine> mended(List<PaperLine> lines) {
        boolean hasMarks = lines.stream().anyMatch(line -> line.printed().indexOf('[') >= 0);
        return hasMarks ? new BrokenMarkup(lines).mended() : lines;
    }

    private List<PaperLine> mended() {
        for (int i = 0; i < lines.size(); ) {
            PaperLine line = lines.get(i);
            int end = isOpen(line) ? closing(i) : i;
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

    private static boolean isOpen(PaperLine line) {
        String text = line.text();
        return text.contains("noteRef:") && OPEN_NOTE.matcher(text).find(Math.max(0, text.lastIndexOf('[')));
    }

    /** The line with the bracket that closes a note; the line itself when none does. */
    private int closing(int from) {
        for (int i = from + 1; i < lines.size() && i <= from + LONGEST; i++) {
            if (lines.get(i).text().indexOf(']') >= 0) {
                return i;
            }
        }
        return from;
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
