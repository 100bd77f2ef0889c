package nl.parliament.parser.internal.pdf.font;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import nl.parliament.parser.internal.pdf.font.program.FontPrograms;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a file. Those that are read from their dictionaries are kept for all its pages; those that the engine
 * reads, for one page. Nothing that is embedded is read by the engine.
 */
public final class FontTable {
    /** No file has need of so many at once; what was let go is made again. */
    private static final int MOST = 1_000;

    private final FontCheck check;
    private final FontPrograms programs;
    private final BuiltInMaps maps;
    private final Map<COSDictionary, FontMetrics> own = new IdentityHashMap<>();
    private final Map<COSDictionary, FontMetrics> ofEngine = new IdentityHashMap<>();
    private final Set<COSDictionary> forEngine = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable ResourceCache cache;
    private @Nullable FontMetrics standard;

    public FontTable(Budget budget) {
        this.check = new FontCheck(budget);
        this.programs = new FontPrograms(budget);
        this.maps = new BuiltInMaps(budget);
    }

    /** Begins a page whose file keeps its fonts there. */
    public void beginPage(@Nullable ResourceCache shared) {
        ofEngine.clear();
        cache = shared;
    }

    /** Whether a font's tables were cut since the last time this was asked. */
    public boolean tookOut() {
        return check.tookOut();
    }

    /** The font that the resources call so; null when they do not. */
    public @Nullable FontMetrics named(COSDictionary resources, COSName name) throws IOException {
        COSDictionary all = resources.getCOSDictionary(COSName.FONT);
        COSDictionary font = all == null ? null : all.getCOSDictionary(name);
        return font == null ? null : of(font);
    }

    /** The font of a state parameter dictionary. */
    public FontMetrics of(COSDictionary font) throws IOException {
        FontMetrics known = known(font);
        return known == null ? keep(ofEngine, font, FontMetrics.of(EngineFont.of(font, cache))) : known;
    }

    /** The font, when it was met before or is read from its dictionary; null when the engine is to read it. */
    private @Nullable FontMetrics known(COSDictionary font) {
        FontMetrics known = own.getOrDefault(font, ofEngine.get(font));
        if (known != null || forEngine.contains(font)) {
            return known;
        }
        FontSource source = source(font);
        if (source == null) {
            forEngine.add(font);
            return null;
        }
        return keep(own, font, FontMetrics.of(source, font));
    }

    private @Nullable FontSource source(COSDictionary font) {
        check.check(font);
        Characters characters = check.characters(font);
        if (characters == null && font.containsKey(COSName.TO_UNICODE)) {
            characters = EngineCharacters.read(font, maps);
        }
        SimpleFont simple = SimpleFont.of(font, characters, programs);
        return simple == null ? CompositeFont.of(font, new CompositeFont.Sources(characters, programs, maps)) : simple;
    }

    private static FontMetrics keep(Map<COSDictionary, FontMetrics> fonts, COSDictionary dictionary, FontMetrics font) {
        if (fonts.size() >= MOST) {
            fonts.clear();
        }
        fonts.put(dictionary, font);
        return font;
    }

    /** The font of text that names none. */
    public FontMetrics standard() {
        if (standard == null) {
            standard = FontMetrics.of(new EngineFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA)));
        }
        return standard;
    }
}
