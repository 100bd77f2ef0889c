package nl.parliament.parser.internal.odt.style;

import org.jspecify.annotations.Nullable;

/**
 * A style with what it inherits.
 *
 * @param name the name that an author sees of it, or of the style that it changes; null when it has none
 * @param looks of its text
 * @param list the name of its list style, empty for none; null when it does not say
 * @param masterPage the name of the master page that begins with it; null when none does
 * @param left its left margin in points
 * @param isBordered whether lines are drawn around it
 */
public record Style(
        @Nullable String name,
        TextLooks looks,
        @Nullable String list,
        @Nullable String masterPage,
        double left,
        boolean isBordered) {
    /** Says nothing. */
    public static final Style PLAIN = new Style(null, TextLooks.NONE, null, null, 0, false);
}
