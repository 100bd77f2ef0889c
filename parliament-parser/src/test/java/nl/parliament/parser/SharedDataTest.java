package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Reference;
import org.junit.jupiter.api.Test;

/** What holds on the real files beside the repository; each test says so when they are not there. */
class SharedDataTest {
    private static final Path SHARED = Path.of(System.getProperty("shared.directory"));
    private static final Pattern LINK_ID = Pattern.compile("\"id\": ?\"([^\"]{1,60})\"");
    private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]|\\\\.){0,20000})\", ?\"links\"");

    @Test
    void the_links_of_the_publishers_editors_are_found() throws IOException {
        int found = 0;
        int all = 0;
        ReferenceFinder finder = ReferenceFinder.create();
        for (String line : Files.readAllLines(file("corpus/references/links.jsonl"))) {
            Matcher text = TEXT.matcher(line);
            assertThat(text.find()).as(line).isTrue();
            List<String> ids = finder.find(unescaped(text.group(1))).stream()
                    .map(reference -> reference.target().id())
                    .toList();
            for (Matcher link = LINK_ID.matcher(line); link.find(); all++) {
                found += ids.contains(link.group(1)) ? 1 : 0;
            }
        }
        System.out.println("links found: " + found + " of " + all);
        assertThat(found).isGreaterThan(all * 98 / 100);
    }

    /**
     * Ids that need a list of all papers, and kinds that are left to users' own recognisers, stand in the table too.
     */
    @Test
    void the_examples_of_notations_have_their_ids() throws IOException {
        List<String> missed = new ArrayList<>();
        int all = 0;
        ReferenceFinder finder = ReferenceFinder.create();
        for (String line : Files.readAllLines(file("data/reference-examples.tsv"))
                .subList(
                        1,
                        Files.readAllLines(file("data/reference-examples.tsv")).size())) {
            String[] columns = line.split("\t", -1);
            List<String> expected = List.of(columns[2].split(";"));
            if (columns[1].startsWith("kamerstuk") && columns[2].matches("kst-[^?]{1,80}")) {
                all++;
                List<String> ids = finder.find(unescaped(columns[0])).stream()
                        .map(reference -> String.valueOf(reference.target().id()))
                        .toList();
                if (!ids.containsAll(expected)) {
                    missed.add(columns[0] + " -> " + ids);
                }
            }
        }
        System.out.println("examples of Kamerstukken with their ids: " + (all - missed.size()) + " of " + all);
        assertThat(missed)
                .as("without context a dossier and number joined by a dash, and a letter behind "
                        + "a blank, may be anything")
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void lines_without_a_reference_give_none() throws IOException {
        ReferenceFinder finder = ReferenceFinder.create();
        List<Reference> found = new ArrayList<>();
        for (String line : Files.readAllLines(file("corpus/references/negatives.txt"))) {
            found.addAll(finder.find(line));
        }
        assertThat(found).isEmpty();
    }

    private static String unescaped(String json) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(json)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                .replace("\\\"", "\"")
                .replace("\\n", "\n");
    }

    private static Path file(String name) {
        assumeTrue(Files.exists(SHARED.resolve(name)), name + " is not beside the repository: not tested");
        return SHARED.resolve(name);
    }
}
