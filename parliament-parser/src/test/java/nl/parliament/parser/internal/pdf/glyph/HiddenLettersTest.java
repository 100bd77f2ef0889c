package nl.parliament.parser.internal.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.internal.pdf.PdfMaker;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is on a page and that nobody sees is told, with its place. */
class HiddenLettersTest {
    private static final String SEEN = "De bruggen in het dorp zijn gesloten en worden";
    private static final String UNSEEN = "De naam van de ambtenaar";

    private final PdfMaker pdf = new PdfMaker().words(78, 200, SEEN);

    @ParameterizedTest
    @ValueSource(strings = {"1 g", "1 1 1 rg", "0 0 0 0 k", "/DeviceRGB cs 1 1 1 sc", "/DeviceCMYK cs 0 0 0 0 scn"})
    void white_text_on_white_is_told(String white) {
        pdf.drawing(content -> raw(content, white)).words(78, 300, UNSEEN);
        assertThat(told()).singleElement().satisfies(hidden -> {
            assertThat(hidden.page()).isEqualTo(1);
            assertThat(hidden.message()).contains("20 letters").contains("297 points");
        });
    }

    @Test
    void white_text_on_a_colour_is_seen() {
        pdf.rectangle(70, 285, 300, 20, PDPageContentStream::fill);
        pdf.drawing(content -> raw(content, "1 g")).words(78, 300, UNSEEN);
        assertThat(told()).isEmpty();
    }

    @Test
    void the_colour_goes_back_with_the_state() {
        pdf.drawing(content -> raw(content, "q 1 g Q")).words(78, 300, UNSEEN);
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 g", "1 g"})
    void text_under_a_filled_rectangle_is_told(String colour) {
        pdf.words(78, 300, UNSEEN).drawing(content -> raw(content, colour));
        pdf.rectangle(70, 285, 300, 20, PDPageContentStream::fill);
        assertThat(told()).hasSize(1);
    }

    @Test
    void text_on_a_filled_rectangle_is_seen() {
        pdf.drawing(content -> raw(content, "0.9 g")).rectangle(70, 285, 300, 20, PDPageContentStream::fill);
        pdf.drawing(content -> raw(content, "0 g")).words(78, 300, UNSEEN);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_colour_that_text_shines_through_hides_none() {
        PDExtendedGraphicsState marker = new PDExtendedGraphicsState();
        marker.setBlendMode(BlendMode.MULTIPLY);
        pdf.words(78, 300, UNSEEN).drawing(content -> {
            content.setGraphicsStateParameters(marker);
            raw(content, "1 1 0 rg");
        });
        pdf.rectangle(70, 285, 300, 20, PDPageContentStream::fill);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_frame_around_text_hides_none() {
        pdf.words(78, 300, UNSEEN).rectangle(70, 285, 300, 20, PDPageContentStream::stroke);
        assertThat(told()).isEmpty();
    }

    @Test
    void text_without_colour_at_all_is_told() {
        PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
        clear.setNonStrokingAlphaConstant(0f);
        pdf.drawing(content -> content.setGraphicsStateParameters(clear)).words(78, 300, UNSEEN);
        assertThat(told()).hasSize(1);
    }

    @SuppressWarnings("deprecation") // nothing else writes an operator as it is
    private static void raw(PDPageContentStream content, String operators) throws IOException {
        content.appendRawCommands(operators + "\n");
    }

    private List<Diagnostic> told() {
        return pdf.layout().diagnostics().stream()
                .filter(told -> told.code().equals("hidden-text"))
                .toList();
    }
}
