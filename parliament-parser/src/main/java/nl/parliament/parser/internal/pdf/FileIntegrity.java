package nl.parliament.parser.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Severity;

/**
 * Finds damage at the two ends of a PDF. A file without them is read by searching it for objects, and some may be lost.
 */
final class FileIntegrity {
    /** The end of a file is looked for in so many bytes. */
    private static final int TAIL = 2_048;
    // "startxref\\r\\n116" | "startxref 0"
    private static final Pattern START = Pattern.compile("startxref\\s{1,10}(\\d{1,18})");
    // "xref" | "12 0 obj"
    private static final Pattern TABLE = Pattern.compile("\\s{0,20}(?:xref|\\d{1,10}\\s{1,5}\\d{1,5}\\s{1,5}obj)");

    private static final int LONGEST_START = 40;
    private static final int LONGEST_TABLE = 1 << 18;

    private FileIntegrity() {}

    /** One diagnostic for each sign of damage. */
    static List<Diagnostic> notices(byte[] bytes) {
        List<Diagnostic> notices = new ArrayList<>();
        int header = PdfReader.header(bytes);
        if (header != 0) {
            notices.add(damaged(
                    header < 0 ? "no header found where the file begins" : header + " bytes found before the header"));
        }
        String tail = latin(bytes, Math.max(0, bytes.length - TAIL));
        if (!tail.contains("%%EOF")) {
            notices.add(damaged("no end mark found where the file ends; is it cut off?"));
        }
        long table = table(bytes, tail, Math.max(0, header));
        if (table < 0) {
            notices.add(damaged("no table of objects found where the file says it is; its objects were searched for"));
        } else if (!pointsAtObjects(bytes, (int) table, Math.max(0, header))) {
            notices.add(damaged("an entry of the table of objects points at no object; it was searched for"));
        }
        return notices;
    }

    /** Where the last table begins; -1 when the file does not say. */
    private static long table(byte[] bytes, String tail, int header) {
        Matcher start = START.matcher(tail);
        long at = -1;
        while (start.find()) {
            at = Long.parseLong(start.group(1));
        }
        return isTable(bytes, at) ? at : isTable(bytes, at + header) ? at + header : -1;
    }

    /**
     * Whether the entries of a table in text, so many as its beginning holds, name places where those objects begin.
     */
    private static boolean pointsAtObjects(byte[] bytes, int table, int header) {
        ByteTokenizer words = new ByteTokenizer(bytes, table, LONGEST_TABLE);
        if (!words.next().is("xref")) {
            return true;
        }
        long number = 0;
        for (long place = words.next().number();
                place >= 0;
                place = words.next().number()) {
            words.next(); // the generation
            boolean used = words.next().is("n");
            if (used && !isObject(bytes, place, number) && !isObject(bytes, place + header, number)) {
                return false;
            }
            if (used || words.is("f")) {
                number++;
            } else {
                number = place; // "12 345": the objects from 12 on follow
                words.back();
            }
        }
        return true;
    }

    private static boolean isObject(byte[] bytes, long at, long number) {
        if (at <= 0 || at >= bytes.length) {
            return false;
        }
        ByteTokenizer words = new ByteTokenizer(bytes, (int) at, LONGEST_START);
        return words.next().number() == number
                && words.next().number() >= 0
                && words.next().startsWith("obj");
    }

    private static boolean isTable(byte[] bytes, long at) {
        return at > 0
                && at < bytes.length
                && TABLE.matcher(latin(bytes, (int) at)).lookingAt();
    }

    private static String latin(byte[] bytes, int from) {
        return new String(bytes, from, Math.min(TAIL, bytes.length - from), StandardCharsets.ISO_8859_1);
    }

    private static Diagnostic damaged(String message) {
        return new Diagnostic("file-damaged", Severity.ERROR, message, null, null);
    }
}
