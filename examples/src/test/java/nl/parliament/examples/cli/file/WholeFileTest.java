package nl.parliament.examples.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there as a whole or not at all. */
class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void what_cannot_be_written_leaves_nothing() throws IOException {
        Path target = folder.resolve("a.json");
        assertThatThrownBy(() -> WholeFile.write(target, out -> {
                    out.write("text\n".repeat(1_000));
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(folder).isEmptyDirectory();
        WholeFile file = new WholeFile(target);
        assertThatThrownBy(() -> file.add(out -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThatThrownBy(() -> file.add(out -> out.write("more"))).hasMessageContaining("not be written before");
        assertThatThrownBy(file::close).hasMessageContaining("could not be written");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void links_that_lead_to_each_other_are_refused() throws IOException {
        Path one = folder.resolve("one");
        Path other = Files.createSymbolicLink(folder.resolve("other"), one);
        Files.createSymbolicLink(one, other);
        assertThatThrownBy(() -> new WholeFile(one)).isInstanceOf(FileSystemLoopException.class);
    }
}
