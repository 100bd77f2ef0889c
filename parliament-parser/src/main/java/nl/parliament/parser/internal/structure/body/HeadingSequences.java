package nl.parliament.parser.internal.structure.body;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of headings, as far as they have been read: one that goes on where another stopped ranks as that does.
 */
final class HeadingSequences {
    // "3.1 Aanpak": '3.' before the last number, which is 1
    private static final Pattern NUMBER = Pattern.compile("((?:\\d{1,2}\\.){0,3})(\\d{1,2})\\.?\\s");

    private final Map<String, Open> open = new HashMap<>();

    /** The rank of the heading: that of the one before it in its sequence, else its own. */
    int rank(String heading, int own) {
        Matcher number = NUMBER.matcher(heading);
        if (!number.lookingAt()) {
            return own;
        }
        int last = Integer.parseInt(number.group(2));
        Open before = open.get(number.group(1));
        int rank = before != null && before.last() + 1 == last ? before.rank() : own;
        open.put(number.group(1), new Open(last, rank));
        return rank;
    }

    private record Open(int last, int rank) {}
}
