package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jspecify.annotations.Nullable;

/** Finds the program that is embedded for a font, and reads it. */
public final class FontPrograms {
    /** The flag of a font whose signs are its own (ISO 32000-1, table 123). */
    private static final int SYMBOLIC = 4;
    /** A glyph for each code of two bytes. */
    private static final int LONGEST_MAP = 2 << 16;

    private static final int HEAD = 4;
    private static final Set<String> TRUE_TYPES = Set.of("\u0000\u0001\u0000\u0000", "true", "ttcf", "OTTO");

    private final Budget budget;

    public FontPrograms(Budget budget) {
        this.budget = budget;
    }

    /** The program of a font of one byte a code; null when none that can be read is embedded. */
    public @Nullable SimpleProgram simple(COSDictionary font) throws IOException {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null) {
            return null;
        }
        if (COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))) {
            byte[] bytes = bytes(descriptor.getCOSStream(COSName.FONT_FILE2));
            boolean isSymbolic = (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
            return bytes == null ? null : new TrueTypeCodes(trueType(bytes), isSymbolic);
        }
        byte[] compact = bytes(descriptor.getCOSStream(COSName.FONT_FILE3));
        if (compact != null) {
            return new CffProgram(new FontBytes(compact, budget));
        }
        byte[] bytes = bytes(descriptor.getCOSStream(COSName.FONT_FILE));
        return bytes == null ? null : new Type1Program(bytes, budget);
    }

    /** The program of the one font that a composite font is made of; null when that is TrueType and not embedded. */
    public @Nullable CompositeProgram composite(COSDictionary descendant) throws IOException {
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        byte[] bytes = descriptor == null ? null : bytes(anyFile(descriptor));
        boolean isOfTrueType = COSName.CID_FONT_TYPE2.equals(descendant.getCOSName(COSName.SUBTYPE));
        if (bytes == null) {
            return isOfTrueType ? null : new CompositeProgram(null, null);
        }
        if ((!isOfTrueType && !beginsAsTrueType(bytes)) || beginsAsPostScript(bytes)) {
            return new CompositeProgram(null, null);
        }
        byte[] glyphs = bytes(descendant.getCOSStream(COSName.CID_TO_GID_MAP), LONGEST_MAP);
        return new CompositeProgram(trueType(bytes), glyphs);
    }

    private static boolean beginsAsTrueType(byte[] bytes) {
        return TRUE_TYPES.contains(head(bytes));
    }

    /** Type 1 in words or in segments, or CFF, whose fourth byte is the size of an offset. */
    private static boolean beginsAsPostScript(byte[] bytes) {
        String head = head(bytes);
        boolean isCompact = head.length() == HEAD && head.charAt(0) > 0 && head.charAt(3) > 0 && head.charAt(3) < 5;
        return head.startsWith("%!") || head.startsWith("\u0080\u0001") || head.startsWith("\u0080\u0002") || isCompact;
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private TrueTypeProgram trueType(byte[] bytes) throws IOException {
        return new TrueTypeProgram(new FontBytes(bytes, budget));
    }

    private static @Nullable COSStream anyFile(COSDictionary descriptor) {
        COSStream file = descriptor.getCOSStream(COSName.FONT_FILE2);
        file = file == null ? descriptor.getCOSStream(COSName.FONT_FILE3) : file;
        return file == null ? descriptor.getCOSStream(COSName.FONT_FILE) : file;
    }

    private byte @Nullable [] bytes(@Nullable COSStream stream) throws IOException {
        return bytes(stream, Integer.MAX_VALUE - 16);
    }

    /** The decoded bytes of a stream, at most so many; null without one. */
    private byte @Nullable [] bytes(@Nullable COSStream stream, int most) throws IOException {
        if (stream == null) {
            return null;
        }
        try (RandomAccessRead view = stream.createView();
                InputStream in = new RandomAccessInputStream(view)) {
            budget.checkMemory(2 * Math.min(most, view.length()));
            return in.readNBytes(most);
        }
    }
}
