package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is known of the codes of a font. */
interface FontFacts {
    /** What a code stands for; null when the font does not say. */
    @Nullable String text(int code) throws IOException;

    /** How far a code moves on, in text space units. */
    float advance(int code) throws IOException;

    /** In how many parts the size of the font is divided. */
    default int unitsPerEm() {
        return 1000;
    }
}
