package nl.parliament.parser.internal.pdf.font;

import org.jspecify.annotations.Nullable;

/** What the codes of a font stand for, as a table of the file says (ISO 32000-1, 9.10.3). */
interface Characters {
    /** What a code stands for; null when the table does not say. */
    @Nullable String text(int code, boolean onlyOneByte);
}
