package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.jspecify.annotations.Nullable;

/** What the program of a font of one byte a code says of its codes, beside what the font's dictionary says. */
public interface SimpleProgram {
    /** What it calls its codes. */
    Encoding encoding() throws IOException;

    /**
     * How far a code moves on, in thousandths of the size of the font.
     *
     * @param encoding what the codes are called in the end
     */
    float width(int code, @Nullable Encoding encoding) throws IOException;
}
