package nl.parliament.parser.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.model.Span;

/**
 * A line of the letterhead.
 *
 * @param text its words
 * @param span where they stand
 * @param block the block it belongs to
 */
record HeadLine(String text, Span span, PlacedBlock block) {
    private static final Pattern BLANKS = Pattern.compile("\\s{1,20}");

    /** All lines of these blocks; a tab parts two. */
    static List<HeadLine> of(List<PlacedBlock> blocks) {
        return lines(blocks, "\n\t");
    }

    /** All lines of these blocks, what stands apart on one line kept together with a blank between. */
    static List<HeadLine> withTabs(List<PlacedBlock> blocks) {
        return lines(blocks, "\n").stream()
                .map(HeadLine::withSingleBlanks)
                .toList();
    }

    private HeadLine withSingleBlanks() {
        boolean single = text.indexOf('\t') < 0 && !text.contains("  ");
        return single ? this : new HeadLine(BLANKS.matcher(text).replaceAll(" "), span, block);
    }

    private static List<HeadLine> lines(List<PlacedBlock> blocks, String ends) {
        List<HeadLine> lines = new ArrayList<>();
        for (PlacedBlock block : blocks) {
            int start = 0;
            String text = block.text();
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || ends.indexOf(text.charAt(i)) >= 0) {
                    add(lines, block, start, text.substring(start, i));
                    start = i + 1;
                }
            }
        }
        return lines;
    }

    private static void add(List<HeadLine> lines, PlacedBlock block, int start, String words) {
        if (!words.isBlank()) {
            int lead = words.length() - words.stripLeading().length();
            int at = block.span().start() + start + lead;
            lines.add(new HeadLine(words.strip(), new Span(at, at + words.strip().length()), block));
        }
    }
}
