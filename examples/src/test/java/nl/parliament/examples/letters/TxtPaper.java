package nl.parliament.examples.letters;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter as Apache Tika writes the text of the Word file: the headers first, a line for each paragraph, a tab
 * before each cell, bookmarks at the start of their paragraph and notes at its end.
 */
final class TxtPaper implements Paper {
    private final StringBuilder text = new StringBuilder();
    private int noteCount;

    @Override
    public void letterhead(Letterhead head) {
        lines(head.column().stream().map(Letterhead::words).toList());
        if (!head.wordmark().isEmpty()) {
            lines(List.of(head.wordmark()));
        }
        if (!head.returnAddress().isEmpty()) {
            lines(List.of(head.returnAddress()));
        }
        lines(head.addressee());
        head.fields().forEach(this::lines);
        if (!head.running().isEmpty()) {
            lines(List.of("Pagina 1 van 1"));
            lines(head.running().stream().map(Letterhead::words).toList());
            lines(List.of("Pagina 1 van 1"));
        }
    }

    private void lines(List<String> lines) {
        lines.forEach(line -> text.append(line).append('\n'));
        text.append('\n');
    }

    @Override
    public void officialHead(String[]... lines) {
        for (String[] line : lines) {
            for (String words : line) {
                text.append('\t').append(words);
            }
            text.append("\n\n");
        }
    }

    @Override
    public void heading(String words) {
        text.append(words).append('\n');
    }

    @Override
    public void text(String words) {
        text.append(paragraph(words)).append("\n\n");
    }

    @Override
    public void list(String... items) {
        for (Item item : Item.of(items)) {
            text.append(item.label())
                    .append(' ')
                    .append(paragraph(item.words()))
                    .append('\n');
        }
        text.append('\n');
    }

    @Override
    public void table(List<List<String>> rows) {
        for (List<String> row : rows) {
            row.forEach(cell -> text.append('\t').append(cell));
            text.append('\n');
        }
        text.append("\n\n");
    }

    @Override
    public void signature(String... roleAndName) {
        for (int i = 0; i < roleAndName.length; i++) {
            text.append(i % 2 == 1 ? "\n\n\n" : "").append(roleAndName[i]).append(i % 2 == 1 ? "\n\n" : "\n");
        }
    }

    @Override
    public void page() {
        text.append("\n\n");
    }

    private String paragraph(String words) {
        StringBuilder bookmarks = new StringBuilder();
        StringBuilder line = new StringBuilder();
        List<String> notes = new ArrayList<>();
        for (Words piece : Words.of(words)) {
            switch (piece.kind()) {
                case PLAIN -> line.append(piece.text());
                case NOTE -> {
                    line.append("[footnoteRef:").append(++noteCount).append(']');
                    notes.add(" [" + noteCount + ":  " + piece.text() + "] ");
                }
                case BOOKMARK_START ->
                    bookmarks.append("[bookmark: ").append(piece.text()).append(']');
                case BOOKMARK_END -> {}
            }
        }
        return bookmarks + line.toString() + String.join("", notes);
    }

    @Override
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
