package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jspecify.annotations.Nullable;

/**
 * A table of characters as the engine reads it: one that is damaged, that builds on another, or that a name stands for.
 * {@link CMapCheck} has bounded it. A table of identity, and one without characters that looks like it, says that codes
 * are characters.
 */
final class EngineCharacters implements Characters {
    private static final String IDENTITY = "Identity";

    private final @Nullable CMap table;

    private EngineCharacters(@Nullable CMap table) {
        this.table = table;
    }

    /** The table of a font; null when it cannot be read. */
    static @Nullable EngineCharacters read(COSDictionary font, BuiltInMaps maps) {
        COSBase told = font.getDictionaryObject(COSName.TO_UNICODE);
        try {
            if (told instanceof COSName name) {
                CMap table = maps.named(name.getName());
                return new EngineCharacters(isIdentity(table.getName()) ? null : table);
            }
            return told instanceof COSStream stream ? of(font, parsed(stream)) : null;
        } catch (IOException damaged) {
            return null;
        }
    }

    private static CMap parsed(COSStream stream) throws IOException {
        try (RandomAccessRead view = stream.createView()) {
            return new CMapParser().parse(view);
        }
    }

    private static EngineCharacters of(COSDictionary font, CMap table) {
        boolean isLikeIdentity = isIdentity(table.getName())
                || isIdentity(table.getOrdering())
                || isIdentity(font.getCOSName(COSName.ENCODING));
        COSDictionary encoding = font.getCOSDictionary(COSName.ENCODING);
        boolean hasOwnNames = encoding != null && encoding.containsKey(COSName.DIFFERENCES);
        boolean isCode = !table.hasUnicodeMappings() && isLikeIdentity && !hasOwnNames;
        return new EngineCharacters(isCode ? null : table);
    }

    private static boolean isIdentity(@Nullable Object name) {
        String text = name instanceof COSName cos ? cos.getName() : String.valueOf(name);
        return text.contains(IDENTITY);
    }

    @Override
    public @Nullable String text(int code, boolean onlyOneByte) {
        if (table == null) {
            return String.valueOf((char) code);
        }
        return onlyOneByte ? table.toUnicode(code, 1) : table.toUnicode(code);
    }
}
