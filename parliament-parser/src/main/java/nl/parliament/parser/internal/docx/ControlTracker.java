package nl.parliament.parser.internal.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Tracks the content controls that the reader is inside, and collects the text of those bound to data (ECMA-376
 * 17.5.2).
 */
final class ControlTracker {
    private static final int MOST = 1_000;
    private static final int LONGEST = 1_000;

    private final Deque<Control> open = new ArrayDeque<>();
    private final List<Control> bound = new ArrayList<>();

    /** A control begins; returns how many are open. */
    int start() {
        open.push(new Control());
        return open.size();
    }

    void end() {
        Control control = open.poll();
        if (control != null && control.path != null && !control.isOpenToChange && bound.size() < MOST) {
            bound.add(control);
        }
    }

    /** Takes a property of the control that the reader stands in. */
    void take(XMLStreamReader reader) {
        Control control = open.peek();
        if (control == null) {
            return;
        }
        switch (reader.getLocalName()) {
            case "dataBinding" -> control.path = BoundData.path(Xml.attribute(reader, "xpath"));
            case "listItem" ->
                control.values.put(
                        String.valueOf(Xml.attribute(reader, "displayText")),
                        String.valueOf(Xml.attribute(reader, "value")));
            default -> control.isOpenToChange = true;
        }
    }

    /** Text that is shown in all open controls. */
    void append(String words) {
        for (Control control : open) {
            if (control.path != null && control.text.length() < LONGEST) {
                control.text.append(words, 0, Math.min(words.length(), LONGEST));
            }
        }
    }

    /** The controls that are bound and hold text of their own. */
    List<Control> bound() {
        return bound;
    }

    /** A content control. */
    static final class Control {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, String> values = new HashMap<>();
        private @Nullable String path;
        /** Whether it shows a box, a picture or the prompt for text. */
        private boolean isOpenToChange;

        String text() {
            return text.toString().strip();
        }

        /** Where its value stands in the data. */
        String path() {
            return String.valueOf(path);
        }

        /** The value that the data holds for the text of a choice. */
        String value() {
            return values.getOrDefault(text(), text());
        }
    }
}
