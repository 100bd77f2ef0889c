package nl.parliament.examples.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier run says of a folder. */
class JournalTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_read_whatever_its_names_hold() throws IOException {
        Done done = done("a\tb\\n\nc.json", "een\r\nregel");
        try (Journal journal = Journal.open(folder)) {
            journal.add(done);
        }
        assertThat(read()).containsExactly(done);
    }

    @Test
    void a_line_that_was_not_finished_is_passed_over_and_the_next_is_a_line_of_its_own() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            journal.add(done("a.json", ""));
        }
        Path file = folder.resolve(Journal.NAME);
        Files.writeString(file, "b.json\t../b.txt\tab", StandardOpenOption.APPEND);
        try (Journal journal = Journal.open(folder)) {
            assertThat(journal.all()).hasSize(1);
            journal.add(done("c.json", ""));
        }
        assertThat(read()).extracting(Done::result).containsExactly("a.json", "c.json");
    }

    @Test
    void bytes_that_are_no_text_harm_no_other_line() throws IOException {
        Files.write(folder.resolve(Journal.NAME), new byte[] {'x', '\n', (byte) 0xC3, '\t', '\n'});
        try (Journal journal = Journal.open(folder)) {
            journal.add(done("a.json", ""));
        }
        assertThat(read()).hasSize(1);
    }

    @Test
    void the_later_of_two_lines_counts_and_the_file_does_not_grow_for_ever() throws IOException {
        for (int run = 0; run < 10; run++) {
            try (Journal journal = Journal.open(folder)) {
                for (int i = 0; i < 30; i++) {
                    journal.add(done(i + ".json", "run " + run));
                }
            }
        }
        assertThat(read())
                .hasSize(30)
                .allSatisfy(done -> assertThat(done.outcome().message()).isEqualTo("run 9"));
        assertThat(Files.readAllLines(folder.resolve(Journal.NAME))).hasSizeLessThan(200);
    }

    private Iterable<Done> read() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            return List.copyOf(journal.all());
        }
    }

    private static Done done(String result, String message) {
        Outcome outcome = new Outcome(Path.of("../a.txt"), "damaged", "code", 12, message, result);
        return new Done(
                result, "../a.txt", "abc", new Making("html", "1"), outcome, List.of("2026-01-31", "", "s", "3"));
    }
}
