package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.layout.BrokenAddress;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a paragraph together again in a text that was wrapped. A line goes on when the first word of the next would not
 * have fitted, or when it ends within a sentence. A text with long lines was never wrapped and stays as it is.
 */
final class LineUnwrapper {
    private static final int LONGEST_WRAPPED = 140;
    /** A line shorter than this was not broken for its width. */
    private static final int SHORTEST_BROKEN = 25;
    private static final String SENTENCE_END = ".?!:;";
    // a bare number, "- " | "• " | "1. " | "a) " begin a line of their own
    private static final Pattern ITEM =
            Pattern.compile("^\\s{0,20}(?:[-•·–*\uf0b7\uf0a7]|\\d{1,2}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}|[a-z][.)])\\s.*|^\\s{0,20}\\d{1,2}\\s{0,20}$|^Nr\\. ?\\d{1,4}\\b.*|^(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op (?:de )?vra(?:ag|gen))? \\d{1,3}\\b.{0,30}$", Pattern.DOTALL);

    private static final Pattern NOTE = Pattern.compile("\\s{0,8}\\d{1,2} (?:\\p{Lu}|https?:|www\\.).*");
    /** A line longer than this share of the widest is no heading. */
    private static final double LONG = 0.8;
    /** What the rounded widths of a line may be off by. */
    private static final double ROUNDING = 0.1;

    private final List<String> lines;
    private final LineMeasure measure;
    /** What is as wide as this has no place on one line. */
    private final double tooWide;

    private LineUnwrapper(List<String> lines, LineMeasure measure) {
        this.lines = lines;
        this.measure = measure;
        List<Double> widths = lines.stream().filter(line -> !line.isBlank()).map(line -> measure.of(line.strip())).sorted().toList();
        this.tooWide = tooWide(widths.isEmpty() ? 0 : widths.get((int) (0.95 * (widths.size() - 1))));
    }

    /** The margin lies between the longest line and the shortest that had to be broken: within a sentence nobody else breaks it. */
    private double tooWide(double longest) {
        return IntStream.range(1, lines.size())
                .filter(this::isWithinSentence)
                .mapToDouble(i -> withNextWord(lines.get(i - 1), lines.get(i)))
                .filter(sum -> sum > longest)
                .min()
                .orElse(longest);
    }

    /** The paragraphs; running lines stay by themselves, and the lines on either side of one may belong together. */
    static List<Line> unwrap(List<String> lines, Set<Integer> running) {
        List<String> texts = IntStream.range(0, lines.size()).filter(i -> !running.contains(i)).mapToObj(lines::get).toList();
        boolean[] goesOn = isWrapped(texts) ? best(texts).goOn() : new boolean[texts.size()];
        List<Line> joined = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int paragraph = -1;
        int text = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (running.contains(i)) {
                joined.add(new Line(lines.get(i), true));
            } else if (goesOn[text++]) {
                join(open, lines.get(i).strip());
            } else {
                close(joined, paragraph, open);
                paragraph = joined.size();
                open.append(lines.get(i));
                joined.add(new Line(lines.get(i), false));
            }
        }
        close(joined, paragraph, open);
        return joined;
    }

    private static void close(List<Line> joined, int paragraph, StringBuilder open) {
        if (paragraph >= 0) {
            joined.set(paragraph, new Line(open.toString(), false));
            open.setLength(0);
        }
    }

    private static LineUnwrapper best(List<String> lines) {
        return List.of(LineMeasure.values()).stream()
                .map(measure -> new LineUnwrapper(lines, measure))
                .min(Comparator.comparingLong(LineUnwrapper::unexplained))
                .orElseThrow();
    }

    private static boolean isWrapped(List<String> lines) {
        List<Integer> lengths = lines.stream()
                .map(line -> line.stripTrailing().length())
                .filter(length -> length > 0)
                .sorted()
                .toList();
        if (lengths.isEmpty() || lengths.get(lengths.size() - 1) > 4 * LONGEST_WRAPPED) {
            return false;
        }
        int width = lengths.get((int) (0.97 * (lengths.size() - 1)));
        long longer = lengths.stream().filter(length -> length > 0.5 * width).count();
        long nearlyFull = lengths.stream().filter(length -> length > 0.8 * width).count();
        return width <= LONGEST_WRAPPED && nearlyFull >= 5 && 2 * nearlyFull > longer;
    }

    /** Lines that end within a sentence though the next word would have fitted: the fewer, the better the measure. */
    private long unexplained() {
        long count = 0;
        for (int i = 1; i < lines.size(); i++) {
            count += isWithinSentence(i) && !isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        return count;
    }

    private boolean[] goOn() {
        boolean[] goOn = new boolean[lines.size()];
        for (int i = 1; i < goOn.length; i++) {
            goOn[i] = goesOn(i);
        }
        return goOn;
    }

    private boolean goesOn(int at) {
        String before = lines.get(at - 1);
        String line = lines.get(at);
        if (before.isBlank() || line.isBlank() || line.startsWith("\t") || ITEM.matcher(line).matches() || standsAlone(at) || beginsNote(before, line)) {
            return false;
        }
        boolean within = startsWithinSentence(line.strip()) && before.length() > SHORTEST_BROKEN;
        return within && !SENTENCE_END.contains(lastOf(before)) || isFull(before, line) || isLongAndOpen(before);
    }

    /** Lines of uneven width, as copied from a page on the web: a long one that ends within a sentence goes on. */
    private boolean isLongAndOpen(String line) {
        return endsWithinSentence(line) && measure.of(line.strip()) > LONG * tooWide;
    }

    /** "2 HvJ EU 20 november 2017" behind a whole sentence. */
    private static boolean beginsNote(String before, String line) {
        return SENTENCE_END.contains(lastOf(before)) && NOTE.matcher(line).matches();
    }

    /** Behind a whole sentence a short line without closing point, above a line that begins a sentence: a heading. */
    private boolean standsAlone(int at) {
        String line = lines.get(at);
        String after = following(at);
        return after != null
                && SENTENCE_END.contains(lastOf(lines.get(at - 1)))
                && Character.isUpperCase(line.strip().codePointAt(0))
                && Character.isLetter(lastOf(line).charAt(0))
                && Character.isUpperCase(after.strip().codePointAt(0))
                && !isFull(line, after);
    }

    private @Nullable String following(int at) {
        String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
        return next.isBlank() ? null : next;
    }

    private boolean isFull(String line, String next) {
        return withNextWord(line, next) > tooWide - ROUNDING;
    }

    private double withNextWord(String line, String next) {
        return measure.of(line.strip()) + measure.of(" " + firstWord(next.strip()));
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    private boolean isWithinSentence(int at) {
        return endsWithinSentence(lines.get(at - 1)) && startsWithinSentence(lines.get(at).strip());
    }

    private static boolean endsWithinSentence(String line) {
        String last = lastOf(line);
        return last.equals(",") || !last.isEmpty() && Character.isLowerCase(last.charAt(0));
    }

    private static boolean startsWithinSentence(String line) {
        return !line.isEmpty() && (Character.isLowerCase(line.codePointAt(0)) || line.charAt(0) == '(');
    }

    private static String lastOf(String line) {
        String words = line.stripTrailing();
        return words.isEmpty() ? "" : words.substring(words.length() - 1);
    }

    private static void join(StringBuilder text, String after) {
        int length = text.length();
        boolean hyphen = length > 1 && text.charAt(length - 1) == '-' && Character.isLetterOrDigit(text.charAt(length - 2));
        boolean suspended = after.startsWith("en ") || after.startsWith("of ") || after.startsWith("tot ");
        while (text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        text.append(hyphen && !suspended ? "" : BrokenAddress.whiteAfter(text)).append(after);
    }

    /**
     * A paragraph or a running line.
     *
     * @param text its words
     * @param isRunning whether it stands on every page
     */
    record Line(String text, boolean isRunning) {}
}
