package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Says of the codes of one font what they stand for and how far they move on. */
interface FontSource {
    /** Whether each byte of a string is a code. */
    boolean isSimple();

    /** Whether it writes from top to bottom. */
    default boolean isVertical() {
        return false;
    }

    /** The code that is next in a string. */
    int readCode(InputStream in) throws IOException;

    /** What a code stands for; null when the font does not say. */
    @Nullable String text(int code) throws IOException;

    /** How far a code moves on, in text space units. */
    float advance(int code) throws IOException;
}
