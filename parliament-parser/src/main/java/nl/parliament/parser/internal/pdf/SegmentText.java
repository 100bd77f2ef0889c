package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.layout.Mark;
import org.jspecify.annotations.Nullable;

/** The words of a segment: blanks where the glyphs leave room, note marks taken out. */
final class SegmentText {
    /** Blanks are drawn in most files; where they are not, this share of the font size parts two words. */
    private static final double WORD_GAP = 0.18;

    private static final Pattern UNIT = Pattern.compile("(?:^|[\\s\\d(])(?:m|dm|cm|mm|km)$");

    private final StringBuilder text;
    private final List<Mark> marks = new ArrayList<>();

    private SegmentText(Segment segment) {
        this.text = new StringBuilder(segment.length() + 16);
    }

    /** The words with all that is raised among them. */
    static String plain(Segment segment) {
        SegmentText plain = new SegmentText(segment);
        Glyph before = null;
        for (Glyph glyph : segment.glyphs()) {
            plain.append(before, glyph);
            before = glyph;
        }
        return plain.text();
    }

    SegmentText(Segment segment, Predicate<String> isNoteLabel) {
        this(segment);
        if (!segment.hasRaised()) {
            text.append(segment.plainText());
            return;
        }
        List<Glyph> glyphs = segment.glyphs();
        for (int i = 0; i < glyphs.size(); ) {
            int end = endOfRaisedDigits(segment, i);
            String label = end == i ? "" : words(glyphs.subList(i, end)).strip();
            if (end > i && isNoteLabel.test(label) && !isUnit(text, label)) {
                marks.add(new Mark(Mark.Kind.NOTE, label, text.length()));
                i = end;
            } else {
                append(i == 0 ? null : glyphs.get(i - 1), glyphs.get(i));
                i++;
            }
        }
    }

    /** m², km³: a power of a measure. */
    private static boolean isUnit(CharSequence before, String label) {
        return (label.equals("2") || label.equals("3")) && UNIT.matcher(before).find();
    }

    private static int endOfRaisedDigits(Segment segment, int from) {
        List<Glyph> glyphs = segment.glyphs();
        int end = from;
        while (end < glyphs.size()
                && end - from < 5
                && segment.isRaised(glyphs.get(end))
                && isOfLabel(glyphs.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean isOfLabel(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i)) && "[]()".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String words(List<Glyph> glyphs) {
        StringBuilder words = new StringBuilder();
        glyphs.forEach(glyph -> words.append(glyph.text()));
        return words.toString();
    }

    private void append(@Nullable Glyph before, Glyph glyph) {
        boolean open = text.length() > 0 && text.charAt(text.length() - 1) != ' ';
        if (glyph.isBlank()) {
            text.append(open ? " " : "");
            return;
        }
        if (before != null && open && glyph.x() - before.right() > WORD_GAP * glyph.size()) {
            text.append(' ');
        }
        text.append(glyph.text());
    }

    String text() {
        return text.toString();
    }

    List<Mark> marks() {
        return marks;
    }
}
