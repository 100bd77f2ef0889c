package nl.parliament.examples.cli.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a command that is wrong, of files that cannot be read, and on the way. */
@Timeout(120)
class UsageTest {
    private static final String LETTER = "Geachte voorzitter,\n\nZie Kamerstuk 36 045, nr. 191.\n";

    @TempDir
    private Path folder;

    private Jar jar;

    @BeforeEach
    void jar() throws IOException {
        jar = new Jar(folder);
        for (String name : new String[] {"a.txt", "b.txt"}) {
            Files.writeString(folder.resolve(name), LETTER);
        }
    }

    @Test
    void what_is_wrong_with_a_command_is_the_last_of_few_lines() {
        refused("Unknown option: '--bogus'", "convert", "--bogus", "a.txt");
        refused("Missing required parameter: 'FILE|DIR'", "convert");
        refused("a command expected, none found: convert, outline, references, explain, layout, completion");
        refused(
                "Unmatched argument at index 0: 'change'; a command expected: convert, outline, references, explain, "
                        + "layout, completion",
                "change");
        refused("--resume: --out DIR expected, none found", "convert", "--resume", "a.txt");
    }

    @Test
    void formats_and_kinds_that_are_not_known_are_refused_with_those_that_are() {
        refused(
                "--to: one of json, jsonl, xml, akn, html, markdown, chunks, references, signatories, annotations "
                        + "expected, 'docx' found",
                "convert",
                "--to",
                "docx",
                "a.txt");
        refused(
                "--into: one of jsonl, chunks, references, signatories expected, 'html' found",
                "convert",
                "--to",
                "html",
                "--into",
                "all",
                "a.txt");
        refused(
                "--kind: one of motie, kamerstuk, handelingen, aanhangsel, kamervragen, zaak, document, toezegging, "
                        + "publicatie, wet, verdrag, eu, rechtspraak, url expected, 'brief' found",
                "references",
                "--kind",
                "motie,brief",
                "a.txt");
        refused(
                "Invalid value for option '--since': a time such as 2026-01-31 or 2026-01-31T09:00, or an age such as "
                        + "7d expected, 'yesterday' found",
                "convert",
                "--since",
                "yesterday",
                "a.txt");
    }

    private void refused(String message, String... arguments) {
        Jar.Ended ended = jar.run(arguments);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.lastLine()).isEqualTo(message);
        assertThat(ended.err().lines()).hasSizeLessThan(8);
    }

    @Test
    void a_file_that_is_not_there_is_named_and_stops_no_other() {
        for (String command : new String[] {"convert --to jsonl", "outline", "references"}) {
            Jar.Ended ended = jar.shell("kamerbrief " + command + " a.txt gone.pdf b.txt");
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.err()).isEqualTo("gone.pdf: IO: no such file\n");
            assertThat(ended.out().lines()).hasSizeGreaterThan(1);
        }
        Jar.Ended ended = jar.shell("kamerbrief explain gone.pdf; kamerbrief references --lines gone.txt");
        assertThat(ended.err()).isEqualTo("gone.pdf: IO: no such file\nIO: gone.txt: no such file\n");
    }

    @Test
    void outline_and_references_take_many_files_and_folders() {
        Jar.Ended ended = jar.run("references", "--kind", "kamerstuk", "a.txt", "b.txt");
        assertThat(ended.out())
                .isEqualTo("a.txt\tkamerstuk\tkst-36045-191\tKamerstuk 36 045, nr. 191\n"
                        + "b.txt\tkamerstuk\tkst-36045-191\tKamerstuk 36 045, nr. 191\n");
        ended = jar.run("outline", ".");
        assertThat(ended.out().lines().filter(line -> line.startsWith("== ")))
                .containsExactly("== ./a.txt", "== ./b.txt");
        assertThat(jar.run("references", "a.txt").out()).startsWith("kamerstuk\t");
    }

    @Test
    void progress_tells_files_rate_time_left_and_failures() throws IOException {
        for (int i = 0; i < 8; i++) {
            Files.writeString(folder.resolve(i + ".pdf"), "%PDF-1.4");
        }
        Jar.Ended ended = jar.run("convert", "--out", "out", "--progress", "always", ".");
        assertThat(ended.lastLine()).matches("10 of 10 files, [0-9.]+ a second, 8 failed");
        assertThat(jar.run("convert", "--out", "out", ".").err()).doesNotContain(" a second");
    }

    @Test
    void on_a_terminal_progress_is_one_line_and_a_failure_a_line_of_its_own() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no terminal can be made here");
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "no system that tells what a terminal is");
        for (int i = 0; i < 8; i++) {
            Files.writeString(folder.resolve(i + ".txt"), LETTER);
        }
        Files.writeString(folder.resolve("z.pdf"), "%PDF-1.4");
        String command = String.join(" ", Jar.words("convert", "--to", "jsonl", ".")) + " >all.jsonl";
        Jar.Ended ended = jar.shell("script -qec '" + command + "' /dev/null");
        assertThat(ended.out())
                .contains("./z.pdf: CORRUPT: ")
                .containsPattern("11 of 11 files, [0-9.]+ a second, 1 failed");
    }

    @Test
    void a_shell_completes_commands_options_and_formats() {
        Jar.Ended ended = jar.shell("kamerbrief completion > script.sh && source script.sh && complete -p kamerbrief"
                + " && COMP_WORDS=(kamerbrief convert --to js) COMP_CWORD=3"
                + " && _complete_kamerbrief 2>/dev/null; echo \"${COMPREPLY[@]}\"");
        assertThat(ended.out()).contains("-F _complete_kamerbrief", "json jsonl");
    }

    @Test
    void help_is_printed_whole_on_standard_output() {
        Jar.Ended ended = jar.run("convert", "--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("--resume", "--since", "--include", "--progress", "standard input", "references  *");
        assertThat(ended.err()).isEmpty();
    }
}
