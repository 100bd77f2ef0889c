package nl.parliament.parser.internal.pdf.glyph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts accents that are printed over letters, as TeX and some fonts do, into one character: 'ć' of 'c' and '´'. */
final class AccentComposer {
    private static final String ACCENTS = "´`ˋ¨ˆ˜¸ˇ˚˘˙¯ˉ˝˛";
    private static final String COMBINING =
            "\u0301\u0300\u0300\u0308\u0302\u0303\u0327\u030c\u030a\u0306\u0307" + "\u0304\u0304\u030b\u0328";
    /** Over a capital an accent is raised; it is never lower than its letter. In points. */
    private static final int MOST_RAISED = 4;

    private final List<Glyph> glyphs;
    private final Map<Long, TreeMap<Double, Integer>> letters = new HashMap<>();

    private AccentComposer(List<Glyph> glyphs) {
        this.glyphs = new ArrayList<>(glyphs);
    }

    /** The glyphs in their order, accents that stand over a letter in one with it. */
    static List<Glyph> compose(List<Glyph> glyphs) {
        return glyphs.stream().noneMatch(AccentComposer::isAccent) ? glyphs : new AccentComposer(glyphs).composed();
    }

    private List<Glyph> composed() {
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.text().length() == 1 && Character.isLetter(glyph.text().charAt(0))) {
                letters.computeIfAbsent(Math.round(glyph.y()), height -> new TreeMap<>())
                        .put(glyph.x(), i);
            }
        }
        for (int i = 0; i < glyphs.size(); i++) {
            Integer below = isAccent(glyphs.get(i)) ? letterBelow(glyphs.get(i)) : null;
            String text = below == null ? null : together(glyphs.get(below), glyphs.get(i));
            if (below != null && text != null) {
                glyphs.set(below, glyphs.get(below).reading(text));
                glyphs.set(i, glyphs.get(i).reading(""));
            }
        }
        glyphs.removeIf(glyph -> glyph.text().isEmpty());
        return glyphs;
    }

    private @Nullable Integer letterBelow(Glyph accent) {
        double middle = accent.x() + accent.width() / 2;
        long height = Math.round(accent.y());
        for (long at = height - 1; at <= height + MOST_RAISED; at++) {
            TreeMap<Double, Integer> row = letters.get(at);
            Map.Entry<Double, Integer> letter = row == null ? null : row.floorEntry(middle);
            if (letter != null && middle <= glyphs.get(letter.getValue()).right()) {
                return letter.getValue();
            }
        }
        return null;
    }

    /** One character for both; null when there is none. */
    private static @Nullable String together(Glyph letter, Glyph accent) {
        char sign = accent.text().charAt(0);
        int known = ACCENTS.indexOf(sign);
        String base = letter.text().equals("ı") ? "i" : letter.text();
        String both = Normalizer.normalize(base + (known < 0 ? sign : COMBINING.charAt(known)), Normalizer.Form.NFC);
        return both.length() == 1 ? both : null;
    }

    private static boolean isAccent(Glyph glyph) {
        if (glyph.text().length() != 1) {
            return false;
        }
        char sign = glyph.text().charAt(0);
        return ACCENTS.indexOf(sign) >= 0 || Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
