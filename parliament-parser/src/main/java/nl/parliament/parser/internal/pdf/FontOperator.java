package nl.parliament.parser.internal.pdf;

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

/** Sets a font that is made once a page: the engine makes one anew at each call of a form that holds its font itself. */
final class FontOperator extends SetFontAndSize {
    /** No page has need of so many at once. */
    private static final int MOST = 200;

    private final Map<COSDictionary, PDFont> made = new IdentityHashMap<>();

    FontOperator(PDFStreamEngine engine) {
        super(engine);
    }

    void beginPage() {
        made.clear();
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        COSDictionary dictionary = dictionary(getContext().getResources(), operands);
        PDFont known = dictionary == null ? null : made.get(dictionary);
        PDTextState state = getContext().getGraphicsState().getTextState();
        if (known != null && operands.get(1) instanceof COSNumber size) {
            state.setFontSize(size.floatValue());
            state.setFont(known);
            return;
        }
        super.process(operator, operands);
        PDFont font = state.getFont();
        if (font != null && font.getCOSObject() == dictionary) {
            if (made.size() >= MOST) {
                made.clear();
            }
            made.put(dictionary, font);
        }
    }

    private static @Nullable COSDictionary dictionary(@Nullable PDResources resources, List<COSBase> operands) {
        boolean isComplete = operands.size() > 1 && operands.get(1) instanceof COSNumber;
        return isComplete && resources != null && operands.get(0) instanceof COSName name ? GlyphCollector.entry(resources, COSName.FONT, name) : null;
    }
}
