package nl.parliament.examples.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.parliament.export.JsonExporter;
import nl.parliament.export.JsonReader;
import nl.parliament.export.XmlExporter;
import nl.parliament.export.XmlReader;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.ParliamentParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One letter, three formats, one expectation: each folder of {@code letters} holds a letter as .docx, .pdf and
 * .txt, and the model that all three give. The files are read as they are stored; {@link MadeLetter} made them,
 * and makes them again with {@code -Dgolden.update=true}. What the comparison leaves out, and why, is listed in
 * {@link FormatFreeView}.
 *
 * <p>This test is in this module because here the parser and the exports are both on the class path.
 */
class LettersTest {
    private static final Path LETTERS = Path.of("src/test/resources/letters");
    private static final List<String> FORMATS = List.of("docx", "pdf", "txt");
    private static final long LARGEST = 60 * 1024;

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            for (MadeLetter letter : MadeLetter.values()) {
                Path folder = LETTERS.resolve(letter.folder());
                for (String format : FORMATS) {
                    write(folder.resolve("source." + format), letter.as(format));
                }
                updateExpected(folder);
            }
        }
    }

    /** From a source of which no difference is known; where there is none, the expectation is written by hand. */
    private static void updateExpected(Path letter) throws IOException {
        String name = letter.getFileName().toString();
        for (String format : FORMATS) {
            if (KnownDifference.paths(name, format).isEmpty()) {
                String expected = FormatFreeView.written(view(letter, format));
                write(letter.resolve("expected.json"), expected.getBytes(StandardCharsets.UTF_8));
                return;
            }
        }
        System.out.println("golden " + letter.resolve("expected.json") + " is written by hand");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        boolean same = Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes);
        if (!same) {
            System.out.println("golden " + file + " CHANGED");
            Files.write(file, bytes);
        }
    }

    static List<Path> letters() throws IOException {
        try (Stream<Path> folders = Files.list(LETTERS)) {
            return folders.sorted().toList();
        }
    }

    @Test
    void every_folder_is_of_a_letter_that_can_be_made_again() throws IOException {
        assertThat(letters())
                .extracting(folder -> folder.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MadeLetter.values())
                        .map(MadeLetter::folder)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_folder_holds_three_small_sources_and_one_expectation(Path letter) throws IOException {
        try (Stream<Path> files = Files.list(letter)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LARGEST))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("source.docx", "source.pdf", "source.txt", "expected.json");
        }
    }

    @ParameterizedTest
    @EnumSource(MadeLetter.class)
    void a_letter_is_made_again_byte_by_byte(MadeLetter letter) throws IOException {
        for (String format : FORMATS) {
            Path stored = LETTERS.resolve(letter.folder()).resolve("source." + format);
            assertThat(letter.as(format)).as(stored.toString()).isEqualTo(Files.readAllBytes(stored));
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void docx_pdf_and_txt_give_the_expected_model(Path letter) throws IOException {
        String name = letter.getFileName().toString();
        JsonElement expected = JsonParser.parseString(Files.readString(letter.resolve("expected.json")));
        List<String> unexpected = new ArrayList<>();
        for (String format : FORMATS) {
            List<String> known = KnownDifference.paths(name, format);
            List<String> gone = new ArrayList<>(known);
            Differences.between(expected, view(letter, format)).forEach((path, difference) -> {
                gone.removeIf(one -> KnownDifference.covers(one, path));
                if (known.stream().noneMatch(one -> KnownDifference.covers(one, path))) {
                    unexpected.add("\n" + format + " " + path + ": " + difference);
                }
            });
            gone.forEach(path -> unexpected.add("\n" + format + " " + path + ": as expected now, no known difference"));
        }
        assertThat(unexpected).isEmpty();
    }

    private static JsonElement view(Path letter, String format) {
        return FormatFreeView.of(JsonExporter.create().export(parsed(letter, format)));
    }

    private static ParseResult parsed(Path letter, String format) {
        return ParliamentParser.create().parse(letter.resolve("source." + format));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void words_stored_with_a_span_are_those_of_the_text(Path letter) {
        for (String format : FORMATS) {
            String export = JsonExporter.create().export(parsed(letter, format));
            assertThat(SpansOfExport.wrong(JsonParser.parseString(export).getAsJsonObject()))
                    .as(letter + " " + format)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void json_fits_its_schema_reads_back_equal_and_is_the_same_twice(Path letter) throws IOException {
        String schema;
        try (InputStream in = JsonExporter.create().schema()) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String format : FORMATS) {
            ParseResult result = parsed(letter, format);
            String json = JsonExporter.create().export(result);
            ValidatorFactory validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory());
            assertThat(validator.validate(schema, json).getErrors()).isEmpty();
            assertThat(JsonReader.create().read(json)).isEqualTo(result);
            assertThat(JsonExporter.create().export(parsed(letter, format))).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void xml_fits_its_schema_reads_back_equal_and_is_the_same_twice(Path letter) throws Exception {
        for (String format : FORMATS) {
            ParseResult result = parsed(letter, format);
            String xml = XmlExporter.create().export(result);
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(XmlExporter.create().schema()))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
            assertThat(XmlReader.create().read(xml)).isEqualTo(result);
            assertThat(XmlExporter.create().export(parsed(letter, format))).isEqualTo(xml);
        }
    }
}
