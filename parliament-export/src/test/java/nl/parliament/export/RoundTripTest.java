package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.parliament.model.ParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every export fits its schema, reads back equal, and is the same twice. */
class RoundTripTest {
    static List<ParseResult> results() {
        return List.of(ResultMaker.smallest(), ResultMaker.richest());
    }

    @ParameterizedTest
    @MethodSource("results")
    void json_fits_its_schema_and_reads_back_equal(ParseResult result) throws IOException {
        String json = JsonExporter.create().export(result);
        Validator.Result verdict = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .validate(schema(JsonExporter.create()), json);
        assertThat(verdict.getErrors()).isEmpty();
        assertThat(JsonReader.create().read(json)).isEqualTo(result);
        assertThat(JsonExporter.create().export(result)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("results")
    void xml_fits_its_schema_and_reads_back_equal(ParseResult result) throws Exception {
        String xml = XmlExporter.create().export(result);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(XmlExporter.create().schema()))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
        assertThat(XmlReader.create().read(xml)).isEqualTo(result);
        assertThat(XmlExporter.create().export(result)).isEqualTo(xml);
    }

    @Test
    void an_unknown_code_is_refused_with_its_place() {
        String json = JsonExporter.create().export(ResultMaker.richest()).replace("\"damaged\"", "\"broken\"");
        assertThatThrownBy(() -> JsonReader.create().read(json))
                .isInstanceOf(ExportReadException.class)
                .hasMessage(
                        "/completeness: Completeness: one of complete, damaged, truncated expected, 'broken' found");
    }

    @Test
    void a_misspelt_member_does_not_fit_the_schema() throws IOException {
        String json = JsonExporter.create().export(ResultMaker.richest()).replace("\"ministry\"", "\"minstry\"");
        assertThat(new ValidatorFactory()
                        .withJsonNodeFactory(new GsonNode.Factory())
                        .validate(schema(JsonExporter.create()), json)
                        .isValid())
                .isFalse();
    }

    @Test
    void golden_exports_do_not_change_unseen() throws IOException {
        for (Exporter exporter : Exporter.builtIn()) {
            Path golden = Path.of("src/test/resources/golden/richest." + exporter.suffix());
            String export = exporter.export(ResultMaker.richest());
            if (Boolean.getBoolean("golden.update")) {
                System.out.println("golden " + golden
                        + (Files.exists(golden) && Files.readString(golden).equals(export) ? " same" : " CHANGED"));
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, export);
            }
            assertThat(export).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void a_cut_export_is_a_typed_error() {
        for (int percent = 0; percent < 100; percent += 3) {
            String json = JsonExporter.create().export(ResultMaker.richest());
            String xml = XmlExporter.create().export(ResultMaker.richest());
            int cut = percent;
            assertThatThrownBy(() -> JsonReader.create().read(json.substring(0, json.length() * cut / 100)))
                    .isInstanceOf(ExportReadException.class);
            assertThatThrownBy(() -> XmlReader.create().read(xml.substring(0, xml.length() * cut / 100)))
                    .isInstanceOf(ExportReadException.class);
        }
    }

    @Test
    void deep_nesting_and_document_types_are_refused() {
        assertThatThrownBy(() -> JsonReader.create().read("[".repeat(100_000))).isInstanceOf(ExportReadException.class);
        String deep = "<document xmlns=\"" + XmlExporter.NAMESPACE + "\">" + "<a>".repeat(100_000);
        assertThatThrownBy(() -> XmlReader.create().read(deep)).isInstanceOf(ExportReadException.class);
        String entity = "<!DOCTYPE d [<!ENTITY x \"y\">]><document xmlns=\"" + XmlExporter.NAMESPACE
                + "\"><text>&x;</text></document>";
        assertThatThrownBy(() -> XmlReader.create().read(entity)).isInstanceOf(ExportReadException.class);
    }

    @Test
    void an_unknown_member_is_passed_over() {
        String json = JsonExporter.create()
                .export(ResultMaker.smallest())
                .replace("\"documentType\"", "\"newer\" : [ 1, { } ],\n  \"documentType\"");
        assertThatCode(() -> JsonReader.create().read(json)).doesNotThrowAnyException();
    }

    private static String schema(Exporter exporter) throws IOException {
        try (InputStream in = exporter.schema()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
