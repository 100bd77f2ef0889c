package nl.parliament.parser.internal.dutch.paper;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Chambers;

/** What a note refers to: a paper of parliament by its number, a gazette, an address of the net. */
public final class NoteSource {
    private static final String PAPERS = "(?:kamerstuk(?:ken)?|handelingen)";
    private static final String SITE = "https?:|www\\.";
    // "Kamerstuk 36 410, nr. 3." | "Zie https://…"
    private static final Pattern WHOLE = Pattern.compile("(?i)(?:zie )?(?:ook )?(?:" + PAPERS
            + ",? (?:(?:I|II|TK|EK)\\b|(?:nr\\. ?)?\\d)|" + PAPERS + " " + Chambers.EITHER + "\\D{0,30}\\d"
            + "|aanhangsel\\b\\D{0,60}\\d|(?:stb|stcrt)\\.,? ?\\d|" + SITE + ").{0,200}");
    // "Zie de brief van …" | "…, nr. 29" | "…, blz. 4"
    private static final Pattern SIGN =
            Pattern.compile("(?i)" + SITE + "|" + PAPERS + "|^zie |\\bnrs?\\. ?\\d|\\bblz\\.");
    // a text that ends as a sentence, or a day
    private static final Pattern WORDS = Pattern.compile("\\.$|\\b\\d{1,2} \\p{Ll}{3,9} \\d{4}\\b");

    private NoteSource() {}

    /** Whether the text names a source and says no more, as no line of text does. */
    public static boolean is(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Whether something in the text tells of a source. */
    public static boolean isIn(String text) {
        return SIGN.matcher(text).find();
    }

    /** Whether the text may be that of a note: it tells of a source or a day, or is a sentence. */
    public static boolean mayBe(String text) {
        return isIn(text) || WORDS.matcher(text).find();
    }
}
