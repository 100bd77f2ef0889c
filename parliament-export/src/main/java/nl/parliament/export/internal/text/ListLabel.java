package nl.parliament.export.internal.text;

import org.jspecify.annotations.Nullable;

/** The mark before an item of a list as a reader sees it. */
public final class ListLabel {
    private static final String BULLET = "\u2022";

    private ListLabel() {}

    /** The label; a bullet where it is missing or is a character of a private symbol font. */
    public static String shown(@Nullable String label) {
        if (label == null || label.isBlank() || label.codePoints().anyMatch(ListLabel::isPrivate)) {
            return BULLET;
        }
        return PlainText.oneLine(label);
    }

    private static boolean isPrivate(int point) {
        return Character.getType(point) == Character.PRIVATE_USE;
    }

    /** Whether the label only sets the item apart and does not count. */
    public static boolean isBullet(String label) {
        return label.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
