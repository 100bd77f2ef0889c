package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.lang.ref.SoftReference;
import nl.parliament.parser.DocumentReadException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the codes that a font's dictionary does not tell of: what its embedded program says, or else what
 * the engine says of a font that takes its place. It is read when the first of these codes comes, and is let go when
 * memory is short.
 */
final class SpareFont implements FontFacts {
    private final COSDictionary font;
    private final Program program;
    private SoftReference<FontFacts> read = new SoftReference<>(null);
    private boolean isUnreadable;

    SpareFont(COSDictionary font, Program program) {
        this.font = font;
        this.program = program;
    }

    /** Reads the embedded program. */
    interface Program {
        /** What it says; null when there is none. */
        @Nullable FontFacts read() throws IOException;
    }

    /** What the font says of a code apart from its table of characters; null when it does not say. */
    @Override
    public @Nullable String text(int code) {
        FontFacts facts = facts();
        try {
            return facts == null ? null : facts.text(code);
        } catch (DocumentReadException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    @Override
    public float advance(int code) {
        FontFacts facts = facts();
        try {
            return facts == null ? 0 : facts.advance(code);
        } catch (DocumentReadException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            return 0;
        }
    }

    @Override
    public int unitsPerEm() {
        FontFacts facts = facts();
        return facts == null ? FontFacts.super.unitsPerEm() : facts.unitsPerEm();
    }

    private @Nullable FontFacts facts() {
        FontFacts facts = read.get();
        if (facts == null && !isUnreadable) {
            facts = tried(program);
            facts = facts == null ? tried(this::engine) : facts;
            read = new SoftReference<>(facts);
            isUnreadable = facts == null;
        }
        return facts;
    }

    private static @Nullable FontFacts tried(Program program) {
        try {
            return program.read();
        } catch (DocumentReadException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    private FontFacts engine() throws IOException {
        COSDictionary copy = new COSDictionary(font);
        copy.removeItem(COSName.TO_UNICODE);
        return EngineFont.of(copy, null);
    }
}
