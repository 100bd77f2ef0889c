package nl.parliament.parser.internal.pdf.glyph;

import nl.parliament.parser.internal.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One drawn character or ligature. Points, origin top left.
 *
 * @param text what it stands for
 * @param x left edge
 * @param y baseline
 * @param width advance width
 * @param size font size on the page
 * @param bold whether its font is bold
 * @param italic whether its font is italic
 * @param underlined whether a line is drawn under it
 * @param artifact whether the file marks it as no part of the text
 * @param tag what the file's structure tree says of it; null when nothing
 */
public record Glyph(
        String text,
        double x,
        double y,
        double width,
        double size,
        boolean bold,
        boolean italic,
        boolean underlined,
        boolean artifact,
        @Nullable Tag tag) {
    public double right() {
        return x + width;
    }

    Glyph withLineUnder() {
        return new Glyph(text, x, y, width, size, bold, italic, true, artifact, tag);
    }

    /** The same glyph, standing for another text. */
    Glyph reading(String other) {
        return new Glyph(other, x, y, width, size, bold, italic, underlined, artifact, tag);
    }

    /** The same glyph, with so much white after it as a part of it. */
    Glyph wider(double white) {
        return new Glyph(text, x, y, width + white, size, bold, italic, underlined, artifact, tag);
    }

    /** The same glyph on another baseline, of another width and size. */
    public Glyph placed(double baseline, double advance, double points) {
        return new Glyph(text, x, baseline, advance, points, bold, italic, underlined, artifact, tag);
    }

    public boolean isBlank() {
        if (text.length() == 1) {
            char only = text.charAt(0);
            return only == ' ' || only == '\u00a0' || Character.isWhitespace(only);
        }
        return text.isBlank();
    }
}
