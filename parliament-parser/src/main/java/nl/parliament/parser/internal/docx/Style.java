package nl.parliament.parser.internal.docx;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph style, inherited properties included.
 *
 * @param name its name, the same in every language for built-in styles
 * @param outlineLevel heading level from 0; null when it is no heading
 * @param bold whether its text is bold
 * @param italic whether its text is italic
 * @param numbering id of the numbering it belongs to; null when none
 * @param numberingLevel level within that numbering
 */
record Style(
        @Nullable String name,
        @Nullable Integer outlineLevel,
        boolean bold,
        boolean italic,
        @Nullable String numbering,
        int numberingLevel) {
    static final Style PLAIN = new Style(null, null, false, false, null, 0);
}
