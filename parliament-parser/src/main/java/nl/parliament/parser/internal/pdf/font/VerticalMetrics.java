package nl.parliament.parser.internal.pdf.font;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** How a font places and moves on codes of vertical writing (ISO 32000-1, 9.7.4.3), in text space units. */
public final class VerticalMetrics {
    private static final float USUAL_UP = 880;
    private static final float USUAL_DESCENT = -1000;

    private final IntUnaryOperator cids;
    private final IntToDoubleFunction widths;
    private final float scale;
    private final Map<Integer, Place> places = new HashMap<>();
    private final TreeMap<Integer, Span> spans = new TreeMap<>();
    private float usualUp = USUAL_UP;
    private float usualDescent = USUAL_DESCENT;

    /**
     * Reads the metrics of a font.
     *
     * @param cids the number of the sign of a code
     * @param widths how wide a sign is, in thousandths
     * @param unitsPerEm the parts of the size in the font's program
     */
    VerticalMetrics(COSDictionary descendant, IntUnaryOperator cids, IntToDoubleFunction widths, int unitsPerEm) {
        this.cids = cids;
        this.widths = widths;
        this.scale = 1000f / unitsPerEm;
        COSArray usual = descendant.getCOSArray(COSName.DW2);
        if (usual != null) {
            usualUp = number(usual, 0, USUAL_UP);
            usualDescent = number(usual, 1, USUAL_DESCENT);
        }
        COSArray entries = descendant.getCOSArray(COSName.W2);
        for (int at = 0; entries != null && at + 1 < entries.size(); ) {
            at += entries.getObject(at + 1) instanceof COSArray each ? readEach(entries, at, each) : read(entries, at);
        }
    }

    private static float number(COSArray numbers, int at, float otherwise) {
        COSBase number = at < numbers.size() ? numbers.getObject(at) : null;
        return number instanceof COSNumber told ? told.floatValue() : otherwise;
    }

    /** {@code c [w1y vx vy …]}; how many entries it takes. */
    private int readEach(COSArray entries, int at, COSArray each) {
        int first = (int) number(entries, at, 0);
        for (int i = 0; i + 2 < each.size(); i += 3) {
            places.put(first + i / 3, place(each, i));
        }
        return 2;
    }

    /** {@code first last w1y vx vy}; how many entries it takes. */
    private int read(COSArray entries, int at) {
        int first = (int) number(entries, at, 0);
        spans.putIfAbsent(first, new Span((int) number(entries, at + 1, 0), place(entries, at + 2)));
        return 5;
    }

    private static Place place(COSArray numbers, int at) {
        return new Place(number(numbers, at, USUAL_DESCENT), number(numbers, at + 1, 0), number(numbers, at + 2, 0));
    }

    /** How far to the right of its place a code is drawn. */
    public float across(int code) {
        int cid = cids.applyAsInt(code);
        Place place = place(cid);
        return (place == null ? (float) widths.applyAsDouble(cid) / 2 : place.across) * (-1 / 1000f);
    }

    /** How far above its place a code is drawn. */
    public float up(int code) {
        Place place = place(cids.applyAsInt(code));
        return (place == null ? usualUp : place.up) * (-1 / 1000f);
    }

    /** How far up a code moves on; less than nothing. */
    public float descent(int code) {
        Place place = place(cids.applyAsInt(code));
        return (place == null ? usualDescent : place.descent) / 1000f;
    }

    /** How wide a code is. */
    public float width(int code) {
        return (float) widths.applyAsDouble(cids.applyAsInt(code)) / 1000 * scale;
    }

    private @Nullable Place place(int cid) {
        Place own = places.get(cid);
        Map.Entry<Integer, Span> span = own == null ? spans.floorEntry(cid) : null;
        return span != null && cid <= span.getValue().last ? span.getValue().place : own;
    }

    /** How far down a sign moves on, and where it is drawn, in thousandths. */
    private record Place(float descent, float across, float up) {}

    /** The last of some signs that have one place. */
    private record Span(int last, Place place) {}
}
