package nl.parliament.parser.internal.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.parliament.parser.AtLimit;
import nl.parliament.parser.ParseLimits;
import nl.parliament.parser.TrackedChanges;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.source.Budget;
import nl.parliament.parser.internal.source.ReadSettings;

/** An OpenDocument text made in memory from the XML of its parts, with the usual prefixes. */
public final class OdtMaker {
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMESPACES = " xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF
            + "text:1.0\" xmlns:table=\"" + ODF + "table:1.0\" xmlns:style=\"" + ODF + "style:1.0\" xmlns:draw=\"" + ODF
            + "drawing:1.0\" xmlns:svg=\"" + ODF + "svg-compatible:1.0\" xmlns:fo=\"" + ODF
            + "xsl-fo-compatible:1.0\" xmlns:meta=\"" + ODF + "meta:1.0\" xmlns:manifest=\"" + ODF
            + "manifest:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:field=\"" + ODF + "field:1.0\""
            + " xmlns:loext=\"" + ODF + "loext:1.0\"";
    private static final String TEXT = "application/vnd.oasis.opendocument.text";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String text;
    private String type = TEXT;
    private String automatic = "";
    private String common = "";
    private String ofHeaders = "";
    private String pages = "";
    private TrackedChanges changes = TrackedChanges.ACCEPTED;

    private OdtMaker(String text) {
        this.text = text;
    }

    /** The XML of the text. */
    public static OdtMaker text(String... xml) {
        return new OdtMaker(String.join("", xml));
    }

    /** A paragraph. */
    public static String p(String... content) {
        return "<text:p>" + String.join("", content) + "</text:p>";
    }

    /** A paragraph with a style. */
    static String styled(String style, String content) {
        return "<text:p text:style-name=\"" + style + "\">" + content + "</text:p>";
    }

    /** Text with a style. */
    static String span(String style, String content) {
        return "<text:span text:style-name=\"" + style + "\">" + content + "</text:span>";
    }

    /** A style of this family with these properties. */
    static String style(String family, String name, String attributes, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\" " + attributes + ">"
                + properties + "</style:style>";
    }

    /** A style of text, {@code fo:font-weight="bold"}. */
    static String looks(String name, String properties) {
        return style("text", name, "", "<style:text-properties " + properties + "/>");
    }

    /** The automatic styles of the text. */
    public OdtMaker automatic(String... xml) {
        automatic = String.join("", xml);
        return this;
    }

    /** The styles that an author sees. */
    OdtMaker common(String... xml) {
        common = String.join("", xml);
        return this;
    }

    /** The automatic styles of headers. */
    OdtMaker ofHeaders(String... xml) {
        ofHeaders = String.join("", xml);
        return this;
    }

    /** The master pages. */
    OdtMaker pages(String... xml) {
        pages = String.join("", xml);
        return this;
    }

    /** Another part. */
    OdtMaker part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** The metadata. */
    OdtMaker meta(String xml) {
        return part("meta.xml", root("document-meta", "<office:meta>" + xml + "</office:meta>"));
    }

    /** The manifest. */
    OdtMaker manifest(String xml) {
        return part("META-INF/manifest.xml", "<manifest:manifest" + NAMESPACES + ">" + xml + "</manifest:manifest>");
    }

    /** Of another type; empty for none. */
    OdtMaker type(String other) {
        type = other;
        return this;
    }

    OdtMaker reading(TrackedChanges reading) {
        changes = reading;
        return this;
    }

    LayoutDocument layout() {
        return layout(ParseLimits.defaults());
    }

    LayoutDocument layout(ParseLimits limits) {
        return new OdtReader().read(bytes(), new ReadSettings(limits, AtLimit.TRUNCATE, changes), new Budget(limits));
    }

    /** Label and words of all blocks with words. */
    List<String> texts() {
        return layout().blocks().stream()
                .filter(block -> !block.text().isBlank())
                .map(OdtMaker::shown)
                .toList();
    }

    private static String shown(LayoutBlock block) {
        String label = block.hints().listLabel();
        return label == null ? block.text() : label + " " + block.text();
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (!type.isEmpty()) {
                put(zip, "mimetype", type);
            }
            put(
                    zip,
                    "content.xml",
                    root(
                            "document-content",
                            "<office:automatic-styles>" + automatic + "</office:automatic-styles><office:body>"
                                    + "<office:text>" + text + "</office:text></office:body>"));
            put(
                    zip,
                    "styles.xml",
                    root(
                            "document-styles",
                            "<office:styles>" + common + "</office:styles><office:automatic-styles>" + ofHeaders
                                    + "</office:automatic-styles><office:master-styles>" + pages
                                    + "</office:master-styles>"));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String root(String name, String content) {
        return "<office:" + name + NAMESPACES + ">" + content + "</office:" + name + ">";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
