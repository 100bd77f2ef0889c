package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A font that cuts strings into codes, and says what it knows of each. */
interface FontSource extends FontFacts {
    /** Whether each byte of a string is a code. */
    boolean isSimple();

    /** How it places and moves on codes when it writes from top to bottom; null when it does not. */
    default @Nullable VerticalMetrics vertical() {
        return null;
    }

    /** The code that is next in a string. */
    int readCode(InputStream in) throws IOException;
}
