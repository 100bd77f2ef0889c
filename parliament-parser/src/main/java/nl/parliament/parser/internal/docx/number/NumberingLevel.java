package nl.parliament.parser.internal.docx.number;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.dutch.ListLabels;
import nl.parliament.parser.internal.office.NumberFormat;
import nl.parliament.parser.internal.office.SymbolFonts;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** How one level of a numbering looks and counts (ECMA-376 17.9). */
public final class NumberingLevel {
    private String format = "decimal";
    private String text = "";
    private @Nullable String font;
    private int start = 1;
    private int restart = Integer.MAX_VALUE;
    private boolean isLegal;
    private boolean isHidden;

    /** Takes a property over; others say nothing of the label. */
    public void take(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "start" -> start = Math.max(0, Xml.number(reader, "val", 1));
            case "numFmt" -> format = NumberFormat.name(Xml.attribute(reader, "val"), Xml.attribute(reader, "format"));
            case "lvlText" -> {
                String value = Xml.attribute(reader, "val");
                text = value == null ? "" : value;
            }
            case "lvlRestart" -> restart = Xml.number(reader, "val", Integer.MAX_VALUE);
            case "isLgl" -> isLegal = Xml.isOn(reader);
            case "rFonts" -> font = Xml.attribute(reader, "ascii");
            case "vanish" -> isHidden = Xml.isOn(reader);
            default -> {
                // indents and alignment
            }
        }
    }

    /** The count before the first paragraph of this level. */
    public int before() {
        return start - 1;
    }

    /** Whether a paragraph of a higher level lets the count begin again; {@code lvlRestart} 0 says none does. */
    public boolean restartsAfter(int level) {
        return level < restart;
    }

    /** The label; null when it shows none. */
    @Nullable String shown(Map<Integer, NumberingLevel> levels, int[] counter) {
        if (text.isBlank() || isHidden) {
            return null;
        }
        if (format.equals("bullet")) {
            return bullet();
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '%' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            label.append(place ? number(text.charAt(++i) - '1', levels, counter) : text.charAt(i));
        }
        String shown = label.toString().strip();
        return shown.isEmpty() ? null : shown;
    }

    private String bullet() {
        return ListLabels.shown(font != null && SymbolFonts.has(font) ? SymbolFonts.shown(font, text) : text);
    }

    /** A higher level that no paragraph has counted yet shows its first number. */
    private String number(int at, Map<Integer, NumberingLevel> levels, int[] counter) {
        NumberingLevel level = levels.get(at);
        if (level == null) {
            return "";
        }
        int value = Math.max(level.start, counter[at]);
        return NumberFormat.shown(isLegal && !level.format.equals("none") ? "decimal" : level.format, value);
    }
}
