package nl.parliament.parser.internal.pdf.glyph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.parliament.parser.internal.pdf.content.Affine;
import nl.parliament.parser.internal.pdf.content.PageBudget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** The annotations that put text on a page: filled form fields and typed remarks (ISO 32000-1, 12.5). */
final class ShownAnnotations {
    private static final Set<String> KINDS = Set.of("Widget", "FreeText");

    private ShownAnnotations() {}

    static List<PDAnnotation> of(PDPage page, PageBudget count) throws IOException {
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        List<PDAnnotation> shown = new ArrayList<>();
        for (int i = 0; all != null && i < all.size(); i++) {
            count.operator();
            if (all.getObject(i) instanceof COSDictionary dictionary
                    && KINDS.contains(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)))) {
                PDAnnotation annotation = PDAnnotation.createAnnotation(dictionary);
                if (!annotation.isHidden() && !annotation.isNoView() && annotation.getRectangle() != null) {
                    shown.add(annotation);
                }
            }
        }
        return shown;
    }

    /** Draws what an annotation shows into its rectangle (ISO 32000-1, 12.5.5), as the engine does it. */
    static void draw(PDAnnotation annotation, ContentInterpreter interpreter) throws IOException {
        PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
        PDRectangle box = appearance == null ? null : appearance.getBBox();
        PDRectangle place = annotation.getRectangle();
        if (box == null || !hasRoom(box) || !hasRoom(place)) {
            return;
        }
        Bounds shown = new Bounds();
        shown.add(box, new Affine().set(appearance.getMatrix()));
        if (shown.width() > 0 && shown.height() > 0) {
            Matrix fit = Matrix.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
            fit.scale((float) (place.getWidth() / shown.width()), (float) (place.getHeight() / shown.height()));
            fit.translate((float) -shown.left(), (float) -shown.bottom());
            interpreter.appearance(appearance.getCOSObject(), Matrix.concatenate(fit, appearance.getMatrix()));
        }
    }

    private static boolean hasRoom(PDRectangle box) {
        return box.getWidth() > 0 && box.getHeight() > 0;
    }
}
