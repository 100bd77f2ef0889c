package nl.parliament.parser.internal.txt;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.txt.line.LineSearch;
import nl.parliament.parser.internal.txt.line.PaperLine;

/** Finds the lines that begin a note among lines of notes. */
final class NoteStarts {
    private static final Pattern NUMBERED = Pattern.compile("\\s{0,8}\\d{1,2} (?:\\p{Lu}|https?:|www\\.)");
    private static final Pattern START = Pattern.compile("\\s{0,8}(?:\\p{Lu}|https?:|www\\.)");

    private final List<PaperLine> lines;
    private final BitSet isOfNotes;

    NoteStarts(List<PaperLine> lines) {
        this.lines = lines;
        this.isOfNotes = ofNotes(lines);
    }

    /** Behind a whole sentence "2 HvJ EU 20 november 2017", or a capital among notes whose numbers stand apart. */
    boolean isOne(int at) {
        boolean isNumbered = lines.get(at - 1).endsSentence()
                && NUMBERED.matcher(lines.get(at).text()).lookingAt();
        return isNumbered || (isOfNotes.get(at) && begins(lines, at));
    }

    /**
     * The lines below numbers in a row that stand on lines of their own, when as many sentences begin there: a text
     * taken from a PDF has the numbers of its notes so, above a blank line.
     */
    private static BitSet ofNotes(List<PaperLine> lines) {
        BitSet ofNotes = new BitSet();
        int row = 1;
        for (int i = 1; i < lines.size(); i++) {
            row = isNextNumber(lines, i) ? row + 1 : 1;
            if (row > 1) {
                int from = LineSearch.skip(lines, i + 1, PaperLine::isBlank);
                int to = LineSearch.skip(lines, from, line -> !line.isBlank() && line.bareNumber() < 0);
                if (row == 1 + countNotes(lines, from + 1, to)) {
                    ofNotes.set(from, to);
                }
            }
        }
        return ofNotes;
    }

    private static boolean isNextNumber(List<PaperLine> lines, int at) {
        int number = lines.get(at).bareNumber();
        return number > 1 && number == lines.get(at - 1).bareNumber() + 1;
    }

    private static long countNotes(List<PaperLine> lines, int from, int to) {
        return IntStream.range(from, to).filter(at -> begins(lines, at)).count();
    }

    private static boolean begins(List<PaperLine> lines, int at) {
        return lines.get(at - 1).endsSentence()
                && START.matcher(lines.get(at).text()).lookingAt();
    }
}
