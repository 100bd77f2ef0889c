package nl.parliament.parser.internal.pdf.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.pdf.PdfMaker;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;

/**
 * Which paths of a page count as lines: here between the cells of one row, from 300 to 320 down, at 78, 250 and 450
 * across.
 */
class RuleCollectorTest {
    private final PdfMaker pdf = new PdfMaker();

    @Test
    void strokes_bound_cells() {
        for (double y : new double[] {300, 320}) {
            pdf.line(78, y, 450, y);
        }
        for (double x : new double[] {78, 250, 450}) {
            pdf.line(x, 300, x, 320);
        }
        assertThat(columns()).containsExactly(0, 1);
    }

    @Test
    void thin_filled_rectangles_bound_cells() {
        for (double y : new double[] {300, 320}) {
            pdf.rectangle(78, y, 372, 0.5, PDPageContentStream::fill);
        }
        for (double x : new double[] {78, 250, 450}) {
            pdf.rectangle(x, 300, 0.5, 20, PDPageContentStream::fill);
        }
        assertThat(columns()).containsExactly(0, 1);
    }

    @Test
    void the_sides_of_stroked_rectangles_bound_cells() {
        pdf.rectangle(78, 300, 172, 20, PDPageContentStream::stroke)
                .rectangle(250, 300, 200, 20, PDPageContentStream::stroke);
        assertThat(columns()).containsExactly(0, 1);
    }

    @Test
    void filled_rectangles_are_shades_and_bound_nothing() {
        pdf.rectangle(78, 300, 172, 20, RuleCollectorTest::shade)
                .rectangle(250, 300, 200, 20, RuleCollectorTest::shade);
        assertThat(columns()).containsExactly(null, null);
    }

    @Test
    void paths_that_only_clip_bound_nothing() {
        pdf.rectangle(78, 300, 172, 20, RuleCollectorTest::clip).rectangle(78, 300, 372, 20, RuleCollectorTest::clip);
        assertThat(columns()).contains((Integer) null);
    }

    private static void shade(PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(0.9f, 0.9f, 0.9f);
        content.fill();
        content.setNonStrokingColor(0f, 0f, 0f);
    }

    private static void clip(PDPageContentStream content) throws IOException {
        content.saveGraphicsState();
        content.clip();
        content.restoreGraphicsState();
    }

    /** The columns in which the words 'Jaar' and 'Bedrag' stand; null for none. */
    private List<Integer> columns() {
        pdf.words(82, 313, "Jaar").words(254, 313, "Bedrag");
        List<LayoutBlock> blocks = pdf.layout().blocks();
        return Arrays.asList(column(blocks.get(0)), column(blocks.get(blocks.size() - 1)));
    }

    private static Integer column(LayoutBlock block) {
        return block.hints().cell() == null
                ? null
                : Integer.valueOf(block.hints().cell().column());
    }
}
