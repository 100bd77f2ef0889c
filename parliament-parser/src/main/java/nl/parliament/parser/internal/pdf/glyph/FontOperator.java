package nl.parliament.parser.internal.pdf.glyph;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.jspecify.annotations.Nullable;

/**
 * Sets a font, and keeps the metrics of the fonts of a page. Each is made once. The engine makes one anew at each call
 * of a form that holds its own font.
 */
public final class FontOperator extends SetFontAndSize {
    /** No page has need of so many at once. */
    private static final int MOST = 200;

    private final Map<COSDictionary, FontMetrics> fonts = new IdentityHashMap<>();

    FontOperator(PDFStreamEngine engine) {
        super(engine);
    }

    void beginPage() {
        fonts.clear();
    }

    FontMetrics facts(PDFont font) {
        if (fonts.size() >= MOST) {
            fonts.clear();
        }
        return fonts.computeIfAbsent(font.getCOSObject(), dictionary -> new FontMetrics(font));
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        COSDictionary dictionary = dictionary(getContext().getResources(), operands);
        FontMetrics known = dictionary == null ? null : fonts.get(dictionary);
        PDTextState state = getContext().getGraphicsState().getTextState();
        if (known != null && operands.get(1) instanceof COSNumber size) {
            state.setFontSize(size.floatValue());
            state.setFont(known.font());
            return;
        }
        super.process(operator, operands);
        if (state.getFont() != null) {
            facts(state.getFont());
        }
    }

    private static @Nullable COSDictionary dictionary(@Nullable PDResources resources, List<COSBase> operands) {
        boolean isComplete = operands.size() > 1 && operands.get(1) instanceof COSNumber;
        return isComplete && resources != null && operands.get(0) instanceof COSName name
                ? GlyphCollector.entry(resources, COSName.FONT, name)
                : null;
    }
}
