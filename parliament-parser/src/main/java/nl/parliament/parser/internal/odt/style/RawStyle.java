package nl.parliament.parser.internal.odt.style;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * A style as written, before inheritance.
 *
 * @param name what an author sees; null for one that only changes another
 * @param parent the style that it is based on; null for none
 * @param looks of its text
 * @param list the name of its list style; null when it does not say
 * @param masterPage the name of a master page; null when it does not say
 * @param left its left margin in points; null when it does not say
 * @param isBordered whether lines are drawn around it; null when it does not say
 */
record RawStyle(
        @Nullable String name,
        @Nullable String parent,
        TextLooks looks,
        @Nullable String list,
        @Nullable String masterPage,
        @Nullable Double left,
        @Nullable Boolean isBordered) {
    private static final List<String> BORDERS =
            List.of("border", "border-left", "border-right", "border-top", "border-bottom");
    // "none" | "hidden"
    private static final Pattern NO_LINE = Pattern.compile("none|hidden|");
    // "Text_20_body"
    private static final Pattern BLANK = Pattern.compile("_20_");

    /** Reads the style that the reader stands on, to its end. */
    static RawStyle read(XMLStreamReader reader, Fonts fonts, boolean isAutomatic) throws XMLStreamException {
        String display = Xml.attribute(reader, "display-name");
        String parent = Xml.attribute(reader, "parent-style-name");
        String list = Xml.attribute(reader, "list-style-name");
        String masterPage = Xml.attribute(reader, "master-page-name");
        String name = isAutomatic ? null : display == null ? Xml.attribute(reader, "name") : display;
        TextLooks looks = TextLooks.NONE;
        Double left = null;
        Boolean isBordered = null;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            switch (reader.getLocalName()) {
                case "text-properties" -> looks = TextLooks.read(reader, fonts).over(looks);
                case "paragraph-properties" -> left = Length.points(Xml.attribute(reader, "margin-left"));
                case "table-cell-properties" -> isBordered = isBordered(reader);
                default -> {
                    // drop caps, tabs, columns
                }
            }
        }
        return new RawStyle(shown(name), parent, looks, list, masterPage, left, isBordered);
    }

    private static @Nullable Boolean isBordered(XMLStreamReader reader) {
        List<String> said = BORDERS.stream()
                .map(border -> String.valueOf(Xml.attribute(reader, border)))
                .filter(border -> !border.equals("null"))
                .toList();
        return said.isEmpty()
                ? null
                : said.stream().anyMatch(border -> !NO_LINE.matcher(border).matches());
    }

    /** A name without a name to display has its blanks in code. */
    private static @Nullable String shown(@Nullable String name) {
        return name == null ? null : BLANK.matcher(name).replaceAll(" ");
    }

    /** This style, and one that it is based on where this one says nothing. */
    RawStyle over(RawStyle below) {
        return new RawStyle(
                known(name, below.name),
                below.parent,
                looks.over(below.looks),
                known(list, below.list),
                known(masterPage, below.masterPage),
                known(left, below.left),
                known(isBordered, below.isBordered));
    }

    private static <T> @Nullable T known(@Nullable T own, @Nullable T other) {
        return own == null ? other : own;
    }

    Style style() {
        return new Style(name, looks, list, masterPage, left == null ? 0 : left, Boolean.TRUE.equals(isBordered));
    }
}
