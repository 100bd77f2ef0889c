package nl.parliament.parser.internal.reference.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Laws by name: citeertitels and abbreviations with their ids in the Basiswettenbestand. Immutable once loaded. */
public final class LawTable {
    /** Between the titles of the laws that an abbreviation is short for, as their ids with a blank. */
    private static final String SEVERAL = " \\| ";

    private static final int LONGEST_WORD = 60;
    private static final Comparator<Law> LONGEST_FIRST =
            Comparator.comparingInt((Law law) -> law.name().length()).reversed();

    private final Map<String, Names> byFirstWord = new HashMap<>();

    private LawTable() {}

    /**
     * The table of this module: tab-separated id, name in folded spelling, and for an abbreviation the citeertitel; a
     * line that begins with # is none.
     */
    public static LawTable load() {
        LawTable table = new LawTable();
        String lines = resource();
        for (int from = 0; from < lines.length(); ) {
            int feed = lines.indexOf('\n', from);
            int end = feed < 0 ? lines.length() : feed;
            if (lines.charAt(from) != '#') {
                table.add(lines, from, end);
            }
            from = end + 1;
        }
        table.byFirstWord.values().forEach(Names::sort);
        return table;
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(LawTable.class.getResourceAsStream("laws.tsv"), "laws.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String lines, int from, int end) {
        int name = lines.indexOf('\t', from) + 1;
        int title = lines.indexOf('\t', name) + 1;
        boolean abbreviation = title > 0 && title < end;
        String words = lines.substring(name, abbreviation ? title - 1 : end);
        Law law = new Law(lines.substring(from, name - 1), words, abbreviation ? lines.substring(title, end) : words);
        int first = endOfWord(words, 0);
        byFirstWord
                .computeIfAbsent(firstWord(words, 0, first), word -> new Names())
                .behind(secondWord(words, first))
                .add(law);
    }

    /** The law with the longest name that stands at {@code start}; null when none does. */
    public @Nullable Law at(String text, int start) {
        int end = endOfWord(text, start);
        Names names = byFirstWord.get(firstWord(text, start, end));
        if (names == null) {
            return null;
        }
        Law longer = longest(names.bySecondWord.get(secondWord(text, end)), text, start);
        return longer == null ? longest(names.bySecondWord.get(""), text, start) : longer;
    }

    private static @Nullable Law longest(@Nullable List<Law> laws, String text, int start) {
        if (laws == null) {
            return null;
        }
        for (Law law : laws) {
            int end = start + law.name().length();
            boolean whole = isEnd(text, end);
            if (whole
                    && text.regionMatches(
                            !law.isAbbreviation(),
                            start,
                            law.name(),
                            0,
                            law.name().length())) {
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
        return at >= text.length()
                || (!Character.isLetterOrDigit(text.charAt(at))
                        && !(text.charAt(at) == '-' && at == end && isLetter(text, at + 1)));
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_WORD
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    /**
     * The word after a blank, without a hyphen at its end ('Wet milieubeheer- en bouwregels'); an empty one when no
     * blank stands there.
     */
    private static String secondWord(String text, int end) {
        return text.startsWith(" ", end) ? key(text, end + 1, endOfWord(text, end + 1), "-") : "";
    }

    /** Not so 'AOW- en pensioenleeftijd', which names no law. */
    private static String firstWord(String text, int start, int end) {
        return key(text, start, end, "");
    }

    /**
     * A word in small letters, without what is dropped from its end; figures are, as they may be the mark of a note.
     */
    private static String key(String text, int start, int end, String dropped) {
        int last = end;
        while (last > start
                && (Character.isDigit(text.charAt(last - 1)) || dropped.indexOf(text.charAt(last - 1)) >= 0)) {
            last--;
        }
        return text.substring(start, last).toLowerCase(Locale.ROOT);
    }

    /**
     * The names that begin with the same word, by their second: many hundreds begin with 'Wet', 'Besluit' or
     * 'Regeling'.
     */
    private static final class Names {
        private final Map<String, List<Law>> bySecondWord = new HashMap<>();

        List<Law> behind(String second) {
            return bySecondWord.computeIfAbsent(second, word -> new ArrayList<>());
        }

        void sort() {
            bySecondWord.values().forEach(laws -> laws.sort(LONGEST_FIRST));
        }
    }

    /**
     * A name of a law.
     *
     * @param bwb its id; null when it is not in the table
     * @param name the name as letters write it
     * @param title the citeertitel
     */
    public record Law(@Nullable String bwb, String name, String title) {
        /** Whether letters write it shorter than its citeertitel. */
        public boolean isAbbreviation() {
            return !name.equals(title);
        }

        /**
         * The law that an abbreviation of several laws stands for: the one that the text names in full. It has no id
         * when the text names none of them, or more than one.
         */
        public Law decidedBy(String text) {
            List<String> titles = List.of(title.split(SEVERAL));
            List<String> named = titles.stream().filter(text::contains).toList();
            String id = named.size() == 1 ? ids().get(titles.indexOf(named.get(0))) : null;
            return new Law(id, name, named.size() == 1 ? named.get(0) : title);
        }

        /** Whether it is an abbreviation of several laws. */
        public boolean isOfSeveral() {
            return bwb != null && bwb.indexOf(' ') > 0;
        }

        private List<String> ids() {
            return bwb == null ? List.of() : List.of(bwb.split(" "));
        }

        /** Whether it is a treaty. */
        public boolean isTreaty() {
            return bwb != null && bwb.startsWith("BWBV");
        }
    }
}
