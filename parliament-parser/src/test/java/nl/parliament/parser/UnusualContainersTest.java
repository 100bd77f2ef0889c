package nl.parliament.parser;

import static nl.parliament.parser.HostileDocx.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Word files whose container is valid and rare, and what is said of one that cannot be read. */
class UnusualContainersTest {
    private static final String LETTER = paragraph("Geachte voorzitter,") + paragraph("Dank.");
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @Test
    void numbers_of_zip64_are_read() {
        assertRead(new ZipMaker(new HostileDocx(LETTER).bytes()).with64());
    }

    @Test
    void bytes_before_and_after_the_archive_are_passed_over() {
        byte[] bytes = new HostileDocx(LETTER).bytes();
        assertRead(Arrays.copyOf(bytes, bytes.length + 100));
        // what precedes begins as a ZIP file does, or the format would not be known
        assertRead(joined("PK\3\4 of another file".getBytes(StandardCharsets.US_ASCII), bytes));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    @Test
    void names_with_backslashes_and_capitals_are_those_of_the_parts() {
        String text = new String(new HostileDocx(LETTER).bytes(), StandardCharsets.ISO_8859_1);
        assertRead(text.replace("word/document.xml", "word\\Document.XML").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void targets_may_be_absolute_relative_and_encoded() {
        assertRead(withTarget("/word/document.xml"));
        assertRead(withTarget("./other/../word/document.xml"));
        assertRead(withTarget("word/docu%6Dent.xml"));
        assertRead(withTarget("word\\document.xml"));
    }

    @Test
    void a_target_outside_the_file_is_no_part() {
        for (String target : new String[] {"../word/document.xml", "%zz", "http://x/word/document.xml", "\\"}) {
            DocumentReadException error = Outcome.of(withTarget(target)).error();
            assertThat(error).as(target).hasMessage("a .docx with a main document part expected, none found");
            assertThat(error.code()).isEqualTo(ErrorCode.CORRUPT);
        }
    }

    @Test
    void a_long_encoded_name_takes_no_deep_stack() {
        assertThat(Outcome.of(withTarget("%C3%A9%24".repeat(100_000))).error().code())
                .isEqualTo(ErrorCode.CORRUPT);
    }

    private static byte[] withTarget(String target) {
        return new HostileDocx(LETTER)
                .part("_rels/.rels", relation("officeDocument", target))
                .bytes();
    }

    private static String relation(String type, String target) {
        return "<Relationships><Relationship Id=\"r\" Type=\"" + OFFICE + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    @Test
    void a_type_may_be_that_of_an_extension() {
        assertRead(withTypes("<Default Extension=\"XML\" ContentType=\"" + TYPE + "\"/>"));
        assertThat(Outcome.of(withTypes("<Default Extension=\"xml\" ContentType=\"text/x\"/>"))
                        .error())
                .hasMessage("a Word document expected, an Office file of type text/x found");
        assertThat(Outcome.of(withTypes("")).error())
                .hasMessage("a Word document expected, an Office file of no type found");
    }

    private static byte[] withTypes(String types) {
        return new HostileDocx(LETTER)
                .part("[Content_Types].xml", "<Types>" + types + "</Types>")
                .bytes();
    }

    @Test
    void a_part_that_nobody_needs_may_be_packed_in_any_way() {
        byte[] bytes = new HostileDocx(LETTER).part("word/picture.xml", "x").bytes();
        assertRead(new ZipMaker(bytes).method("word/picture.xml", 99).bytes());
        assertRead(new ZipMaker(bytes).locked("word/picture.xml").bytes());
    }

    @Test
    void a_part_that_is_needed_may_not() {
        byte[] bytes = new HostileDocx(LETTER).bytes();
        assertThat(Outcome.of(new ZipMaker(bytes).locked("word/document.xml").bytes())
                        .error()
                        .code())
                .isEqualTo(ErrorCode.CORRUPT);
        assertThat(Outcome.of(new ZipMaker(bytes).method("_rels/.rels", 9).bytes())
                        .error()
                        .code())
                .isEqualTo(ErrorCode.CORRUPT);
    }

    @Test
    void two_parts_with_one_name_are_refused() {
        byte[] bytes = new HostileDocx(LETTER).part("WORD/Document.xml", "x").bytes();
        assertThat(Outcome.of(bytes).error())
                .hasMessage("parts with names of their own expected, two parts with one name found");
    }

    @Test
    void an_archive_cut_anywhere_is_a_typed_error() {
        byte[] bytes = new ZipMaker(new HostileDocx(LETTER).bytes()).with64();
        for (int length = 4; length < bytes.length; length += 3) {
            DocumentReadException error =
                    Outcome.of(Arrays.copyOf(bytes, length)).error();
            assertThat(error).as("cut at %d of %d", length, bytes.length).isNotNull();
            assertThat(error.code()).isIn(ErrorCode.CORRUPT, ErrorCode.UNSUPPORTED_FORMAT);
        }
    }

    private static void assertRead(byte[] bytes) {
        Outcome outcome = Outcome.of(bytes);
        assertThat(outcome.error()).isNull();
        assertThat(outcome.text()).isEqualTo("Geachte voorzitter,\nDank.");
        assertThat(outcome.isComplete()).isTrue();
    }
}
