package nl.parliament.parser.internal.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.ListLabels;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/** The text on one baseline within one region of a page. */
public final class TextLine {
    private static final Pattern LABEL = Pattern.compile(ListLabels.PATTERN);
    private static final Pattern FIRST_WORD = Pattern.compile("\\S{1,6}");
    // "2.1." | "3.2": no item of a list, no figure before a word with a capital
    private static final Pattern NUMBER_OF_PARTS = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?");
    private static final Pattern HEADING_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5}|[A-H]");

    private final List<TextChunk> segments = new ArrayList<>();
    private final int page;
    private final Region region;
    private final double baseline;
    private @Nullable String plainText;
    private @Nullable String label;
    private boolean isLabelKnown;

    public TextLine(int page, Region region, TextChunk first) {
        this(page, region, first, first.baseline());
    }

    public TextLine(int page, Region region, TextChunk first, double baseline) {
        this.page = page;
        this.region = region;
        this.baseline = baseline;
        segments.add(first);
    }

    /** The same line in another region. */
    public TextLine in(Region other) {
        TextLine row = new TextLine(page, other, segments.get(0), baseline);
        segments.stream().skip(1).forEach(row::add);
        return row;
    }

    public void add(TextChunk segment) {
        segments.add(segment);
        plainText = null;
        isLabelKnown = false;
    }

    public int page() {
        return page;
    }

    public Region region() {
        return region;
    }

    public double left() {
        return segments.get(0).left();
    }

    public double right() {
        return segments.get(segments.size() - 1).right();
    }

    public double baseline() {
        return baseline;
    }

    public double size() {
        double size = 0;
        for (TextChunk segment : segments) {
            size = Math.max(size, segment.size());
        }
        return size;
    }

    public List<TextChunk> segments() {
        return segments;
    }

    /** The tag of its first tagged text; null when it has none. */
    public @Nullable Tag tag() {
        for (TextChunk segment : segments) {
            Tag tag = segment.tag();
            if (tag != null) {
                return tag;
            }
        }
        return null;
    }

    /** The list label in front; null when the row begins with none. Found once, since many rules ask. */
    public @Nullable String label() {
        if (!isLabelKnown) {
            label = findLabel();
            isLabelKnown = true;
        }
        return label;
    }

    private @Nullable String findLabel() {
        String first = segments.get(0).plainText();
        if (segments.size() > 1 && (LABEL.matcher(first).matches() || isHeadingNumber(first))) {
            return ListLabels.shown(first);
        }
        int blank = first.indexOf(' ');
        String word = blank > 0 ? first.substring(0, blank) : "";
        // after the 'o' of a list there is more white than between words
        return !word.isEmpty()
                        && (!word.equals("o") || segments.get(0).startsWithGap())
                        && LABEL.matcher(word).matches()
                ? ListLabels.shown(word)
                : null;
    }

    private static boolean startsWithCapital(TextChunk chunk) {
        String text = chunk.plainText().strip();
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** '2.1.' before a gap and a word with a capital, or '1' before a gap and text in bold or italic. */
    private boolean isHeadingNumber(String first) {
        if (segments.size() != 2) {
            return false;
        }
        boolean isParted = NUMBER_OF_PARTS.matcher(first).matches() && startsWithCapital(segments.get(1));
        return isParted || (HEADING_NUMBER.matcher(first).matches() && (isBold() || isItalic()));
    }

    /** Whether it begins with a number that is raised or smaller than the text after it, as notes do. */
    public boolean startsWithRaisedNumber() {
        TextChunk first = segments.get(0);
        boolean small = first.startsRaised() || first.firstSize() < 0.85 * size();
        return small && Character.isDigit(first.plainText().charAt(0)) && (segments.size() > 1 || first.length() > 1);
    }

    /** Where the text after the label begins. */
    public double textLeft() {
        if (label() == null) {
            return left();
        }
        String first = segments.get(0).plainText();
        if (segments.size() > 1 && (LABEL.matcher(first).matches() || isHeadingNumber(first))) {
            return segments.get(1).left();
        }
        return segments.get(0).secondWordLeft();
    }

    public boolean isBold() {
        return isNearlyAll(TextChunk::bold);
    }

    public boolean isItalic() {
        return isNearlyAll(TextChunk::italic);
    }

    public boolean isUnderlined() {
        return isNearlyAll(TextChunk::underlined);
    }

    private boolean isNearlyAll(ToIntFunction<TextChunk> glyphs) {
        int all = 0;
        int hits = 0;
        for (TextChunk segment : segments) {
            all += segment.length();
            hits += glyphs.applyAsInt(segment);
        }
        return hits > 0.9 * all;
    }

    public double firstWordWidth() {
        return segments.get(0).firstWordRight() - left();
    }

    /** The text without list label; made once, since many rules ask. */
    public String plainText() {
        if (plainText == null) {
            plainText = block(label -> false).text();
        }
        return plainText;
    }

    /** The text without list label; note anchors whose label {@code isNoteLabel} knows are taken out. */
    public LayoutBlock block(Predicate<String> isNoteLabel) {
        return withoutLabel(shown(isNoteLabel));
    }

    /** The same with the list label. */
    public LayoutBlock shown(Predicate<String> isNoteLabel) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (TextChunk segment : segments) {
            text.append(text.length() == 0 ? "" : "\t");
            LayoutBlock words = segment.text().shown(isNoteLabel);
            int distance = text.length();
            words.marks().forEach(mark -> marks.add(mark.movedBy(distance)));
            text.append(words.text());
        }
        return new LayoutBlock(text.toString(), marks, Hints.none()).stripped();
    }

    private LayoutBlock withoutLabel(LayoutBlock block) {
        if (label() == null) {
            return block;
        }
        Matcher matcher = FIRST_WORD.matcher(block.text());
        int end = matcher.lookingAt() ? matcher.end() : 0;
        List<Mark> moved =
                block.marks().stream().map(mark -> mark.movedBy(-end)).toList();
        return new LayoutBlock(block.text().substring(end), moved, block.hints()).stripped();
    }
}
