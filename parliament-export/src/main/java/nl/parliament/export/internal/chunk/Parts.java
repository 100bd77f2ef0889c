package nl.parliament.export.internal.chunk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.export.internal.text.ListLabel;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.BlockVisitor;
import nl.parliament.model.ItemList;
import nl.parliament.model.ListItem;
import nl.parliament.model.Paragraph;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Quotation;
import nl.parliament.model.Span;
import nl.parliament.model.Table;
import nl.parliament.model.TableRow;
import org.jspecify.annotations.Nullable;

/** Blocks and notes of one document as plain text; empty lists for blocks without text. */
final class Parts implements BlockVisitor<List<Part>> {
    static final String BLOCK = "\n\n";
    private static final String LINE = "\n";
    private static final String CELL = " | ";
    private static final String INDENT = "  ";
    // "Geachte voorzitter," is two words
    private static final Pattern WORD = Pattern.compile("\\S++");

    private final String text;
    private final TreeMap<Integer, Span> sentences = new TreeMap<>();

    Parts(ParliamentaryDocument document) {
        this.text = document.text();
        document.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence.span()));
    }

    @Override
    public List<Part> visit(Paragraph paragraph) {
        return words(BLOCK, "", paragraph.span(), paragraph.page());
    }

    @Override
    public List<Part> visit(Quotation quotation) {
        return words(BLOCK, "", quotation.span(), quotation.page());
    }

    @Override
    public List<Part> visit(ItemList list) {
        List<Part> items = new ArrayList<>();
        items(list.items(), "", list.page(), items);
        return joined(BLOCK, items);
    }

    private void items(List<ListItem> items, String indent, @Nullable Integer page, List<Part> all) {
        for (ListItem item : items) {
            all.addAll(words(LINE, indent + ListLabel.shown(item.label()) + " ", item.span(), page));
            items(item.items(), indent + INDENT, page, all);
        }
    }

    /** A row is a line, with a bar between its cells. */
    @Override
    public List<Part> visit(Table table) {
        List<Part> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            List<Part> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.addAll(words(CELL, "", cell.span(), table.page())));
            rows.addAll(joined(LINE, cells));
        }
        return joined(BLOCK, rows);
    }

    private static List<Part> joined(String before, List<Part> parts) {
        return parts.isEmpty() ? List.of() : List.of(Part.of(before, parts));
    }

    /** The text of a span after a label; none when the span holds only white space. */
    List<Part> words(String before, String label, Span span, @Nullable Integer page) {
        String words = span.of(text);
        return words.isBlank()
                ? List.of()
                : List.of(part(before, label, span, page, () -> sentences(before, label, span, page)));
    }

    private Part part(String before, String label, Span span, @Nullable Integer page, Supplier<List<Part>> smaller) {
        return new Part(before, label + PlainText.clean(span.of(text)).strip(), span, page, smaller);
    }

    private List<Part> sentences(String before, String label, Span span, @Nullable Integer page) {
        Collection<Span> found = sentences.subMap(span.start(), span.end()).values();
        List<Part> parts = new ArrayList<>();
        int end = span.start();
        for (Span sentence : found) {
            boolean isFirst = parts.isEmpty();
            String gap = isFirst ? before : text.substring(end, sentence.start());
            String own = isFirst ? label : "";
            parts.add(part(gap, own, sentence, page, () -> single(gap, own, sentence, page)));
            end = sentence.end();
        }
        return parts;
    }

    /** The words of a label and of the sentence after it. */
    private List<Part> single(String before, String label, Span sentence, @Nullable Integer page) {
        List<Part> parts = new ArrayList<>();
        Matcher words = WORD.matcher(label + sentence.of(text));
        int start = sentence.start() - label.length();
        while (words.find()) {
            Span span = new Span(
                    Math.max(sentence.start(), start + words.start()), Math.max(sentence.start(), start + words.end()));
            String separator = parts.isEmpty() ? before : " ";
            parts.add(new Part(separator, PlainText.clean(words.group()), span, page, List::of));
        }
        return parts;
    }
}
