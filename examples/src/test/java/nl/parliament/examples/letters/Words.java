package nl.parliament.examples.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with what stands among them.
 *
 * @param kind of piece
 * @param text of the words or the note, or the name of the bookmark
 */
record Words(Kind kind, String text) {
    // "aangeboden^[Kamerstuk 36 045, nr. 12.]" | "{_Hlk1:de planning}"
    private static final Pattern MARK =
            Pattern.compile("\\^\\[(?<note>[^\\]]*)\\]|\\{(?<name>\\w+):(?<marked>[^}]*)\\}");

    enum Kind {
        PLAIN,
        NOTE,
        BOOKMARK_START,
        BOOKMARK_END
    }

    static List<Words> of(String text) {
        List<Words> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            add(pieces, Kind.PLAIN, text.substring(from, mark.start()));
            if (mark.group("note") != null) {
                pieces.add(new Words(Kind.NOTE, mark.group("note")));
            } else {
                pieces.add(new Words(Kind.BOOKMARK_START, mark.group("name")));
                add(pieces, Kind.PLAIN, mark.group("marked"));
                pieces.add(new Words(Kind.BOOKMARK_END, mark.group("name")));
            }
            from = mark.end();
        }
        add(pieces, Kind.PLAIN, text.substring(from));
        return pieces;
    }

    private static void add(List<Words> pieces, Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Words(kind, text));
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
