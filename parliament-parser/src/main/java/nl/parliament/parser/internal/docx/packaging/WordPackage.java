package nl.parliament.parser.internal.docx.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file by their relationships, transitional or strict. */
public interface WordPackage extends AutoCloseable {
    /**
     * The short way for a container as word processors write it; POI's for any other, and to say what is wrong with it.
     */
    static WordPackage open(byte[] bytes, Xml xml, Budget budget) {
        WordPackage plain = PlainPackage.open(bytes, xml, budget);
        return plain == null ? PoiPackage.open(bytes, budget) : plain;
    }

    InputStream main() throws IOException;

    /** The part that the main document relates to by a type ending so; null when there is none. */
    @Nullable InputStream related(String typeEnd) throws IOException;

    /** The part that the file itself relates to by a type ending so; null when there is none. */
    @Nullable InputStream stored(String typeEnd) throws IOException;

    /** The document within the document that the main one calls so; null when there is none. */
    @Nullable InputStream chunk(String id) throws IOException;

    /**
     * All parts that the main document relates to by a type ending so, with their relationship ids, in the order of the
     * relationships.
     */
    List<Related> all(String typeEnd) throws IOException;

    @Override
    void close();

    /** A part with the id by which the main document names it. */
    record Related(String id, Content content) {
        public @Nullable InputStream open() throws IOException {
            return content.open();
        }
    }

    /** A way to the bytes of a part. */
    interface Content {
        @Nullable InputStream open() throws IOException;
    }
}
