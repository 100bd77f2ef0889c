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

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final int LONGEST_START = 40;
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

    /** Whether the entries of a table in text, so many as its beginning holds, name places where those objects begin. */
    private static boolean pointsAtObjects(byte[] bytes, int table, int header) {
        String[] words = latin(bytes, table, LONGEST_TABLE).strip().split("\\s+");
        int number = 0;
        for (int i = 1; words[0].equals("xref") && i + 2 < words.length && NUMBER.matcher(words[i]).matches(); ) {
            boolean used = words[i + 2].equals("n");
            if (used && !isObject(bytes, Long.parseLong(words[i]), number) && !isObject(bytes, Long.parseLong(words[i]) + header, number)) {
                return false;
            }
            boolean isEntry = used || words[i + 2].equals("f");
            number = isEntry ? number + 1 : (int) Long.parseLong(words[i]);
            i += isEntry ? 3 : 2;
        }
        return true;
    }

    private static boolean isObject(byte[] bytes, long at, int number) {
        if (at <= 0 || at >= bytes.length) {
            return false;
        }
        String[] words = latin(bytes, (int) at, LONGEST_START).strip().split("\\s+", 3);
        boolean named = NUMBER.matcher(words[0]).matches() && Long.parseLong(words[0]) == number;
        return named && words.length == 3 && NUMBER.matcher(words[1]).matches() && words[2].startsWith("obj");
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
