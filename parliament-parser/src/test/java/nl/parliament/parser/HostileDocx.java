package nl.parliament.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file written part by part, so that any of them can be wrong. */
final class HostileDocx {
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Repeated> repeated = new HashMap<>();
    private final StringBuilder relations = new StringBuilder();

    /** A file with this between the body's tags. */
    HostileDocx(String body) {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" "
                        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
                        + ".document.main+xml\"/></Types>");
        part(
                "_rels/.rels",
                RELATIONS + "<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        part("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    /** Sets the whole text of a part. */
    HostileDocx part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sets all bytes of a part. */
    HostileDocx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Adds a part that the main one relates to: footnotes, styles, comments. */
    HostileDocx related(String kind, String text) {
        return related(kind, kind, text);
    }

    /** Adds one of several parts of a kind: headers. */
    HostileDocx related(String kind, String name, String text) {
        relations
                .append("<Relationship Id=\"x")
                .append(relations.length())
                .append("\" Type=\"")
                .append(OFFICE)
                .append(kind)
                .append("\" Target=\"")
                .append(name)
                .append(".xml\"/>");
        return part("word/_rels/document.xml.rels", RELATIONS + relations + "</Relationships>")
                .part("word/" + name + ".xml", text);
    }

    /**
     * Sets a part that says {@code what} so many times: written piece by piece, since it may be larger than the heap
     * allows.
     */
    HostileDocx part(String name, String before, String what, int times, String after) {
        repeated.put(name, new Repeated(what, times, after));
        return part(name, before);
    }

    private record Repeated(String what, int times, String after) {
        void to(OutputStream out) throws IOException {
            byte[] thousand = what.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times / 1_000; i++) {
                out.write(thousand);
            }
            out.write((what.repeat(times % 1_000) + after).getBytes(StandardCharsets.UTF_8));
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                if (repeated.containsKey(part.getKey())) {
                    repeated.get(part.getKey()).to(zip);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
