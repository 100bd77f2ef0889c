package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParseResult;
import nl.parliament.model.SourceFormat;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The content decides what a file is; what cannot be read is named. */
class FormatTest {
    private final ParliamentParser parser = ParliamentParser.create();

    @Test
    void a_text_named_pdf_is_read_as_text() {
        byte[] letter = "Geachte voorzitter,\n\nDank.\n".getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse(letter, "brief.pdf").document().source().format())
                .isEqualTo(SourceFormat.TXT);
        assertThat(parser.parse(new ByteArrayInputStream(letter), null)
                        .document()
                        .source()
                        .name())
                .isNull();
    }

    @Test
    void xml_that_is_no_publication_is_read_as_text_and_named() {
        byte[] other =
                "<?xml version=\"1.0\"?><!-- a --><tei:TEI><p>Dank.</p></tei:TEI>".getBytes(StandardCharsets.UTF_8);
        ParseResult result = parser.parse(other, "brief.xml");
        assertThat(result.document().text()).contains("<p>Dank.</p>");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(
                        tuple("xml-as-text", "XML with the root element TEI is read as plain text, tags included"));
    }

    @Test
    void a_publication_is_told_by_its_root_in_any_encoding_and_under_any_name() {
        String xml = "<officiele-publicatie><al>Hallo, één brief.</al></officiele-publicatie>";
        for (byte[] publication : new byte[][] {
            xml.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + xml).getBytes(StandardCharsets.UTF_8),
            ("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml).getBytes(StandardCharsets.UTF_16LE)
        }) {
            assertThat(parser.parse(publication, "brief.txt")
                            .document()
                            .source()
                            .format())
                    .isEqualTo(SourceFormat.XML);
            assertThat(parser.parse(publication, "brief.txt").document().text()).isEqualTo("Hallo, één brief.");
        }
    }

    @Test
    void text_that_begins_with_a_tag_is_text() {
        byte[] text = "<b>Geachte voorzitter,</b>\n\nDank.\n".getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse(text, "brief.txt").document().source().format()).isEqualTo(SourceFormat.TXT);
    }

    @Test
    void a_legacy_word_file_is_unsupported() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertCode(ole, ErrorCode.UNSUPPORTED_FORMAT);
    }

    @Test
    void a_zip_that_is_no_office_file_is_unsupported() throws IOException {
        assertCode(zip("readme.txt", "hallo"), ErrorCode.UNSUPPORTED_FORMAT);
    }

    @Test
    void a_spreadsheet_is_unsupported() throws IOException {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main"
                + "+xml\"/></Types>";
        String relations = "<Relationships "
                + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/o"
                + "fficeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        assertCode(
                zip("[Content_Types].xml", types, "_rels/.rels", relations, "xl/workbook.xml", "<workbook/>"),
                ErrorCode.UNSUPPORTED_FORMAT);
    }

    @Test
    void a_cut_pdf_is_corrupt_and_no_bytes_are_no_format() {
        assertCode("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII), ErrorCode.CORRUPT);
        assertCode(new byte[] {0, 1, 2, 3, 0, 0}, ErrorCode.UNSUPPORTED_FORMAT);
    }

    @Test
    void a_passed_limit_says_which_with_its_value() {
        ParliamentParser small = ParliamentParser.builder()
                .limits(ParseLimits.defaults().withBytes(10))
                .build();
        assertThatThrownBy(() -> small.parse(new byte[11], null))
                .hasMessageContaining("bytes")
                .hasMessageContaining("10");
    }

    @Test
    void a_file_that_is_not_there_is_an_io_error() {
        assertThatThrownBy(() -> parser.parse(Path.of("no-such-letter.docx")))
                .asInstanceOf(InstanceOfAssertFactories.type(DocumentReadException.class))
                .extracting(DocumentReadException::code)
                .isEqualTo(ErrorCode.IO);
    }

    private void assertCode(byte[] bytes, ErrorCode code) {
        assertThatThrownBy(() -> parser.parse(bytes, "x"))
                .asInstanceOf(InstanceOfAssertFactories.type(DocumentReadException.class))
                .extracting(DocumentReadException::code)
                .isEqualTo(code);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
