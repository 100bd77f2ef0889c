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
    private final String name;
    private final RuleCollector drawn;

    private PathOperator(PDFStreamEngine engine, String name, RuleCollector drawn) {
        super(engine);
        this.name = name;
        this.drawn = drawn;
    }

    /** One for each operator of ISO 32000-1, tables 59 and 60, that straight lines need. */
    static List<PathOperator> all(PDFStreamEngine engine, RuleCollector drawn) {
        List<PathOperator> operators = new ArrayList<>();
        for (String name : List.of("re", "m", "l", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n")) {
            operators.add(new PathOperator(engine, name, drawn));
        }
        return operators;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        Matrix matrix = getContext().getGraphicsState().getCurrentTransformationMatrix();
        float[] numbers = numbers(operands);
        switch (name) {
            case "re" -> {
                if (numbers.length >= 4) {
                    drawn.rectangle(
                            matrix.transform(new Vector(numbers[0], numbers[1])),
                            matrix.transform(new Vector(numbers[0] + numbers[2], numbers[1] + numbers[3])));
                }
            }
            case "m", "l" -> {
                if (numbers.length >= 2) {
                    drawn.point(matrix.transform(new Vector(numbers[0], numbers[1])), name.equals("l"));
                }
            }
            case "n" -> drawn.drop();
            case "f", "F", "f*" -> drawn.fill();
            default -> drawn.stroke();
        }
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
