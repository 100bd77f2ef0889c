package nl.parliament.parser.internal.docx.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Computes the list label that Word shows before a paragraph. It holds the numbering part and the counters of one
 * document.
 */
public final class Numbering {
    private static final int LEVELS = 9;

    private final Map<String, Map<Integer, NumberingLevel>> abstractLevels = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, String> ofStyle = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> startOverrides = new HashMap<>();
    private final Map<String, Map<Integer, NumberingLevel>> overrides = new HashMap<>();
    private final Map<String, Map<Integer, NumberingLevel>> resolved = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    public static Numbering none() {
        return new Numbering();
    }

    public static Numbering read(XMLStreamReader reader) throws XMLStreamException {
        Numbering numbering = new Numbering();
        Place place = new Place();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (reader.getLocalName().equals("Fallback")) {
                    Xml.skip(reader);
                } else {
                    numbering.take(reader, place);
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && reader.getLocalName().equals("lvl")) {
                place.level = null;
            }
        }
        return numbering;
    }

    private void take(XMLStreamReader reader, Place place) {
        String value = Xml.attribute(reader, "val");
        switch (reader.getLocalName()) {
            case "abstractNum" -> {
                place.owner = String.valueOf(Xml.attribute(reader, "abstractNumId"));
                place.isAbstract = true;
            }
            case "num" -> {
                place.owner = String.valueOf(Xml.attribute(reader, "numId"));
                place.isAbstract = false;
            }
            case "abstractNumId" -> abstractOf.put(place.owner, String.valueOf(value));
            case "numStyleLink" -> linked.put(place.owner, String.valueOf(value));
            case "styleLink" -> ofStyle.put(String.valueOf(value), place.owner);
            case "lvlOverride" -> place.index = index(reader);
            case "startOverride" ->
                startOverrides
                        .computeIfAbsent(place.owner, key -> new HashMap<>())
                        .put(place.index, Xml.number(reader, "val", 1));
            case "lvl" -> place.level = level(place, index(reader));
            default -> {
                if (place.level != null) {
                    place.level.take(reader);
                }
            }
        }
    }

    private static int index(XMLStreamReader reader) {
        return Math.min(LEVELS - 1, Math.max(0, Xml.number(reader, "ilvl", 0)));
    }

    /** A level of a list of its own, or the whole level that takes the place of one. */
    private NumberingLevel level(Place place, int index) {
        return (place.isAbstract ? abstractLevels : overrides)
                .computeIfAbsent(place.owner, key -> new TreeMap<>())
                .computeIfAbsent(index, key -> new NumberingLevel());
    }

    /** The label of the next paragraph at this place; null when it shows none. Counts it. */
    public @Nullable String next(String number, int level) {
        Map<Integer, NumberingLevel> levels = resolved.computeIfAbsent(number, this::levels);
        NumberingLevel shown = levels.get(level);
        String owner = abstractOf.get(number);
        if (shown == null || owner == null) {
            return null;
        }
        int[] counter = counters.computeIfAbsent(definition(owner), key -> startValues(levels));
        restartIfNew(number, counter);
        counter[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            NumberingLevel below = levels.get(deeper);
            if (below == null || below.restartsAfter(level)) {
                counter[deeper] = below == null ? 0 : below.before();
            }
        }
        return shown.shown(levels, counter);
    }

    private Map<Integer, NumberingLevel> levels(String number) {
        String owner = abstractOf.get(number);
        Map<Integer, NumberingLevel> levels = new TreeMap<>();
        if (owner != null) {
            levels.putAll(abstractLevels.getOrDefault(definition(owner), Map.of()));
            levels.putAll(overrides.getOrDefault(number, Map.of()));
        }
        return levels;
    }

    /** The list itself, or the one that defines the style it follows. */
    private String definition(String owner) {
        String style = linked.get(owner);
        return style == null ? owner : ofStyle.getOrDefault(style, owner);
    }

    private void restartIfNew(String number, int[] counter) {
        if (started.add(number)) {
            startOverrides.getOrDefault(number, Map.of()).forEach((level, start) -> counter[level] = start - 1);
        }
    }

    private static int[] startValues(Map<Integer, NumberingLevel> levels) {
        int[] values = new int[LEVELS];
        levels.forEach((level, found) -> values[level] = found.before());
        return values;
    }

    /** Where in the part the reader stands. */
    private static final class Place {
        private String owner = "";
        private boolean isAbstract = true;
        private int index;
        private @Nullable NumberingLevel level;
    }
}
