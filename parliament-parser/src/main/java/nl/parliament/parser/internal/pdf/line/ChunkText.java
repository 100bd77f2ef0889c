package nl.parliament.parser.internal.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.pdf.glyph.Glyph;

/**
 * Makes the text of a chunk from its glyphs. It adds blanks where the glyphs leave room, and keeps raised figures
 * apart, since some call notes.
 */
public final class ChunkText {
    /** White wider than this share of the font size separates two words. */
    private static final double WORD_GAP = 0.18;
    /** In figures, brackets included. */
    private static final int LONGEST_LABEL = 5;

    private static final Pattern UNIT = Pattern.compile("(?:^|[\\s\\d(])(?:m|dm|cm|mm|km)$");

    private final String plain;
    private final List<Piece> pieces;

    private ChunkText(List<Piece> pieces) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> piece.appendTo(all));
        this.plain = all.toString();
        this.pieces = pieces.stream().anyMatch(Piece::isFigure) ? List.copyOf(pieces) : List.of();
    }

    static ChunkText of(GlyphLine line) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean apart = false;
        Glyph before = null;
        for (Glyph glyph : line.glyphs()) {
            Piece own = new Piece(glyph.text(), before != null && isApart(before, glyph), isFigure(line, glyph));
            if (own.isFigure() && !words.isEmpty()) {
                pieces.add(new Piece(words.toString(), apart, false));
                words.setLength(0);
            }
            if (own.isFigure()) {
                pieces.add(own);
            } else {
                apart = words.isEmpty() ? own.isApart() : apart;
                own.appendTo(words);
            }
            before = glyph;
        }
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), apart, false));
        }
        return new ChunkText(pieces);
    }

    /** Whether so much white stands between two glyphs that they are of two words. */
    static boolean isApart(Glyph left, Glyph right) {
        return right.x() - left.right() > WORD_GAP * right.size();
    }

    /** Whether the glyph is raised and may be of a note's label. */
    private static boolean isFigure(GlyphLine line, Glyph glyph) {
        return line.isRaised(glyph)
                && glyph.text().chars().allMatch(c -> Character.isDigit(c) || "[]()".indexOf(c) >= 0);
    }

    /** The text, raised characters included. */
    String plain() {
        return plain;
    }

    /** How many raised figures, and stretches between them, are kept apart; at least 1. */
    public int pieces() {
        return Math.max(1, pieces.size());
    }

    /** The text; raised labels that {@code isNoteLabel} knows are marks instead. */
    LayoutBlock shown(Predicate<String> isNoteLabel) {
        if (pieces.isEmpty()) {
            return new LayoutBlock(plain, Hints.none());
        }
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int end = endOfFigures(i);
            String label = pieces.subList(i, end).stream().map(Piece::words).collect(Collectors.joining());
            if (end > i && isNoteLabel.test(label) && !isUnit(text, label)) {
                marks.add(new Mark(Mark.Kind.NOTE, label, text.length()));
                i = end;
            } else {
                pieces.get(i).appendTo(text);
                i++;
            }
        }
        return new LayoutBlock(text.toString(), marks, Hints.none());
    }

    private int endOfFigures(int from) {
        int end = from;
        while (end < pieces.size()
                && end - from < LONGEST_LABEL
                && pieces.get(end).isFigure()) {
            end++;
        }
        return end;
    }

    /** m², km³: a power of a measure. */
    private static boolean isUnit(CharSequence before, String label) {
        return (label.equals("2") || label.equals("3")) && UNIT.matcher(before).find();
    }

    /**
     * A raised figure, or all that stands between two of them.
     *
     * @param words the text, never empty
     * @param isApart whether white stands in front of it
     * @param isFigure whether it is raised and may be of a note's label
     */
    private record Piece(String words, boolean isApart, boolean isFigure) {
        void appendTo(StringBuilder text) {
            boolean open = !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
            text.append(isApart && open ? " " : "").append(words);
        }
    }
}
