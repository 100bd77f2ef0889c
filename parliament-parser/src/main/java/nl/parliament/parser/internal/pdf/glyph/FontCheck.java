package nl.parliament.parser.internal.pdf.glyph;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.pdf.content.BudgetedStream;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Checks a font's tables before the engine unfolds them, and removes entries that would fill memory. One entry of
 * {@code /W} may name two thousand million widths. The font is read without it.
 */
public final class FontCheck {
    private final Budget budget;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean tookOut;
    private long allCodes;

    FontCheck(Budget budget) {
        this.budget = budget;
    }

    /** Whether something was taken out since the last time this was asked. */
    boolean tookOut() {
        boolean since = tookOut;
        tookOut = false;
        return since;
    }

    void check(@Nullable COSDictionary font) {
        if (font == null || !seen.add(font)) {
            return;
        }
        checkMap(font, COSName.TO_UNICODE);
        checkMap(font, COSName.ENCODING);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null
                && descendants.size() > 0
                && descendants.getObject(0) instanceof COSDictionary descendant) {
            checkWidths(descendant);
        }
    }

    private void checkMap(COSDictionary font, COSName name) {
        if (font.getDictionaryObject(name) instanceof BudgetedStream stream && !isSafe(stream)) {
            font.removeItem(name);
            tookOut = true;
        }
    }

    private boolean isSafe(BudgetedStream stream) {
        try {
            return new CMapCheck(stream.bytes(Limit.CHARACTER_MAP_BYTES), budget).isSafe();
        } catch (DocumentReadException passed) {
            if (passed.breach() == null || passed.breach().limit() != Limit.CHARACTER_MAP_BYTES) {
                throw passed;
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** {@code c [w1 w2 …]} or {@code first last w} (ISO 32000-1, 9.7.4.3); all together name each code about once. */
    private void checkWidths(COSDictionary font) {
        COSArray widths = font.getCOSArray(COSName.W);
        if (widths == null) {
            return;
        }
        COSArray kept = new COSArray();
        long codes = 0;
        for (int i = 0; i + 1 < widths.size(); ) {
            if (!(widths.getObject(i) instanceof COSNumber)) {
                i++; // as the engine does
                continue;
            }
            int size = widths.getObject(i + 1) instanceof COSArray ? 2 : 3;
            long span = span(widths, i);
            boolean fits = span <= budget.maximum(Limit.FONT_RANGE)
                    && codes + span <= 2 * budget.maximum(Limit.FONT_RANGE)
                    && allCodes + span <= budget.maximum(Limit.FONT_CODES);
            for (int j = i; fits && j < Math.min(i + size, widths.size()); j++) {
                kept.add(widths.get(j));
            }
            codes += fits ? span : 0;
            allCodes += fits ? span : 0;
            tookOut |= !fits;
            i += size;
        }
        if (kept.size() < widths.size()) {
            font.setItem(COSName.W, kept);
        }
    }

    /**
     * How many codes the entry names, in the whole numbers the engine counts with; its loop up to the largest of them
     * has no end.
     */
    private static long span(COSArray widths, int at) {
        COSBase second = widths.getObject(at + 1);
        if (second instanceof COSArray array) {
            return array.size();
        }
        if (!(widths.getObject(at) instanceof COSNumber first) || !(second instanceof COSNumber last)) {
            return 0;
        }
        return last.intValue() == Integer.MAX_VALUE
                ? Long.MAX_VALUE / 2
                : Math.max(0, (long) last.intValue() - first.intValue() + 1);
    }
}
