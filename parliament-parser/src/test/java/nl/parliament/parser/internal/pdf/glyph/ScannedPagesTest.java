package nl.parliament.parser.internal.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.parliament.model.Completeness;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Severity;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.pdf.PdfMaker;
import nl.parliament.parser.internal.source.Diagnostics;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

/** Pages that are pictures, with the text that recognition found in them or without. */
class ScannedPagesTest {
    private final PdfMaker pdf = new PdfMaker();

    @Test
    void text_without_ink_is_that_of_a_scan() {
        pdf.drawing(content -> content.setRenderingMode(RenderingMode.NEITHER));
        words();
        assertThat(texts(pdf.layout())).containsExactly("Op 26 juni heb ik u gevraagd");
    }

    @Test
    void text_under_a_picture_that_covers_the_page_is_that_of_a_scan() {
        words();
        pdf.drawing(content -> picture(content, 595, 842));
        assertThat(texts(pdf.layout())).containsExactly("Op 26 juni heb ik u gevraagd");
    }

    @Test
    void text_on_a_picture_keeps_its_baselines() {
        pdf.drawing(content -> picture(content, 595, 842));
        words();
        assertThat(texts(pdf.layout())).hasSizeGreaterThan(1);
    }

    @Test
    void a_picture_without_text_is_told_and_the_file_is_not_complete() {
        pdf.words(78, 300, "Tekst").nextPage().drawing(content -> picture(content, 595, 842));
        pdf.words(500, 800, "Blad 2");
        List<Diagnostic> told = pdf.layout().diagnostics();
        assertThat(told).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("page-without-text");
            assertThat(diagnostic.page()).isEqualTo(2);
            assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(Diagnostics.completeness(told)).isEqualTo(Completeness.TRUNCATED);
    }

    @Test
    void an_empty_page_is_told_and_nothing_is_missing() {
        pdf.words(78, 300, "Tekst").nextPage();
        List<Diagnostic> told = pdf.layout().diagnostics();
        assertThat(told).extracting(Diagnostic::code).containsExactly("page-without-text");
        assertThat(Diagnostics.completeness(told)).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void a_small_picture_is_no_page() {
        pdf.words(78, 300, "Tekst").drawing(content -> picture(content, 200, 200));
        assertThat(pdf.layout().diagnostics()).isEmpty();
    }

    /** Words that stand on the lower edges of their boxes, as recognition writes them. */
    private void words() {
        pdf.words(78, 300, "Op").words(93, 298, "26").words(106, 300, "juni").words(125, 298, "heb");
        pdf.words(143, 298, "ik").words(153, 298, "u").words(161, 300, "gevraagd");
    }

    private void picture(PDPageContentStream content, int width, int height) throws IOException {
        InputStream dot = new ByteArrayInputStream(new byte[] {0});
        PDImageXObject picture = new PDImageXObject(pdf.document(), dot, null, 1, 1, 8, PDDeviceGray.INSTANCE);
        content.drawImage(picture, 0, 0, width, height);
    }

    private static List<String> texts(LayoutDocument layout) {
        return layout.blocks().stream().map(LayoutBlock::text).toList();
    }
}
