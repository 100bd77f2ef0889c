package nl.parliament.parser.internal.txt.line;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Sentences;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.layout.WhiteSpace;

/**
 * A line as it stood on paper, and what unwrapping asks of it, found once.
 *
 * @param printed as it stands in the file
 * @param text the same with a plain space for every kind of space
 * @param words that text without white space at its ends
 * @param page the page it stands on, from 1; 0 for a text that does not part its pages
 * @param region where on the page
 */
public record PaperLine(String printed, String text, String words, int page, Region region) {
    private static final String SENTENCE_END = ".?!:;";
    /** '12)' is a label, '137)' is not. */
    private static final int LONGEST_LABEL = 3;

    // ".2" of 'is gemaakt.2', "n12" of 'de richtlijn12'; no "0.5"
    private static final Pattern FIGURE = Pattern.compile("\\D[\\p{Ll}.,?!)”’\"'»]\\d{1,2}$");
    /** With the two signs before it. */
    private static final int LONGEST_FIGURE = 4;

    public PaperLine(String printed) {
        this(printed, 0, Region.BODY);
    }

    public PaperLine(String printed, int page, Region region) {
        this(printed, WhiteSpace.folded(printed), page, region);
    }

    private PaperLine(String printed, String text, int page, Region region) {
        this(printed, text, text.strip(), page, region);
    }

    /** Other text in the same place. */
    public PaperLine with(String otherText) {
        return otherText.equals(printed) ? this : new PaperLine(otherText, page, region);
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether it ends as a sentence does, or has nothing to end. */
    public boolean endsSentence() {
        return words.isEmpty() || SENTENCE_END.indexOf(last()) >= 0;
    }

    public boolean endsWithinSentence() {
        return !words.isEmpty() && (last() == ',' || Character.isLowerCase(last()));
    }

    /** Whether it ends in an abbreviation that a number follows. */
    public boolean endsBeforeNumber() {
        return Sentences.endsBeforeNumber(words);
    }

    /** Whether the raised figure of a note ends it: 'is gemaakt.2', 'de richtlijn12'. */
    public boolean endsInFigure() {
        return FIGURE.matcher(words.substring(Math.max(0, words.length() - LONGEST_FIGURE)))
                .find();
    }

    /** Its number of one or two digits when it holds nothing else; -1 otherwise. */
    public int bareNumber() {
        return !words.isEmpty() && words.length() <= 2 && words.chars().allMatch(unit -> unit >= '0' && unit <= '9')
                ? Integer.parseInt(words)
                : -1;
    }

    /** Whether it begins with a number that is no label of an item: '3, blz. 4' or '137) en', not '3. Begroting'. */
    public boolean startsWithNumber() {
        int end = firstWordEnd();
        return startsWithDigit() && (end > LONGEST_LABEL || ".)".indexOf(words.charAt(end - 1)) < 0);
    }

    public boolean startsWithDigit() {
        return !words.isEmpty() && Character.isDigit(words.charAt(0));
    }

    /** Whether a bracket opens in it that it does not close. */
    public boolean endsInBracket() {
        return words.lastIndexOf('(') > words.lastIndexOf(')');
    }

    public boolean endsInLetter() {
        return !words.isEmpty() && Character.isLetter(last());
    }

    public boolean startsWithinSentence() {
        return startsWithSmallLetter() || words.startsWith("(");
    }

    public boolean startsWithSmallLetter() {
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }

    /** Whether a sentence that it leaves open goes on in that line. */
    public boolean goesOnIn(PaperLine next) {
        return endsWithinSentence() && next.startsWithinSentence();
    }

    public boolean startsWithCapital() {
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }

    /** One past the first word. */
    public int firstWordEnd() {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private char last() {
        return words.charAt(words.length() - 1);
    }
}
