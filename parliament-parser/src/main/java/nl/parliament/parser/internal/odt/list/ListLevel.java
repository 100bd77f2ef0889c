package nl.parliament.parser.internal.odt.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.dutch.ListLabels;
import nl.parliament.parser.internal.office.SymbolFonts;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * How one level of a list looks and counts (ODF 1.3 part 3, 16.31 to 16.34).
 *
 * @param bullet its mark; null when it has a number
 * @param font the font of the mark; null when it does not say
 * @param format of its number, {@code 1} or {@code a}; empty for none
 * @param form the label with places for numbers, {@code Artikel %1%.%2%}; null when it is put together of the others
 * @param prefix what stands before the number
 * @param suffix what stands after it
 * @param shownLevels how many levels show their number
 * @param start its first number
 */
record ListLevel(
        @Nullable String bullet,
        @Nullable String font,
        String format,
        @Nullable String form,
        String prefix,
        String suffix,
        int shownLevels,
        int start) {
    /** The mark of a level whose mark is a picture. */
    private static final String PICTURE = "•";
    // "%1%" in "Artikel %1%.%2%"
    private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})%");

    /** Reads the level that the reader stands on. */
    static ListLevel read(XMLStreamReader reader) {
        String letters = "true".equals(Xml.attribute(reader, "num-letter-sync")) ? OdfNumbers.IN_STEP : "";
        return new ListLevel(
                bullet(reader),
                null,
                text(reader, "num-format") + letters,
                Xml.attribute(reader, "num-list-format"),
                text(reader, "num-prefix"),
                text(reader, "num-suffix"),
                Math.max(1, Xml.number(reader, "display-levels", 1)),
                Math.max(0, Xml.number(reader, "start-value", 1)));
    }

    private static @Nullable String bullet(XMLStreamReader reader) {
        return reader.getLocalName().endsWith("image") ? PICTURE : Xml.attribute(reader, "bullet-char");
    }

    private static String text(XMLStreamReader reader, String name) {
        String value = Xml.attribute(reader, name);
        return value == null ? "" : value;
    }

    /** The same level, its mark drawn by this font. */
    ListLevel in(@Nullable String family) {
        return new ListLevel(bullet, family, format, form, prefix, suffix, shownLevels, start);
    }

    /** The label; null when it shows none. */
    @Nullable String label(int level, ListStyle style, ListCounter counter) {
        String label = (bullet == null ? numbered(level, style, counter) : mark(bullet)).strip();
        return label.isEmpty() ? null : label;
    }

    private String mark(String sign) {
        if (sign.isBlank()) {
            return "";
        }
        return ListLabels.shown(font != null && SymbolFonts.has(font) ? SymbolFonts.shown(font, sign) : sign);
    }

    private String numbered(int level, ListStyle style, ListCounter counter) {
        if (form != null) {
            return PLACE.matcher(form)
                    .replaceAll(place ->
                            Matcher.quoteReplacement(style.number(Integer.parseInt(place.group(1)) - 1, counter)));
        }
        boolean hasNumber = !style.number(level, counter).isEmpty();
        return IntStream.rangeClosed(Math.max(0, level + 1 - shownLevels), level)
                .mapToObj(shown -> style.number(shown, counter))
                .filter(number -> hasNumber && !number.isEmpty())
                .collect(Collectors.joining(".", prefix, suffix));
    }

    /** A number of this level as it is shown. */
    String number(int value) {
        return bullet == null ? OdfNumbers.shown(format, value) : "";
    }
}
