package nl.parliament.examples.cli.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Standard input and output, pipes, devices and links. */
@Timeout(120)
class StreamsTest {
    private static final String LETTER = "Geachte voorzitter,\n\nZie Kamerstuk 36 045, nr. 191.\n";
    private static final String ROW = "kst-36045-191";

    @TempDir
    private Path folder;

    private Jar jar;

    @BeforeEach
    void letters() throws IOException {
        assumeTrue(File.separatorChar == '/', "no pipes here");
        jar = new Jar(folder);
        for (String name : new String[] {"a/x.txt", "b/x.txt", "b/y.txt"}) {
            Path letter = folder.resolve("in").resolve(name);
            Files.createDirectories(letter.getParent());
            Files.writeString(letter, LETTER);
        }
    }

    @Test
    void a_dash_is_standard_input_for_every_command() {
        Jar.Ended ended = jar.shell("cat in/a/x.txt | kamerbrief convert - && kamerbrief outline - < in/a/x.txt"
                + " && kamerbrief references - < in/a/x.txt && kamerbrief references --lines - < in/a/x.txt");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("\"documentType\"", "Onderwerp: -", "kamerstuk\t" + ROW, "{\"line\":3,");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void standard_input_has_its_turn_and_only_one() {
        Jar.Ended ended =
                jar.shell("kamerbrief convert --report - --into all.csv --to references in/a/x.txt - in/b/y.txt"
                        + " < in/a/x.txt; kamerbrief convert --to jsonl - -");
        assertThat(ended.out().lines().skip(1).map(line -> line.split("\t")[0]))
                .containsExactly("in/a/x.txt", "-", "in/b/y.txt");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.lastLine()).contains("standard input (-) once expected");
    }

    @Test
    void lines_of_a_folder_stream_to_standard_output() {
        Jar.Ended ended = jar.shell("kamerbrief convert --to jsonl in; kamerbrief convert --to references --into - in");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out().lines().filter(line -> line.startsWith("{"))).hasSize(3);
        assertThat(ended.out().lines().filter(line -> line.contains(ROW) && !line.startsWith("{")))
                .hasSize(3);
        assertThat(ended.out().lines().filter(line -> line.contains("source,date,")))
                .hasSize(1);
        assertThat(jar.run("convert", "--to", "html", "in").code()).isEqualTo(2);
    }

    @Test
    void into_standard_output_by_its_file_adds_to_what_is_there() throws IOException {
        // a link of our own: were it replaced, the machine's /dev/stdout would still stand
        Files.createSymbolicLink(folder.resolve("printed"), Path.of("/proc/self/fd/1"));
        assumeTrue(Files.exists(Path.of("/proc/self/fd/1")), "no files for open streams here");
        Jar.Ended ended = jar.shell(
                "{ echo first; kamerbrief convert --to references --into printed in/a/x.txt; echo last; } > all.txt;"
                        + " kamerbrief convert --to references --into printed in/a/x.txt | cat");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains(ROW);
        assertThat(Files.readAllLines(folder.resolve("all.txt")))
                .hasSize(4)
                .startsWith("first")
                .endsWith("last");
        assertThat(folder.resolve("printed")).isSymbolicLink();
    }

    @Test
    void into_another_open_file_adds_to_what_is_there() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/fd/0")), "no files for open streams here");
        Jar.Ended ended = jar.shell("exec 5>all.txt; echo first >&5;"
                + " kamerbrief convert --to references --into /dev/fd/5 in/a/x.txt; echo last >>all.txt");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("all.txt")))
                .hasSize(4)
                .startsWith("first")
                .endsWith("last");
    }

    @Test
    void into_a_pipe_with_a_name_writes_to_who_reads_it() throws IOException {
        Jar.Ended ended = jar.shell("mkfifo pipe; cat pipe > got & "
                + "kamerbrief convert --to jsonl --into pipe in; code=$?; wait; exit $code");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("got"))).hasSize(3);
        assertThat(Files.isRegularFile(folder.resolve("pipe"))).isFalse();
        assertThat(folder.resolve("pipe.part")).doesNotExist();
    }

    @Test
    void into_a_link_replaces_the_file_it_leads_to() throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.writeString(folder.resolve("real/there.csv"), "old");
        Files.createSymbolicLink(folder.resolve("there.csv"), Path.of("real/there.csv"));
        Files.createSymbolicLink(folder.resolve("new.csv"), Path.of("real/new.csv"));
        Jar.Ended ended = jar.shell("kamerbrief convert --to references --into there.csv in &&"
                + " kamerbrief convert --to references --into new.csv in");
        assertThat(ended.code()).as(ended.err()).isZero();
        for (String name : new String[] {"there.csv", "new.csv"}) {
            assertThat(folder.resolve(name)).isSymbolicLink();
            assertThat(Files.readString(folder.resolve("real").resolve(name))).contains(ROW);
        }
        assertThat(folder.resolve("real").toFile().list()).containsExactlyInAnyOrder("there.csv", "new.csv");
    }

    @Test
    void a_full_device_is_said_once_and_stays() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no full device here");
        Jar.Ended ended = jar.shell("ln -s /dev/full full;"
                + " kamerbrief convert --to jsonl --into full in; echo $?;"
                + " kamerbrief convert --to jsonl in > /dev/full; echo $?;"
                + " kamerbrief convert --help > /dev/full; echo $?;"
                + " kamerbrief references in > /dev/full; echo $?;"
                + " kamerbrief completion > /dev/full; echo $?");
        assertThat(ended.out()).isEqualTo("1\n".repeat(5));
        assertThat(ended.err().lines()).hasSize(5).allMatch(line -> line.startsWith("IO: "));
        assertThat(folder.resolve("full")).isSymbolicLink();
    }

    @Test
    void who_stops_reading_ends_the_run_quietly() {
        Jar.Ended ended = jar.shell("for i in $(seq 200); do cp in/a/x.txt in/a/$i.txt; done;"
                + " kamerbrief convert --to jsonl in | head -n 1 | wc -l; echo ${PIPESTATUS[0]};"
                + " mkfifo pipe; head -n 1 pipe > got & kamerbrief convert --to jsonl --into pipe in; echo $?");
        assertThat(ended.out()).isEqualToIgnoringWhitespace("1 1 1");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void into_a_folder_is_refused() {
        Jar.Ended ended = jar.run("convert", "--to", "jsonl", "--into", "in", "in");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).isEqualTo("IO: in: a file expected, a folder found\n");
    }
}
