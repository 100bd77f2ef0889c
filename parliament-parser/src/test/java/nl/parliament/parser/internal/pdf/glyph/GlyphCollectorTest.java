package nl.parliament.parser.internal.pdf.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.pdf.PdfMaker;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Which glyphs of a page are taken for its text. */
class GlyphCollectorTest {
    private final PdfMaker pdf = new PdfMaker();

    @Test
    void letters_drawn_twice_a_hair_apart_stand_once() {
        pdf.drawing(content -> {
            float x = 78;
            for (String letter : "Planning".split("")) {
                show(content, Matrix.getTranslateInstance(x, 600), letter);
                show(content, Matrix.getTranslateInstance(x + 0.3f, 600), letter);
                x += new PDType1Font(Standard14Fonts.FontName.HELVETICA).getStringWidth(letter) * 9 / 1000;
            }
        });
        assertThat(texts()).containsExactly("Planning");
    }

    @Test
    void a_line_drawn_twice_a_hair_apart_stands_once() {
        pdf.words(78, 300, "Planning van de bouw")
                .words(78.3, 300.3, "Planning van de bouw")
                .words(78, 340, "Tekst eronder");
        assertThat(texts()).containsExactly("Planning van de bouw", "Tekst eronder");
    }

    @Test
    void letters_that_double_in_a_word_stand_twice() {
        pdf.words(78, 300, "Hoogleraar in Aalsmeer");
        assertThat(texts()).containsExactly("Hoogleraar in Aalsmeer");
    }

    @Test
    void words_on_their_side_are_the_mark_of_the_printer() {
        pdf.words(78, 300, "Tekst")
                .drawing(content -> show(content, Matrix.getRotateInstance(Math.PI / 2, 30, 400), "Vertrouwelijk"));
        assertThat(texts()).containsExactly("Tekst");
    }

    @Test
    void a_page_that_is_a_picture_is_told() {
        pdf.words(78, 300, "Tekst").nextPage();
        assertThat(pdf.layout().diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("page-without-text");
            assertThat(diagnostic.page()).isEqualTo(2);
        });
    }

    private static void show(PDPageContentStream content, Matrix matrix, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
        content.setTextMatrix(matrix);
        content.showText(words);
        content.endText();
    }

    private List<String> texts() {
        return pdf.layout().blocks().stream().map(LayoutBlock::text).toList();
    }
}
