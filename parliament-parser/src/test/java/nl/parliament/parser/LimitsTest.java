package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.parliament.model.Completeness;
import nl.parliament.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit lets pass what it allows, and names itself, value and maximum where more is found. */
class LimitsTest {
    private static final String TEXT = "BT /F 10 Tf 50 700 Td (Geachte voorzitter) Tj ET ";

    static Stream<Arguments> limits() {
        return Stream.of(
                arguments(Limit.BYTES, 600, sized("%PDF-1.7\n", 600)),
                arguments(Limit.TEXT_BYTES, 100, sized("Dank. ", 100)),
                arguments(Limit.CHARACTERS, 100, sized("Dank. ", 100)),
                arguments(Limit.MEMORY_BYTES, 100 * 16 + 400, sized("Dank. ", 100)),
                arguments(Limit.MEMORY_BYTES, 60 * 16 + 2 * 400 + 15, (IntFunction<byte[]>) more ->
                        docx(HostileDocx.paragraph("a".repeat(30)) + HostileDocx.paragraph("a".repeat(30 + more)))),
                arguments(Limit.MEMORY_BYTES, 2_000, (IntFunction<byte[]>)
                        more -> deflatedPage(TEXT + " ".repeat(2_000 - TEXT.length() + more))),
                arguments(Limit.CHARACTERS, 100, (IntFunction<byte[]>) more ->
                        docx(HostileDocx.paragraph("a".repeat(50)) + HostileDocx.paragraph("a".repeat(50 + more)))),
                arguments(Limit.BLOCKS, 5, (IntFunction<byte[]>)
                        more -> docx(HostileDocx.paragraph("Dank.").repeat(5 + more))),
                arguments(Limit.NOTES, 5, (IntFunction<byte[]>) more -> notes(5 + more)),
                arguments(Limit.PARTS, 5, (IntFunction<byte[]>) more -> parts(5 + more)),
                arguments(Limit.XML_DEPTH, 20, (IntFunction<byte[]>) more ->
                        docx(HostileDocx.paragraph("Dank.") + "<w:x>".repeat(18 + more) + "</w:x>".repeat(18 + more))),
                arguments(Limit.XML_ATTRIBUTES, 5, (IntFunction<byte[]>) more -> docx(HostileDocx.paragraph("Dank.")
                        + "<w:x" + numbered(" a%d=\"\"", 3 + more) + numbered(" xmlns:n%d=\"u\"", 2) + "/>")),
                arguments(Limit.XML_NAMES, 55, (IntFunction<byte[]>)
                        more -> docx(HostileDocx.paragraph("Dank.") + numbered("<w:x%d/>", 33 + more))),
                arguments(Limit.XML_NAMESPACES, 15, (IntFunction<byte[]>)
                        more -> docx(HostileDocx.paragraph("Dank.") + "<w:x xmlns=\"u\"/>".repeat(12 + more))),
                arguments(Limit.PAGES, 5, (IntFunction<byte[]>) more -> pages(5 + more)),
                arguments(Limit.PAGE_TREE_DEPTH, 5, (IntFunction<byte[]>) more -> tree(5 + more)),
                arguments(Limit.OPERATORS, 105, (IntFunction<byte[]>)
                        more -> HostilePdf.page(TEXT + "0 g ".repeat(100 + more))),
                arguments(Limit.OPERANDS, 100, (IntFunction<byte[]>)
                        more -> HostilePdf.page(TEXT + "1 ".repeat(100 + more) + "m ")),
                arguments(Limit.OPERANDS, 100, (IntFunction<byte[]>)
                        more -> HostilePdf.page(TEXT + "[]".repeat(100 + more) + "m ")),
                arguments(Limit.OPERANDS, 100, (IntFunction<byte[]>)
                        more -> HostilePdf.page(TEXT + "true ".repeat(50) + "null ".repeat(50 + more) + "m ")),
                arguments(Limit.STATE_DEPTH, 10, (IntFunction<byte[]>)
                        more -> HostilePdf.page(TEXT + "q ".repeat(10 + more))),
                arguments(Limit.FORM_CALLS, 10, (IntFunction<byte[]>) more -> calls(10 + more)),
                arguments(Limit.GLYPHS, 28, (IntFunction<byte[]>)
                        more -> HostilePdf.page(TEXT + "BT /F 10 Tf 50 600 Td (" + "a".repeat(10 + more) + ") Tj ET")),
                arguments(Limit.DOCUMENT_GLYPHS, 90, (IntFunction<byte[]>) more -> pages(5 + more)),
                arguments(Limit.DOCUMENT_SEGMENTS, 5, (IntFunction<byte[]>) more -> pages(5 + more)),
                arguments(Limit.DRAWN_LINES, 5, (IntFunction<byte[]>)
                        more -> HostilePdf.page(TEXT + "0 0 m 90 0 l S ".repeat(5 + more))),
                arguments(Limit.STRING_BYTES, 100, (IntFunction<byte[]>)
                        more -> HostilePdf.page(TEXT + "(" + "a".repeat(99 + more) + ") BX ")),
                arguments(Limit.STREAM_BYTES, 500, (IntFunction<byte[]>)
                        more -> HostilePdf.page(TEXT + " ".repeat(499 - TEXT.length() + more))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("limits")
    void what_is_allowed_passes_and_one_more_is_named(Limit limit, int maximum, IntFunction<byte[]> file) {
        ParseLimits limits = ParseLimits.defaults().with(limit, maximum);
        assertThat(Outcome.of(limits, file.apply(-1)).limit()).as("one less").isEmpty();
        assertThat(Outcome.of(limits, file.apply(0)).limit()).as("as many").isEmpty();
        Outcome more = Outcome.of(limits, file.apply(1));
        assertThat(more.limit()).as(more.line()).isEqualTo(limit.label());
        assertThat(more.line()).contains(String.valueOf(maximum));
    }

    private static byte[] deflatedPage(String content) {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.deflated("", HostilePdf.latin(content)), "");
        return pdf.bytes();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("limits")
    void all_fail_when_asked_to(Limit limit, int maximum, IntFunction<byte[]> file) {
        ParseLimits limits = ParseLimits.defaults().with(limit, maximum);
        ParliamentParser parser =
                ParliamentParser.builder().limits(limits).atLimit(AtLimit.FAIL).build();
        DocumentReadException error = Outcome.of(parser, file.apply(1)).error();
        assertThat(error.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
        assertThat(error.breach().limit()).isEqualTo(limit);
        assertThat(error.breach().maximum()).isEqualTo(maximum);
        assertThat(error.breach().value()).isGreaterThan(maximum);
    }

    private static IntFunction<byte[]> sized(String start, int size) {
        return more -> (start + "a\n".repeat(size)).substring(0, size + more).getBytes(StandardCharsets.US_ASCII);
    }

    private static String numbered(String unit, int count) {
        return IntStream.range(0, count).mapToObj(unit::formatted).collect(Collectors.joining());
    }

    private static byte[] docx(String body) {
        return new HostileDocx(body).bytes();
    }

    private static byte[] notes(int count) {
        StringBuilder body = new StringBuilder();
        StringBuilder notes = new StringBuilder("<w:footnotes " + HostileDocx.W + ">");
        for (int i = 0; i < count; i++) {
            body.append("<w:p><w:r><w:t>Zie</w:t><w:footnoteReference w:id=\"")
                    .append(i)
                    .append("\"/></w:r></w:p>");
            notes.append("<w:footnote w:id=\"")
                    .append(i)
                    .append("\">")
                    .append(HostileDocx.paragraph("Noot."))
                    .append("</w:footnote>");
        }
        return new HostileDocx(body.toString())
                .related("footnotes", notes + "</w:footnotes>")
                .bytes();
    }

    private static byte[] parts(int count) {
        HostileDocx docx = new HostileDocx(HostileDocx.paragraph("Dank."));
        for (int i = 3; i < count; i++) {
            docx.part("p" + i + ".xml", "<x/>");
        }
        return docx.bytes();
    }

    private static byte[] pages(int count) {
        HostilePdf pdf = new HostilePdf();
        int content = pdf.stream("", HostilePdf.latin(TEXT));
        for (int i = 0; i < count; i++) {
            pdf.page(content, "");
        }
        return pdf.bytes();
    }

    private static byte[] tree(int depth) {
        HostilePdf pdf = new HostilePdf();
        int first = pdf.page(pdf.stream("", HostilePdf.latin(TEXT)), "");
        int below = pdf.page(pdf.stream("", HostilePdf.latin(TEXT)), "");
        for (int i = 1; i < depth; i++) {
            below = pdf.add("<</Type/Pages/Count 1/Kids[" + below + " 0 R]>>");
        }
        pdf.set(2, "<</Type/Pages/Count 2/Kids[" + first + " 0 R " + below + " 0 R]>>");
        return pdf.bytes();
    }

    private static byte[] calls(int count) {
        HostilePdf pdf = new HostilePdf();
        int form = pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", HostilePdf.latin("q Q"));
        pdf.page(pdf.stream("", HostilePdf.latin(TEXT + "/X Do ".repeat(count))), "/XObject<</X " + form + " 0 R>>");
        return pdf.bytes();
    }

    @Test
    void a_page_that_a_limit_of_the_file_cuts_is_not_called_a_picture() {
        ParseLimits limits = ParseLimits.defaults().with(Limit.DOCUMENT_SEGMENTS, 5);
        Outcome outcome = Outcome.of(limits, pages(6));
        assertThat(outcome.codes()).containsExactly("limit-reached");
        assertThat(outcome.text().split("voorzitter", -1))
                .as("what was read before")
                .hasSize(6);
    }

    @Test
    void forms_deeper_than_the_reader_follows_are_told_whatever_the_limit() {
        Outcome outcome = Outcome.of(ParseLimits.defaults().with(Limit.FORM_DEPTH, 60), nested(55));
        assertThat(outcome.codes()).contains("forms-left-out");
        assertThat(Outcome.of(ParseLimits.defaults(), nested(45)).codes()).doesNotContain("forms-left-out");
    }

    /** A page that draws a form that draws a form, and so on. */
    private static byte[] nested(int depth) {
        HostilePdf pdf = new HostilePdf();
        String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]";
        int last = pdf.stream(form, HostilePdf.latin("q Q"));
        for (int i = 1; i < depth; i++) {
            last = pdf.stream(form + "/Resources<</XObject<</X " + last + " 0 R>>>>", HostilePdf.latin("/X Do"));
        }
        pdf.page(pdf.stream("", HostilePdf.latin(TEXT + "/X Do ")), "/XObject<</X " + last + " 0 R>>");
        return pdf.bytes();
    }

    @Test
    void where_the_file_has_too_many_lines_its_text_is_read_on() {
        HostilePdf pdf = new HostilePdf();
        int content = pdf.stream("", HostilePdf.latin(TEXT + "0 0 m 90 0 l S "));
        for (int i = 0; i < 6; i++) {
            pdf.page(content, "");
        }
        Outcome outcome = Outcome.of(ParseLimits.defaults().with(Limit.DRAWN_LINES, 3), pdf.bytes());
        assertThat(outcome.result().diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.page()).isEqualTo(4));
        assertThat(outcome.text().split("voorzitter", -1)).as("six pages").hasSize(7);
    }

    @Test
    void a_font_size_beyond_all_numbers_takes_no_page_away() {
        String huge = "q -1 0 0 -1 595 842 cm BT /F -99999999999 Tf 1 0 0 1 545 242 Tm (a) Tj ET Q 50 599 50 0.5 re f ";
        assertThat(Outcome.of(HostilePdf.page(TEXT + huge)).codes()).isEmpty();
    }

    @Test
    void a_recogniser_that_does_not_end_is_left_in_time() {
        ParliamentParser parser = ParliamentParser.builder()
                .recogniser(text -> endless())
                .limits(ParseLimits.defaults().with(Limit.MILLISECONDS, 100))
                .build();
        DocumentReadException error =
                Outcome.of(parser, "Dank.".getBytes(StandardCharsets.US_ASCII)).error();
        assertThat(error.code()).isEqualTo(ErrorCode.TIMEOUT);
    }

    private static List<Reference> endless() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return List.of();
    }

    @Test
    @Timeout(20)
    void interrupting_the_thread_that_waits_cancels() {
        ParliamentParser parser =
                ParliamentParser.builder().recogniser(text -> endless()).build();
        Thread.currentThread().interrupt();
        DocumentReadException error =
                Outcome.of(parser, "Dank.".getBytes(StandardCharsets.US_ASCII)).error();
        assertThat(error.code()).isEqualTo(ErrorCode.CANCELLED);
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
    }

    @Test
    void what_a_recogniser_throws_is_typed_and_so_is_lack_of_memory() {
        byte[] letter = "Geheim woord.".getBytes(StandardCharsets.US_ASCII);
        assertThat(failing(new StackOverflowError("Geheim")).parsed(letter).code())
                .isEqualTo(ErrorCode.INTERNAL);
        assertThat(failing(new NoClassDefFoundError("Geheim")).parsed(letter))
                .hasMessage("a class that reading this file needs is missing or of another version");
        assertThat(failing(new IllegalStateException("Geheim")).parsed(letter).getMessage())
                .doesNotContain("Geheim");
        assertThat(failing(new OutOfMemoryError("none")).parsed(letter).breach().limit())
                .isEqualTo(Limit.MEMORY_BYTES);
        assertThatThrownBy(() -> failing(new InternalError("of the machine")).parsed(letter))
                .isInstanceOf(InternalError.class);
    }

    private record Failing(ParliamentParser parser) {
        DocumentReadException parsed(byte[] bytes) {
            return Outcome.of(parser, bytes).error();
        }
    }

    private static Failing failing(Throwable cause) {
        return new Failing(ParliamentParser.builder()
                .recogniser(text -> LimitsTest.<RuntimeException>thrown(cause))
                .build());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> List<Reference> thrown(Throwable cause) throws T {
        throw (T) cause;
    }

    @Test
    void how_deep_reading_may_go_does_not_depend_on_who_asks() throws InterruptedException {
        byte[] letter = new LetterMaker("Geachte voorzitter,", "Dank.").pdf();
        StringBuilder text = new StringBuilder();
        Thread small = new Thread(null, () -> text.append(Outcome.of(letter).text()), "small", 1 << 14);
        small.start();
        small.join();
        assertThat(text.toString()).contains("Dank.");
    }

    @Test
    void diagnostics_are_counted_beyond_the_first() {
        HostilePdf pdf = new HostilePdf();
        int empty = pdf.page(pdf.stream("", new byte[0]), "");
        pdf.page(pdf.stream("", HostilePdf.latin(TEXT)), "");
        for (int i = 0; i < 20; i++) {
            pdf.again(empty);
        }
        Outcome outcome = Outcome.of(ParseLimits.defaults().with(Limit.DIAGNOSTICS, 10), pdf.bytes());
        assertThat(outcome.result().diagnostics()).hasSize(11);
        assertThat(outcome.result().diagnostics().get(10).message()).isEqualTo("11 more diagnostics are left out");
    }

    @Test
    void what_no_xml_can_carry_is_replaced_once() {
        byte[] letter = "Geachte\u0001 voorzitter,\n\nEen \ufffe teken en nog een zin van enige lengte."
                .getBytes(StandardCharsets.UTF_8);
        Outcome outcome = Outcome.of(letter);
        assertThat(outcome.text())
                .isEqualTo("Geachte\ufffd voorzitter,\nEen \ufffd teken en nog een zin van enige lengte.");
        assertThat(outcome.codes()).containsExactly("characters-replaced");
        assertThat(outcome.result().completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void text_in_other_encodings_is_read_and_says_so() {
        assertThat(Outcome.of("Beste lezer, één brief.".getBytes(StandardCharsets.UTF_16LE))
                        .codes())
                .containsExactly("charset-guessed");
        assertThat(Outcome.of("\ufeffBeste lezer, één brief.".getBytes(StandardCharsets.UTF_16BE))
                        .codes())
                .isEmpty();
        assertThat(Outcome.of("Eén brief.".getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(outcome -> {
                    assertThat(outcome.text()).isEqualTo("Eén brief.");
                    assertThat(outcome.codes()).containsExactly("charset-guessed");
                });
        assertThat(Outcome.of(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF, 'b'})
                        .codes())
                .containsExactly("bytes-replaced");
    }

    @Test
    void the_settings_of_the_readme_hold() {
        ParliamentParser parser = ParliamentParser.builder()
                .limits(ParseLimits.defaults().withTime(Duration.ofSeconds(10)).with(Limit.PAGES, 500))
                .atLimit(AtLimit.FAIL)
                .build();
        assertThat(Outcome.of(parser, pages(500)).isComplete()).isTrue();
        assertThat(Outcome.of(parser, pages(501)).error().breach()).isEqualTo(new LimitBreach(Limit.PAGES, 501, 500));
    }

    @Test
    void a_limit_of_time_may_be_as_long_as_a_number_can_say() {
        assertThat(Outcome.of(ParseLimits.defaults().with(Limit.MILLISECONDS, Long.MAX_VALUE), pages(1))
                        .isComplete())
                .isTrue();
    }

    @Test
    void limits_are_values() {
        ParseLimits limits = ParseLimits.defaults().withPages(7);
        assertThat(limits)
                .isEqualTo(ParseLimits.defaults().with(Limit.PAGES, 7))
                .isNotEqualTo(ParseLimits.defaults());
        assertThat(limits)
                .hasSameHashCodeAs(ParseLimits.defaults().with(Limit.PAGES, 7))
                .hasToString("ParseLimits{PAGES=7}");
        assertThatThrownBy(() -> limits.with(Limit.PAGES, 0)).hasMessage("pages: at least 1 expected, 0 found");
    }
}
