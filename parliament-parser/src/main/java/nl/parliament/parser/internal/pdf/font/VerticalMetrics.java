package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;

/** How a font places and moves on codes of vertical writing (ISO 32000-1, 9.7.4.3), in text space units. */
public final class VerticalMetrics {
    private final EngineFont font;

    VerticalMetrics(EngineFont font) {
        this.font = font;
    }

    /** How far to the right of its place a code is drawn. */
    public float across(int code) {
        return font.across(code);
    }

    /** How far above its place a code is drawn. */
    public float up(int code) {
        return font.up(code);
    }

    /** How far up a code moves on; less than nothing. */
    public float descent(int code) throws IOException {
        return font.descent(code);
    }

    /** How wide a code is. */
    public float width(int code) throws IOException {
        return font.verticalWidth(code);
    }
}
