package nl.parliament.parser.internal.txt;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.txt.line.PaperLine;

/** The paragraphs so far, the last one open. */
final class Paragraphs {
    private final LineJoiner joiner;
    private final List<ParagraphReflow.Line> joined = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int paragraph = -1;

    Paragraphs(LineJoiner joiner) {
        this.joiner = joiner;
    }

    void addRunning(PaperLine line) {
        joined.add(new ParagraphReflow.Line(line, line.printed(), true));
    }

    void add(PaperLine line, boolean goesOn) {
        if (goesOn) {
            open.setLength(trimmedLength());
            joiner.append(open, line.printed().strip());
        } else {
            close();
            paragraph = joined.size();
            open.append(line.printed());
            joined.add(new ParagraphReflow.Line(line, line.printed(), false));
        }
    }

    private int trimmedLength() {
        int length = open.length();
        while (length > 0 && Character.isWhitespace(open.charAt(length - 1))) {
            length--;
        }
        return length;
    }

    /** All of them. */
    List<ParagraphReflow.Line> close() {
        if (paragraph >= 0) {
            joined.set(paragraph, new ParagraphReflow.Line(joined.get(paragraph).first(), open.toString(), false));
            open.setLength(0);
        }
        return joined;
    }
}
