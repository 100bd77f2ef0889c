package nl.parliament.parser.internal.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the text of two lines of one paragraph: with a blank, or over a hyphen. */
public final class LineJoiner {
    // 'D5- en D6-afspraken', 'land- en tuinbouw': the hyphen stands for the rest of a word
    private static final Pattern SUSPENDED =
            Pattern.compile("^(?:en|of|tot|als|dan wel|respectievelijk)\\b.*", Pattern.DOTALL);
    /** Typeset papers hyphenate; letters written in Word hardly ever do. */
    private static final double HYPHENATING = 0.06;

    // 'toeganke-lijkheid', 'functionali-teiten': no word begins so, the hyphen is that of the line
    private static final Pattern SUFFIX = Pattern.compile("(?:lijk(?:e|heid|heden)?|heid|heden|teit(?:en)?)(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,60}");
    private static final int LONGEST_HALF = 50;
    private static final int MOST_CANDIDATES = 10_000;

    private final boolean hyphenates;
    /** Words that a line end breaks and that stand whole elsewhere. */
    private final Set<String> wholeElsewhere = new HashSet<>();

    public LineJoiner(List<String> lines) {
        Set<String> candidates = new HashSet<>();
        int ends = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (endsInsideWord(lines.get(i))) {
                ends++;
                candidates.add(candidates.size() < MOST_CANDIDATES ? wordAcross(lines.get(i), lines.get(i + 1)) : "");
            }
        }
        this.hyphenates = ends > HYPHENATING * lines.size();
        if (!hyphenates && ends > 0) {
            lines.forEach(line -> keep(candidates, line));
        }
    }

    private void keep(Set<String> candidates, String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (candidates.contains(lower)) {
                wholeElsewhere.add(lower);
            }
        }
    }

    /** Joins the next line to a text in place: a paragraph may have many lines. */
    public void append(StringBuilder text, String after) {
        if (text.length() == 0 || after.isEmpty() || BrokenAddress.endsIn(text)) {
            text.append(after);
            return;
        }
        String end = text.substring(Math.max(0, text.length() - 2));
        boolean hyphen = isHyphenAtEnd(end);
        boolean suspended = hyphen && SUSPENDED.matcher(after).matches();
        boolean inside = hyphen && endsInsideWord(end) && Character.isLowerCase(after.charAt(0));
        boolean soft = inside && (hyphenates || isOneWord(text, after));
        if (end.endsWith("\u00ad") || (soft && !suspended)) {
            text.setLength(text.length() - 1);
        } else if (suspended || !hyphen) {
            text.append(' ');
        }
        text.append(after);
    }

    /** Whether the halves make a word that the document has elsewhere, or the second is no word by itself. */
    private boolean isOneWord(StringBuilder text, String after) {
        return SUFFIX.matcher(after).lookingAt() || wholeElsewhere.contains(wordAcross(text, after));
    }

    /** The letters around the hyphen that ends {@code before}, in lower case, without it. */
    private static String wordAcross(CharSequence before, String after) {
        int hyphen = before.length() - 1;
        int start = hyphen;
        while (start > 0 && hyphen - start < LONGEST_HALF && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < after.length() && end < LONGEST_HALF && Character.isLetter(after.charAt(end))) {
            end++;
        }
        return (before.subSequence(start, hyphen) + after.substring(0, end)).toLowerCase(Locale.ROOT);
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
