package nl.parliament.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's sample is compiled code, and its output is what the code prints. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final Pattern SAMPLE =
            Pattern.compile("<!-- sample: (\\w+) -->\\n```java\\n(.*?)```\\n\\n```\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_sample_is_code_that_prints_what_it_says() throws IOException {
        Matcher sample = SAMPLE.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(sample.find()).isTrue();
        Path source = ROOT.resolve("examples/src/main/java/nl/parliament/examples/" + sample.group(1) + ".java");
        assertThat(between(Files.readString(source))).isEqualToIgnoringWhitespace(sample.group(2));
        assertThat(printed()).isEqualTo(sample.group(3));
    }

    private static String between(String source) {
        return source.substring(source.indexOf("// sample: start") + 16, source.indexOf("// sample: end"));
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            ListMotionReferences.main(
                    new String[] {ROOT.resolve("seeds/000_2f7eeaf5135e719d.txt").toString()});
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void each_example_stays_under_60_lines() throws IOException {
        try (var files = Files.list(ROOT.resolve("examples/src/main/java/nl/parliament/examples"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(60);
            }
        }
    }
}
