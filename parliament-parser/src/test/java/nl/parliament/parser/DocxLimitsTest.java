package nl.parliament.parser;

import static nl.parliament.parser.HostileDocx.W;
import static nl.parliament.parser.HostileDocx.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.parliament.model.Completeness;
import org.junit.jupiter.api.Test;

/** What a Word file may hold, and what is read of one that holds more. */
class DocxLimitsTest {
    private static final String LETTER = paragraph("Geachte voorzitter,") + paragraph("Dank.");

    @Test
    void a_dtd_is_refused_in_the_main_part_and_costs_only_the_part_elsewhere() {
        String dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        Outcome main = Outcome.of(new HostileDocx("")
                .part(
                        "word/document.xml",
                        dtd + "<w:document " + W + "><w:body>" + paragraph("&e;") + "</w:body></w:document>")
                .bytes());
        assertThat(main.error().code()).isEqualTo(ErrorCode.CORRUPT);
        Outcome styles = Outcome.of(new HostileDocx(LETTER)
                .related("styles", dtd + "<w:styles " + W + "/>")
                .bytes());
        assertThat(styles.text()).isEqualTo("Geachte voorzitter,\nDank.");
        assertThat(styles.result().completeness()).isEqualTo(Completeness.DAMAGED);
    }

    @Test
    void tables_too_deep_are_read_as_text_of_the_table_around_them() {
        Outcome within = Outcome.of(new HostileDocx(LETTER + tables(64)).bytes());
        Outcome beyond = Outcome.of(new HostileDocx(LETTER + tables(65)).bytes());
        assertThat(within.codes()).doesNotContain("table-depth");
        assertThat(beyond.codes()).contains("table-depth");
        assertThat(beyond.text()).contains("midden 64").contains("na 0");
    }

    private static String tables(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("<w:tbl><w:tr><w:tc>").append(paragraph("midden " + i));
        }
        for (int i = depth - 1; i >= 0; i--) {
            text.append(paragraph("na " + i)).append("</w:tc></w:tr></w:tbl>");
        }
        return text.toString();
    }

    @Test
    void text_boxes_and_content_controls_too_deep_are_read_with_a_diagnostic() {
        String boxes = "<w:p><w:r><w:txbxContent>".repeat(17)
                + paragraph("binnen")
                + "</w:txbxContent></w:r></w:p>".repeat(17);
        String controls =
                "<w:sdt><w:sdtContent>".repeat(65) + paragraph("binnen") + "</w:sdtContent></w:sdt>".repeat(65);
        assertThat(Outcome.of(new HostileDocx(LETTER + boxes).bytes())).satisfies(outcome -> {
            assertThat(outcome.codes()).contains("text-box-depth");
            assertThat(outcome.text()).contains("binnen");
        });
        assertThat(Outcome.of(new HostileDocx(LETTER + controls).bytes())).satisfies(outcome -> {
            assertThat(outcome.codes()).contains("content-control-depth");
            assertThat(outcome.text()).contains("binnen");
        });
    }

    @Test
    void xml_too_deep_cuts_the_text_there() {
        String deep = "<w:x>".repeat(300) + "</w:x>".repeat(300);
        Outcome outcome = Outcome.of(new HostileDocx(LETTER + deep + paragraph("Later.")).bytes());
        assertThat(outcome.result().completeness()).isEqualTo(Completeness.TRUNCATED);
        assertThat(outcome.text()).isEqualTo("Geachte voorzitter,\nDank.");
        assertThat(outcome.limit()).isEqualTo("xml depth");
    }

    @Test
    void a_main_part_that_breaks_off_is_read_up_to_there() {
        String broken = "<w:document " + W + "><w:body>" + LETTER + "<w:p><w:r><w:t>half";
        Outcome outcome =
                Outcome.of(new HostileDocx("").part("word/document.xml", broken).bytes());
        assertThat(outcome.text()).isEqualTo("Geachte voorzitter,\nDank.");
        assertThat(outcome.result().completeness()).isEqualTo(Completeness.TRUNCATED);
        assertThat(outcome.codes()).contains("text-broken-off");
    }

    @Test
    void styles_in_a_circle_are_left_with_a_diagnostic() {
        String styles = "<w:styles " + W + "><w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style "
                + "w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>";
        Outcome outcome = Outcome.of(
                new HostileDocx("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Dank.</w:t></w:r></w:p>")
                        .related("styles", styles)
                        .bytes());
        assertThat(outcome.text()).isEqualTo("Dank.");
        assertThat(outcome.codes()).contains("style-chain");
    }

    @Test
    void parts_that_nobody_needs_are_not_inflated() {
        Outcome outcome = Outcome.of(new HostileDocx(LETTER)
                .part("word/picture.xml", "", " ", 70 << 20, "")
                .bytes());
        assertThat(outcome.isComplete()).isTrue();
    }

    @Test
    void a_part_that_inflates_without_end_is_cut() {
        Outcome outcome = Outcome.of(new HostileDocx("")
                .part(
                        "word/document.xml",
                        "<w:document " + W + "><w:body>" + LETTER,
                        "<w:x/>",
                        12_000_000,
                        "</w:body></w:document>")
                .bytes());
        assertThat(outcome.limit()).isEqualTo("part bytes");
        assertThat(outcome.text()).startsWith("Geachte voorzitter,");
    }

    @Test
    void lists_of_types_that_inflate_without_end_are_refused() {
        Outcome outcome = Outcome.of(new HostileDocx(LETTER)
                .part("[Content_Types].xml", "<Types>" + "<Default/>".repeat(300_000) + "</Types>")
                .bytes());
        assertThat(outcome.limit()).isEqualTo("container bytes");
    }

    @Test
    void names_of_elements_are_forgotten_after_some_files() {
        ParliamentParser parser = ParliamentParser.create();
        long before = 0;
        for (int file = 0; file < 60; file++) {
            StringBuilder body = new StringBuilder(HostileDocx.paragraph("Dank."));
            for (int i = 0; i < 30; i++) {
                body.append("<w:")
                        .append("n".repeat(10_000))
                        .append(file)
                        .append('x')
                        .append(i)
                        .append("/>");
            }
            assertThat(parser.parse(new HostileDocx(body.toString()).bytes(), "x")
                            .document()
                            .text())
                    .isEqualTo("Dank.");
            before = file == 0 ? used() : before;
        }
        assertThat(used() - before)
                .as("bytes kept of sixty files with 300 KB of names each")
                .isLessThan(8_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void parts_packed_in_another_way_are_refused() {
        byte[] file = new HostileDocx(HostileDocx.paragraph("Dank.")).bytes();
        for (int i = 0; i + 12 < file.length; i++) {
            boolean isLocal = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 3 && file[i + 3] == 4;
            boolean isEntry = file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2;
            if (isLocal || isEntry) {
                file[i + (isLocal ? 8 : 10)] = 93;
            }
        }
        assertThat(Outcome.of(file).error().code()).isEqualTo(ErrorCode.CORRUPT);
    }

    @Test
    void two_parts_with_one_name_are_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"[Content_Types].xml", "word/document.xml", "word/Document.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(Outcome.of(bytes.toByteArray()).error().code()).isEqualTo(ErrorCode.CORRUPT);
    }

    @Test
    void many_entries_are_refused_before_they_are_read() throws IOException {
        assertThat(Outcome.of(entries(5_001, 0)).limit()).isEqualTo("parts");
        assertThat(Outcome.of(entries(40, 60_000)).limit()).isEqualTo("directory bytes");
    }

    private static byte[] entries(int count, int extra) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                ZipEntry entry = new ZipEntry("p" + i);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(0);
                entry.setCrc(new CRC32().getValue());
                entry.setComment("c".repeat(extra));
                zip.putNextEntry(entry);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void strict_and_transitional_files_read_alike() {
        String strict = "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"";
        byte[] bytes = new HostileDocx("")
                .part("word/document.xml", "<w:document " + strict + "><w:body>" + LETTER + "</w:body></w:document>")
                .part(
                        "_rels/.rels",
                        "<Relationships "
                                + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships"
                                + "\"><Relationship Id=\"r1\" "
                                + "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/offic"
                                + "eDocument\" Target=\"word/document.xml\"/></Relationships>")
                .bytes();
        assertThat(Outcome.of(bytes).text()).isEqualTo("Geachte voorzitter,\nDank.");
    }

    @Test
    void a_mark_without_its_note_gives_a_diagnostic() {
        Outcome outcome = Outcome.of(
                new HostileDocx(LETTER + "<w:p><w:r><w:t>Zie</w:t><w:footnoteReference w:id=\"9\"/></w:r></w:p>")
                        .bytes());
        assertThat(outcome.codes()).contains("note-missing");
    }

    @Test
    void a_document_within_the_document_is_named_and_not_read() {
        assertThat(Outcome.of(new HostileDocx(LETTER + "<w:altChunk/>").bytes()).codes())
                .contains("content-not-read");
    }
}
