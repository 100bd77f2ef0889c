package nl.parliament.parser.internal.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.ElementContent;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The fields that a story stands in at the moment: their results are read, not their codes (ECMA-376 17.16). */
final class FieldTracker {
    /** Whether each open field has come to its result. */
    private final Deque<Boolean> results = new ArrayDeque<>();

    private int codes;

    /** Takes {@code fldChar}: begin, separate or end. */
    void take(@Nullable String type) {
        switch (String.valueOf(type)) {
            case "begin" -> {
                results.push(false);
                codes++;
            }
            case "separate" -> {
                if (close()) {
                    results.push(true);
                }
            }
            case "end" -> close();
            default -> {
                // no such character is known
            }
        }
    }

    /** Leaves the innermost field; says whether there was one. */
    private boolean close() {
        Boolean hasResult = results.poll();
        codes -= Boolean.FALSE.equals(hasResult) ? 1 : 0;
        return hasResult != null;
    }

    /** Whether what is read now is the code of a field. */
    boolean isInCode() {
        return codes > 0;
    }

    /** Whether the form field that is read now is in the code of no other. */
    boolean isShown() {
        return codes <= 1;
    }

    /** What a check box of a form shows. */
    static String checkBox(XMLStreamReader reader) throws XMLStreamException {
        boolean byDefault = false;
        Boolean checked = null;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            switch (reader.getLocalName()) {
                case "default" -> byDefault = Xml.isOn(reader);
                case "checked" -> checked = Xml.isOn(reader);
                default -> {
                    // its size
                }
            }
        }
        return (checked == null ? byDefault : checked) ? "☒" : "☐";
    }

    /** What a list to choose from shows. */
    static String choice(XMLStreamReader reader) throws XMLStreamException {
        List<String> entries = new ArrayList<>();
        int chosen = 0;
        ElementContent content = new ElementContent(reader);
        while (content.nextElement()) {
            switch (reader.getLocalName()) {
                case "default", "result" -> chosen = Xml.number(reader, "val", 0);
                case "listEntry" -> entries.add(String.valueOf(Xml.attribute(reader, "val")));
                default -> {
                    // nothing else is shown
                }
            }
        }
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    }
}
