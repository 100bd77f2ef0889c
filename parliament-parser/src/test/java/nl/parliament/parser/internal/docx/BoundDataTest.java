package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static nl.parliament.parser.internal.docx.DocxMaker.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.parliament.model.Diagnostic;
import org.junit.jupiter.api.Test;

/** Content controls and the data that they are bound to; ECMA-376 part 1, 17.5.2.6. */
class BoundDataTest {
    private static final String DATA = "<b:brief xmlns:b=\"urn:brief\"><b:onderwerp>Bruggen  en\nsluizen</b:onderwerp>"
            + "<b:datum>2024-05-16T00:00:00</b:datum><b:keuze>2</b:keuze></b:brief>";

    @Test
    void text_that_is_not_what_the_data_say_wins_and_is_told() {
        DocxMaker maker = body(p("Betreft ", control("onderwerp", "", "Wegen"))).data(DATA);
        assertThat(maker.texts()).containsExactly("Betreft Wegen");
        assertThat(maker.layout().diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple(
                        "sources-disagree",
                        "a content control shows 'Wegen' and was followed, the data bound to it say "
                                + "'Bruggen  en\nsluizen'"));
    }

    @Test
    void the_same_text_date_or_choice_is_no_difference() {
        assertThat(codes(control("onderwerp", "", "Bruggen en sluizen"))).isEmpty();
        assertThat(codes(control("datum", "", "16 mei 2024"))).isEmpty();
        String choice = "<w:comboBox><w:listItem w:displayText=\"Nee\" w:value=\"2\"/></w:comboBox>";
        assertThat(codes(control("keuze", choice, "Nee"))).isEmpty();
    }

    @Test
    void words_that_ask_for_text_are_no_text() {
        assertThat(codes(control("onderwerp", "<w:showingPlcHdr/>", "Klik hier")))
                .isEmpty();
    }

    @Test
    void a_path_is_steps_and_nothing_else() {
        assertThat(BoundData.path("/ns0:brief[1]/ns0:datum")).isEqualTo("/brief[1]/datum[1]");
        assertThat(BoundData.path("//datum[last()]")).isNull();
    }

    private static List<String> codes(String control) {
        return body(p(control)).data(DATA).layout().diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static String control(String name, String properties, String words) {
        return "<w:sdt><w:sdtPr>" + properties + "<w:dataBinding w:xpath=\"/b:brief[1]/b:" + name
                + "[1]\" w:storeItemID=\"{1}\"/></w:sdtPr><w:sdtContent>" + r(words) + "</w:sdtContent></w:sdt>";
    }
}
