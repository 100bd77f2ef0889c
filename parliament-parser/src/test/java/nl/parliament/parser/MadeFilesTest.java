package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A file for each number at each place where numbers stand (docs/allocations.md): a document or a typed error, soon,
 * and none that nobody expected. Each build reads a part of them; {@code -Dmade.all=true} reads all, as {@code ./dev
 * reliability} does.
 */
@Tag("killers")
class MadeFilesTest {
    private static final long MOST_MILLISECONDS = 10_000;
    private static final int EVERY = Boolean.getBoolean("made.all") ? 1 : 7;

    @Test
    void each_number_at_each_place_is_a_document_or_a_typed_error() {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> bad = new ArrayList<>();
        List<MadeFile> files = MadeFile.all();
        assertThat(files).hasSizeGreaterThan(200);
        for (int i = 0; i < files.size(); i += EVERY) {
            Outcome outcome = Outcome.of(files.get(i).bytes());
            String name = outcome.error() == null
                    ? outcome.result().completeness().name()
                    : outcome.error().code().name();
            outcomes.merge(name, 1, Integer::sum);
            boolean isKnown = !name.equals("INTERNAL") && !outcome.limit().equals(Limit.MEMORY_BYTES.label());
            if (!isKnown || outcome.milliseconds() > MOST_MILLISECONDS) {
                bad.add(files.get(i).name() + ": " + outcome.line());
            }
        }
        System.out.println("one in " + EVERY + " of " + files.size() + " made files: " + outcomes);
        assertThat(bad).isEmpty();
    }
}
