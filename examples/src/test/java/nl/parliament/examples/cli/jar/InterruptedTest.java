package nl.parliament.examples.cli.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, of the jar and of the script that starts it; {@code ./dev resume} does this with 3,000 motions. */
@Timeout(120)
class InterruptedTest {
    private static final Path SCRIPT = Path.of(System.getProperty("project.root"), "examples", "kamerbrief");
    private static final Path NOWHERE = Path.of("/dev/null");
    private static final int LETTERS = 300;

    @TempDir
    private Path folder;

    private Jar jar;

    @BeforeEach
    void jar() {
        assumeTrue(File.separatorChar == '/', "no signals here");
        jar = new Jar(folder);
    }

    @Test
    void a_run_that_was_interrupted_and_resumed_gives_the_bytes_of_a_run_in_one_go() throws IOException {
        for (int i = 0; i < LETTERS; i++) {
            Path letter = folder.resolve("in/" + i % 3 + "/" + i + ".txt");
            Files.createDirectories(letter.getParent());
            Files.writeString(letter, "Geachte voorzitter,\n\nZie Kamerstuk 36 045, nr. " + i + ".\n");
        }
        Files.writeString(folder.resolve("in/broken.pdf"), "%PDF-1.4");
        assertThat(convert("whole").code()).isEqualTo(1);

        assertThat(interrupted("parts", LETTERS / 3)).isEqualTo(128 + 2);
        int done = report("parts").size();
        assertThat(done).isBetween(LETTERS / 3, LETTERS);
        assertThat(convert("parts", "--resume").err())
                .startsWith(done + " of " + (LETTERS + 1) + " files were done before");

        assertThat(contents("parts")).hasSize(LETTERS + 1).isEqualTo(contents("whole"));
        assertThat(report("parts")).hasSize(LETTERS + 1).isEqualTo(report("whole"));
    }

    private Jar.Ended convert(String out, String... more) {
        return jar.run(Stream.concat(words(out), Stream.of(more)).toArray(String[]::new));
    }

    private static Stream<String> words(String out) {
        return Stream.of("convert", "--to", "html", "--out", out, "--report", out + ".tsv", "in");
    }

    /** Interrupts a run when so many letters are reported; its exit code. */
    private int interrupted(String out, int letters) throws IOException {
        Process process = jar.start(Jar.words(words(out).toArray(String[]::new)), NOWHERE, NOWHERE);
        while (process.isAlive() && report(out).size() < letters) {
            Thread.onSpinWait();
        }
        jar.shell("kill -INT " + process.pid());
        return Jar.end(process);
    }

    /** The report without its heading and without times. */
    private List<String> report(String out) throws IOException {
        Path report = folder.resolve(out + ".tsv");
        return Files.exists(report)
                ? Files.readAllLines(report).stream()
                        .skip(1)
                        .map(line -> line.replaceFirst("\\t\\d+\\t", "\t"))
                        .toList()
                : List.of();
    }

    private Map<String, String> contents(String out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Path root = folder.resolve(out);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        contents.remove(".kamerbrief.tsv"); // holds times
        return contents;
    }

    @Test
    void the_script_reads_standard_input_and_keeps_its_classes() throws IOException {
        installed();
        Jar.Ended ended =
                jar.shell("for i in 1 2; do echo 'Zie Kamerstuk 36 045, nr. 191.' | ./kamerbrief references -;"
                        + " done; ls *.jsa* | wc -l");
        assertThat(ended.out()).isEqualTo("kamerstuk\tkst-36045-191\tKamerstuk 36 045, nr. 191\n".repeat(2) + "1\n");
    }

    @Test
    void an_interrupted_script_leaves_no_archive_of_classes() throws IOException {
        installed();
        for (String signal : new String[] {"INT", "TERM"}) {
            String line = "mkfifo pipe; set -m; ./kamerbrief convert - < pipe & exec 4>pipe; sleep 1; kill -" + signal
                    + " -- -$!; wait $!; echo $?; rm pipe; sleep 0.5; ls | grep -v '^kamerbrief'; ls *.jsa*";
            Jar.Ended ended = jar.shell(line);
            assertThat(ended.out().strip()).as(ended.err()).matches("1\\d\\d");
        }
        Files.writeString(folder.resolve("in.txt"), "Geachte voorzitter,\n");
        Jar.Ended ended = jar.shell("touch kamerbrief-txt-$(readlink -f $(command -v ${JAVA_HOME:+$JAVA_HOME/bin/}java)"
                + " | cksum | cut -d ' ' -f 1).jsa.999999999; ./kamerbrief outline in.txt > /dev/null; ls *.jsa*");
        assertThat(ended.out().lines()).hasSize(1).allMatch(name -> name.endsWith(".jsa"));
    }

    /** Script and jar beside each other, as a user may put them. */
    private void installed() throws IOException {
        Files.copy(SCRIPT, folder.resolve("kamerbrief"));
        assertThat(folder.resolve("kamerbrief").toFile().setExecutable(true)).isTrue();
        Files.copy(Path.of(System.getProperty("kamerbrief.jar")), folder.resolve("kamerbrief.jar"));
    }
}
