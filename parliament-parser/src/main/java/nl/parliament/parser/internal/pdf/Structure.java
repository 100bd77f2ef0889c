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
        if (!pointsAtTable(bytes, tail, Math.max(0, header))) {
            notices.add(damaged("no table of objects found where the file says it is; its objects were searched for"));
        }
        return notices;
    }

    private static boolean pointsAtTable(byte[] bytes, String tail, int header) {
        Matcher start = START.matcher(tail);
        long at = -1;
        while (start.find()) {
            at = Long.parseLong(start.group(1));
        }
        return isTable(bytes, at) || isTable(bytes, at + header);
    }

    private static boolean isTable(byte[] bytes, long at) {
        return at > 0 && at < bytes.length && TABLE.matcher(latin(bytes, (int) at)).lookingAt();
    }

    private static String latin(byte[] bytes, int from) {
        return new String(bytes, from, Math.min(TAIL, bytes.length - from), StandardCharsets.ISO_8859_1);
    }

    private static Diagnostic damaged(String message) {
        return new Diagnostic("file-damaged", Severity.ERROR, message, null, null);
    }
}
