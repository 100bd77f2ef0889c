package nl.parliament.parser.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a paragraph whose first line is a heading: a short line, all bold, italic or underlined, above plain text. */
final class LeadLines {
    private static final int LONGEST = 150;
    // "… in 2024." | "… zijn?" | "het volgende:"
    private static final Pattern ENDS = Pattern.compile("(?s).*[.?!:;\"”’)\\d]\\s{0,20}");

    private final ParagraphState paragraph;

    private LeadLines(ParagraphState paragraph) {
        this.paragraph = paragraph;
    }

    /** The numbers of the lines that begin a part, the first always. */
    static List<Integer> starts(ParagraphState paragraph) {
        return new LeadLines(paragraph).starts();
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int line = 0; line < paragraph.lines.size() - 1; line++) {
            if (isHeading(line)) {
                if (line > 0 && starts.get(starts.size() - 1) != line) {
                    starts.add(line);
                }
                starts.add(line + 1);
            }
        }
        return starts;
    }

    private boolean isHeading(int line) {
        if (!paragraph.lines.get(line).isEmphasised()) {
            return false;
        }
        String text = text(line).strip();
        int next = next(line);
        return next < paragraph.lines.size()
                && !paragraph.lines.get(next).isEmphasised()
                && text.length() < LONGEST
                && ",;.".indexOf(text.charAt(text.length() - 1)) < 0
                && begins(text(next).strip())
                && (line == 0
                        || text(line - 1).isBlank()
                        || ENDS.matcher(text(line - 1)).matches());
    }

    /** The next line with letters. */
    private int next(int line) {
        int next = line + 1;
        while (next < paragraph.lines.size() && !paragraph.lines.get(next).hasLetters()) {
            next++;
        }
        return next;
    }

    /** A line that goes on with a sentence does not begin one. */
    private static boolean begins(String text) {
        return !Character.isLowerCase(text.codePointAt(0));
    }

    private String text(int line) {
        int start = paragraph.lines.get(line).start();
        boolean isLast = line + 1 == paragraph.lines.size();
        return paragraph.text.substring(
                start,
                isLast ? paragraph.text.length() : paragraph.lines.get(line + 1).start());
    }
}
