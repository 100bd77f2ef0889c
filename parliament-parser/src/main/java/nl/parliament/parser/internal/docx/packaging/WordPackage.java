package nl.parliament.parser.internal.docx.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.office.PartContent;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.xml.Xml;
import nl.parliament.parser.internal.zip.CountedStream;
import nl.parliament.parser.internal.zip.ZipArchive;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file by their relationships, transitional or strict. Only parts that are asked for are read. */
public final class WordPackage {
    private static final String TYPES = "[content_types].xml";

    private final ZipArchive zip;
    private final Relations ofFile;
    private final Relations ofMain;
    private final String main;

    private WordPackage(ZipArchive zip, Relations ofFile, Relations ofMain, String main) {
        this.zip = zip;
        this.ofFile = ofFile;
        this.ofMain = ofMain;
        this.main = main;
    }

    /**
     * The package.
     *
     * @throws DocumentReadException when it is no Word file, or when the main document part cannot be found
     */
    public static WordPackage open(byte[] bytes, Xml xml, Budget budget) {
        try {
            return opened(ZipArchive.open(bytes, budget), xml);
        } catch (XMLStreamException | IOException broken) {
            throw new DocumentReadException(ErrorCode.CORRUPT, "the container of the .docx cannot be opened", broken);
        }
    }

    private static WordPackage opened(ZipArchive zip, Xml xml) throws XMLStreamException, IOException {
        if (!zip.has(TYPES)) {
            throw new DocumentReadException(
                    ErrorCode.UNSUPPORTED_FORMAT,
                    "a .docx or .odt expected, a ZIP archive that is no Office file found");
        }
        Relations ofFile = Relations.read(zip.open("_rels/.rels", Limit.CONTAINER_BYTES), "", xml);
        String main = ofFile.target("/officedocument");
        if (main == null || !zip.has(main)) {
            throw new DocumentReadException(
                    ErrorCode.CORRUPT, "a .docx with a main document part expected, none found");
        }
        checkType(type(zip, main, xml));
        int name = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, name);
        String relations = folder + "_rels/" + main.substring(name) + ".rels";
        Relations ofMain = Relations.read(zip.open(relations, Limit.CONTAINER_BYTES), folder, xml);
        return new WordPackage(zip, ofFile, ofMain, main);
    }

    private static @Nullable String type(ZipArchive zip, String part, Xml xml) throws XMLStreamException, IOException {
        InputStream types = zip.open(TYPES, Limit.CONTAINER_BYTES);
        return types == null ? null : ContentTypes.typeOf(part, types, xml);
    }

    private static void checkType(@Nullable String type) {
        if (type == null || !(type.contains("wordprocessingml") || type.contains("ms-word"))) {
            String found = type == null ? "no type" : "type " + type;
            throw new DocumentReadException(
                    ErrorCode.UNSUPPORTED_FORMAT, "a Word document expected, an Office file of " + found + " found");
        }
    }

    public InputStream main() throws IOException {
        InputStream part = zip.open(main, Limit.PART_BYTES);
        if (part == null) {
            throw new IOException("a main document part expected");
        }
        return part;
    }

    /** The part that the main document relates to by a type ending so; null when there is none. */
    public @Nullable InputStream related(String typeEnd) throws IOException {
        return opened(ofMain.target(typeEnd));
    }

    /** The part that the file itself relates to by a type ending so; null when there is none. */
    public @Nullable InputStream stored(String typeEnd) throws IOException {
        return opened(ofFile.target(typeEnd));
    }

    private @Nullable InputStream opened(@Nullable String name) throws IOException {
        return name == null ? null : zip.open(name, CountedStream.of(name));
    }

    /** The document within the document that the main one calls so; null when there is none. */
    public @Nullable InputStream chunk(String id) throws IOException {
        for (Relations.Relation relation : ofMain.all("/afchunk")) {
            if (relation.id().equals(id)) {
                return opened(relation.target());
            }
        }
        return null;
    }

    /**
     * All parts that the main document relates to by a type ending so, with their relationship ids, in the order of
     * these.
     */
    public List<Related> all(String typeEnd) {
        return ofMain.all(typeEnd).stream()
                .filter(relation -> zip.has(relation.target()))
                .map(relation -> new Related(relation.id(), () -> opened(relation.target())))
                .toList();
    }

    /** A part with the id by which the main document names it. */
    public record Related(String id, PartContent content) {
        public @Nullable InputStream open() throws IOException {
            return content.open();
        }
    }
}
