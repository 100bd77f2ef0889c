package nl.parliament.parser.internal.docx;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.dutch.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * The data that content controls are bound to, in parts of XML beside the text. Word stores both; where they differ the
 * text is what was printed.
 */
final class BoundData {
    // "/ns0:brief[1]/ns0:onderwerp[1]" | "/root/datum"
    private static final Pattern PATH =
            Pattern.compile("(?:/(?:[\\w.-]{1,100}:)?[\\p{L}_][\\w.-]{0,100}(?:\\[\\d{1,4}])?){1,20}");
    private static final Pattern STEP =
            Pattern.compile("/(?:[\\w.-]{1,100}:)?([\\p{L}_][\\w.-]{0,100})(?:\\[(\\d{1,4})])?");
    private static final int LONGEST = 1_000;
    private static final int LONGEST_PATH = 2_500;

    private final Map<String, Set<String>> values = new HashMap<>();
    private final Set<String> wanted;

    BoundData(List<ControlTracker.Control> controls) {
        wanted = controls.stream().map(ControlTracker.Control::path).collect(Collectors.toSet());
    }

    /** The path in one spelling, {@code /brief[1]/onderwerp[1]}; null for one that is more than steps. */
    static @Nullable String path(@Nullable String xpath) {
        if (xpath == null || !PATH.matcher(xpath).matches()) {
            return null;
        }
        StringBuilder path = new StringBuilder();
        for (Matcher step = STEP.matcher(xpath); step.find(); ) {
            String place = step.group(2) == null ? "1" : step.group(2);
            path.append('/').append(step.group(1)).append('[').append(place).append(']');
        }
        return path.toString();
    }

    /** Takes the values of a part over that a control is bound to. */
    boolean read(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder path = new StringBuilder();
        Deque<Integer> lengths = new ArrayDeque<>();
        Deque<Map<String, Integer>> siblings = new ArrayDeque<>(List.of(new HashMap<>()));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                int place = siblings.element().merge(reader.getLocalName(), 1, Integer::sum);
                lengths.push(path.length());
                path.append('/')
                        .append(reader.getLocalName())
                        .append('[')
                        .append(place)
                        .append(']');
                siblings.push(new HashMap<>());
                text.setLength(0);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (path.length() <= LONGEST_PATH) {
                    take(path.toString(), text.toString().strip());
                }
                path.setLength(lengths.pop());
                siblings.pop();
                text.setLength(0);
            } else if (event == XMLStreamReader.CHARACTERS && text.length() < LONGEST) {
                text.append(reader.getText());
            }
        }
        return true;
    }

    private void take(String path, String value) {
        if (wanted.contains(path)) {
            values.computeIfAbsent(path, key -> new HashSet<>()).add(value);
        }
    }

    /** For each control whose text is not what the data say: what both say. */
    List<String> differences(List<ControlTracker.Control> controls) {
        List<String> differences = new ArrayList<>();
        for (ControlTracker.Control control : controls) {
            Set<String> stored = values.getOrDefault(control.path(), Set.of());
            if (!stored.isEmpty() && stored.stream().noneMatch(value -> isSame(control, value))) {
                differences.add(
                        "a content control shows '" + control.text() + "' and was followed, the data bound to it say '"
                                + stored.iterator().next() + "'");
            }
        }
        return differences;
    }

    private static boolean isSame(ControlTracker.Control control, String value) {
        String stored = spaced(value);
        LocalDate shown = DutchDate.in(control.text());
        return stored.equals(spaced(control.text()))
                || stored.equals(spaced(control.value()))
                || (shown != null && value.startsWith(shown.toString()));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
