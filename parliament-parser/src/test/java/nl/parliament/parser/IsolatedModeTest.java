package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever becomes of the process that reads, this one gets a result or a typed error in time, and the next file is
 * read.
 */
class IsolatedModeTest {
    private static final Isolation TWO = Isolation.defaults().withProcesses(2);
    private static final ParseLimits SMALL =
            ParseLimits.defaults().withTime(Duration.ofSeconds(2)).with(Limit.MEMORY_BYTES, 128L << 20);
    private static final LetterMaker LETTER = new LetterMaker(
            "Ministerie van Financiën",
            "Datum 3 mei 2024",
            "Geachte voorzitter,",
            "# Aanleiding",
            "Met de motie-Paternotte (Kamerstuk 21 501-02, nr. 3047) is dit verzocht.");

    @AfterEach
    void end_the_processes() {
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void the_result_is_that_of_this_process() throws IOException {
        ParliamentParser isolated = ParliamentParser.builder().isolated(TWO).build();
        ParliamentParser local = ParliamentParser.create();
        for (byte[] letter : letters()) {
            assertThat(isolated.parse(letter, "brief")).isEqualTo(local.parse(letter, "brief"));
        }
        assertThat(children()).as("one caller needs one process").hasSize(1);
    }

    @Test
    void layout_and_explanation_are_those_of_this_process() throws IOException {
        Path file = Files.createTempFile("brief", ".docx");
        try {
            Files.write(file, LETTER.docx());
            ParliamentParser isolated = ParliamentParser.builder().isolated(TWO).build();
            assertThat(ParseInspector.of(isolated).layout(file))
                    .isEqualTo(ParseInspector.of(ParliamentParser.create()).layout(file));
            assertThat(ParseInspector.of(isolated).explain(file))
                    .isEqualTo(ParseInspector.of(ParliamentParser.create()).explain(file));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void typed_errors_are_those_of_this_process() {
        ParseLimits limits = ParseLimits.defaults().withCharacters(20);
        ParliamentParser isolated = ParliamentParser.builder()
                .limits(limits)
                .atLimit(AtLimit.FAIL)
                .isolated(TWO)
                .build();
        assertThatThrownBy(() -> isolated.parse(LETTER.txt(), null))
                .isInstanceOfSatisfying(DocumentReadException.class, error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
                    assertThat(error.breach().limit()).isEqualTo(Limit.CHARACTERS);
                    assertThat(error.breach().maximum()).isEqualTo(20);
                });
        assertThatThrownBy(() -> isolated.parse(new byte[] {'P', 'K', 3, 4, 0}, null))
                .isInstanceOfSatisfying(
                        DocumentReadException.class,
                        error -> assertThat(error.code()).isEqualTo(ErrorCode.CORRUPT));
    }

    @Test
    void more_callers_than_processes_wait_for_their_turn() throws Exception {
        ParliamentParser isolated = ParliamentParser.builder().isolated(TWO).build();
        ParseResult expected = ParliamentParser.create().parse(LETTER.pdf(), null);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<ParseResult>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(() -> isolated.parse(LETTER.pdf(), null)));
            }
            for (Future<ParseResult> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(children()).hasSizeBetween(1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "hang, TIMEOUT, the time to read a file in is over: 2000 milliseconds",
        "stop, TIMEOUT, the time to read a file in is over: 2000 milliseconds; the process that reads was ended",
        "exit, INTERNAL, the process that reads gave no answer and ended with 7",
        "eat, LIMIT_EXCEEDED, 'memory bytes: 134217729 found, the maximum is 134217728'",
        "flood, INTERNAL, the process that reads gave no answer and ended with 137",
        "own, INTERNAL, the process that reads sent values of another class than those of this "
                + "library and records of targets",
        "throw, INTERNAL, a defect in the recogniser nl.parliament.parser.Misbehaving"
    })
    void what_an_engine_does_stays_in_its_process(String deed, ErrorCode code, String message) {
        assumeTrue(
                !deed.equals("stop") || Files.isExecutable(Path.of("/bin/kill")), "no command to stop a process with");
        ParliamentParser isolated = ParliamentParser.builder()
                .recogniser(new Misbehaving())
                .limits(SMALL)
                .isolated(TWO)
                .build();
        long start = System.nanoTime();
        assertThatThrownBy(() -> isolated.parse(text(deed), null))
                .isInstanceOfSatisfying(DocumentReadException.class, error -> {
                    assertThat(error).hasMessage(message);
                    assertThat(error.code()).isEqualTo(code);
                });
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(8);
        assertThat(isolated.parse(text("dan"), null).document().references()).hasSize(1);
        assertThat(children()).as("the one that misbehaved is gone").hasSize(1);
    }

    @Test
    void what_is_printed_goes_nowhere() {
        ParliamentParser isolated = ParliamentParser.builder()
                .recogniser(new Misbehaving())
                .isolated(TWO)
                .build();
        assertThat(isolated.parse(text("print"), null).document().references()).hasSize(1);
    }

    @Test
    void interrupting_who_waits_ends_the_process() throws Exception {
        ParliamentParser isolated = ParliamentParser.builder()
                .recogniser(new Misbehaving())
                .isolated(TWO)
                .build();
        List<ErrorCode> codes = new ArrayList<>();
        Thread caller = new Thread(() -> {
            try {
                isolated.parse(text("hang"), null);
            } catch (DocumentReadException cancelled) {
                codes.add(cancelled.code());
            }
        });
        caller.start();
        Thread.sleep(500);
        caller.interrupt();
        caller.join(5_000);
        assertThat(codes).containsExactly(ErrorCode.CANCELLED);
        for (ProcessHandle child : children()) {
            child.onExit().get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_process_that_is_gone_when_it_is_needed_is_replaced() throws Exception {
        ParliamentParser isolated = ParliamentParser.builder().isolated(TWO).build();
        for (ProcessHandle child : children()) {
            child.destroyForcibly();
            child.onExit().get(5, TimeUnit.SECONDS);
        }
        assertThat(isolated.parse(LETTER.txt(), null))
                .isEqualTo(ParliamentParser.create().parse(LETTER.txt(), null));
    }

    @Test
    void blanks_in_paths_do_no_harm() throws IOException {
        Path spaced = Files.createTempDirectory("een map; met blanks ");
        List<String> places = new ArrayList<>();
        for (String place : TWO.classPath().split(File.pathSeparator)) {
            Path link = spaced.resolve(places.size() + " x.jar");
            places.add(
                    Files.exists(Path.of(place))
                            ? Files.createSymbolicLink(link, Path.of(place)).toString()
                            : place);
        }
        try {
            ParliamentParser isolated = ParliamentParser.builder()
                    .isolated(TWO.withClassPath(String.join(File.pathSeparator, places)))
                    .build();
            assertThat(isolated.parse(LETTER.txt(), null))
                    .isEqualTo(ParliamentParser.create().parse(LETTER.txt(), null));
        } finally {
            for (String place : places) {
                Files.deleteIfExists(spaced.resolve(Path.of(place).getFileName()));
            }
            Files.delete(spaced);
        }
    }

    @Test
    void a_process_that_is_killed_at_work_is_an_error_of_its_file_only() throws Exception {
        ParliamentParser isolated = ParliamentParser.builder()
                .recogniser(new Misbehaving())
                .isolated(TWO)
                .build();
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(500);
            } catch (InterruptedException impossible) {
                return;
            }
            children().forEach(ProcessHandle::destroyForcibly);
        });
        killer.start();
        assertThatThrownBy(() -> isolated.parse(text("hang"), null))
                .isInstanceOfSatisfying(
                        DocumentReadException.class,
                        error -> assertThat(error.code()).isEqualTo(ErrorCode.INTERNAL));
        killer.join();
        assertThat(isolated.parse(text("dan"), null).document().references()).hasSize(1);
    }

    @Test
    void misuse_is_said_at_once() {
        ParliamentParser.Builder lambda =
                ParliamentParser.builder().recogniser(text -> List.of()).isolated(TWO);
        assertThatThrownBy(lambda::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a public constructor without parameters expected");
        ParliamentParser.Builder nowhere = ParliamentParser.builder().isolated(TWO.withClassPath("nowhere"));
        assertThatThrownBy(nowhere::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("class path")
                .hasMessageContaining("jars within a jar");
        assertThatThrownBy(() -> TWO.withProcesses(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1 expected, 0 found");
        ParliamentParser.Builder failing =
                ParliamentParser.builder().recogniser(new OnlyHere("")).isolated(TWO);
        assertThatThrownBy(failing::build)
                .isInstanceOf(IllegalStateException.class)
                .cause()
                .hasMessageContaining("a recogniser cannot be made");
    }

    /** Its constructor without parameters fails. */
    public static final class OnlyHere implements Recogniser {
        /** Used in the other process. */
        public OnlyHere() {
            throw new IllegalStateException("not here");
        }

        OnlyHere(String ignored) {}

        @Override
        public List<Reference> find(String text) {
            return List.of();
        }
    }

    private static byte[] text(String deed) {
        return (deed + " Geachte voorzitter, dit gaat over zaak 12 en niets anders.\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }

    private static List<byte[]> letters() throws IOException {
        List<byte[]> letters = new ArrayList<>(List.of(LETTER.docx(), LETTER.pdf(), LETTER.txt()));
        Path shared = Path.of(System.getProperty("shared.directory"), "corpus", "letters");
        if (Files.isDirectory(shared)) {
            try (Stream<Path> files = Files.list(shared)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    letters.add(Files.readAllBytes(file));
                }
            }
        }
        return letters;
    }
}
