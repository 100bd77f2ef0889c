package nl.parliament.parser.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.parliament.parser.Limit;
import nl.parliament.parser.internal.pdf.content.OptionalContent;
import nl.parliament.parser.internal.pdf.content.PageBudget;
import nl.parliament.parser.internal.pdf.content.PageTurn;
import nl.parliament.parser.internal.pdf.glyph.Glyph;
import nl.parliament.parser.internal.source.Budget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * The text of fields and remarks that the file holds as a value only: viewers draw it themselves (ISO 32000-1, 12.5.6.6
 * and 12.7.3.3). Letters are as wide as on average.
 */
final class TypedAnnotations {
    /** Flags of an annotation that keep it off the page: hidden, not on the screen. */
    private static final int UNSEEN = 2 | 32;
    /** Flags of a field: a password, several lines. */
    private static final int PASSWORD = 1 << 13;

    private static final int LINES = 1 << 12;
    private static final int MOST_PARENTS = 16;
    private static final double USUAL_SIZE = 10;
    private static final double LETTER = 0.5;
    private static final double LEADING = 1.2;
    private static final double EDGE = 2;
    private static final Set<String> TYPED = Set.of("Tx", "Ch");
    private static final int LONGEST_LOOKS = 200;
    // "/Helv 11 Tf 0 g", but not "/Helv 0 Tf", which leaves the size to the viewer
    private static final Pattern SIZE = Pattern.compile("(?<=\\s)([1-9]\\d{0,2}(?:\\.\\d{1,5})?)\\s{1,4}Tf\\b");

    private final Budget budget;
    private final OptionalContent layers;
    private final PageBudget count;
    /** The names of values, by the list that has them: many fields may share one, as they may share a value. */
    private final Map<COSArray, Map<String, String>> names = new IdentityHashMap<>();

    private final Map<COSDictionary, String> values = new IdentityHashMap<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private PDPage page = new PDPage();

    TypedAnnotations(Budget budget, OptionalContent layers) {
        this.budget = budget;
        this.layers = layers;
        this.count = new PageBudget(budget);
    }

    /** Whether the drawings of fields in this file may be older than their values. */
    static boolean areStale(COSDictionary catalog) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        return form != null && form.getBoolean(COSName.getPDFName("NeedAppearances"), false);
    }

    /** Takes the drawings of typed fields away, so that their values are read. */
    void dropStale(PDPage stale) {
        all(stale)
                .filter(annotation -> isTypedField(annotation) && hasValue(annotation))
                .forEach(annotation -> annotation.removeItem(COSName.AP));
    }

    /** The text of the page's annotations without a drawing. */
    List<Glyph> glyphs(PDPage read) {
        page = read;
        glyphs = new ArrayList<>();
        all(read)
                .filter(annotation -> !isDrawn(annotation) && isSeen(annotation))
                .forEach(this::add);
        return glyphs;
    }

    private Stream<COSDictionary> all(PDPage of) {
        count.begin();
        COSArray all = of.getCOSObject().getCOSArray(COSName.ANNOTS);
        return all == null
                ? Stream.empty()
                : IntStream.range(0, all.size())
                        .peek(annotation -> count.operator())
                        .mapToObj(all::getObject)
                        .filter(COSDictionary.class::isInstance)
                        .map(COSDictionary.class::cast);
    }

    private static boolean isDrawn(COSDictionary annotation) {
        COSDictionary drawings = annotation.getCOSDictionary(COSName.AP);
        return drawings != null && drawings.containsKey(COSName.N);
    }

    private boolean isSeen(COSDictionary annotation) {
        return (annotation.getInt(COSName.F, 0) & UNSEEN) == 0
                && !layers.isOff(annotation.getCOSDictionary(COSName.OC));
    }

    private void add(COSDictionary annotation) {
        budget.poll();
        if ("FreeText".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
            write(annotation.getString(COSName.CONTENTS), annotation, true);
        } else if (isTypedField(annotation)) {
            write(value(annotation), annotation, (flags(annotation) & LINES) != 0);
        }
    }

    private static boolean isTypedField(COSDictionary annotation) {
        String type = holder(annotation, COSName.FT).getNameAsString(COSName.FT, "");
        return TYPED.contains(type)
                && "Widget".equals(annotation.getNameAsString(COSName.SUBTYPE))
                && (flags(annotation) & PASSWORD) == 0;
    }

    private static int flags(COSDictionary annotation) {
        return holder(annotation, COSName.FF).getInt(COSName.FF, 0);
    }

    private static boolean hasValue(COSDictionary annotation) {
        return holder(annotation, COSName.V).getDictionaryObject(COSName.V) instanceof COSString;
    }

    /** The value; of a choice whose values have names, the name (12.7.4.4). */
    private @Nullable String value(COSDictionary annotation) {
        if (!hasValue(annotation)) {
            return null;
        }
        String value = values.computeIfAbsent(holder(annotation, COSName.V), holder -> holder.getString(COSName.V, ""));
        COSArray options = holder(annotation, COSName.OPT).getCOSArray(COSName.OPT);
        return options == null
                ? value
                : names.computeIfAbsent(options, TypedAnnotations::names).getOrDefault(value, value);
    }

    private static Map<String, String> names(COSArray options) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.getObject(i) instanceof COSArray pair) {
                String value = pair.getString(0, "");
                names.putIfAbsent(value, pair.getString(1, value));
            }
        }
        return names;
    }

    /** The field itself or the one it is part of that says this. */
    private static COSDictionary holder(COSDictionary field, COSName key) {
        return Stream.iterate(field, at -> at.getCOSDictionary(COSName.PARENT))
                .limit(MOST_PARENTS)
                .takeWhile(Objects::nonNull)
                .filter(at -> at.containsKey(key))
                .findFirst()
                .orElse(field);
    }

    private void write(@Nullable String text, COSDictionary annotation, boolean hasLines) {
        COSArray corners = annotation.getCOSArray(COSName.RECT);
        if (text == null || corners == null) {
            return;
        }
        budget.use(Limit.CHARACTERS, text.length()); // its line ends too: each of them is work
        PDRectangle place = PageTurn.turned(page, new PDRectangle(corners));
        PDRectangle shown = PageTurn.shownBox(page);
        double left = place.getLowerLeftX() - shown.getLowerLeftX() + EDGE;
        double top = shown.getUpperRightY() - place.getUpperRightY();
        double size = size(annotation);
        double middle = top + (place.getHeight() + LETTER * size) / 2;
        double baseline = hasLines ? top + EDGE + size : middle;
        double letters = (place.getWidth() - 2 * EDGE) / (LETTER * size);
        int most = hasLines ? (int) Math.max(1, Math.min(text.length(), letters)) : text.length();
        for (String line : text.split("\\r\\n?|\\n")) {
            for (int from = 0; from < line.length(); baseline += LEADING * size) {
                int to = end(line, from, most);
                write(line.substring(from, to), left, baseline, size);
                from = to;
            }
        }
    }

    /** Where the line breaks: after a blank, when there is one. */
    private static int end(String line, int from, int most) {
        int furthest = Math.min(line.length(), from + most);
        int blank = line.substring(from, furthest).lastIndexOf(' ') + 1; // no further back: a line is searched once
        return blank > 0 && furthest < line.length() ? from + blank : furthest;
    }

    private void write(String line, double left, double baseline, double size) {
        budget.use(Limit.DOCUMENT_GLYPHS, line.length());
        budget.check(Limit.GLYPHS, (long) glyphs.size() + line.length());
        double advance = LETTER * size;
        for (int i = 0; i < line.length(); i++) {
            glyphs.add(new Glyph(
                    line.substring(i, i + 1),
                    left + i * advance,
                    baseline,
                    advance,
                    size,
                    false,
                    false,
                    false,
                    false,
                    null));
        }
    }

    private static double size(COSDictionary annotation) {
        String looks = holder(annotation, COSName.DA).getString(COSName.DA, "");
        Matcher size = SIZE.matcher(looks.substring(0, Math.min(looks.length(), LONGEST_LOOKS)));
        return size.find() ? Double.parseDouble(size.group(1)) : USUAL_SIZE;
    }
}
