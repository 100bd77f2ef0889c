package nl.parliament.parser.internal.pdf.font.program;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cff.CFFExpertEncoding;
import org.apache.fontbox.cff.CFFStandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.BuiltInEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.Type1Encoding;
import org.jspecify.annotations.Nullable;

/** The first font of a CFF program (Adobe Technical Note 5176), of which its codes and widths are read. */
final class CffProgram implements SimpleProgram {
    private static final int CHARSET = 15;
    private static final int ENCODING = 16;
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int FONT_MATRIX = CffDictionary.ESCAPE | 7;
    private static final int SYNTHETIC_BASE = CffDictionary.ESCAPE | 20;
    private static final int COLLECTION = CffDictionary.ESCAPE | 30;
    private static final int SUPPLEMENT = 0x80;

    private final FontBytes file;
    private final CffDictionary top;
    private final CffNames names;
    private final CffIndex glyphs;
    private final CffIndex subroutines;
    private final CffDictionary own;
    private final @Nullable CffIndex ownSubroutines;

    CffProgram(FontBytes bytes) throws IOException {
        this.file = unwrapped(bytes);
        file.seek(file.u8At(2));
        new CffIndex(file); // names of fonts
        CffIndex dictionaries = new CffIndex(file);
        CffIndex texts = new CffIndex(file);
        this.subroutines = new CffIndex(file);
        this.top = new CffDictionary(dictionaries.piece(0));
        boolean isOfNames = !top.has(SYNTHETIC_BASE) && !top.has(COLLECTION);
        if (!isOfNames || !top.has(CHAR_STRINGS) || top.numbers(PRIVATE).length < 2) {
            throw new IOException("a font whose glyphs have names expected");
        }
        file.seek(top.number(CHAR_STRINGS, 0));
        this.glyphs = new CffIndex(file);
        this.names = CffNames.read(file, top.number(CHARSET, 0), glyphs.count(), texts);
        double[] place = top.numbers(PRIVATE);
        this.own = new CffDictionary(file.part((long) place[1], (long) place[0]));
        this.ownSubroutines = ownSubroutines((long) place[1]);
    }

    /** An OpenType file holds it in a table. */
    private static FontBytes unwrapped(FontBytes bytes) throws IOException {
        if (!bytes.seek(0).text(4).equals("OTTO")) {
            return bytes;
        }
        int count = bytes.u16();
        for (int i = 0; i < count; i++) {
            if (bytes.seek(12 + 16L * i).text(4).equals("CFF ")) {
                bytes.u32();
                return bytes.part(bytes.u32(), bytes.u32());
            }
        }
        throw new IOException("a font with a table 'CFF ' expected");
    }

    @Override
    public Encoding encoding() throws IOException {
        int place = top.number(ENCODING, 0);
        return switch (place) {
            case 0 -> Type1Encoding.fromFontBox(CFFStandardEncoding.getInstance());
            case 1 -> Type1Encoding.fromFontBox(CFFExpertEncoding.getInstance());
            default -> ownEncoding(file.part(0).seek(place));
        };
    }

    /** Codes of the glyphs from the first on, each by itself or in rows; then other codes with a name. */
    private Encoding ownEncoding(FontBytes codes) throws IOException {
        int format = codes.u8();
        if ((format & ~SUPPLEMENT) > 1) {
            throw new IOException("codes in format 0 or 1 expected, not " + format);
        }
        Map<Integer, String> called = new HashMap<>();
        int count = codes.u8();
        int glyph = 1;
        for (int i = 0; i < count; i++) {
            int first = codes.u8();
            int more = (format & 1) == 0 ? 0 : codes.u8();
            for (int code = first; code <= first + more; code++) {
                called.put(code, names.name(glyph++));
            }
        }
        count = (format & SUPPLEMENT) == 0 ? 0 : codes.u8();
        for (int i = 0; i < count; i++) {
            called.put(codes.u8(), names.text(codes.u16()));
        }
        return new BuiltInEncoding(called);
    }

    @Override
    public float width(int code, @Nullable Encoding encoding) throws IOException {
        if (encoding == null) {
            return 0;
        }
        int glyph = names.glyph(encoding.getName(code));
        FontBytes instructions = glyphs.piece(glyph < glyphs.count() ? glyph : 0);
        CharstringWidth width = new CharstringWidth(own, subroutines, ownSubroutines);
        return Scale.of(top.numbers(FONT_MATRIX)).scaled(width.of(instructions));
    }

    private @Nullable CffIndex ownSubroutines(long place) throws IOException {
        int offset = own.number(CharstringWidth.SUBROUTINES, 0);
        return offset <= 0 ? null : new CffIndex(file.part(0).seek(place + offset));
    }
}
