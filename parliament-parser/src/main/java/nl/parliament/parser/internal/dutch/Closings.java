package nl.parliament.parser.internal.dutch;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.WhiteSpace;

/** The line that closes a letter. */
public final class Closings {
    // "Hoogachtend," | "Met vriendelijke groet," | "Met hartelijke groeten" | "Met de meeste hoogachting,"
    private static final Pattern CLOSING = Pattern.compile("(?i)(?:hoogachtend|met (?:\\p{L}{2,15} ){0,2}(?:groet|"
            + "groeten|hoogachting)|(?:vriendelijke|hartelijke) groet(?:en)?)[,.]?");

    private static final int LONGEST = 60;

    private Closings() {}

    /** Whether the line is a closing and nothing else. */
    public static boolean is(String line) {
        return line.length() < LONGEST
                && mayBeOne(line)
                && CLOSING.matcher(WhiteSpace.folded(line)).matches();
    }

    /** A plain look before the costly one. */
    private static boolean mayBeOne(String line) {
        return !line.isEmpty() && "hHmMvV".indexOf(line.charAt(0)) >= 0;
    }
}
