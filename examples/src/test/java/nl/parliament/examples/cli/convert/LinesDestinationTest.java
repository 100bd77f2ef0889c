package nl.parliament.examples.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.parliament.examples.cli.file.WholeFile;
import nl.parliament.export.LineExporter;
import nl.parliament.model.ParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of all results in one file. */
class LinesDestinationTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    void a_file_for_all_whose_opening_cannot_be_written_leaves_nothing() throws IOException {
        assumeTrue(Files.exists(FULL), "no full disk here");
        Path target = folder.resolve("all.csv");
        Files.createSymbolicLink(folder.resolve("all.csv.part"), FULL);
        assertThatThrownBy(() -> new LinesDestination(new Opened(), new WholeFile(target)))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** Has an opening and no lines. */
    private static final class Opened implements LineExporter {
        @Override
        public String format() {
            return "csv";
        }

        @Override
        public String description() {
            return "an opening";
        }

        @Override
        public String opening() {
            return "file,place\n";
        }

        @Override
        public void exportLines(ParseResult result, Writer out) {
            // none
        }
    }
}
