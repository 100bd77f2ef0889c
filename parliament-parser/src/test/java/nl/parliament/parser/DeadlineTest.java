package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.parliament.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who waits for a file waits no longer than was said, and what polls ends soon after. */
class DeadlineTest {
    /** No limit but the time ends a long file, however fast it is read. */
    private static final ParseLimits SHORT = ParseLimits.defaults()
            .withTime(Duration.ofMillis(50))
            .with(Limit.GLYPHS, Integer.MAX_VALUE)
            .with(Limit.SEGMENTS, Integer.MAX_VALUE);

    private static final long MOST_MILLISECONDS = 150;
    /** The machine may be at other work: the best of so many counts. */
    private static final int TRIES = 6;

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
    }

    /** In a process of its own, where no class of an engine has been loaded yet. */
    @Test
    void a_first_file_that_is_late_leaves_the_engines_whole() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), FirstLate.class.getName());
        builder.environment()
                .put(
                        "CLASSPATH",
                        Isolation.defaults().classPath()
                                + File.pathSeparator
                                + System.getProperty("surefire.test.class.path", ""));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        assertThat(builder.start().waitFor()).isZero();
    }

    /** Reads a file again and again with a little more time, and then with enough. */
    static final class FirstLate {
        private FirstLate() {}

        /** Ends with 0 when enough time is enough. */
        public static void main(String[] arguments) {
            byte[] pdf = HostilePdf.page("BT /F 10 Tf 50 700 Td (Geachte voorzitter) Tj ET");
            for (int time = 10; time < 200; time += 10) {
                Outcome.of(ParseLimits.defaults().withTime(Duration.ofMillis(time)), pdf);
            }
            System.exit(Outcome.of(pdf).isComplete() ? 0 : 1);
        }
    }

    @Test
    void an_engine_that_looks_at_no_clock_is_not_waited_for() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            ParliamentParser parser = ParliamentParser.builder()
                    .limits(SHORT)
                    .recogniser(text -> lost())
                    .build();
            least = Math.min(least, milliseconds(parser, "Brief".getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(least).isBetween(50L, MOST_MILLISECONDS);
    }

    static Stream<byte[]> long_files() {
        String sentence = "De motie van het lid Paternotte (Kamerstuk 21 501-02, nr. 3047) verzoekt de regering dit. ";
        return Stream.of(
                (sentence + "\n\n").repeat(30_000).getBytes(StandardCharsets.UTF_8),
                new HostileDocx(HostileDocx.paragraph(sentence).repeat(30_000)).bytes(),
                HostilePdf.page("BT /F 1 Tf " + "0 -1 Td (Geachte voorzitter) Tj ".repeat(100_000) + "ET"));
    }

    @ParameterizedTest
    @MethodSource("long_files")
    void a_long_file_ends_in_time_and_so_does_its_thread(byte[] file) throws InterruptedException {
        ParliamentParser parser = ParliamentParser.builder().limits(SHORT).build();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && least > MOST_MILLISECONDS; i++) {
            least = Math.min(least, milliseconds(parser, file));
        }
        assertThat(least).isLessThanOrEqualTo(MOST_MILLISECONDS);
        for (int i = 0; i < 1_000 && isReading(); i++) {
            Thread.sleep(10);
        }
        assertThat(isReading()).as("a thread still reads after ten seconds").isFalse();
    }

    private static boolean isReading() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("parliament-parser"))
                .flatMap(thread -> Stream.of(thread.getValue()))
                .anyMatch(frame -> frame.getClassName().endsWith(".Pipeline"));
    }

    private static long milliseconds(ParliamentParser parser, byte[] file) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> parser.parse(file, null))
                .isInstanceOfSatisfying(
                        DocumentReadException.class,
                        late -> assertThat(late.code()).isIn(ErrorCode.TIMEOUT, ErrorCode.CANCELLED));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private List<Reference> lost() {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return List.of();
    }
}
