package nl.parliament.parser.internal.pdf.content;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Looks at the rows that a stream says it was made of, before a filter makes room for two of them. The engine takes
 * their length from the file, and never ends with rows of no bytes.
 */
final class PredictorCheck {
    /** Tables of objects have rows of some ten bytes; the widest pictures, of some hundred thousand. */
    static final long LONGEST_ROW = 1 << 20;
    /** The engine takes no more, whatever is told. */
    private static final int MOST_COLOURS = 32;

    private static final int MOST_BITS = 32;

    private PredictorCheck() {}

    /** Stops at a stream with rows that no text has. */
    static void check(COSDictionary stream) throws IOException {
        COSBase parameters = stream.getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
        if (parameters instanceof COSDictionary one) {
            checkRow(one);
        } else if (parameters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    checkRow(one);
                }
            }
        }
    }

    private static void checkRow(COSDictionary parameters) throws IOException {
        if (parameters.getInt(COSName.PREDICTOR) <= 1) {
            return;
        }
        long colours = Math.min(MOST_COLOURS, parameters.getInt(COSName.COLORS, 1));
        long bits = parameters.getInt(COSName.BITS_PER_COMPONENT, 8);
        long columns = parameters.getInt(COSName.COLUMNS, 1);
        boolean isPositive = colours > 0 && bits > 0 && columns > 0;
        if (!isPositive || bits > MOST_BITS || colours * bits * columns > LONGEST_ROW * 8) {
            throw new IOException("rows of 1 to " + LONGEST_ROW + " bytes expected, " + columns + " columns of "
                    + colours + " times " + bits + " bits found");
        }
    }
}
