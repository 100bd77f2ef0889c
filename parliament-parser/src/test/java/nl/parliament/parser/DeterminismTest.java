package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.parliament.model.ParseResult;
import org.junit.jupiter.api.Test;

/**
 * Bytes and settings decide the result, and nothing of the machine does. The default charset is that of a run of its
 * own, see the pom.
 */
class DeterminismTest {
    private final ParliamentParser parser = ParliamentParser.create();

    @Test
    void locale_and_time_zone_change_nothing() throws IOException {
        List<byte[]> files = files();
        List<ParseResult> expected = files.stream().map(this::read).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(files.stream()
                                .map(file -> ParliamentParser.create().parse(file, null))
                                .toList())
                        .as(tag)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void eight_threads_in_any_order_give_the_same() throws Exception {
        List<byte[]> files = files();
        List<ParseResult> expected = files.stream().map(this::read).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            order.addAll(List.of(i, i));
        }
        Collections.shuffle(order, new Random(5));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<ParseResult>> results = new ArrayList<>();
            order.forEach(i -> results.add(threads.submit(() -> read(files.get(i)))));
            for (int i = 0; i < order.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected.get(order.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private ParseResult read(byte[] file) {
        return parser.parse(file, null);
    }

    private static List<byte[]> files() throws IOException {
        LetterMaker made = new LetterMaker(
                "MINISTERIE VAN FINANCIËN",
                "Datum 3 mei 2024",
                "Geachte voorzitter,",
                "# INLEIDING",
                "In 2024 (Kamerstuk 36 200 VI, nr. 12) is dit besloten.",
                "Hoogachtend,",
                "de minister van Financiën,");
        List<byte[]> files = new ArrayList<>(List.of(made.docx(), made.pdf(), made.txt()));
        Path shared = Path.of(System.getProperty("shared.directory"), "corpus", "letters");
        if (Files.isDirectory(shared)) {
            try (Stream<Path> letters = Files.list(shared)) {
                for (Path letter : letters.filter(Files::isRegularFile).sorted().toList()) {
                    files.add(Files.readAllBytes(letter));
                }
            }
        }
        return files;
    }
}
