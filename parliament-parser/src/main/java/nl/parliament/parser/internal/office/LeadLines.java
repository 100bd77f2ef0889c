package nl.parliament.parser.internal.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a paragraph whose first line is a heading: a short line, all bold, italic or underlined, above plain text. */
final class LeadLines {
    private static final int LONGEST = 150;
    // "… in 2024." | "… zijn?" | "het volgende:"
    private static final Pattern ENDS = Pattern.compile("(?s).*[.?!:;\"”’)\\d]\\s{0,20}");

    private final ParagraphText paragraph;

    private LeadLines(ParagraphText paragraph) {
        this.paragraph = paragraph;
    }

    /** The numbers of the lines that begin a part, the first always. */
    static List<Integer> starts(ParagraphText paragraph) {
        return new LeadLines(paragraph).starts();
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int line = 0; line < paragraph.lineCount() - 1; line++) {
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
        if (!paragraph.line(line).isEmphasised()) {
            return false;
        }
        String text = paragraph.lineText(line).strip();
        int next = next(line);
        return next < paragraph.lineCount()
                && !paragraph.line(next).isEmphasised()
                && text.length() < LONGEST
                && ",;.".indexOf(text.charAt(text.length() - 1)) < 0
                && begins(paragraph.lineText(next).strip())
                && (line == 0
                        || paragraph.lineText(line - 1).isBlank()
                        || ENDS.matcher(paragraph.lineText(line - 1)).matches());
    }

    /** The next line with letters. */
    private int next(int line) {
        int next = line + 1;
        while (next < paragraph.lineCount() && !paragraph.line(next).hasLetters()) {
            next++;
        }
        return next;
    }

    /** A line that goes on with a sentence does not begin one. */
    private static boolean begins(String text) {
        return !Character.isLowerCase(text.codePointAt(0));
    }
}
