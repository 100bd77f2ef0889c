package nl.parliament.parser.internal.docx.style;

import org.jspecify.annotations.Nullable;

/**
 * A style with what it inherits.
 *
 * @param name its name, the same in every language for built-in styles
 * @param outlineLevel heading level from 0; null when it is no heading
 * @param bold whether its text is bold
 * @param italic whether its text is italic
 * @param hidden whether its text is hidden
 * @param font the font of its text; null when it does not say
 * @param numbering id of the numbering it belongs to; null when none
 * @param numberingLevel level within that numbering
 */
public record Style(
        @Nullable String name,
        @Nullable Integer outlineLevel,
        boolean bold,
        boolean italic,
        boolean hidden,
        @Nullable String font,
        @Nullable String numbering,
        int numberingLevel) {
    public static final Style PLAIN = new Style(null, null, false, false, false, null, null, 0);
}
