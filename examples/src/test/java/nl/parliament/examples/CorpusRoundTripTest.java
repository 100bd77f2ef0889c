package nl.parliament.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.parliament.export.JsonExporter;
import nl.parliament.export.JsonReader;
import nl.parliament.export.XmlExporter;
import nl.parliament.export.XmlReader;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParliamentParser;
import org.junit.jupiter.api.Test;

/** Whatever file the corpus beside the repository holds: its exports fit the schema and read back equal. */
class CorpusRoundTripTest {
    private static final Path CORPUS = Path.of(System.getProperty("shared.directory"), "corpus");

    @Test
    void every_export_fits_its_schema_and_reads_back_equal() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the repository: not tested");
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(XmlExporter.create().schema()));
        ParliamentParser parser = ParliamentParser.create();
        int read = 0;
        for (Path file : files()) {
            try {
                ParseResult result = parser.parse(file);
                String xml = XmlExporter.create().export(result);
                schema.newValidator().validate(new StreamSource(new StringReader(xml)));
                assertThat(XmlReader.create().read(xml).equals(result)).as("XML of " + file).isTrue();
                String json = JsonExporter.create().export(result);
                assertThat(JsonReader.create().read(json).equals(result)).as("JSON of " + file).isTrue();
                read++;
            } catch (DocumentReadException unreadable) {
                assertThat(unreadable.getMessage()).isNotBlank();
            }
        }
        System.out.println("exports read back equal: " + read);
        assertThat(read).isPositive();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
