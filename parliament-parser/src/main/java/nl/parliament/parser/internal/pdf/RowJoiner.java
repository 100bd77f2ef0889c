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

    private final boolean hyphenates;

    RowJoiner(List<String> lines) {
        long broken = lines.stream().filter(RowJoiner::endsInsideWord).count();
        this.hyphenates = broken > HYPHENATING * lines.size();
    }

    String join(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        if (before.endsWith("\u00ad")) {
            return before.substring(0, before.length() - 1) + after;
        }
        if (isHyphenAtEnd(before)) {
            if (SUSPENDED.matcher(after).matches()) {
                return before + " " + after;
            }
            boolean soft = hyphenates && endsInsideWord(before) && Character.isLowerCase(after.charAt(0));
            return soft ? before.substring(0, before.length() - 1) + after : before + after;
        }
        boolean address = before.endsWith("/") && before.toLowerCase(Locale.ROOT).matches("(?s).{0,4000}https?://\\S{1,400}");
        return address ? before + after : before + " " + after;
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
