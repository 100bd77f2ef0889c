package nl.parliament.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.parliament.export.internal.akn.AknUri;
import nl.parliament.export.internal.html.HtmlPage;
import nl.parliament.export.internal.html.HtmlWriter;
import nl.parliament.export.internal.text.DutchLabels;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * Writes an index of the HTML pages of a folder: date, ministry, subject and number of references of each letter. The
 * page holds the table four times, each sorted differently, and shows one. The column names link to the other orders,
 * so sorting needs no script. Where rows are styled as cards, ARIA roles still mark them as a table.
 */
public final class IndexPage {
    private static final Comparator<Entry> BY_SUBJECT = Comparator.comparing(entry -> folded(entry.subject()));
    private static final Comparator<Entry> BY_DATE = Comparator.comparing(
                    Entry::date, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(BY_SUBJECT);

    private IndexPage() {}

    /**
     * A letter on the page.
     *
     * @param file the path of its page below the folder of the index, with {@code /} between names
     * @param date null when it is not known
     * @param ministry null when it is not known
     * @param subject what the letter is called
     * @param references how many references it has
     */
    public record Entry(
            String file, @Nullable LocalDate date, @Nullable String ministry, String subject, int references) {
        public Entry {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(subject, "subject");
        }

        /** The entry of a letter whose page has this path. */
        public static Entry of(String file, ParseResult result) {
            Metadata metadata = result.document().metadata();
            int references = result.document().references().size();
            return new Entry(
                    file, metadata.date(), metadata.ministry(), DutchLabels.title(result.document()), references);
        }
    }

    /** An order: its id on the page, the column it sorts by, and how it sorts. */
    private enum Order {
        DATE("datum", "Datum", BY_DATE),
        MINISTRY(
                "ministerie",
                "Ministerie",
                Comparator.comparing((Entry entry) -> folded(entry.ministry())).thenComparing(BY_DATE)),
        SUBJECT("onderwerp", "Onderwerp", BY_SUBJECT.thenComparing(BY_DATE)),
        REFERENCES(
                "verwijzingen",
                "Verwijzingen",
                Comparator.comparing(Entry::references, Comparator.reverseOrder())
                        .thenComparing(BY_DATE));

        private final String id;
        private final String column;
        private final Comparator<Entry> comparator;

        Order(String id, String column, Comparator<Entry> comparator) {
            this.id = id;
            this.column = column;
            this.comparator = comparator.thenComparing(Entry::file);
        }

        private boolean isDescending() {
            return this == DATE || this == REFERENCES;
        }
    }

    private static String folded(@Nullable String words) {
        return words == null
                ? "\uFFFF"
                : Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replaceAll("[^\\p{L}\\p{N} ]", "")
                        .toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the page and flushes; does not close {@code out}.
     *
     * @throws IOException when writing to {@code out} fails
     */
    public static void write(List<Entry> entries, Writer out) throws IOException {
        try {
            page(List.copyOf(entries), new HtmlWriter(out));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        out.flush();
    }

    private static void page(List<Entry> entries, HtmlWriter html) {
        String title = entries.size() + (entries.size() == 1 ? " brief" : " brieven");
        HtmlPage.begin(html, title, "index");
        html.open("header").element("h1", title).closeLine();
        html.open("main").line();
        for (Order order : Order.values()) {
            html.open("div", "class", "order", "id", order.id).line();
            table(entries.stream().sorted(order.comparator).toList(), order, html);
            html.closeLine();
        }
        html.closeLine();
        HtmlPage.end(html);
    }

    private static void table(List<Entry> entries, Order shown, HtmlWriter html) {
        html.open("table", "role", "table")
                .element("caption", "Naar " + shown.column.toLowerCase(Locale.ROOT))
                .line();
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (Order order : Order.values()) {
            String direction = shown.isDescending() ? "descending" : "ascending";
            html.open("th", "role", "columnheader", "scope", "col", "aria-sort", order == shown ? direction : null);
            String hint = "sorteer naar " + order.column.toLowerCase(Locale.ROOT);
            html.element("a", order.column, "href", "#" + order.id, "title", hint)
                    .close();
        }
        html.close().close().line().open("tbody", "role", "rowgroup").line();
        entries.forEach(entry -> row(entry, html));
        html.close().closeLine();
    }

    private static void row(Entry entry, HtmlWriter html) {
        html.open("tr", "role", "row");
        html.element("td", entry.date() == null ? "" : DutchLabels.day(entry.date()), "role", "cell", "class", "date");
        html.element("td", entry.ministry() == null ? "" : entry.ministry(), "role", "cell", "class", "ministry");
        html.open("td", "role", "cell", "class", "subject");
        html.element("a", entry.subject(), "href", address(entry.file())).close();
        html.element("td", String.valueOf(entry.references()), "role", "cell", "class", "number")
                .closeLine();
    }

    private static String address(String file) {
        return Stream.of(file.split("/")).map(AknUri::segment).collect(Collectors.joining("/", "./", ""));
    }
}
