package nl.parliament.parser.internal.pdf;

/**
 * One drawn character or ligature. Points, origin top left.
 *
 * @param text what it stands for
 * @param x left edge
 * @param y baseline
 * @param width advance width
 * @param size font size on the page
 * @param space width of a blank in its font
 * @param bold whether its font is bold
 * @param italic whether its font is italic
 * @param artifact whether the file marks it as no part of the text
 */
record Glyph(
        String text,
        double x,
        double y,
        double width,
        double size,
        double space,
        boolean bold,
        boolean italic,
        boolean artifact) {
    double right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0");
    }
}
