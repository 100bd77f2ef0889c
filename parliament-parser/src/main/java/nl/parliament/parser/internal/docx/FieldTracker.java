package nl.parliament.parser.internal.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/** The fields that a story stands in at the moment: their results are read, not their codes (ECMA-376 17.16). */
final class FieldTracker {
    /** Whether each open field has come to its result. */
    private final Deque<Boolean> results = new ArrayDeque<>();

    private int codes;

    /** Takes {@code fldChar}: begin, separate or end. */
    void take(@Nullable String type) {
        if ("begin".equals(type)) {
            results.push(false);
            codes++;
        } else if (("separate".equals(type) || "end".equals(type)) && !results.isEmpty()) {
            codes -= results.pop() ? 0 : 1;
            if ("separate".equals(type)) {
                results.push(true);
            }
        }
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
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = reader.getLocalName();
                byDefault = name.equals("default") ? Xml.isOn(reader) : byDefault;
                checked = name.equals("checked") ? Boolean.valueOf(Xml.isOn(reader)) : checked;
            }
        }
        return (checked == null ? byDefault : checked) ? "☒" : "☐";
    }

    /** What a list to choose from shows. */
    static String choice(XMLStreamReader reader) throws XMLStreamException {
        List<String> entries = new ArrayList<>();
        int chosen = 0;
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "default", "result" -> chosen = Xml.number(reader, "val", 0);
                    case "listEntry" -> entries.add(String.valueOf(Xml.attribute(reader, "val")));
                    default -> {
                        // nothing else is shown
                    }
                }
            }
        }
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    }
}
