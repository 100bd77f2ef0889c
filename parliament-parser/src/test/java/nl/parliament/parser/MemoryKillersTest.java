package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that fill the heap of this process. */
@Tag("killers")
@Timeout(60)
class MemoryKillersTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_that_fills_the_memory_stops_no_other() {
        ParliamentParser parser =
                ParliamentParser.builder().recogniser(new Misbehaving()).build();
        List<Path> files = new ArrayList<>(numbered(6));
        files.add(1, file("eat.txt", "eat all".getBytes(StandardCharsets.UTF_8)));
        files.add(4, file("more.txt", "eat all".getBytes(StandardCharsets.UTF_8)));
        List<ParsedFile> read = parser.parseAll(files, 2).toList();
        assertThat(read)
                .extracting(MemoryKillersTest::code)
                .containsExactly(
                        null, ErrorCode.LIMIT_EXCEEDED, null, null, ErrorCode.LIMIT_EXCEEDED, null, null, null);
        LimitBreach breach = read.get(1).error().breach();
        assertThat(breach.limit()).isEqualTo(Limit.MEMORY_BYTES);
        assertThat(breach.maximum()).isEqualTo(Runtime.getRuntime().maxMemory());
    }

    @Test
    void two_files_in_a_row_without_memory_end_the_reading_and_each_file_is_told() {
        ParliamentParser parser =
                ParliamentParser.builder().recogniser(new Misbehaving()).build();
        List<Path> files = new ArrayList<>(numbered(4));
        files.add(0, file("eat.txt", "eat all".getBytes(StandardCharsets.UTF_8)));
        files.add(0, file("more.txt", "eat all".getBytes(StandardCharsets.UTF_8)));
        List<ParsedFile> read = parser.parseAll(files, 2).toList();
        assertThat(read).extracting(ParsedFile::file).isEqualTo(files);
        assertThat(read)
                .extracting(MemoryKillersTest::code)
                .startsWith(ErrorCode.LIMIT_EXCEEDED, ErrorCode.LIMIT_EXCEEDED)
                .endsWith(ErrorCode.CANCELLED, ErrorCode.CANCELLED, ErrorCode.CANCELLED, ErrorCode.CANCELLED);
        assertThat(read.get(5).error())
                .hasMessage("not read: 2 files in a row left no memory; isolated mode, fewer files at the same time "
                        + "or a larger heap may help");
    }

    @Test
    void one_file_alone_that_fills_the_memory_is_a_typed_error() {
        ParliamentParser parser =
                ParliamentParser.builder().recogniser(new Misbehaving()).build();
        assertThatThrownBy(() -> parser.parse("eat all".getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOfSatisfying(
                        DocumentReadException.class,
                        error -> assertThat(error.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED));
    }

    @Test
    void with_isolation_when_needed_the_run_goes_on_in_other_processes() {
        ParliamentParser parser = ParliamentParser.builder()
                .recogniser(new Misbehaving())
                .limits(ParseLimits.defaults().with(Limit.MEMORY_BYTES, 128L << 20))
                .isolatedWhenNeeded(Isolation.defaults().withProcesses(2))
                .build();
        List<Path> files = new ArrayList<>(numbered(8));
        assertThat(parser.parseAll(files, 2))
                .extracting(MemoryKillersTest::code)
                .containsOnlyNulls();
        assertThat(ProcessHandle.current().children()).as("no process yet").isEmpty();
        for (int i = 2; i < 5; i++) {
            files.add(i, file(i + "eat.txt", "eat all".getBytes(StandardCharsets.UTF_8)));
        }
        List<ParsedFile> read = parser.parseAll(files, 2).toList();
        assertThat(read)
                .extracting(letter ->
                        letter.error() == null ? null : letter.error().breach().maximum())
                .containsExactly(null, null, 128L << 20, 128L << 20, 128L << 20, null, null, null, null, null, null);
        assertThat(ProcessHandle.current().children()).isNotEmpty();
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void where_no_process_can_be_started_all_is_read_in_this_one() {
        ParliamentParser parser = ParliamentParser.builder()
                .recogniser(new Misbehaving())
                .isolatedWhenNeeded(Isolation.defaults().withClassPath("nowhere"))
                .build();
        assertThatThrownBy(() -> parser.parse("eat all".getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOfSatisfying(
                        DocumentReadException.class,
                        error -> assertThat(error.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED));
        assertThat(parser.parse("Brief".getBytes(StandardCharsets.UTF_8), null)).isNotNull();
    }

    private static ErrorCode code(ParsedFile read) {
        return read.error() == null ? null : read.error().code();
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
