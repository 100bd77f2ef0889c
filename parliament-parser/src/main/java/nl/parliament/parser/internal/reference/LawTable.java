package nl.parliament.parser.internal.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Laws by name: citeertitels and abbreviations with their ids in the Basiswettenbestand. Immutable once loaded. */
final class LawTable {
    private static final Pattern GLUED_FIGURE = Pattern.compile("\\d{1,2}$");

    private final Map<String, List<Law>> byFirstWord = new HashMap<>();

    private LawTable() {}

    /** The table of this module: tab-separated id, name, and for an abbreviation the citeertitel. */
    static LawTable load() {
        InputStream resource = Objects.requireNonNull(LawTable.class.getResourceAsStream("laws.tsv"), "laws.tsv");
        LawTable table = new LawTable();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(table::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        table.byFirstWord.values().forEach(laws ->
                laws.sort(Comparator.comparingInt((Law law) -> law.name().length()).reversed()));
        return table;
    }

    private void add(String line) {
        String[] columns = FoldedText.of(line.replace('\t', '|')).split("\\|");
        Law law = new Law(columns[0], columns[1], columns.length > 2 ? columns[2] : columns[1]);
        byFirstWord.computeIfAbsent(firstWord(law.name(), 0), word -> new ArrayList<>()).add(law);
    }

    /** The law with the longest name that stands at {@code start}; null when none does. */
    @Nullable Law at(String text, int start) {
        String word = firstWord(text, start);
        List<Law> laws = byFirstWord.getOrDefault(word, List.of());
        if (laws.isEmpty() && !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1))) {
            laws = byFirstWord.getOrDefault(GLUED_FIGURE.matcher(word).replaceFirst(""), List.of());
        }
        for (Law law : laws) {
            int end = start + law.name().length();
            boolean abbreviation = !law.name().equals(law.title());
            boolean whole = isEnd(text, end);
            if (whole && text.regionMatches(!abbreviation, start, law.name(), 0, law.name().length())) {
                return law;
            }
        }
        return null;
    }

    /** A name ends before anything but a letter or digit; a figure of one or two digits may be the mark of a note. */
    private static boolean isEnd(String text, int end) {
        if (end > text.length()) {
            return false;
        }
        int figures = end;
        while (figures < text.length() && figures < end + 3 && Character.isDigit(text.charAt(figures))) {
            figures++;
        }
        boolean glued = figures < end + 3 && !Character.isDigit(text.charAt(end - 1));
        int at = glued ? figures : end;
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)) && !(text.charAt(at) == '-' && at == end && isLetter(text, at + 1));
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 60 && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /**
     * A name of a law.
     *
     * @param bwb its id; null when it is not in the table
     * @param name the name as letters write it
     * @param title the citeertitel
     */
    record Law(@Nullable String bwb, String name, String title) {}
}
