package nl.parliament.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the code is written, measured; {@code ./dev habits} writes the table of docs/habits.md. */
class HabitsTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final Path PAGE = ROOT.resolve("docs/habits.md");
    private static final List<String> PUBLISHED = List.of("parliament-model", "parliament-parser", "parliament-export");

    private static final List<String> MODULES =
            List.of("parliament-model", "parliament-parser", "parliament-export", "examples", "benchmarks");

    /** How far a figure may fall before its record has to follow. */
    private static final double SLACK = 1;

    // | parliament-parser | 6 / 15 / 48 | 29.1 | 51 |
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (parliament-\\w+) \\|.*\\| ([0-9.]+) \\| \\d+ \\|\n");

    @Test
    void branches_only_become_fewer() throws IOException {
        Map<String, Double> record = record();
        Map<String, Double> measured = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder();
        for (String module : PUBLISHED) {
            Path main = ROOT.resolve(module).resolve("src/main/java");
            Methods methods = Methods.of(sources(main));
            measured.put(module, Math.round(methods.branchesPer100Lines() * 10) / 10.0);
            table.append(row(module, methods, measured.get(module), largestPackage(main)));
        }
        assertThat(measured)
                .allSatisfy((module, branches) -> assertThat(branches)
                        .as("branches per 100 lines of methods in %s; the record in docs/habits.md only falls", module)
                        .isLessThanOrEqualTo(record.get(module)));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, withRows(Files.readString(PAGE), table.toString()));
        } else {
            assertThat(measured)
                    .allSatisfy((module, branches) -> assertThat(branches)
                            .as("%s has fewer branches than its record: write the new one with ./dev habits", module)
                            .isGreaterThan(record.get(module) - SLACK));
        }
    }

    /** The formatter leaves comments and strings as they are, so they are looked at here. */
    @Test
    void no_line_is_longer_than_120_characters() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String module : MODULES) {
            for (Path source : sources(ROOT.resolve(module).resolve("src"))) {
                long lines = Files.readAllLines(source).stream()
                        .filter(line -> line.length() > 120)
                        .count();
                if (lines > 0) {
                    tooLong.add(ROOT.relativize(source) + ": " + lines);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static Map<String, Double> record() throws IOException {
        Map<String, Double> record = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            record.put(row.group(1), Double.valueOf(row.group(2)));
        }
        assertThat(record).as("the rows of %s", PAGE).containsOnlyKeys(PUBLISHED);
        return record;
    }

    private static String row(String module, Methods methods, double branches, long files) {
        String lengths = methods.length(0.5) + " / " + methods.length(0.9) + " / " + methods.length(1);
        return "| " + module + " | " + lengths + " | " + branches + " | " + files + " |\n";
    }

    private static String withRows(String page, String rows) {
        int start = page.indexOf("| parliament-");
        int end = page.indexOf("\n\n", start) + 1;
        return page.substring(0, start) + rows + page.substring(end);
    }

    /** How many files it holds, its description apart. */
    private static long largestPackage(Path folder) throws IOException {
        return sources(folder).stream()
                .filter(source -> !source.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
