package nl.parliament.parser.internal.pdf.glyph;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.pdf.rule.RuleCollector;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Hands the operators that build and paint paths to {@link RuleCollector}, in the units of the page. */
public final class PathOperator extends OperatorProcessor {
    private static final List<String> NAMES =
            List.of("re", "m", "l", "c", "v", "y", "W", "W*", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n");

    private final String name;
    private final RuleCollector drawn;
    private final Clip clip;
    private final Runnable filling;

    private PathOperator(PDFStreamEngine engine, String name, RuleCollector drawn, Clip clip, Runnable filling) {
        super(engine);
        this.name = name;
        this.drawn = drawn;
        this.clip = clip;
        this.filling = filling;
    }

    /**
     * One for each operator of ISO 32000-1, tables 59 to 61, that straight lines and clipping need; {@code filling} is
     * told when the path is filled.
     */
    static List<PathOperator> all(PDFStreamEngine engine, RuleCollector drawn, Clip clip, Runnable filling) {
        List<PathOperator> operators = new ArrayList<>();
        for (String name : NAMES) {
            operators.add(new PathOperator(engine, name, drawn, clip, filling));
        }
        return operators;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        switch (name) {
            case "re" -> rectangle(numbers(operands));
            case "m", "l", "c", "v", "y" -> points(numbers(operands));
            case "W", "W*" -> clip.clipToPath();
            default -> paint();
        }
    }

    private void rectangle(float[] numbers) {
        if (numbers.length >= 4) {
            Matrix matrix = getContext().getGraphicsState().getCurrentTransformationMatrix();
            float right = numbers[0] + numbers[2];
            float top = numbers[1] + numbers[3];
            Vector one = matrix.transform(new Vector(numbers[0], numbers[1]));
            Vector other = matrix.transform(new Vector(right, top));
            drawn.rectangle(one, other);
            clip.point(one);
            clip.point(other);
            clip.point(matrix.transform(new Vector(numbers[0], top)));
            clip.point(matrix.transform(new Vector(right, numbers[1])));
            clip.rectangle();
        }
    }

    /** A curve lies between its points; only straight lines are drawn lines. */
    private void points(float[] numbers) {
        Matrix matrix = getContext().getGraphicsState().getCurrentTransformationMatrix();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            Vector point = matrix.transform(new Vector(numbers[i], numbers[i + 1]));
            clip.point(point);
            if (i == 0 && (name.equals("m") || name.equals("l"))) {
                drawn.point(point, name.equals("l"));
            }
        }
    }

    private void paint() {
        if (!name.equals("n") && !name.equalsIgnoreCase("s")) {
            filling.run();
        }
        switch (name) {
            case "n" -> drawn.drop();
            case "f", "F", "f*" -> drawn.fill();
            default -> drawn.stroke();
        }
        clip.endPath();
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return new float[0];
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }
}
