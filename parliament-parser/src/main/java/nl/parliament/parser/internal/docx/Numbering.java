package nl.parliament.parser.internal.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.parser.internal.dutch.ListLabels;
import nl.parliament.parser.internal.xml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * Computes the list label that Word shows before a paragraph. It holds the numbering part and the counters of one
 * document.
 */
final class Numbering {
    private static final int LEVELS = 9;

    private final Map<String, Map<Integer, Level>> abstractLevels = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> startOverrides = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> started = new HashMap<>();

    static Numbering none() {
        return new Numbering();
    }

    static Numbering read(XMLStreamReader reader) throws XMLStreamException {
        Numbering numbering = new Numbering();
        String owner = "";
        String number = "";
        int level = 0;
        boolean isAbstract = true;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "abstractNum" -> {
                    owner = String.valueOf(Xml.attribute(reader, "abstractNumId"));
                    isAbstract = true;
                }
                case "num" -> {
                    number = String.valueOf(Xml.attribute(reader, "numId"));
                    isAbstract = false;
                }
                case "abstractNumId" -> numbering.abstractOf.put(number, String.valueOf(Xml.attribute(reader, "val")));
                case "lvl", "lvlOverride" -> level = Math.min(LEVELS - 1, Math.max(0, Xml.number(reader, "ilvl", 0)));
                case "startOverride" ->
                    numbering
                            .startOverrides
                            .computeIfAbsent(number, key -> new HashMap<>())
                            .put(level, Xml.number(reader, "val", 1));
                case "start", "numFmt", "lvlText" -> {
                    if (isAbstract) {
                        numbering.level(owner, level).take(reader);
                    }
                }
                default -> {
                    // indents and fonts say nothing of the label
                }
            }
        }
        return numbering;
    }

    private Level level(String owner, int level) {
        return abstractLevels.computeIfAbsent(owner, key -> new TreeMap<>()).computeIfAbsent(level, key -> new Level());
    }

    /** The label of the next paragraph at this place; null when it shows none. Counts it. */
    @Nullable String next(String number, int level) {
        String owner = abstractOf.get(number);
        Map<Integer, Level> levels = owner == null ? null : abstractLevels.get(owner);
        if (levels == null || level < 0 || level >= LEVELS || !levels.containsKey(level)) {
            return null;
        }
        int[] counter = counters.computeIfAbsent(owner, key -> startValues(levels));
        restartIfNew(number, counter);
        counter[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = levels.containsKey(deeper) ? levels.get(deeper).start - 1 : 0;
        }
        return levels.get(level).shown(levels, counter);
    }

    private void restartIfNew(String number, int[] counter) {
        if (started.put(number, true) == null && startOverrides.containsKey(number)) {
            startOverrides.get(number).forEach((level, start) -> counter[level] = start - 1);
        }
    }

    private static int[] startValues(Map<Integer, Level> levels) {
        int[] values = new int[LEVELS];
        levels.forEach((level, found) -> values[level] = found.start - 1);
        return values;
    }

    /** How one level of a numbering looks. */
    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;

        void take(XMLStreamReader reader) {
            switch (reader.getLocalName()) {
                case "start" -> start = Math.max(0, Xml.number(reader, "val", 1));
                case "numFmt" -> format = String.valueOf(Xml.attribute(reader, "val"));
                case "lvlText" -> {
                    String value = Xml.attribute(reader, "val");
                    text = value == null ? "" : value;
                }
                default -> throw new IllegalArgumentException("no property of a level: " + reader.getLocalName());
            }
        }

        @Nullable String shown(Map<Integer, Level> levels, int[] counter) {
            if (format.equals("none") || text.isBlank()) {
                return null;
            }
            if (format.equals("bullet")) {
                return ListLabels.shown(text);
            }
            StringBuilder label = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                boolean place = text.charAt(i) == '%' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
                if (place) {
                    int level = text.charAt(++i) - '1';
                    Level at = levels.get(level);
                    label.append(at == null || level < 0 || level >= LEVELS ? "" : at.number(counter[level]));
                } else {
                    label.append(text.charAt(i));
                }
            }
            return label.isEmpty() ? null : label.toString();
        }

        private String number(int value) {
            return switch (format) {
                case "lowerLetter" -> letters(value).toLowerCase(Locale.ROOT);
                case "upperLetter" -> letters(value);
                case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
                case "upperRoman" -> roman(value);
                case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
                default -> String.valueOf(value);
            };
        }

        private static String letters(int value) {
            return value < 1
                    ? ""
                    : String.valueOf((char) ('A' + (value - 1) % 26)).repeat(Math.min(10, 1 + (value - 1) / 26));
        }

        private static String roman(int value) {
            int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
            String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
            StringBuilder roman = new StringBuilder();
            int left = Math.min(value, 1_000);
            for (int i = 0; i < values.length; i++) {
                while (left >= values[i]) {
                    roman.append(signs[i]);
                    left -= values[i];
                }
            }
            return roman.toString();
        }
    }
}
