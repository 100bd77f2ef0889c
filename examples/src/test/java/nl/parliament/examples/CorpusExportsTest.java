package nl.parliament.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.parliament.export.AknExporter;
import nl.parliament.export.Exporter;
import nl.parliament.export.JsonExporter;
import nl.parliament.export.JsonReader;
import nl.parliament.export.XmlExporter;
import nl.parliament.export.XmlReader;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.ParliamentParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every format on every file of the corpus beside the repository: schemas, reading back, and the same bytes wherever it
 * runs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusExportsTest {
    private static final Path SHARED = Path.of(System.getProperty("shared.directory"));
    private static final Path CORPUS = SHARED.resolve("corpus");
    private static final Path AKN = SHARED.resolve("schemas/akn/akomantoso30.xsd");

    private List<ParseResult> results = List.of();

    @BeforeAll
    void read() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the repository: not tested");
        results = results();
        assertThat(results).isNotEmpty();
        System.out.println("files of the corpus read: " + results.size());
    }

    @Test
    void json_and_xml_fit_their_schema_and_read_back_equal() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(XmlExporter.create().schema()));
        for (ParseResult result : results) {
            String name = result.document().source().name();
            String xml = XmlExporter.create().export(result);
            schema.newValidator().validate(new StreamSource(new StringReader(xml), name));
            assertThat(XmlReader.create().read(xml).equals(result))
                    .as("XML of " + name)
                    .isTrue();
            String json = JsonExporter.create().export(result);
            assertThat(JsonReader.create().read(json).equals(result))
                    .as("JSON of " + name)
                    .isTrue();
        }
    }

    @Test
    void every_export_is_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        for (Exporter exporter : Exporter.builtIn()) {
            for (ParseResult result : results) {
                String here = exporter.export(result);
                try {
                    Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
                    assertThat(exporter.export(result).equals(here))
                            .as(exporter.format() + " of "
                                    + result.document().source().name())
                            .isTrue();
                } finally {
                    Locale.setDefault(before);
                }
            }
        }
    }

    @Test
    void every_file_fits_akoma_ntoso() throws Exception {
        assumeTrue(Files.isRegularFile(AKN), "the Akoma Ntoso schema is not beside the repository: not tested");
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(AKN.toFile());
        for (ParseResult result : results) {
            String akn = AknExporter.create().export(result);
            schema.newValidator()
                    .validate(new StreamSource(
                            new StringReader(akn), result.document().source().name()));
        }
    }

    private static List<ParseResult> results() throws IOException {
        ParliamentParser parser = ParliamentParser.create();
        List<ParseResult> results = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try {
                    results.add(parser.parse(file));
                } catch (DocumentReadException unreadable) {
                    assertThat(unreadable.getMessage()).isNotBlank();
                }
            }
        }
        return results;
    }
}
