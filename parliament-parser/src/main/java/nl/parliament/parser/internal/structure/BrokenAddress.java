package nl.parliament.parser.internal.structure;

import java.util.regex.Pattern;

/** An address of the web that goes on at the next line: no blank comes between. */
final class BrokenAddress {
    // "(nos.nl/artikel/2511721-wil-een-landelijk-" | "https://www.rijksoverheid.nl/documenten/"
    private static final Pattern OPEN =
            Pattern.compile("\\(?(?:https?://)?[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,4}/(?:\\S{0,400}[-/])?");

    private static final int LONGEST = 500;

    private BrokenAddress() {}

    /** What parts the text from the line below it. */
    static String whiteAfter(CharSequence text) {
        int end = text.length();
        boolean open = end > 0 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '/');
        int start = end;
        while (open && start > 0 && end - start < LONGEST && text.charAt(start - 1) != ' ') {
            start--;
        }
        return open && OPEN.matcher(text.subSequence(start, end)).matches() ? "" : " ";
    }
}
