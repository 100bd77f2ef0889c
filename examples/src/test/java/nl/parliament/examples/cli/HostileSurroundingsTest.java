package nl.parliament.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.parliament.examples.cli.file.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Full disks, closed pipes, interruptions, and files that are no letters. */
@Timeout(120)
class HostileSurroundingsTest {
    private static final String LETTER = "Geachte voorzitter,\n\nZie Kamerstuk 36 045, nr. 191.\n";
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void a_full_disk_under_what_is_printed_is_said() throws IOException {
        assumeTrue(Files.exists(FULL), "no full disk here");
        String letter = letter("a.txt").toString();
        for (String[] command : new String[][] {{"convert", letter}, {"convert", "--help"}, {"outline", letter}}) {
            err.getBuffer().setLength(0);
            try (OutputStream full = new FileOutputStream(FULL.toFile())) {
                assertThat(run(full, command)).isEqualTo(1);
            }
            assertThat(err.toString()).startsWith("IO: ").hasLineCount(1);
        }
    }

    @Test
    void a_closed_pipe_ends_quietly() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        String letter = letter("a.txt").toString();
        assertThat(run(closed, "convert", letter)).isEqualTo(1);
        assertThat(run(closed, "references", letter)).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_report_that_cannot_be_written_is_an_error() throws IOException {
        assumeTrue(Files.exists(FULL), "no full disk here");
        Path out = folder.resolve("out");
        assertThat(run(
                        "convert",
                        "--out",
                        out.toString(),
                        "--report",
                        FULL.toString(),
                        letter("a.txt").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("IO: ").hasLineCount(1);
    }

    @Test
    void pipes_and_circles_in_a_folder_are_passed_over() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no command to make a pipe with");
        letter("a.txt");
        new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString())
                .start()
                .waitFor();
        Files.createSymbolicLink(folder.resolve("circle.txt"), folder.resolve("circle.txt"));
        Files.createSymbolicLink(folder.resolve("up.txt"), folder);
        Files.createSymbolicLink(folder.resolve("other.txt"), folder.resolve("a.txt"));
        Path report = folder.resolve("out/report.tsv");
        assertThat(run(
                        "convert",
                        "--out",
                        folder.resolve("out").toString(),
                        "--report",
                        report.toString(),
                        folder.toString()))
                .as(err.toString())
                .isZero();
        assertThat(Files.readAllLines(report)).hasSize(3);
        assertThat(run("convert", folder.resolve("circle.txt").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("circle.txt: IO: ").hasLineCount(1);
    }

    @Test
    void a_file_that_grows_is_read_as_far_as_it_is() throws IOException, InterruptedException {
        Path growing = letter("a.txt");
        AtomicBoolean isDone = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!isDone.get()) {
                try {
                    Files.writeString(growing, LETTER, StandardOpenOption.APPEND);
                } catch (IOException impossible) {
                    return;
                }
            }
        });
        writer.start();
        try {
            assertThat(run("convert", growing.toString())).isZero();
        } finally {
            isDone.set(true);
            writer.join();
        }
    }

    @Test
    void an_interruption_leaves_whole_files_and_a_line_for_each() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "no signals here");
        for (int i = 0; i < 3_000; i++) {
            letter(i + ".txt");
        }
        Path out = folder.resolve("out");
        Path report = folder.resolve("report.tsv");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                Kamerbrief.class.getName(),
                "convert",
                "--out",
                out.toString(),
                "--report",
                report.toString(),
                folder.toString());
        builder.environment().put("CLASSPATH", classPath());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        for (int i = 0; i < 3_000 && lines(report).size() < 20 && process.isAlive(); i++) {
            Thread.sleep(10);
        }
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        List<String> lines = lines(report);
        assertThat(lines)
                .hasSizeBetween(20, 3_000)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .hasSize(lines.size() - 1)
                    .allSatisfy(name -> assertThat(name).endsWith(".json"));
        }
    }

    private static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private Path letter(String name) throws IOException {
        return Files.writeString(folder.resolve(name), LETTER);
    }

    private int run(String... arguments) {
        return run(OutputStream.nullOutputStream(), arguments);
    }

    private int run(OutputStream out, String... arguments) {
        PrintWriter printed = new PrintWriter(new OutputStreamWriter(new Printed(out), StandardCharsets.UTF_8), true);
        return Kamerbrief.run(printed, new PrintWriter(err, true), arguments);
    }
}
