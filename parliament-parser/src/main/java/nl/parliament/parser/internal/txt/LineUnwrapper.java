package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of a paragraph together again in a text that was wrapped at a fixed width. A line goes on when the first word of
 * the next would not have fitted. A text with long lines was never wrapped and stays as it is.
 */
final class LineUnwrapper {
    private static final int LONGEST_WRAPPED = 140;
    // "- " | "• " | "1. " | "a) " begin a line of their own
    private static final Pattern ITEM = Pattern.compile("^\\s{0,20}(?:[-•·–*]|\\d{1,2}[.)]|[a-z][.)])\\s.*", Pattern.DOTALL);

    private LineUnwrapper() {}

    static List<String> unwrap(List<String> lines) {
        int width = width(lines);
        if (width == 0) {
            return lines;
        }
        List<String> joined = new ArrayList<>();
        String last = "";
        for (String line : lines) {
            boolean goesOn = !joined.isEmpty() && goesOn(last, line, width);
            if (goesOn) {
                joined.set(joined.size() - 1, join(joined.get(joined.size() - 1), line.strip()));
            } else {
                joined.add(line);
            }
            last = line;
        }
        return joined;
    }

    /** The width the text was wrapped at; 0 when it was not. */
    private static int width(List<String> lines) {
        List<Integer> lengths = lines.stream()
                .map(line -> line.stripTrailing().length())
                .filter(length -> length > 0)
                .sorted()
                .toList();
        if (lengths.size() < 5 || lengths.get(lengths.size() - 1) > 4 * LONGEST_WRAPPED) {
            return 0;
        }
        int width = lengths.get((int) (0.97 * (lengths.size() - 1)));
        long nearlyFull = lengths.stream().filter(length -> length > 0.8 * width).count();
        return width <= LONGEST_WRAPPED && nearlyFull > 0.25 * lengths.size() ? width : 0;
    }

    private static boolean goesOn(String before, String line, int width) {
        if (before.isBlank() || line.isBlank() || line.startsWith("\t") || ITEM.matcher(line).matches()) {
            return false;
        }
        String next = line.strip();
        int blank = next.indexOf(' ');
        int firstWord = blank < 0 ? next.length() : blank;
        boolean full = before.stripTrailing().length() + 1 + firstWord > 0.94 * width;
        boolean lower = Character.isLowerCase(next.charAt(0)) && before.length() > 0.55 * width;
        return full || lower;
    }

    private static String join(String before, String after) {
        boolean hyphen = before.endsWith("-") && before.length() > 1 && Character.isLetterOrDigit(before.charAt(before.length() - 2));
        boolean suspended = after.startsWith("en ") || after.startsWith("of ") || after.startsWith("tot ");
        return before.stripTrailing() + (hyphen && !suspended ? "" : " ") + after;
    }
}
