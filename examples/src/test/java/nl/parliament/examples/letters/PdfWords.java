package nl.parliament.examples.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as they are printed: the numbers of notes stand between {@code ^} and {@code ^}, and bookmarks leave no trace.
 *
 * @param text of the line or paragraph
 * @param notes that it calls
 */
record PdfWords(String text, List<String> notes) {
    private static final Pattern CALL = Pattern.compile("\\^(\\d+)\\^");

    static PdfWords of(String words, int notesBefore) {
        StringBuilder text = new StringBuilder();
        List<String> notes = new ArrayList<>();
        for (Words piece : Words.of(words)) {
            if (piece.is(Words.Kind.PLAIN)) {
                text.append(piece.text());
            } else if (piece.is(Words.Kind.NOTE)) {
                notes.add(piece.text());
                text.append(raised(notesBefore + notes.size()));
            }
        }
        return new PdfWords(text.toString(), notes);
    }

    static String raised(int note) {
        return "^" + note + "^";
    }

    static List<Integer> called(String line) {
        return CALL.matcher(line)
                .results()
                .map(call -> Integer.valueOf(call.group(1)))
                .toList();
    }

    /** Parts of a line, every second of which is raised. */
    static String[] parts(String line) {
        return line.split("\\^");
    }

    static String plain(String line) {
        Matcher call = CALL.matcher(line);
        return call.replaceAll("");
    }
}
