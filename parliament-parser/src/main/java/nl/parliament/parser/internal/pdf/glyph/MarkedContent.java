package nl.parliament.parser.internal.pdf.glyph;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.parliament.parser.internal.pdf.content.Operands;
import nl.parliament.parser.internal.pdf.content.OptionalContent;
import nl.parliament.parser.internal.pdf.tag.StructureTree;
import nl.parliament.parser.internal.pdf.tag.Tag;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The marked content that the walk through a page is in (ISO 32000-1, 14.6): what its glyphs are tagged as. */
final class MarkedContent {
    private final StructureTree tags;
    private final OptionalContent layers;
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private @Nullable Tag tag;
    private int page;
    private int artifactDepth;
    private int hiddenDepth;

    MarkedContent(StructureTree tags, OptionalContent layers) {
        this.tags = tags;
        this.layers = layers;
    }

    /** Begins a page, its number counted from 0. */
    void page(int number) {
        numbers.clear();
        tag = null;
        page = number;
        artifactDepth = 0;
        hiddenDepth = 0;
    }

    /** Begins a sequence of this number, unless it has none; within a form the numbers are the form's own. */
    void begin(@Nullable COSName name, int number, boolean isInForm) {
        int around = numbers.isEmpty() ? -1 : numbers.peek();
        numbers.push(number == Operands.NO_NUMBER || isInForm ? around : number);
        tag = tags.tag(page, numbers.peek());
        if (artifactDepth == 0 && name != null && name.getName().equals("Artifact")) {
            artifactDepth = numbers.size();
        }
    }

    /** The same for a sequence that the resources tell of. */
    void begin(COSName name, COSDictionary properties, boolean isInForm) {
        begin(name, properties.getInt(COSName.MCID, Operands.NO_NUMBER), isInForm);
        if (hiddenDepth == 0 && COSName.OC.equals(name) && layers.isOff(properties)) {
            hiddenDepth = numbers.size();
        }
    }

    void end() {
        artifactDepth = numbers.size() == artifactDepth ? 0 : artifactDepth;
        hiddenDepth = numbers.size() == hiddenDepth ? 0 : hiddenDepth;
        numbers.poll();
        tag = numbers.isEmpty() ? null : tags.tag(page, numbers.peek());
    }

    int depth() {
        return numbers.size();
    }

    /** Ends what a form left open. */
    void endDownTo(int depth) {
        while (numbers.size() > depth) {
            end();
        }
    }

    @Nullable Tag tag() {
        return tag;
    }

    boolean isArtifact() {
        return artifactDepth > 0;
    }

    /** Whether it belongs to a layer that is off. */
    boolean isHidden() {
        return hiddenDepth > 0;
    }

    /** Whether this form, picture or annotation belongs to a layer that is off. */
    boolean isOff(COSDictionary content) {
        return layers.isOff(content.getCOSDictionary(COSName.OC));
    }
}
