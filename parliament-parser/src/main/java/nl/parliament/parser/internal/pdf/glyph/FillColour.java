package nl.parliament.parser.internal.pdf.glyph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.parliament.parser.internal.pdf.glyph.HiddenLetters.Paint;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** The colour that text and areas are filled with (ISO 32000-1, 8.6); only whether it is white is asked. */
final class FillColour {
    private static final double FULL = 0.98;
    private static final int OF_INKS = 4;
    private static final Map<String, Integer> COMPONENTS =
            Map.of("DeviceGray", 1, "CalGray", 1, "DeviceRGB", 3, "CalRGB", 3, "DeviceCMYK", OF_INKS);

    private final Deque<State> saved = new ArrayDeque<>();
    private State now = State.BLACK;

    /** Begins a page. */
    void begin() {
        saved.clear();
        now = State.BLACK;
    }

    void save() {
        saved.push(now);
    }

    void restore() {
        now = saved.isEmpty() ? now : saved.pop();
    }

    /** How many states are saved. */
    int depth() {
        return saved.size();
    }

    /** Goes back to the state saved at this depth. */
    void restoreTo(int depth) {
        while (saved.size() > depth) {
            restore();
        }
    }

    Paint paint() {
        return now.paint();
    }

    /** Follows the operators of colours; the resources name spaces. */
    void follow(String operator, List<COSBase> operands, @Nullable PDResources resources) {
        switch (operator) {
            case "g", "rg" -> now = now.with(isFull(operands), false);
            case "k" -> now = now.with(isEmpty(operands), false);
            case "cs" -> now = new State(components(operands, resources), false, false, now.isMixed, now.isSheer);
            case "sc", "scn" -> setColour(operands);
            default -> {
                // another operator
            }
        }
    }

    /** Follows what a dictionary of the graphics state says of seeing through. */
    void follow(COSDictionary state) {
        COSBase mode = state.getDictionaryObject(COSName.BM);
        boolean isMixed = mode instanceof COSName name ? !name.getName().equals("Normal") : now.isMixed;
        float alpha = state.getFloat(COSName.CA_NS, now.isSheer ? 0 : 1);
        now = new State(now.components, now.isWhite, now.isPattern, isMixed, alpha < FULL);
    }

    private void setColour(List<COSBase> operands) {
        boolean isPattern = operands.isEmpty() || operands.get(operands.size() - 1) instanceof COSName;
        boolean isWhite = now.components == OF_INKS ? isEmpty(operands) : now.components > 0 && isFull(operands);
        now = now.with(isWhite && !isPattern, isPattern);
    }

    private static boolean isFull(List<COSBase> operands) {
        return !operands.isEmpty() && operands.stream().allMatch(one -> number(one) >= FULL);
    }

    private static boolean isEmpty(List<COSBase> operands) {
        return operands.stream().allMatch(one -> number(one) <= 1 - FULL);
    }

    private static float number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : Float.NaN;
    }

    /** The components of a space whose white is known: 1 or 3 of light, 4 of ink; 0 for others. */
    private static int components(List<COSBase> operands, @Nullable PDResources resources) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return 0;
        }
        COSBase named = Optional.ofNullable(resources)
                .map(own -> own.getCOSObject().getCOSDictionary(COSName.COLORSPACE))
                .map(spaces -> spaces.getDictionaryObject(name))
                .orElse(name);
        if (!(named instanceof COSArray space) || space.size() < 2) {
            return COMPONENTS.getOrDefault(name.getName(), 0);
        }
        int profiled = space.getObject(1) instanceof COSStream profile ? profile.getInt(COSName.N, 0) : 0;
        return COMPONENTS.getOrDefault(space.getName(0, ""), profiled);
    }

    /**
     * The colour, and how it covers.
     *
     * @param components of its space
     * @param isWhite whether it is
     * @param isPattern whether it is a pattern, of which nothing is known
     * @param isMixed whether it mixes with what is there
     * @param isSheer whether it lets through what is there
     */
    private record State(int components, boolean isWhite, boolean isPattern, boolean isMixed, boolean isSheer) {
        private static final State BLACK = new State(1, false, false, false, false);

        State with(boolean white, boolean pattern) {
            return new State(components, white, pattern, isMixed, isSheer);
        }

        Paint paint() {
            return isPattern || isMixed || isSheer ? Paint.SHEER : isWhite ? Paint.PAPER : Paint.INK;
        }
    }
}
