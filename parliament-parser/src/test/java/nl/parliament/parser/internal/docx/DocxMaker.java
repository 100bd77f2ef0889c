package nl.parliament.parser.internal.docx;

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

/** A Word file made in memory from the XML of its parts; the prefix {@code w} is declared, all else is default. */
final class DocxMaker {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> chunks = new LinkedHashMap<>();
    private String data = "";
    private String namespace = TRANSITIONAL;
    private String relationships = RELATIONSHIPS;
    private TrackedChanges changes = TrackedChanges.ACCEPTED;

    /** The body's XML. */
    static DocxMaker body(String... xml) {
        DocxMaker maker = new DocxMaker();
        maker.parts.put("document", "<w:body>" + String.join("", xml) + "</w:body>");
        return maker;
    }

    /** A paragraph of runs or other XML; words without a tag are one run. */
    static String p(String... content) {
        StringBuilder xml = new StringBuilder("<w:p>");
        for (String piece : content) {
            xml.append(piece.startsWith("<") ? piece : r(piece));
        }
        return xml.append("</w:p>").toString();
    }

    /** A run of words. */
    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** A run of words with properties. */
    static String r(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** Another part: styles, numbering, footnotes, endnotes; its XML without the root element. */
    DocxMaker part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** A document within the document, which the body names by the file's name. */
    DocxMaker chunk(String file, byte[] bytes) {
        chunks.put(file, bytes);
        return this;
    }

    /** A part of XML with data. */
    DocxMaker data(String xml) {
        data = xml;
        return this;
    }

    /** With the namespaces of ISO 29500 Strict. */
    DocxMaker strict() {
        namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    DocxMaker reading(TrackedChanges reading) {
        changes = reading;
        return this;
    }

    LayoutDocument layout() {
        return new DocxReader()
                .read(
                        bytes(),
                        new ReadSettings(ParseLimits.defaults(), AtLimit.TRUNCATE, changes),
                        new Budget(ParseLimits.defaults()));
    }

    /** Label and words of all blocks with words. */
    List<String> texts() {
        return layout().blocks().stream()
                .filter(block -> !block.text().isBlank())
                .map(DocxMaker::shown)
                .toList();
    }

    private static String shown(LayoutBlock block) {
        String label = block.hints().listLabel();
        return label == null ? block.text() : label + " " + block.text();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    related("<Relationship Id=\"r1\" Type=\"" + relationships
                            + "/officeDocument\" Target=\"word/document.xml\"/>"));
            StringBuilder others = new StringBuilder();
            for (Map.Entry<String, String> part : parts.entrySet()) {
                String name = part.getKey();
                put(
                        zip,
                        "word/" + name + ".xml",
                        "<w:" + name + " xmlns:w=\"" + namespace + "\">" + part.getValue() + "</w:" + name + ">");
                others.append("<Relationship Id=\"")
                        .append(name)
                        .append("\" Type=\"")
                        .append(relationships)
                        .append('/')
                        .append(name)
                        .append("\" Target=\"")
                        .append(name)
                        .append(".xml\"/>");
            }
            for (Map.Entry<String, byte[]> chunk : chunks.entrySet()) {
                zip.putNextEntry(new ZipEntry("word/" + chunk.getKey()));
                zip.write(chunk.getValue());
                others.append("<Relationship Id=\"" + chunk.getKey() + "\" Type=\"" + relationships
                        + "/aFChunk\" Target=\"" + chunk.getKey() + "\"/>");
            }
            if (!data.isEmpty()) {
                put(zip, "customXml/item1.xml", data);
                others.append("<Relationship Id=\"data\" Type=\"" + relationships
                        + "/customXml\" Target=\"../customXml/item1.xml\"/>");
            }
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    related(others.toString().replaceFirst("<Relationship Id=\"document\"[^>]*>", "")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        StringBuilder xml =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        for (String name : parts.keySet()) {
            String type = name.equals("document") ? "document.main" : name;
            xml.append("<Override PartName=\"/word/")
                    .append(name)
                    .append(".xml\" ContentType=\"")
                    .append(CONTENT)
                    .append(type)
                    .append("+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private static String related(String relationships) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
