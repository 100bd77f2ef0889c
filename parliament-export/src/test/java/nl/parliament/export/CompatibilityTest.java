package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/**
 * Exports made by earlier versions fit today's schemas and are read by today's readers. They are kept as they were,
 * never rewritten.
 */
class CompatibilityTest {
    private static final Path EARLIER = Path.of("src/test/resources/compatibility");

    @Test
    void earlier_json_is_read() throws IOException {
        for (String json : earlier(".json")) {
            try (InputStream schema = JsonExporter.create().schema()) {
                String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(new ValidatorFactory()
                                .withJsonNodeFactory(new GsonNode.Factory())
                                .validate(text, json)
                                .getErrors())
                        .isEmpty();
            }
            assertThat(JsonReader.create().read(json)).isEqualTo(ResultMaker.richestOfEarlier());
        }
    }

    @Test
    void members_of_a_later_version_are_ignored_whatever_they_hold() throws IOException {
        String json = earlier(".json").get(0);
        String later = json.replaceFirst("\\{", "{\"later\": [99999999999, 1.5e300, {\"a\": null}],");
        assertThat(JsonReader.create().read(later))
                .isEqualTo(JsonReader.create().read(json));
    }

    @Test
    void earlier_xml_is_read() throws Exception {
        for (String xml : earlier(".xml")) {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(XmlExporter.create().schema()))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
            assertThat(XmlReader.create().read(xml)).isEqualTo(ResultMaker.richestOfEarlier());
        }
    }

    private static List<String> earlier(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(EARLIER)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found.stream().map(CompatibilityTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
