package nl.parliament.examples.cli.convert;

import java.time.LocalDate;
import java.util.List;
import nl.parliament.export.IndexPage;
import org.jspecify.annotations.Nullable;

/** The row of a page in the index as words, and back. */
final class IndexRow {
    private static final int WORDS = 4;

    private IndexRow() {}

    static List<String> words(IndexPage.Entry entry) {
        return List.of(
                orEmpty(entry.date()), orEmpty(entry.ministry()), entry.subject(), String.valueOf(entry.references()));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Whether these words are a row: a result that is no page has none. */
    static boolean isRow(List<String> words) {
        return words.size() == WORDS
                && words.get(0).matches("|\\d{4}-\\d\\d-\\d\\d")
                && words.get(3).matches("\\d{1,9}");
    }

    /** The row of a page of this name. */
    static IndexPage.Entry entry(String name, List<String> words) {
        LocalDate date = words.get(0).isEmpty() ? null : LocalDate.parse(words.get(0));
        String ministry = words.get(1).isEmpty() ? null : words.get(1);
        return new IndexPage.Entry(name, date, ministry, words.get(2), Integer.parseInt(words.get(3)));
    }
}
