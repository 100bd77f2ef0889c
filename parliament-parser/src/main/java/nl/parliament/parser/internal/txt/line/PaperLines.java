package nl.parliament.parser.internal.txt.line;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.Region;

/**
 * The lines of a text. A line ends at a line feed, a carriage return or both, a form feed, and at the line ends that
 * only Unicode has; a form feed also ends a page.
 */
public final class PaperLines {
    private final String text;
    private final List<PaperLine> lines = new ArrayList<>();
    private int page;

    private PaperLines(String text) {
        this.text = text;
        this.page = text.indexOf('\f') < 0 ? 0 : 1;
    }

    public static List<PaperLine> of(String text) {
        return new PaperLines(text).read();
    }

    private List<PaperLine> read() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (isEnd(sign)) {
                add(start, i);
                page += sign == '\f' ? 1 : 0;
                i += sign == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
                start = i + 1;
            }
        }
        add(start, text.length());
        return lines;
    }

    private static boolean isEnd(char sign) {
        return (sign >= '\n' && sign <= '\r') || sign == '\u2028' || sign == '\u2029';
    }

    private void add(int start, int end) {
        lines.add(new PaperLine(text.substring(start, end), page, Region.BODY));
    }
}
