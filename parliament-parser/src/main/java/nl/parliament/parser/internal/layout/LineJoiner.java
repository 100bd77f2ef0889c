package nl.parliament.parser.internal.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Joins the text of two lines of one paragraph: with a blank, or over a hyphen. */
public final class LineJoiner {
    // 'D5- en D6-afspraken', 'land- en tuinbouw': the hyphen stands for the rest of a word
    private static final Pattern SUSPENDED =
            Pattern.compile("^(?:en|of|tot|als|dan wel|respectievelijk)\\b.*", Pattern.DOTALL);

    private final BrokenWords broken;

    /** A joiner for a document with these lines, which tell how it writes its words. */
    public LineJoiner(List<String> lines) {
        this.broken = new BrokenWords(lines);
    }

    /** Joins the next line to a text in place: a paragraph may have many lines. */
    public void append(StringBuilder text, String after) {
        if (text.length() == 0 || after.isEmpty() || BrokenAddress.endsIn(text)) {
            text.append(after);
            return;
        }
        boolean hyphen = BrokenWords.endsWithHyphen(text);
        boolean suspended = hyphen && SUSPENDED.matcher(after).matches();
        boolean soft = text.charAt(text.length() - 1) == '\u00ad';
        if (soft || (!suspended && goesOn(text, after) && broken.breaks(text, after))) {
            text.setLength(text.length() - 1);
        } else if (suspended || !hyphen) {
            text.append(' ');
        }
        text.append(after);
    }

    /** Whether the text ends with a hyphen after a letter or a figure: 'de AOW-', 'niveau B2-'. */
    public static boolean endsInHyphen(CharSequence text) {
        return BrokenWords.endsWithHyphen(text);
    }

    /** Whether the text ends within a word that the next line goes on with. */
    public static boolean goesOn(CharSequence text, String after) {
        return BrokenWords.endsInsideWord(text) && !after.isEmpty() && Character.isLowerCase(after.charAt(0));
    }
}
