package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.parliament.export.internal.akn.AknUri;
import nl.parliament.model.Attribute;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Wet;
import org.junit.jupiter.api.Test;

/** Any model gives Akoma Ntoso that the standard's schema takes. */
class AknExporterTest {
    private static final Path SCHEMA = Path.of(System.getProperty("shared.directory"), "schemas/akn/akomantoso30.xsd");

    @Test
    void any_model_fits_the_standard() throws Exception {
        assumeTrue(Files.isRegularFile(SCHEMA), "the Akoma Ntoso schema is not beside the repository: not tested");
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
        List<ParseResult> results = Stream.concat(
                        Stream.of(ResultMaker.smallest(), ResultMaker.richest()),
                        LongStream.range(0, 300).mapToObj(RandomResult::of))
                .toList();
        for (ParseResult result : results) {
            String akn = AknExporter.create().export(result);
            try {
                schema.newValidator().validate(new StreamSource(new StringReader(akn)));
            } catch (org.xml.sax.SAXException invalid) {
                throw new AssertionError(
                        "result " + results.indexOf(result) + ": " + invalid.getMessage() + "\n" + akn, invalid);
            }
            assertThat(AknExporter.create().export(result)).isEqualTo(akn);
        }
    }

    @Test
    void every_note_stands_once() {
        for (long seed = 0; seed < 300; seed++) {
            ParseResult result = RandomResult.of(seed);
            String akn = AknExporter.create().export(result);
            assertThat(akn.split("eId=\"fn_", -1).length - 1)
                    .as("seed " + seed)
                    .isEqualTo(result.document().footnotes().size());
        }
    }

    @Test
    void a_reference_has_the_address_of_the_naming_convention() {
        assertThat(AknUri.of(new Kamerstuk("29628", null, "1099"))).isEqualTo("/akn/nl/doc/kst/29628/1099");
        assertThat(AknUri.of(new Kamerstuk("36600", "XV", null))).isEqualTo("/akn/nl/doc/kst/36600-XV");
        assertThat(AknUri.of(new Wet("Grondwet", "BWBR0001840", "100", List.of())))
                .isEqualTo("/akn/nl/act/BWBR0001840/~art_100");
        assertThat(AknUri.of(new GenericTarget("rechtspraak", "ECLI:NL:HR:2019:2006", null, List.of())))
                .isEqualTo("/akn/nl/judgment/ECLI:NL:HR:2019:2006");
        assertThat(AknUri.of(
                        new GenericTarget("url", "https://a.nl/", "https://a.nl/", List.of(Attribute.of("x", "y")))))
                .isEqualTo("https://a.nl/");
        assertThat(AknUri.of(new GenericTarget("motie", null, null, List.of()))).isNull();
    }
}
