package nl.parliament.parser.internal.docx.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.zip.BudgetedZip;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** A Word file opened by POI. It serves unusual containers, and says what is wrong with a damaged one. */
public final class PoiPackage implements WordPackage {
    private final OPCPackage container;
    private final PackagePart main;

    private PoiPackage(OPCPackage container, PackagePart main) {
        this.container = container;
        this.main = main;
    }

    public static PoiPackage open(byte[] bytes, Budget budget) {
        try {
            BudgetedZip zip = new BudgetedZip(bytes, budget);
            if (zip.getEntry("[Content_Types].xml") == null) {
                boolean isOpenDocument =
                        zip.getEntry("content.xml") != null && zip.getEntry("META-INF/manifest.xml") != null;
                String found = isOpenDocument ? "an OpenDocument file (.odt)" : "a ZIP archive that is no Office file";
                throw new DocumentReadException(ErrorCode.UNSUPPORTED_FORMAT, "a .docx expected, " + found + " found");
            }
            OPCPackage container = OPCPackage.open(zip);
            PackagePart main = mainPart(container);
            return new PoiPackage(container, main);
        } catch (DocumentReadException known) {
            throw known;
        } catch (IOException | InvalidFormatException | RuntimeException broken) {
            // the engine throws many kinds of exception over a damaged file; here all mean the same
            throw new DocumentReadException(ErrorCode.CORRUPT, "the container of the .docx cannot be opened", broken);
        }
    }

    private static PackagePart mainPart(OPCPackage container) throws InvalidFormatException {
        PackagePart main = target(container, container.getRelationships(), "/officedocument");
        if (main == null) {
            throw new DocumentReadException(
                    ErrorCode.CORRUPT, "a .docx with a main document part expected, none found");
        }
        String type = main.getContentType();
        if (!type.contains("wordprocessingml") && !type.contains("ms-word")) {
            throw new DocumentReadException(
                    ErrorCode.UNSUPPORTED_FORMAT,
                    "a Word document expected, an Office file of type " + type + " found");
        }
        return main;
    }

    /**
     * By the end of its type in lower case without hyphens: strict files write 'customProperties' for
     * 'custom-properties'.
     */
    private static @Nullable PackagePart target(
            OPCPackage container, PackageRelationshipCollection relationships, String typeEnd)
            throws InvalidFormatException {
        for (PackageRelationship relationship : relationships) {
            String type =
                    relationship.getRelationshipType().toLowerCase(Locale.ROOT).replace("-", "");
            if (type.endsWith(typeEnd) && relationship.getTargetMode() == TargetMode.INTERNAL) {
                return container.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
            }
        }
        return null;
    }

    @Override
    public InputStream main() throws IOException {
        return main.getInputStream();
    }

    @Override
    public @Nullable InputStream related(String typeEnd) throws IOException {
        return opened(main::getRelationships, typeEnd);
    }

    @Override
    public @Nullable InputStream stored(String typeEnd) throws IOException {
        return opened(container::getRelationships, typeEnd);
    }

    private @Nullable InputStream opened(Relationships relationships, String typeEnd) throws IOException {
        return opened(() -> target(container, relationships.read(), typeEnd));
    }

    @Override
    public @Nullable InputStream chunk(String id) throws IOException {
        return opened(() -> {
            PackageRelationship relationship = main.getRelationships().getRelationshipByID(id);
            boolean isChunk = relationship != null
                    && relationship.getRelationshipType().endsWith("/aFChunk")
                    && relationship.getTargetMode() == TargetMode.INTERNAL;
            return isChunk ? container.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI())) : null;
        });
    }

    /** The content of a part; null when there is none or its name is broken. */
    private static @Nullable InputStream opened(PartFinder finder) throws IOException {
        try {
            PackagePart part = finder.find();
            return part == null ? null : part.getInputStream();
        } catch (DocumentReadException known) {
            throw known;
        } catch (InvalidFormatException | RuntimeException broken) {
            return null;
        }
    }

    /** Looks for a part. */
    @FunctionalInterface
    private interface PartFinder {
        @Nullable PackagePart find() throws IOException, InvalidFormatException;
    }

    @Override
    public List<Related> all(String typeEnd) throws IOException {
        List<Related> found = new ArrayList<>();
        try {
            for (PackageRelationship relationship : main.getRelationships()) {
                if (relationship.getRelationshipType().toLowerCase(Locale.ROOT).endsWith(typeEnd)
                        && relationship.getTargetMode() == TargetMode.INTERNAL) {
                    PackagePart part =
                            container.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
                    if (part != null) {
                        found.add(new Related(relationship.getId(), part::getInputStream));
                    }
                }
            }
        } catch (DocumentReadException known) {
            throw known;
        } catch (InvalidFormatException | RuntimeException broken) {
            return found;
        }
        return found;
    }

    @Override
    public void close() {
        container.revert();
    }

    /** A way to the relationships, which the engine reads when they are asked for. */
    private interface Relationships {
        PackageRelationshipCollection read() throws InvalidFormatException;
    }
}
