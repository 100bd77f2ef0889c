package nl.parliament.parser.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;

/** A page's content for the engine to read; it remembers whether the engine gave up before its end, which it does in silence. */
final class ContentBuffer extends RandomAccessReadWriteBuffer {
    private boolean givenUp;

    /** Whether something was left when the engine was done. */
    boolean isGivenUp() {
        return givenUp;
    }

    @Override
    public void close() throws IOException {
        givenUp |= !isClosed() && !isEOF();
        super.close();
    }
}
