package nl.parliament.parser.internal.docx;

import org.jspecify.annotations.Nullable;

/** The pages of a story, as far as the file says where they end: breaks, and where Word last ended one. */
final class PageCounter {
    private int number;
    private boolean isNew;

    /** A break of this type; only one of a page ends the page. */
    void takeBreak(@Nullable String type) {
        if ("page".equals(type)) {
            number++;
            isNew = true;
        }
    }

    /** A page that Word ended when it last showed the text; a break that stands before it is the same end. */
    void takeRendered() {
        number += isNew ? 0 : 1;
        isNew = false;
    }

    void takeText() {
        isNew = false;
    }

    /** The number of the page, from 0. */
    int number() {
        return number;
    }
}
