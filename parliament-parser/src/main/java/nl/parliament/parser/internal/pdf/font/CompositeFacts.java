package nl.parliament.parser.internal.pdf.font;

import java.util.function.IntUnaryOperator;
import nl.parliament.parser.internal.pdf.font.program.CompositeProgram;
import org.jspecify.annotations.Nullable;

/**
 * What the program of a composite font says; how far its codes move on, the dictionary does.
 *
 * @param cids the number of the sign of a code
 */
record CompositeFacts(CompositeProgram program, IntUnaryOperator cids) implements FontFacts {
    @Override
    public @Nullable String text(int code) {
        return program.text(cids.applyAsInt(code));
    }

    @Override
    public float advance(int code) {
        return 0;
    }

    @Override
    public int unitsPerEm() {
        return program.unitsPerEm();
    }
}
