package nl.parliament.parser.internal.odt.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.xml.Xml;
import nl.parliament.parser.internal.zip.ZipArchive;
import org.jspecify.annotations.Nullable;

/** The parts of an OpenDocument text (ODF 1.3 part 2, 3). Only parts that are asked for are read. */
public final class OdtPackage {
    private static final String MIMETYPE = "mimetype";
    private static final String MANIFEST = "meta-inf/manifest.xml";
    private static final String CONTENT = "content.xml";
    private static final String FAMILY = "application/vnd.oasis.opendocument";
    /** A text, a template of one, a part of a web page, a text that gathers others. */
    private static final List<String> TEXTS =
            List.of(FAMILY + ".text", FAMILY + ".text-template", FAMILY + ".text-web", FAMILY + ".text-master");

    /** Where the name of the first entry begins in a ZIP file. */
    private static final int FIRST_NAME = 30;

    private static final int LONGEST_TYPE = 200;

    private final ZipArchive zip;

    private OdtPackage(ZipArchive zip) {
        this.zip = zip;
    }

    /** Whether the bytes are a ZIP that says that it is an OpenDocument file, or that has the parts of one. */
    public static boolean isIn(byte[] bytes) {
        if (bytes.length < FIRST_NAME || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        int end = Math.min(bytes.length, FIRST_NAME + MIMETYPE.length() + FAMILY.length());
        String first = new String(bytes, FIRST_NAME, end - FIRST_NAME, StandardCharsets.ISO_8859_1);
        return first.equals(MIMETYPE + FAMILY) || hasParts(bytes);
    }

    /** The type need not come first in a file that another program packed again. */
    private static boolean hasParts(byte[] bytes) {
        try {
            ZipArchive zip = ZipArchive.open(bytes, new Budget(ParseLimits.defaults()));
            return (zip.has(MIMETYPE) || zip.has(MANIFEST)) && (zip.has(CONTENT) || zip.has("encrypted-package"));
        } catch (IOException | DocumentReadException unread) {
            return false;
        }
    }

    /**
     * The package.
     *
     * @throws DocumentReadException when it is no OpenDocument text, is locked, or cannot be opened
     */
    public static OdtPackage open(byte[] bytes, Xml xml, Budget budget) {
        try {
            ZipArchive zip = ZipArchive.open(bytes, budget);
            Manifest manifest = manifest(zip, xml);
            if (manifest.isLocked()) {
                throw new DocumentReadException(ErrorCode.ENCRYPTED, "the OpenDocument file is locked with a password");
            }
            checkType(type(zip), manifest.type());
            if (!zip.has(CONTENT)) {
                throw new DocumentReadException(ErrorCode.CORRUPT, "an .odt with a content part expected, none found");
            }
            return new OdtPackage(zip);
        } catch (IOException broken) {
            throw new DocumentReadException(ErrorCode.CORRUPT, "the container of the .odt cannot be opened", broken);
        }
    }

    /** A manifest that cannot be read locks nothing. */
    private static Manifest manifest(ZipArchive zip, Xml xml) throws IOException {
        try (InputStream in = zip.open(MANIFEST, Limit.CONTAINER_BYTES)) {
            return in == null ? Manifest.NONE : Manifest.read(xml.open(in));
        } catch (XMLStreamException broken) {
            return Manifest.NONE;
        }
    }

    private static @Nullable String type(ZipArchive zip) throws IOException {
        try (InputStream in = zip.open(MIMETYPE, Limit.CONTAINER_BYTES)) {
            return in == null ? null : new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    private static void checkType(@Nullable String ofFile, @Nullable String ofManifest) {
        String type = ofFile == null || ofFile.isEmpty() ? ofManifest : ofFile;
        if (type != null && type.startsWith(FAMILY) && !TEXTS.contains(type)) {
            throw new DocumentReadException(
                    ErrorCode.UNSUPPORTED_FORMAT,
                    "an OpenDocument text expected, an OpenDocument file of type " + type + " found");
        }
    }

    /** The part with the text. */
    public InputStream content() throws IOException {
        InputStream part = zip.open(CONTENT, Limit.PART_BYTES);
        if (part == null) {
            throw new IOException("a content part expected");
        }
        return part;
    }

    /** The part with styles and pages; null when there is none. */
    public @Nullable InputStream styles() throws IOException {
        return zip.open("styles.xml", Limit.PART_BYTES);
    }

    /** The part that says what the file is; null when there is none. */
    public @Nullable InputStream meta() throws IOException {
        return zip.open("meta.xml", Limit.PART_BYTES);
    }
}
