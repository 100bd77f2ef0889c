package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once. */
@Timeout(60)
class ParseAllTest {
    private static final int MANY = 60;

    @TempDir
    private Path folder;

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void outcomes_come_in_the_order_of_the_files() {
        List<Path> files = numbered(MANY);
        try (Stream<ParsedFile> letters = ParliamentParser.create().parseAll(files, 3)) {
            List<ParsedFile> read = letters.toList();
            assertThat(read).extracting(ParsedFile::file).isEqualTo(files);
            assertThat(read)
                    .extracting(letter -> letter.orElseThrow().document().text())
                    .startsWith("Brief 0", "Brief 1")
                    .endsWith("Brief 59");
            assertThat(read).allSatisfy(letter -> assertThat(letter.time()).isPositive());
        }
    }

    @Test
    void a_result_is_that_of_one_file_alone() {
        LetterMaker letter =
                new LetterMaker("Geachte voorzitter,", "# Kop", "Zie Kamerstuk 36 045, nr. 191.", "Hoogachtend,");
        List<Path> files =
                List.of(file("a.docx", letter.docx()), file("b.pdf", letter.pdf()), file("c.txt", letter.txt()));
        ParliamentParser parser = ParliamentParser.create();
        assertThat(parser.parseAll(files, 2).map(ParsedFile::orElseThrow))
                .containsExactlyElementsOf(files.stream().map(parser::parse).toList());
    }

    @Test
    void a_file_that_cannot_be_read_stops_no_other() {
        List<Path> files = List.of(
                folder.resolve("none.txt"),
                file("word.docx", "PK\3\4 and no more".getBytes(StandardCharsets.ISO_8859_1)),
                file("c.txt", "Brief".getBytes(StandardCharsets.UTF_8)));
        List<ParsedFile> read = ParliamentParser.create().parseAll(files, 2).toList();
        assertThat(read)
                .extracting(
                        letter -> letter.error() == null ? null : letter.error().code())
                .containsExactly(ErrorCode.IO, ErrorCode.CORRUPT, null);
        assertThatThrownBy(read.get(0)::orElseThrow).isSameAs(read.get(0).error());
    }

    @Test
    void a_thread_lost_in_a_file_is_replaced() {
        ParliamentParser parser = ParliamentParser.builder()
                .limits(ParseLimits.defaults().with(Limit.MILLISECONDS, 300))
                .recogniser(text -> text.startsWith("Lus") ? lost() : List.of())
                .build();
        List<Path> files = new ArrayList<>(numbered(3));
        files.add(1, file("lus.txt", "Lus".getBytes(StandardCharsets.UTF_8)));
        List<ParsedFile> read = parser.parseAll(files, 1).toList();
        assertThat(read)
                .extracting(
                        letter -> letter.error() == null ? null : letter.error().code())
                .containsExactly(null, ErrorCode.TIMEOUT, null, null);
    }

    @Test
    void with_three_threads_lost_reading_is_refused_until_one_comes_back() throws InterruptedException {
        ParliamentParser parser = ParliamentParser.builder()
                .limits(ParseLimits.defaults().with(Limit.MILLISECONDS, 300))
                .recogniser(text -> text.startsWith("Lus") ? lost() : List.of())
                .build();
        code(parser, "Brief"); // the first is slow, and may end before it comes to the loop
        for (int i = 0; i < 3; i++) {
            assertThat(code(parser, "Lus")).isEqualTo(ErrorCode.TIMEOUT);
        }
        Thread.sleep(1_100);
        assertThatThrownBy(() -> parser.parse("Brief".getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOfSatisfying(
                        DocumentReadException.class,
                        error -> assertThat(error.code()).isEqualTo(ErrorCode.CANCELLED))
                .hasMessageContaining("3 files before it still keep a thread")
                .hasMessageContaining("isolated mode");
        assertThat(parser.parseAll(numbered(2), 2))
                .extracting(ParseAllTest::code)
                .containsOnly(ErrorCode.CANCELLED);
        end.countDown();
        Thread.sleep(200);
        assertThat(code(parser, "Brief")).isNull();
    }

    private static ErrorCode code(ParliamentParser parser, String text) {
        try {
            parser.parse(text.getBytes(StandardCharsets.UTF_8), null);
            return null;
        } catch (DocumentReadException error) {
            return error.code();
        }
    }

    private static ErrorCode code(ParsedFile read) {
        return read.error() == null ? null : read.error().code();
    }

    @Test
    void no_more_is_read_than_a_few_files_ahead() {
        AtomicInteger read = new AtomicInteger();
        ParliamentParser parser = counting(read);
        try (Stream<ParsedFile> letters = parser.parseAll(numbered(MANY), 1)) {
            letters.iterator().next();
        }
        assertThat(read.get()).isLessThan(MANY / 2);
    }

    @Test
    void interrupting_who_reads_ends_what_is_being_read() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        ParliamentParser parser = ParliamentParser.builder()
                .recogniser(text -> {
                    began.countDown();
                    try {
                        end.await();
                    } catch (InterruptedException stopped) {
                        interrupted.countDown();
                    }
                    return List.of();
                })
                .build();
        AtomicReference<ErrorCode> code = new AtomicReference<>();
        Thread reader = new Thread(() -> {
            try (Stream<ParsedFile> letters = parser.parseAll(numbered(2), Integer.MAX_VALUE)) {
                letters.iterator().next();
            } catch (DocumentReadException cancelled) {
                code.set(cancelled.code());
            }
        });
        reader.start();
        began.await();
        reader.interrupt();
        interrupted.await();
        reader.join();
        assertThat(code).hasValue(ErrorCode.CANCELLED);
    }

    @Test
    void an_interrupt_is_heard_where_files_are_done() {
        try (Stream<ParsedFile> letters = ParliamentParser.create().parseAll(numbered(3), 1)) {
            Iterator<ParsedFile> each = letters.iterator();
            each.next();
            Thread.currentThread().interrupt();
            assertThatThrownBy(each::next)
                    .isInstanceOfSatisfying(
                            DocumentReadException.class,
                            error -> assertThat(error.code()).isEqualTo(ErrorCode.CANCELLED));
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
            assertThat(each).isExhausted();
        }
    }

    @Test
    void a_thread_that_comes_back_is_one_too_many() throws InterruptedException {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ParliamentParser parser = ParliamentParser.builder()
                .limits(ParseLimits.defaults().with(Limit.MILLISECONDS, 300))
                .recogniser(text -> text.startsWith("Lus") ? lost() : counted(atOnce, most))
                .build();
        List<Path> files = new ArrayList<>(List.of(file("lus.txt", "Lus".getBytes(StandardCharsets.UTF_8))));
        files.addAll(numbered(MANY));
        try (Stream<ParsedFile> letters = parser.parseAll(files, 1)) {
            Iterator<ParsedFile> each = letters.iterator();
            assertThat(each.next().error()).isNotNull();
            end.countDown();
            Thread.sleep(200);
            most.set(0);
            each.forEachRemaining(letter -> assertThat(letter.error()).isNull());
        }
        assertThat(most).hasValue(1);
    }

    private static <T> List<T> counted(AtomicInteger atOnce, AtomicInteger most) {
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        atOnce.decrementAndGet();
        return List.of();
    }

    @Test
    void one_job_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParliamentParser.create().parseAll(List.of(), 0))
                .withMessage("jobs: at least 1 expected, 0 found");
    }

    private static ParliamentParser counting(AtomicInteger read) {
        return ParliamentParser.builder()
                .recogniser(text -> {
                    read.incrementAndGet();
                    return List.of();
                })
                .build();
    }

    /** As an engine is that looks at no clock and hears no interrupt, until the test is over. */
    private <T> List<T> lost() {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return List.of();
    }

    private List<Path> numbered(int count) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(file(i + ".txt", ("Brief " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
