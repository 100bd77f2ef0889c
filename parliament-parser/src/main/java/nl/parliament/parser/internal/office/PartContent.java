package nl.parliament.parser.internal.office;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A way to the bytes of a part. */
@FunctionalInterface
public interface PartContent {
    /** The bytes; null when the file has no such part. */
    @Nullable InputStream open() throws IOException;
}
