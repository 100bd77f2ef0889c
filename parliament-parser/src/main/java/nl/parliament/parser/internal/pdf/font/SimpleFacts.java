package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import nl.parliament.parser.internal.pdf.font.program.GlyphText;
import nl.parliament.parser.internal.pdf.font.program.SimpleProgram;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * What the program of a font of one byte a code says.
 *
 * @param encoding what the codes are called
 * @param characters what these names stand for
 */
record SimpleFacts(SimpleProgram program, Encoding encoding, GlyphList characters) implements FontFacts {
    @Override
    public @Nullable String text(int code) {
        return GlyphText.of(characters, encoding.getName(code));
    }

    @Override
    public float advance(int code) throws IOException {
        return program.width(code, encoding) / 1000;
    }
}
