package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jspecify.annotations.Nullable;

/**
 * How a composite font cuts strings into codes, and which of its signs (CID) a code is (ISO 32000-1, 9.7.5). In most
 * files two bytes are a code, which is the number of the sign.
 */
final class CodeMap {
    private final @Nullable CMap map;
    private final BuiltInMaps maps;
    private final boolean isNamed;
    private final boolean isVertical;
    /** Signs of codes that were asked for: the engine searches ranges one by one. */
    private final Map<Integer, Integer> signs = new HashMap<>();

    private CodeMap(@Nullable CMap map, BuiltInMaps maps, boolean isNamed, boolean isVertical) {
        this.map = map;
        this.maps = maps;
        this.isNamed = isNamed;
        this.isVertical = isVertical;
    }

    /** The map that a font names or holds; null when it does neither. */
    static @Nullable CodeMap of(@Nullable COSBase told, BuiltInMaps maps) throws IOException {
        if (COSName.IDENTITY_H.equals(told) || COSName.IDENTITY_V.equals(told)) {
            return new CodeMap(null, maps, true, COSName.IDENTITY_V.equals(told));
        }
        if (told instanceof COSName name) {
            CMap named = maps.named(name.getName());
            return new CodeMap(named, maps, true, named.getWMode() == 1);
        }
        if (!(told instanceof COSStream stream)) {
            return null;
        }
        try (RandomAccessRead view = stream.createView()) {
            CMap own = new CMapParser().parse(view);
            return new CodeMap(own, maps, false, own.getWMode() == 1);
        }
    }

    /** Whether it writes from top to bottom. */
    boolean isVertical() {
        return isVertical;
    }

    /** Whether all know it, and it is not in the file. */
    boolean isNamed() {
        return isNamed;
    }

    /** The collection of signs that it leads to, such as {@code Adobe-Japan1}; null when codes are their numbers. */
    @Nullable String collection() {
        return map == null || !isNamed ? null : map.getRegistry() + "-" + map.getOrdering();
    }

    /** The code that is next; half a code at the end of a string is one whose second byte is nothing. */
    int readCode(InputStream in) throws IOException {
        if (map != null) {
            return map.readCode(in);
        }
        int high = in.read();
        return high << 8 | Math.max(0, in.read());
    }

    /** The number of the sign of a code. */
    int cid(int code) {
        if (map == null) {
            return code;
        }
        return signs.computeIfAbsent(code, each -> maps.cid(map, each));
    }

    /** The same in a font of TrueType, where a few files say characters instead of numbers. */
    int cidOfTrueType(int code) {
        String text = map == null || map.hasCIDMappings() ? null : map.toUnicode(code);
        return text == null || text.isEmpty() ? cid(code) : text.codePointAt(0);
    }
}
