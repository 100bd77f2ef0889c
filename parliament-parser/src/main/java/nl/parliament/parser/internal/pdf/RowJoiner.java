package nl.parliament.parser.internal.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Joins the text of two lines of one paragraph: with a blank, or over a hyphen. */
final class RowJoiner {
    // 'D5- en D6-afspraken', 'land- en tuinbouw': the hyphen stands for the rest of a word
    private static final Pattern SUSPENDED = Pattern.compile("^(?:en|of|tot|als|dan wel|respectievelijk)\\b.*", Pattern.DOTALL);
    /** Typeset papers hyphenate; letters written in Word hardly ever do. */
    private static final double HYPHENATING = 0.06;

    private static final int LONGEST_WITH_ADDRESS = 4_500;

    private final boolean hyphenates;

    RowJoiner(List<String> lines) {
        long broken = lines.stream().filter(RowJoiner::endsInsideWord).count();
        this.hyphenates = broken > HYPHENATING * lines.size();
    }

    String join(String before, String after) {
        StringBuilder text = new StringBuilder(before);
        append(text, after);
        return text.toString();
    }

    /** Joins the next line to a text in place: a paragraph may have many lines. */
    void append(StringBuilder text, String after) {
        if (text.length() == 0 || after.isEmpty()) {
            text.append(after);
            return;
        }
        String end = text.substring(Math.max(0, text.length() - 2));
        boolean hyphen = isHyphenAtEnd(end);
        boolean suspended = hyphen && SUSPENDED.matcher(after).matches();
        boolean soft = hyphen && hyphenates && endsInsideWord(end) && Character.isLowerCase(after.charAt(0));
        if (end.endsWith("\u00ad") || soft && !suspended) {
            text.setLength(text.length() - 1);
        } else if (suspended || !hyphen && !isAddress(text)) {
            text.append(' ');
        }
        text.append(after);
    }

    private static boolean isAddress(StringBuilder text) {
        boolean mayBe = text.charAt(text.length() - 1) == '/' && text.length() <= LONGEST_WITH_ADDRESS;
        return mayBe && text.toString().toLowerCase(Locale.ROOT).matches("(?s).{0,4000}https?://\\S{1,400}");
    }

    private static boolean isHyphenAtEnd(String line) {
        return line.length() > 1
                && (line.endsWith("-") || line.endsWith("\u2010") || line.endsWith("\u2011"))
                && Character.isLetterOrDigit(line.charAt(line.length() - 2));
    }

    private static boolean endsInsideWord(String line) {
        return isHyphenAtEnd(line) && Character.isLowerCase(line.charAt(line.length() - 2));
    }
}
