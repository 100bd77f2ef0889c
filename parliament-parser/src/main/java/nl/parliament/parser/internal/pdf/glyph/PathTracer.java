package nl.parliament.parser.internal.pdf.glyph;

import nl.parliament.parser.internal.pdf.content.Affine;
import nl.parliament.parser.internal.pdf.content.Operands;
import nl.parliament.parser.internal.pdf.content.Operators;
import nl.parliament.parser.internal.pdf.rule.RuleCollector;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Follows the operators that build, clip to and paint paths (ISO 32000-1, tables 59 to 61), in the units of the page.
 * Lines go to {@link RuleCollector}; the rectangle around a path that is clipped to bounds what is seen (8.5.4).
 */
final class PathTracer {
    private static final int CORNERS = 4;
    /** A line that is less wide, in points, is no ground for letters. */
    private static final double LEAST_GROUND = 4;

    private final RuleCollector drawn;
    private final HiddenLetters hidden;
    private final MarkedContent marks;
    private final Bounds path = new Bounds();
    private boolean clips;
    private int points;
    private int rectangles;

    PathTracer(RuleCollector drawn, HiddenLetters hidden, MarkedContent marks) {
        this.drawn = drawn;
        this.hidden = hidden;
        this.marks = marks;
    }

    /** Begins a page. */
    void begin() {
        path.clear();
        clips = false;
        points = 0;
        rectangles = 0;
    }

    /** Follows an operator, when it is one of paths. */
    void follow(int operator, Operands operands, DrawState state) {
        switch (operator) {
            case Operators.RECTANGLE -> rectangle(operands, state.page);
            case Operators.MOVE_TO -> line(operands, state.page, false);
            case Operators.LINE_TO -> line(operands, state.page, true);
            case Operators.CURVE_TO, Operators.CURVE_FROM_HERE, Operators.CURVE_TO_THERE -> bound(operands, state.page);
            case Operators.CLIP, Operators.CLIP_EVEN_ODD -> clips = true;
            case Operators.END_PATH -> {
                drawn.drop();
                end(state);
            }
            default -> paint(operator, state);
        }
    }

    private void paint(int operator, DrawState state) {
        switch (operator) {
            case Operators.FILL, Operators.FILL_OLD, Operators.FILL_EVEN_ODD -> {
                fill(state);
                drawn.fill();
                end(state);
            }
            case Operators.STROKE, Operators.CLOSE_AND_STROKE -> {
                stroke(state);
                drawn.stroke();
                end(state);
            }
            case Operators.BOTH,
                    Operators.BOTH_EVEN_ODD,
                    Operators.CLOSE_AND_BOTH,
                    Operators.CLOSE_AND_BOTH_EVEN_ODD -> {
                fill(state);
                stroke(state);
                drawn.stroke();
                end(state);
            }
            default -> {
                // of colours, shades and all else
            }
        }
    }

    private void end(DrawState state) {
        if (clips && !path.isEmpty()) {
            state.window = path.cut(state.window);
        }
        begin();
    }

    /** Tells what the path is filled with, as far as it is seen. Of another shape than a rectangle little is known. */
    private void fill(DrawState state) {
        HiddenLetters.Paint paint = state.colour.paint();
        boolean isRectangle = rectangles == 1 && points == CORNERS;
        boolean isKnown = isRectangle || paint != HiddenLetters.Paint.PAPER;
        if (isKnown && !path.isEmpty() && !marks.isHidden()) {
            fill(path.cut(state.window), isRectangle ? paint : HiddenLetters.Paint.SHEER);
        }
    }

    /** Letters may be seen on a wide line. */
    private void stroke(DrawState state) {
        double half = Math.abs(state.lineWidth * state.page.scalingAcross()) / 2;
        if (half >= LEAST_GROUND / 2 && !path.isEmpty() && !marks.isHidden()) {
            fill(path.cut(state.window, half), HiddenLetters.Paint.SHEER);
        }
    }

    private void fill(Window seen, HiddenLetters.Paint paint) {
        hidden.fill(seen.left(), seen.bottom(), seen.right(), seen.top(), paint);
    }

    /** Tells that a picture stands in the square of the state. */
    void picture(DrawState state) {
        fill(state.window.within(new PDRectangle(1, 1), state.page), HiddenLetters.Paint.SHEER);
    }

    /** Tells that all that is seen is shaded. */
    void shade(DrawState state) {
        fill(state.window, HiddenLetters.Paint.SHEER);
    }

    private void rectangle(Operands operands, Affine matrix) {
        if (!operands.areNumbers(4)) {
            return;
        }
        float left = operands.number(0);
        float bottom = operands.number(1);
        float right = left + operands.number(2);
        float top = bottom + operands.number(3);
        drawn.rectangle(matrix.x(left, bottom), matrix.y(left, bottom), matrix.x(right, top), matrix.y(right, top));
        path.add(matrix, left, bottom);
        path.add(matrix, right, top);
        path.add(matrix, left, top);
        path.add(matrix, right, bottom);
        points += CORNERS;
        rectangles++;
    }

    private void line(Operands operands, Affine matrix, boolean drawsLine) {
        if (operands.areNumbers(2)) {
            float x = operands.number(0);
            float y = operands.number(1);
            drawn.point(matrix.x(x, y), matrix.y(x, y), drawsLine);
            bound(operands, matrix);
        }
    }

    /** A curve lies between its points; only straight lines are drawn lines. */
    private void bound(Operands operands, Affine matrix) {
        if (operands.areNumbers(2)) {
            for (int i = 0; i + 1 < operands.count(); i += 2) {
                path.add(matrix, operands.number(i), operands.number(i + 1));
                points++;
            }
        }
    }
}
