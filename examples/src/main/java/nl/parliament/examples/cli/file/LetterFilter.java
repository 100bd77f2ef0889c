package nl.parliament.examples.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that leave letters out. */
public final class LetterFilter {
    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = TimeOrAge.class,
            description = "Only files changed at this time or later: 2026-01-31, 2026-01-31T09:00, or an age such as "
                    + "90m, 12h or 7d.")
    private @Nullable Instant since;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            converter = Glob.class,
            description = "Only files whose name matches, such as '*.pdf'; a pattern with a / is held against the path "
                    + "below the folder, such as '2025/**'. May be given more than once.")
    private List<Glob.Pattern> include = List.of();

    /** Whether a letter stays. Standard input does, and so does a file that is not there: reading it says so. */
    public boolean takes(LetterFile file) {
        return file.isStandardInput() || (isIncluded(file) && isRecent(file));
    }

    private boolean isIncluded(LetterFile file) {
        return include.isEmpty() || include.stream().anyMatch(pattern -> pattern.matches(file.name()));
    }

    private boolean isRecent(LetterFile file) {
        try {
            return since == null
                    || !Files.getLastModifiedTime(file.path()).toInstant().isBefore(since);
        } catch (IOException unreadable) {
            return true;
        }
    }
}
