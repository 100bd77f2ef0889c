package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Valid letters, changed a little: a document or a typed error, soon. {@code -Dmutants=N} makes so many per format;
 * each is its seed.
 */
class MutantsTest {
    private static final ParliamentParser PARSER = ParliamentParser.create();
    private static final int COUNT = Integer.getInteger("mutants", 1_000);
    private static final long FIRST = Long.getLong("mutants.first", 1);
    private static final Path SHARED = Path.of(System.getProperty("shared.directory"), "corpus", "letters");
    private static final Path FOUND = Path.of("target", "mutants");
    private static final long MOST_MILLISECONDS = 10_000;
    /** In every build only small letters, so that it stays short. */
    private static final long LARGEST = COUNT > 1_000 ? Long.MAX_VALUE : 60_000;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "txt"})
    void end_in_a_document_or_a_typed_error(String format) throws IOException {
        List<byte[]> letters = letters(format);
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> bad = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            byte[] mutant = new Mutator(seed).mutated(letters.get((int) (seed % letters.size())));
            Outcome outcome = Outcome.of(PARSER, mutant);
            String name = outcome.error() == null
                    ? outcome.result().completeness().name()
                    : outcome.error().code().name();
            outcomes.merge(name, 1, Integer::sum);
            if (name.equals("INTERNAL") || outcome.milliseconds() > MOST_MILLISECONDS) {
                bad.add("seed " + seed + ": " + outcome.line() + cause(outcome));
                Files.createDirectories(FOUND);
                Files.write(FOUND.resolve(seed + "." + format), mutant);
            }
        }
        System.out.println(COUNT + " mutants of " + letters.size() + " letters in " + format + ", from seed " + FIRST
                + ": " + outcomes);
        assertThat(bad).isEmpty();
    }

    @Test
    void a_stream_that_was_changed_is_read() {
        PdfStreams streams = new PdfStreams(page());
        assertThat(streams.count()).isEqualTo(1);
        assertThat(new String(streams.bytes(0), StandardCharsets.ISO_8859_1)).contains("Geachte");
        byte[] changed = streams.with(0, HostilePdf.latin("BT /F 10 Tf 50 700 Td (Dank) Tj ET"));
        assertThat(Outcome.of(PARSER, changed).text()).isEqualTo("Dank");
        assertThat(Outcome.of(PARSER, changed).codes()).isEmpty();
    }

    private static byte[] page() {
        HostilePdf pdf = new HostilePdf();
        pdf.page(pdf.deflated("", HostilePdf.latin("BT /F 10 Tf 50 700 Td (Geachte voorzitter) Tj ET")), "");
        return pdf.bytes();
    }

    private static String cause(Outcome outcome) {
        Throwable cause = outcome.error() == null ? null : outcome.error().getCause();
        return cause == null
                ? ""
                : " < " + cause + " at " + (cause.getStackTrace().length == 0 ? "" : cause.getStackTrace()[0]);
    }

    private static List<byte[]> letters(String format) throws IOException {
        LetterMaker made = new LetterMaker(
                "Ministerie van Financiën",
                "Datum 3 mei 2024",
                "Geachte voorzitter,",
                "# Aanleiding",
                "Met de motie-Paternotte (Kamerstuk 21 501-02, nr. 3047) is verzocht dit te doen.",
                "1. Eerste punt",
                "2. Tweede punt",
                "Hoogachtend,",
                "de minister van Financiën,");
        List<byte[]> letters = new ArrayList<>();
        letters.add(format.equals("docx") ? made.docx() : format.equals("pdf") ? made.pdf() : made.txt());
        if (Files.isDirectory(SHARED)) {
            try (Stream<Path> files = Files.list(SHARED)) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().endsWith("." + format) && Files.size(file) <= LARGEST) {
                        letters.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return letters;
    }
}
