package nl.parliament.parser.internal.docx.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import nl.parliament.parser.internal.zip.CountedStream;
import nl.parliament.parser.internal.zip.PlainZip;
import org.jspecify.annotations.Nullable;

/** A Word file whose container holds nothing unusual. Only the parts that are asked for are read. */
public final class PlainPackage implements WordPackage {
    private static final String TYPES = "[content_types].xml";

    private final PlainZip zip;
    private final Relations ofFile;
    private final Relations ofMain;
    private final String main;

    private PlainPackage(PlainZip zip, Relations ofFile, Relations ofMain, String main) {
        this.zip = zip;
        this.ofFile = ofFile;
        this.ofMain = ofMain;
        this.main = main;
    }

    /** The package; null when it is not plain, for whatever reason. */
    public static @Nullable PlainPackage open(byte[] bytes, Xml xml, Budget budget) {
        PlainZip zip = PlainZip.open(bytes, budget);
        try {
            return zip == null ? null : opened(zip, xml);
        } catch (XMLStreamException | IOException unusual) {
            return null;
        }
    }

    private static @Nullable PlainPackage opened(PlainZip zip, Xml xml) throws XMLStreamException, IOException {
        Relations ofFile = relations(zip, "_rels/.rels", "", xml);
        String main = ofFile == null ? null : ofFile.target("/officedocument");
        if (ofFile == null || main == null || !zip.has(main) || !isWord(zip, main, xml)) {
            return null;
        }
        int name = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, name);
        Relations ofMain = relations(zip, folder + "_rels/" + main.substring(name) + ".rels", folder, xml);
        return ofMain == null ? null : new PlainPackage(zip, ofFile, ofMain, main);
    }

    private static @Nullable Relations relations(PlainZip zip, String name, String folder, Xml xml)
            throws XMLStreamException, IOException {
        InputStream part = zip.open(name, Limit.CONTAINER_BYTES);
        return part == null ? null : Relations.read(part, folder, xml);
    }

    /** Whether the list of types says by name that a part is of Word. */
    private static boolean isWord(PlainZip zip, String main, Xml xml) throws XMLStreamException, IOException {
        InputStream part = zip.open(TYPES, Limit.CONTAINER_BYTES);
        if (part == null) {
            return false;
        }
        try (part) {
            XMLStreamReader reader = xml.open(part);
            boolean isWord = false;
            ElementContent content = new ElementContent(reader);
            while (content.nextElement()) {
                if (reader.getLocalName().equals("Override")) {
                    String name = String.valueOf(Xml.attribute(reader, "PartName"));
                    String type = String.valueOf(Xml.attribute(reader, "ContentType"));
                    isWord |= name.toLowerCase(Locale.ROOT).equals("/" + main)
                            && (type.contains("wordprocessingml") || type.contains("ms-word"));
                }
            }
            return isWord;
        }
    }

    @Override
    public InputStream main() throws IOException {
        InputStream part = zip.open(main, Limit.PART_BYTES);
        if (part == null) {
            throw new IOException("a main document part expected");
        }
        return part;
    }

    @Override
    public @Nullable InputStream related(String typeEnd) {
        return opened(ofMain.target(typeEnd));
    }

    @Override
    public @Nullable InputStream stored(String typeEnd) {
        return opened(ofFile.target(typeEnd));
    }

    private @Nullable InputStream opened(@Nullable String name) {
        return name == null ? null : zip.open(name, CountedStream.of(name));
    }

    @Override
    public @Nullable InputStream chunk(String id) {
        return ofMain.all("/afchunk").stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .map(relation -> opened(relation.target()))
                .orElse(null);
    }

    @Override
    public List<Related> all(String typeEnd) {
        return ofMain.all(typeEnd).stream()
                .filter(relation -> zip.has(relation.target()))
                .map(relation -> new Related(relation.id(), () -> opened(relation.target())))
                .toList();
    }

    @Override
    public void close() {
        // the bytes are the caller's
    }
}
