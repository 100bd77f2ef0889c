package nl.parliament.parser.internal.publication;

import org.jspecify.annotations.Nullable;

/** Which looks a paragraph has throughout. Made for one document. */
final class Emphasis {
    private static final int BOLD = 1;
    private static final int ITALIC = 2;
    private static final int UNDERLINED = 4;

    /** The looks of the text that is written now. */
    private int now;
    /** The looks of all text of the paragraph. */
    private int all = BOLD | ITALIC | UNDERLINED;

    private boolean isEmpty = true;

    /** Adds the looks of a type to those now: {@code vet}, {@code vetcur}, {@code ondlijn}. Gives those before. */
    int add(@Nullable String type) {
        int before = now;
        if (type != null) {
            now |= type.contains("vet") ? BOLD : 0;
            now |= type.contains("cur") ? ITALIC : 0;
            now |= type.startsWith("ond") ? UNDERLINED : 0;
        }
        return before;
    }

    /** Goes back to the looks before. */
    void restore(int before) {
        now = before;
    }

    /** Text was written that shows looks. */
    void wrote() {
        all &= now;
        isEmpty = false;
    }

    /** A new paragraph begins. */
    void restart() {
        all = BOLD | ITALIC | UNDERLINED;
        isEmpty = true;
    }

    boolean isAllBold() {
        return isAll(BOLD);
    }

    boolean isAllItalic() {
        return isAll(ITALIC);
    }

    boolean isAllUnderlined() {
        return isAll(UNDERLINED);
    }

    private boolean isAll(int looks) {
        return !isEmpty && (all & looks) != 0;
    }
}
