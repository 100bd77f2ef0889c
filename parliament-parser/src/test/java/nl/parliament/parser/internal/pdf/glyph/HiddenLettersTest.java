package nl.parliament.parser.internal.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.parliament.model.Diagnostic;
import nl.parliament.parser.internal.pdf.PdfMaker;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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

    @ParameterizedTest
    @ValueSource(strings = {"24 w 60 542 m 500 542 l S", "q 12 0 0 12 0 0 cm 2 w 5 45.2 m 40 45.2 l S Q"})
    void white_text_on_a_wide_line_is_seen(String line) {
        pdf.drawing(content -> raw(content, line + " 1 g")).words(78, 303, UNSEEN);
        assertThat(told()).isEmpty();
    }

    @Test
    void the_width_of_a_line_comes_from_a_state_too() {
        PDExtendedGraphicsState wide = new PDExtendedGraphicsState();
        wide.setLineWidth(24f);
        pdf.drawing(content -> {
            content.setGraphicsStateParameters(wide);
            raw(content, "60 542 m 500 542 l S 1 g");
        });
        pdf.words(78, 303, UNSEEN);
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 w 60 542 m 500 542 l S", "q 24 w Q 60 542 m 500 542 l S", "24 w 60 742 m 500 742 l S"})
    void white_text_on_a_thin_line_or_beside_a_wide_one_is_told(String line) {
        pdf.drawing(content -> raw(content, line + " 1 g")).words(78, 303, UNSEEN);
        assertThat(told()).hasSize(1);
    }

    @Test
    void a_wide_line_over_text_hides_none() {
        pdf.words(78, 303, UNSEEN).drawing(content -> raw(content, "24 w 60 542 m 500 542 l S"));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_file_that_paints_without_end_is_not_judged_any_more() {
        HiddenLetters hidden = new HiddenLetters();
        assertThat(unseen(hidden, 1_000)).isEqualTo(4);
        assertThat(unseen(hidden, 1_000)).isZero();
    }

    /** How many letters are told on the last of so many pages that are filled. */
    private static int unseen(HiddenLetters hidden, int pages) {
        for (int i = 0; i < pages; i++) {
            hidden.begin(PDRectangle.A4);
            hidden.fill(0, 0, 595, 842, HiddenLetters.Paint.PAPER);
        }
        for (int i = 0; i < 4; i++) {
            hidden.letter(new GlyphPosition(), HiddenLetters.Paint.PAPER);
        }
        return hidden.count();
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
