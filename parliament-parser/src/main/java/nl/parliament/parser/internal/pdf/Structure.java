package nl.parliament.parser.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Severity;

/** What the two ends of a PDF tell of damage: a file without them is read by searching it for objects, and some may be lost. */
final class Structure {
    /** The end of a file is looked for in so many bytes. */
    private static final int TAIL = 2_048;
    // "startxref\\r\\n116" | "startxref 0"
    private static final Pattern START = Pattern.compile("startxref\\s{1,10}(\\d{1,18})");
    // "xref" | "12 0 obj"
    private static final Pattern TABLE = Pattern.compile("\\s{0,20}(?:xref|\\d{1,10}\\s{1,5}\\d{1,5}\\s{1,5}obj)");

    // "0 12" | "0000000116 00000 n"; nothing else may stand between them
    private static final Pattern SECTION = Pattern.compile("\\G(?:\\s{0,5}xref)?\\s{1,9}(?:(\\d{1,9})\\s{1,9}(\\d{1,9})(?=\\s{0,9}[\\r\\n]\\s{0,9}\\d{10}\\s|\\s{0,9}[\\r\\n]\\s{0,9}(?:trailer|\\d{1,9}\\s))|(\\d{10})\\s{1,3}\\d{5}\\s{1,3}([nf]))");
    private static final int LONGEST_TABLE = 1 << 18;

    private Structure() {}

    /** One diagnostic for each sign of damage. */
    static List<Diagnostic> notices(byte[] bytes) {
        List<Diagnostic> notices = new ArrayList<>();
        int header = PdfReader.header(bytes);
        if (header != 0) {
            notices.add(damaged(header < 0 ? "no header found where the file begins" : header + " bytes found before the header"));
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

    /** Whether the entries of a table in text, so many as its end is near, name places where those objects begin. */
    private static boolean pointsAtObjects(byte[] bytes, int table, int header) {
        Matcher section = SECTION.matcher(latin(bytes, table, LONGEST_TABLE));
        for (int at = 0; section.find(); ) {
            boolean begins = section.group(1) != null;
            at = begins ? Integer.parseInt(section.group(1)) : at;
            boolean used = !begins && section.group(4).equals("n");
            if (used && !isObject(bytes, Long.parseLong(section.group(3)), at) && !isObject(bytes, Long.parseLong(section.group(3)) + header, at)) {
                return false;
            }
            at += begins ? 0 : 1;
        }
        return true;
    }

    private static boolean isObject(byte[] bytes, long at, int number) {
        return at > 0 && at < bytes.length && latin(bytes, (int) at, 40).matches("(?s)\\s{0,9}0{0,9}" + number + "\\s{1,9}\\d{1,5}\\s{0,9}obj.*");
    }

    private static boolean isTable(byte[] bytes, long at) {
        return at > 0 && at < bytes.length && TABLE.matcher(latin(bytes, (int) at)).lookingAt();
    }

    private static String latin(byte[] bytes, int from) {
        return latin(bytes, from, TAIL);
    }

    private static String latin(byte[] bytes, int from, int most) {
        return new String(bytes, from, Math.min(most, bytes.length - from), StandardCharsets.ISO_8859_1);
    }

    private static Diagnostic damaged(String message) {
        return new Diagnostic("file-damaged", Severity.ERROR, message, null, null);
    }
}
