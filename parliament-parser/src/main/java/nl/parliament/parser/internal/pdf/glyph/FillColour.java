package nl.parliament.parser.internal.pdf.glyph;

import java.util.Map;
import nl.parliament.parser.internal.pdf.content.Operands;
import nl.parliament.parser.internal.pdf.content.Operators;
import nl.parliament.parser.internal.pdf.glyph.HiddenLetters.Paint;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The colour that areas and letters are filled with (ISO 32000-1, 8.6), as far as it may hide them.
 *
 * @param components of its space
 * @param isWhite whether it is
 * @param isPattern whether it is a pattern, of which nothing is known
 * @param isMixed whether it mixes with what is there
 * @param isSheer whether it lets through what is there
 */
record FillColour(int components, boolean isWhite, boolean isPattern, boolean isMixed, boolean isSheer) {
    static final FillColour BLACK = new FillColour(1, false, false, false, false);
    /** As much light, or as little ink, as makes no difference to white. */
    private static final float FULL = 0.98f;

    private static final int OF_INKS = 4;
    private static final Map<String, Integer> COMPONENTS =
            Map.of("DeviceGray", 1, "CalGray", 1, "DeviceRGB", 3, "CalRGB", 3, "DeviceCMYK", OF_INKS);

    Paint paint() {
        return isPattern || isMixed || isSheer ? Paint.SHEER : isWhite ? Paint.PAPER : Paint.INK;
    }

    private FillColour with(boolean white, boolean pattern) {
        return new FillColour(components, white, pattern, isMixed, isSheer);
    }

    /** The colour after an operator; the resources name spaces. */
    FillColour after(int operator, Operands operands, COSDictionary resources) {
        return switch (operator) {
            case Operators.GRAY, Operators.LIGHT -> with(isFull(operands), false);
            case Operators.INKS -> with(isEmpty(operands), false);
            case Operators.SPACE -> new FillColour(components(operands, resources), false, false, isMixed, isSheer);
            case Operators.COLOUR, Operators.COLOUR_OR_PATTERN -> coloured(operands);
            default -> this;
        };
    }

    /** The colour after what a dictionary of the graphics state says of seeing through. */
    FillColour after(COSDictionary state) {
        COSBase mode = state.getDictionaryObject(COSName.BM);
        boolean mixes = mode instanceof COSName name ? !name.getName().equals("Normal") : isMixed;
        float alpha = state.getFloat(COSName.CA_NS, isSheer ? 0 : 1);
        return new FillColour(components, isWhite, isPattern, mixes, alpha < FULL);
    }

    private FillColour coloured(Operands operands) {
        int count = operands.count();
        boolean pattern = count == 0 || operands.isName(count - 1);
        boolean white = components == OF_INKS ? isEmpty(operands) : components > 0 && isFull(operands);
        return with(white && !pattern, pattern);
    }

    private static boolean isFull(Operands operands) {
        boolean full = operands.areNumbers(1);
        for (int i = 0; full && i < operands.count(); i++) {
            full = operands.number(i) >= FULL;
        }
        return full;
    }

    private static boolean isEmpty(Operands operands) {
        boolean empty = operands.areNumbers(0);
        for (int i = 0; empty && i < operands.count(); i++) {
            empty = operands.number(i) <= 1 - FULL;
        }
        return empty;
    }

    /** The components of a space whose white is known: 1 or 3 of light, 4 of ink; 0 for others. */
    private static int components(Operands operands, COSDictionary resources) {
        if (!operands.isName(0)) {
            return 0;
        }
        COSName name = operands.name(0);
        COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
        COSBase named = spaces == null ? null : spaces.getDictionaryObject(name);
        if (!(named instanceof COSArray space) || space.size() < 2) {
            return COMPONENTS.getOrDefault(name.getName(), 0);
        }
        int profiled = space.getObject(1) instanceof COSStream profile ? profile.getInt(COSName.N, 0) : 0;
        return COMPONENTS.getOrDefault(space.getName(0, ""), profiled);
    }
}
