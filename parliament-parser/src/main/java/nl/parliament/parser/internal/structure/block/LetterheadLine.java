package nl.parliament.parser.internal.structure.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.parliament.model.Span;

/**
 * A line of the letterhead.
 *
 * @param text its text
 * @param span where they stand
 * @param block the block it belongs to
 */
public record LetterheadLine(String text, Span span, PlacedBlock block) {
    private static final Pattern BLANKS = Pattern.compile("\\s{1,20}");

    /** All lines of these blocks; a tab parts two. */
    public static List<LetterheadLine> of(List<PlacedBlock> blocks) {
        return lines(blocks, "\n\t");
    }

    /** All lines of these blocks, what stands apart on one line kept together with a blank between. */
    public static List<LetterheadLine> withTabs(List<PlacedBlock> blocks) {
        return lines(blocks, "\n").stream()
                .map(LetterheadLine::withSingleBlanks)
                .toList();
    }

    private LetterheadLine withSingleBlanks() {
        boolean single = text.indexOf('\t') < 0 && !text.contains("  ");
        return single ? this : new LetterheadLine(BLANKS.matcher(text).replaceAll(" "), span, block);
    }

    private static List<LetterheadLine> lines(List<PlacedBlock> blocks, String ends) {
        List<LetterheadLine> lines = new ArrayList<>();
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

    private static void add(List<LetterheadLine> lines, PlacedBlock block, int start, String words) {
        if (!words.isBlank()) {
            int lead = words.length() - words.stripLeading().length();
            int at = block.span().start() + start + lead;
            lines.add(new LetterheadLine(
                    words.strip(), new Span(at, at + words.strip().length()), block));
        }
    }
}
