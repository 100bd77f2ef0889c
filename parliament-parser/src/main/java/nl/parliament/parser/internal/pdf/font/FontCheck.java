package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.Limit;
import nl.parliament.parser.LimitBreach;
import nl.parliament.parser.internal.pdf.content.BudgetedStream;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Checks a font's tables before they are read, and removes entries that would fill memory. One entry of
 * {@code /W} may name two thousand million widths. The font is read without it.
 */
final class FontCheck {
    /** What is read again each time that a font is made: fonts that share a table, and those that were let go. */
    private static final int MOST_TIMES = 8;

    /** Names of 256 codes, and the numbers between them, several times. */
    private static final int MOST_NAMES = 2_000;

    private final Budget budget;
    private final Map<COSDictionary, Long> costs = new IdentityHashMap<>();
    private final Set<COSDictionary> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean tookOut;
    private long allCodes;
    private long made;

    FontCheck(Budget budget) {
        this.budget = budget;
    }

    /** Whether something was taken out since the last time this was asked. */
    boolean tookOut() {
        boolean since = tookOut;
        tookOut = false;
        return since;
    }

    /** Checks a font that is about to be made. */
    void check(COSDictionary font) {
        Long cost = costs.get(font);
        if (cost == null) {
            long before = allCodes;
            checkMap(font, COSName.ENCODING);
            COSDictionary descendant = CompositeFont.descendant(font);
            if (descendant != null) {
                checkWidths(descendant);
            }
            cost = allCodes - before + names(font);
            costs.put(font, cost);
        }
        countMade(cost);
    }

    /**
     * How many names a font gives its codes, after those that no code can have are taken out for all that share them.
     */
    private int names(COSDictionary font) {
        COSDictionary encoding = font.getCOSDictionary(COSName.ENCODING);
        COSArray names = encoding == null ? null : encoding.getCOSArray(COSName.DIFFERENCES);
        tookOut |= names != null && names.size() > MOST_NAMES;
        while (names != null && names.size() > MOST_NAMES) {
            names.remove(names.size() - 1);
        }
        return names == null ? 0 : names.size();
    }

    private void countMade(long codes) {
        made += codes;
        long most = budget.maximum(Limit.FONT_CODES);
        if (made / MOST_TIMES > most) {
            throw new DocumentReadException(new LimitBreach(Limit.FONT_CODES, made / MOST_TIMES, most));
        }
    }

    /**
     * What the codes of a font stand for; null when its dictionary has no table of that, or one for the engine to read.
     */
    @Nullable UnicodeTable characters(COSDictionary font) {
        byte[] bytes = checkMap(font, COSName.TO_UNICODE);
        UnicodeTable table = bytes == null ? null : UnicodeReader.read(bytes);
        if (table == null) {
            return null;
        }
        if (counted.add(font)) {
            allCodes += table.size();
            if (allCodes > budget.maximum(Limit.FONT_CODES)) {
                takeOut(font, COSName.TO_UNICODE);
                return null;
            }
        }
        countMade(table.size());
        return table;
    }

    private void takeOut(COSDictionary font, COSName name) {
        font.removeItem(name);
        tookOut = true;
    }

    /** The table, when it is safe; when it is not the font goes without it. */
    private byte @Nullable [] checkMap(COSDictionary font, COSName name) {
        if (!(font.getDictionaryObject(name) instanceof BudgetedStream stream)) {
            return null;
        }
        byte[] bytes = bytes(stream);
        if (bytes == null || !isSafe(bytes, name)) {
            takeOut(font, name);
            return null;
        }
        return bytes;
    }

    private boolean isSafe(byte[] bytes, COSName name) {
        CMapCheck check = new CMapCheck(bytes, budget);
        return check.isSafe() && (name != COSName.ENCODING || check.isSearchedSoon());
    }

    private static byte @Nullable [] bytes(BudgetedStream stream) {
        try {
            return stream.bytes(Limit.CHARACTER_MAP_BYTES);
        } catch (DocumentReadException passed) {
            if (passed.breach() == null || passed.breach().limit() != Limit.CHARACTER_MAP_BYTES) {
                throw passed;
            }
            return null;
        } catch (IOException unreadable) {
            return null;
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
