package nl.parliament.examples.cli.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders of letters and folders of results. */
@Timeout(120)
class FoldersTest {
    private static final String LETTER = "Geachte voorzitter,\n\nZie Kamerstuk 36 045, nr. 191.\n";

    @TempDir
    private Path folder;

    private Jar jar;

    @BeforeEach
    void jar() {
        jar = new Jar(folder);
    }

    @Test
    void results_stand_in_the_folders_of_their_letters() throws IOException {
        letter("in/x.txt");
        letter("in/a/x.txt");
        letter("in/a/b/x.txt");
        assertThat(jar.run("convert", "--out", "out", "in").code()).isZero();
        assertThat(results("out")).containsExactly("a/b/x.txt.json", "a/x.txt.json", "x.txt.json");
    }

    @Test
    void letters_of_one_name_are_two_results_in_one_run_and_in_two() throws IOException {
        letter("one/x.txt");
        letter("two/x.txt");
        assertThat(jar.run("convert", "--out", "out", "one", "two/x.txt").code())
                .isZero();
        assertThat(results("out")).containsExactly("two/x.txt.json", "x.txt.json");
        assertThat(jar.run("convert", "--out", "later", "two").code()).isZero();
        assertThat(jar.run("convert", "--out", "later", "one").code()).isZero();
        assertThat(jar.run("convert", "--out", "later", "one", "two").code()).isZero();
        assertThat(results("later")).containsExactly("one/x.txt.json", "x.txt.json");
    }

    @Test
    void names_alike_but_for_case_are_two_results_everywhere() throws IOException {
        letter("in/x.txt");
        letter("in/X.TXT");
        try (Stream<Path> files = Files.list(folder.resolve("in"))) {
            assumeTrue(files.count() == 2, "a disk that cannot tell case");
        }
        Jar.Ended ended = jar.run("convert", "--out", "out", "--report", "-", "in");
        assertThat(ended.code()).isZero();
        assertThat(results("out")).containsExactly("X.TXT.json", "in/x.txt.json");
        assertThat(ended.out()).contains("\tX.TXT.json\n", "\tin/x.txt.json\n");
    }

    @Test
    void results_are_no_letters_of_the_next_run() throws IOException {
        letter("in/x.txt");
        assertThat(jar.run("convert", "--to", "xml", "--out", "in", "in").code())
                .isZero();
        assertThat(jar.run("convert", "--to", "akn", "--out", "in", "in").code())
                .isZero();
        assertThat(results("in")).containsExactly("x.txt", "x.txt.akn.xml", "x.txt.xml");
    }

    @Test
    void a_folder_that_takes_nothing_is_said_once() throws IOException {
        letter("in/x.txt");
        letter("in/y.txt");
        Jar.Ended ended = jar.run("convert", "--out", "in/x.txt", "in");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).isEqualTo("IO: in/x.txt: a folder expected, a file found\n");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(closed), "nothing is closed to this user");
        ended = jar.run("convert", "--out", "closed", "in");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("closed", "permission denied").hasLineCount(1);
        ended = jar.run("convert", "--to", "jsonl", "--into", "closed/all.jsonl", "in");
        assertThat(ended.err()).contains("closed", "permission denied").hasLineCount(1);
    }

    @Test
    void a_folder_of_the_system_takes_nothing_from_anyone() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "no such folder here");
        letter("in/x.txt");
        Jar.Ended ended = jar.run("convert", "--out", "/proc", "in");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).startsWith("IO: /proc/").hasLineCount(1);
    }

    @Test
    void letters_are_chosen_by_name_and_by_time() throws IOException {
        letter("in/a.txt");
        letter("in/2025/b.txt");
        Files.copy(letter("in/c.xml"), folder.resolve("in/2025/c.xml"));
        Files.setLastModifiedTime(folder.resolve("in/a.txt"), FileTime.from(Instant.parse("2020-06-01T12:00:00Z")));
        assertThat(chosen("--include", "*.xml")).containsExactly("in/2025/c.xml", "in/c.xml");
        assertThat(chosen("--include", "2025/**")).containsExactly("in/2025/b.txt", "in/2025/c.xml");
        assertThat(chosen("--include", "a.*", "--include", "b.*")).containsExactly("in/2025/b.txt", "in/a.txt");
        assertThat(chosen("--since", "2020-06-02", "--include", "*.txt")).containsExactly("in/2025/b.txt");
        assertThat(chosen("--since", "2020-05-30T10:00", "--include", "a.txt")).containsExactly("in/a.txt");
        assertThat(chosen("--since", "1d", "--include", "?.txt")).containsExactly("in/2025/b.txt");
        Jar.Ended none = jar.run("convert", "--out", "out", "--include", "*.pdf", "in");
        assertThat(none.code()).isZero();
        assertThat(none.err()).hasLineCount(1);
    }

    @Test
    void a_second_run_extends_the_index_and_never_resets_it() throws IOException {
        letter("one/x.txt");
        letter("two/a & b/y.txt");
        Files.writeString(folder.resolve("two/broken.pdf"), "%PDF-1.4");
        assertThat(jar.run("convert", "--to", "html", "--out", "out", "one").code())
                .isZero();
        assertThat(jar.run("convert", "--to", "html", "--out", "out", "two").code())
                .isEqualTo(1);
        assertThat(index())
                .contains("2 brieven", "href=\"./x.txt.html\"", "href=\"./a%20%26%20b/y.txt.html\"")
                .doesNotContain("broken");
        assertThat(jar.run("convert", "--to", "html", "--out", "out", "--resume", "one")
                        .code())
                .isZero();
        assertThat(index()).contains("2 brieven");
        Files.delete(folder.resolve("out/x.txt.html"));
        assertThat(jar.run("convert", "--to", "html", "--out", "out", "two/a & b")
                        .code())
                .isZero();
        assertThat(index()).contains("1 brief").doesNotContain("x.txt.html\"");
    }

    @Test
    void an_index_of_others_is_left_alone() throws IOException {
        letter("in/x.txt");
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/index.html"), "mine");
        Jar.Ended ended = jar.run("convert", "--to", "html", "--out", "out", "in");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).startsWith("IO: out/index.html was not written by this program");
        assertThat(index()).isEqualTo("mine");
    }

    @Test
    void a_resumed_run_reads_what_is_new_changed_missing_or_failed() throws IOException {
        for (int i = 0; i < 6; i++) {
            letter("in/" + i + ".txt");
        }
        Files.writeString(folder.resolve("in/6.pdf"), "%PDF-1.4");
        assertThat(jar.run("convert", "--out", "out", "in").code()).isEqualTo(1);
        Map<String, FileTime> before = times();
        Files.writeString(folder.resolve("in/1.txt"), LETTER + "Meer.\n");
        Files.delete(folder.resolve("out/2.txt.json"));
        Files.setLastModifiedTime(folder.resolve("in/3.txt"), FileTime.from(Instant.now()));
        Files.writeString(folder.resolve("in/6.pdf"), LETTER);
        letter("in/7.txt");
        Jar.Ended ended = jar.run("convert", "--out", "out", "--resume", "--report", "-", "in");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEqualTo("4 of 8 files were done before and have not changed\n");
        assertThat(ended.out().lines().skip(1).map(line -> line.split("\t")[1]))
                .hasSize(8)
                .containsOnly("ok");
        Map<String, FileTime> after = times();
        assertThat(after).hasSize(8);
        for (String kept : List.of("0", "3", "4", "5")) {
            assertThat(after).containsEntry(kept + ".txt.json", before.get(kept + ".txt.json"));
        }
        assertThat(after.get("1.txt.json")).isGreaterThan(before.get("1.txt.json"));
        ended = jar.run("convert", "--out", "out", "--resume", "--compact", "in");
        assertThat(ended.err()).startsWith("0 of 8 ");
    }

    private List<String> chosen(String... options) {
        List<String> words = new ArrayList<>(List.of("convert", "--out", "out", "--report", "-"));
        words.addAll(List.of(options));
        words.add("in");
        Jar.Ended ended = jar.run(words.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        return ended.out().lines().skip(1).map(line -> line.split("\t")[0]).toList();
    }

    private String index() throws IOException {
        return Files.readString(folder.resolve("out/index.html"));
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String result : results("out")) {
            times.put(result, Files.getLastModifiedTime(folder.resolve("out").resolve(result)));
        }
        return times;
    }

    /** All files below a folder but the hidden. */
    private List<String> results(String name) throws IOException {
        Path root = folder.resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith("."))
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private Path letter(String name) throws IOException {
        Path letter = folder.resolve(name);
        Files.createDirectories(letter.getParent());
        return Files.writeString(letter, LETTER);
    }
}
