package nl.parliament.examples.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file. They are stored, not deflated: what deflates differs from machine to machine. */
final class DocxFile {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"" + OFFICE + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    /** Later than the first moment a zip can tell: for that one the time zone is written too. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A part beside the main one, or the main one itself. */
    void part(String name, String xml) {
        parts.put(name, root(name, xml));
    }

    /** A header, with the reference to it that the section holds. */
    String header(String type, String xml) {
        String name = "header" + type;
        parts.put(name, root("hdr", xml));
        return "<w:headerReference w:type=\"" + type + "\" r:id=\"" + name + "\"/>";
    }

    private static String root(String name, String xml) {
        return "<w:" + name + NAMESPACES + ">" + xml + "</w:" + name + ">";
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(zip, "_rels/.rels", relationships(relationship("r1", "officeDocument", "word/document.xml")));
            StringBuilder others = new StringBuilder();
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", part.getValue());
                if (!part.getKey().equals("document")) {
                    others.append(relationship(part.getKey(), kind(part.getKey()), part.getKey() + ".xml"));
                }
            }
            put(zip, "word/_rels/document.xml.rels", relationships(others.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
        xml.append("<Default Extension=\"rels\" ContentType=\"").append(CONTENT);
        xml.append("package.relationships+xml\"/>");
        for (String name : parts.keySet()) {
            String kind = name.equals("document") ? "document.main" : kind(name);
            xml.append("<Override PartName=\"/word/")
                    .append(name)
                    .append(".xml\" ContentType=\"")
                    .append(CONTENT);
            xml.append("officedocument.wordprocessingml.").append(kind).append("+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private static String kind(String name) {
        return name.startsWith("header") ? "header" : name;
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] content = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
