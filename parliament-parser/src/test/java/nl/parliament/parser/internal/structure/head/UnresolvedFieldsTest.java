package nl.parliament.parser.internal.structure.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.ParliamentParser;
import org.junit.jupiter.api.Test;

/** What Word prints in place of a field whose source is gone. */
class UnresolvedFieldsTest {
    @Test
    void an_error_is_no_value_and_is_told() {
        ParseResult result = parse("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n"
                + "Datum Fout! Onbekende naam voor documenteigenschap.\n"
                + "Betreft Error! Unknown document property name.\n"
                + "Kenmerk\nFout! Onbekende naam voor documenteigenschap.\n\nGeachte voorzitter,\n\n"
                + "Zie ook Fout! Verwijzingsbron niet gevonden. in deze brief van de minister.\n");
        Metadata metadata = result.document().metadata();
        assertThat(metadata.subject()).isNull();
        assertThat(metadata.date()).isNull();
        assertThat(metadata.ourReference()).isNull();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("unresolved-field");
    }

    @Test
    void a_sentence_about_an_error_is_text() {
        ParseResult result = parse("Datum 3 maart 2025\nBetreft Fout in de brief\n\nGeachte voorzitter,\n\nDank.\n");
        assertThat(result.document().metadata().subject()).isEqualTo("Fout in de brief");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("unresolved-field");
    }

    private static ParseResult parse(String text) {
        return ParliamentParser.create().parse(text.getBytes(StandardCharsets.UTF_8), null);
    }
}
