package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.parliament.model.Completeness;
import org.junit.jupiter.api.Test;

/**
 * The hostile, broken and odd files beside the repository, all in this one virtual machine: each is a document or a
 * typed error, soon, and nothing is left behind. What became of them is held to the table in docs/reliability.md.
 */
class HostileFilesTest {
    private static final Path FOLDER = Path.of(System.getProperty("shared.directory"), "corpus", "robustness");
    private static final Path PAGE = Path.of(System.getProperty("project.root"), "docs", "reliability.md");
    private static final String BEGIN = "<!-- table: ./dev reliability -->\n";
    private static final String END = "<!-- end of table -->";
    private static final long MOST_MILLISECONDS = 10_000;

    @Test
    void every_file_is_a_document_or_a_typed_error() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(FOLDER), "the hostile files are not beside the repository: not tested");
        Set<Path> temporary = temporaryFiles();
        Map<String, Integer> counts = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        long longest = 0;
        for (Case each : cases()) {
            Outcome outcome = Outcome.of(Files.readAllBytes(FOLDER.resolve(each.file())));
            longest = Math.max(longest, outcome.milliseconds());
            if (name(outcome).equals("INTERNAL") || outcome.milliseconds() > MOST_MILLISECONDS) {
                bad.add(each.file() + ": " + outcome.line());
            }
            counts.merge("| " + each.expected() + " | " + name(outcome) + " |", 1, Integer::sum);
            if (!isMet(each.expected(), outcome)) {
                differences.add("| " + each.file() + " | " + each.expected() + " | " + name(outcome) + " "
                        + outcome.codes() + " | " + why(each.expected(), outcome) + " |");
            }
        }
        System.out.println("hostile files: the longest took " + longest + " ms; " + differences.size()
                + " differ from what is expected");
        assertThat(bad).isEmpty();
        assertThat(temporaryFiles()).as("files left in the temporary folder").isEqualTo(temporary);
        assertThat(readersLeft()).as("threads left").isEmpty();
        compare(table(counts, differences));
    }

    /** A thread hands over its result a moment before it ends. */
    private static List<String> readersLeft() throws InterruptedException {
        for (int i = 0; i < 100 && !readers().isEmpty(); i++) {
            Thread.sleep(20);
        }
        return readers();
    }

    /**
     * A line of the manifest.
     *
     * @param file its name
     * @param expected what peers do, or the format asks for
     */
    private record Case(String file, String expected) {}

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(FOLDER.resolve("MANIFEST.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            cases.add(new Case(
                    fields[0],
                    fields[3]
                            .replaceFirst("[;,:(] ?.{0,200}$", "")
                            .replace(
                                    "clear error",
                                    fields[3].startsWith("clear error: ")
                                            ? fields[3].replaceFirst(" \\(.*|[,;].*", "")
                                            : "clear error or result")
                            .strip()));
        }
        return cases;
    }

    private static boolean isMet(String expected, Outcome outcome) {
        boolean result = outcome.error() == null;
        if (expected.startsWith("clean parse")) {
            return outcome.isComplete() || (result && expected.contains("or result with warnings"));
        }
        if (expected.startsWith("result with warnings")) {
            return result && !outcome.codes().isEmpty();
        }
        if (expected.startsWith("clear error: ")) {
            return (!result && expected.contains(outcome.error().code().name()))
                    || (result && !outcome.codes().isEmpty() && expected.contains("LIMIT"));
        }
        return expected.startsWith("clear error or result") || result;
    }

    /** The letter of the kind of difference, as docs/reliability.md explains them. */
    private static String why(String expected, Outcome outcome) {
        if (outcome.error() == null) {
            return expected.startsWith("clear error") ? "b" : expected.startsWith("clean parse") ? "a" : "c";
        }
        boolean isText = outcome.error().code() == ErrorCode.UNSUPPORTED_FORMAT;
        return isText ? "f" : expected.contains("UNSUPPORTED_FORMAT") ? "e" : "d";
    }

    private static String name(Outcome outcome) {
        if (outcome.error() != null) {
            return outcome.error().code().name();
        }
        Completeness completeness = outcome.result().completeness();
        return completeness == Completeness.COMPLETE && !outcome.codes().isEmpty()
                ? "COMPLETE, with diagnostics"
                : completeness.name();
    }

    private static String table(Map<String, Integer> counts, List<String> differences) {
        StringBuilder table = new StringBuilder("| expected | outcome | files |\n| --- | --- | --- |\n");
        counts.forEach(
                (row, count) -> table.append(row).append(' ').append(count).append(" |\n"));
        table.append("\n| file that differs | expected | outcome | why |\n| --- | --- | --- | --- |\n");
        differences.forEach(row -> table.append(row).append('\n'));
        return table.toString();
    }

    private static void compare(String table) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
        } else {
            assertThat(table)
                    .as("run ./dev reliability and read the difference")
                    .isEqualTo(page.substring(begin, end));
        }
    }

    private static Set<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("(?i).*(?:pdfbox|parliament).*"))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> readers() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.equals("parliament-parser"))
                .toList();
    }
}
