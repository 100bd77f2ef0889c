package nl.parliament.parser.internal.odt.style;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * How text looks, as far as something says so; null where it does not (ODF 1.3 part 3, 16.29.29).
 *
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param underlined whether it is underlined
 * @param hidden whether it is not shown
 * @param font the family of its font
 */
public record TextLooks(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean underlined,
        @Nullable Boolean hidden,
        @Nullable String font) {
    /** Says nothing. */
    public static final TextLooks NONE = new TextLooks(null, null, null, null, null);

    // "bold" | "600" | "900"
    private static final Pattern BOLD = Pattern.compile("bold|[6-9]00");

    /** What the properties say that the reader stands on. */
    public static TextLooks read(XMLStreamReader reader, Fonts fonts) {
        String weight = Xml.attribute(reader, "font-weight");
        String slant = Xml.attribute(reader, "font-style");
        String line = Xml.attribute(reader, "text-underline-style");
        return new TextLooks(
                weight == null ? null : BOLD.matcher(weight).matches(),
                slant == null ? null : !slant.equals("normal"),
                line == null ? null : !line.equals("none"),
                hidden(reader),
                fonts.family(reader));
    }

    /** Text may be shown on a condition; the only one that the format knows hides it. */
    private static @Nullable Boolean hidden(XMLStreamReader reader) {
        String display = Xml.attribute(reader, "display");
        boolean isNever = "condition".equals(display) && "none".equals(Xml.attribute(reader, "condition"));
        return display == null ? null : isNever || display.equals("none");
    }

    /** These looks, and those below where these say nothing. */
    public TextLooks over(TextLooks below) {
        return new TextLooks(
                known(bold, below.bold),
                known(italic, below.italic),
                known(underlined, below.underlined),
                known(hidden, below.hidden),
                known(font, below.font));
    }

    private static <T> @Nullable T known(@Nullable T own, @Nullable T other) {
        return own == null ? other : own;
    }

    /** Whether it is said to be bold. */
    public boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    /** Whether it is said to be italic. */
    public boolean isItalic() {
        return Boolean.TRUE.equals(italic);
    }

    /** Whether it is said to be underlined. */
    public boolean isUnderlined() {
        return Boolean.TRUE.equals(underlined);
    }

    /** Whether it is said not to be shown. */
    public boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }
}
