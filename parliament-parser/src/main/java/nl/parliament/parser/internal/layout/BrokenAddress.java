package nl.parliament.parser.internal.layout;

import java.util.regex.Pattern;

/** An address of the web that goes on at the next line: no blank comes between, and a hyphen stays. */
public final class BrokenAddress {
    // "(nos.nl/artikel/2511721-wil-een-landelijk-" | "https://www.rijksoverheid.nl/documenten/"
    private static final Pattern OPEN =
            Pattern.compile("\\(?(?:https?://)?[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,4}/(?:\\S{0,400}[-/])?");

    private static final int LONGEST = 500;

    private BrokenAddress() {}

    /** Whether the text ends within an address. */
    public static boolean endsIn(CharSequence text) {
        int end = text.length();
        boolean mayBe = end > 0 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '/');
        int start = end;
        while (mayBe && start > 0 && end - start < LONGEST && text.charAt(start - 1) != ' ') {
            start--;
        }
        return mayBe && OPEN.matcher(text.subSequence(start, end)).matches();
    }

    /** What parts the text from the line below it: a blank, or nothing. */
    public static String whiteAfter(CharSequence text) {
        return endsIn(text) ? "" : " ";
    }
}
