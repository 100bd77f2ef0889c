package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.parliament.model.ParliamentaryDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * The words of real files stand in the text or among its running lines. PDFBox's own text and the XML of Word documents
 * are the judges here; {@code ./dev recall} asks pdftotext, and takes more files.
 */
class WordRecallTest {
    private static final Path SHARED = Path.of(System.getProperty("shared.directory"));
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})[-\u2010\u00ad]\\s{1,9}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,60}");
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]{0,60})?>([^<]{0,100000})</w:t>|</w:p>|<w:tab/>");

    @Test
    void the_words_of_word_documents_are_kept() throws IOException {
        for (Path file : files("letters", ".docx")) {
            assertThat(recall(words(docx(file)), found(file)))
                    .as(file.toString())
                    .isGreaterThan(0.995);
        }
    }

    @Test
    void the_words_of_pdfs_are_kept() throws IOException {
        for (String folder : List.of("letters", "letterheads")) {
            for (Path file : files(folder, ".pdf")) {
                assertThat(recall(words(pdf(file)), found(file)))
                        .as(file.toString())
                        .isGreaterThan(0.96);
            }
        }
    }

    /** A person reads a column after the other, which the sorted text of the engine does not. */
    @Test
    void the_order_of_the_engines_sorted_text_is_the_least_that_holds() throws IOException {
        for (Path file : files("letterheads", ".pdf")) {
            String text = ParliamentParser.create().parse(file).document().text();
            double kept = recall(triples(sorted(file)), triples(text));
            System.out.printf(Locale.ROOT, "%s: %.1f%% of the triples of words%n", file.getFileName(), 100 * kept);
            assertThat(kept).as(file.toString()).isGreaterThan(0.8);
        }
    }

    private static Map<String, Integer> triples(String text) {
        Map<String, Integer> triples = new HashMap<>();
        String first = "";
        String second = "";
        Matcher word = WORD.matcher(whole(text));
        while (word.find()) {
            triples.merge(first + " " + second + " " + word.group(), 1, Integer::sum);
            first = second;
            second = word.group();
        }
        return triples;
    }

    private static String sorted(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        Path corpus = SHARED.resolve("corpus").resolve(folder);
        assumeTrue(Files.isDirectory(corpus), "the letters are not here: " + corpus);
        try (Stream<Path> all = Files.list(corpus)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** The words of the text and of the running lines; those of a long running line are cut, as a reader sees it. */
    private static Map<String, Integer> found(Path file) {
        ParliamentParser parser = ParliamentParser.create();
        ParliamentaryDocument document = parser.parse(file).document();
        StringBuilder text = new StringBuilder(document.text()).append('\n');
        ParseInspector.of(parser)
                .layout(file)
                .lines()
                .filter(line -> line.startsWith("FURNITURE"))
                .forEach(line -> text.append(
                                line.substring(line.indexOf('\t') + 1).replace("\\t", " "))
                        .append('\n'));
        return words(text.toString());
    }

    private static double recall(Map<String, Integer> held, Map<String, Integer> found) {
        int all = 0;
        int kept = 0;
        for (Map.Entry<String, Integer> word : held.entrySet()) {
            all += word.getValue();
            kept += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
        }
        return all == 0 ? 1 : (double) kept / all;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher word = WORD.matcher(whole(text));
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
        return words;
    }

    private static String whole(String text) {
        return BROKEN.matcher(text).replaceAll("").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docx(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)<mc:Fallback>.*?</mc:Fallback>", "");
            Matcher piece = TEXT.matcher(xml);
            while (piece.find()) {
                text.append(piece.group(1) == null ? "\n" : piece.group(1));
            }
        }
        return text.toString().replace("&amp;", "&");
    }
}
