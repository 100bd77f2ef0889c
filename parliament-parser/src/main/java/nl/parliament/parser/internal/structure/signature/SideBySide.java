package nl.parliament.parser.internal.structure.signature;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.PersonName;
import nl.parliament.parser.internal.dutch.SignatureLine;

/**
 * Two signatures side by side of which a converter kept no more than a blank between: puts a tab in its place, in the
 * offices, in the rest of them and in the names. Made for one signature.
 */
final class SideBySide {
    // "Welzijn en Sport, Jeugd en Sport,"
    private static final Pattern TWO_RESTS = Pattern.compile("[^,]{3,60},( )[^,]{3,60},?");

    /** Two names take no more. */
    private static final int LONGEST_NAMES = 160;

    private boolean areTwo;

    /** The text of a block, each line of two parts with a tab between. */
    String parted(String text) {
        if (text.indexOf('\t') >= 0) {
            return text;
        }
        StringBuilder parted = new StringBuilder(text);
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            int between = between(text.substring(start, end));
            if (between >= 0) {
                parted.setCharAt(start + between, '\t');
            }
            start = end + 1;
        }
        return parted.toString();
    }

    /** Where the blank stands between the two parts of a line; -1 when it has one. */
    private int between(String line) {
        int offices = SignatureLine.betweenOffices(line);
        if (offices >= 0) {
            areTwo = true;
            return offices;
        }
        if (!areTwo) {
            return -1;
        }
        Matcher rests = TWO_RESTS.matcher(line);
        boolean isRest = rests.matches() && SignatureLine.continuesRole(line);
        return isRest ? rests.start(1) : betweenNames(line);
    }

    /** Where the blank stands between two names on a line, as near to its middle as can be; -1 when it has not two. */
    static int betweenNames(String line) {
        if (line.length() > LONGEST_NAMES) {
            return -1;
        }
        int middle = line.length() / 2;
        int best = -1;
        for (int at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
            boolean areNames = PersonName.matches(line.substring(0, at)) && PersonName.matches(line.substring(at + 1));
            boolean isNearer = best < 0 || Math.abs(at - middle) < Math.abs(best - middle);
            best = areNames && isNearer ? at : best;
        }
        return best;
    }
}
