package nl.parliament.export.internal.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.parliament.export.internal.text.DutchLabels;
import nl.parliament.export.internal.text.InlineSplitter;
import nl.parliament.export.internal.text.Links;
import nl.parliament.export.internal.text.Piece;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.Bookmark;
import nl.parliament.model.Footnote;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;

/**
 * Running text as Markdown: references as links, notes as {@code [^1]}; what Markdown would take for a sign is escaped.
 */
public final class MarkdownText implements Piece.Visitor {
    // a blank within a row of blanks begins nothing: a long row is looked at once
    private static final String LINE_END = "(?:(?<![ \\u00a0])|\\G)[ \\u00a0]*+\n\\s*+";
    private static final String SIGNS = "\\`*_[]<>#|~&$^{}";

    private final InlineSplitter cutter;
    private final Map<Footnote, String> labels = new HashMap<>();
    private StringBuilder markdown = new StringBuilder();

    public MarkdownText(ParliamentaryDocument document) {
        this.cutter = new InlineSplitter(document);
        Set<String> used = new HashSet<>();
        for (Footnote note : document.footnotes()) {
            String label = note.label().matches("[A-Za-z0-9]{1,20}") ? note.label() : "n" + (labels.size() + 1);
            labels.putIfAbsent(note, used.add(label) ? label : label + "-" + (labels.size() + 1));
        }
    }

    /** The text of a span; a line feed is a hard line break. */
    public String markdown(Span span) {
        StringBuilder before = markdown;
        markdown = new StringBuilder();
        cutter.pieces(span).forEach(piece -> piece.accept(this));
        String text = guarded(markdown.toString());
        markdown = before;
        return text;
    }

    /** A note at the foot. */
    public String note(Footnote note) {
        return "[^" + labels.get(note) + "]: "
                + markdown(note.span()).replace("\\\n", "\\\n    ").strip() + "\n";
    }

    @Override
    public void words(String text) {
        boolean isAfterCall = markdown.length() > 0 && markdown.charAt(markdown.length() - 1) == ']';
        boolean wouldBelong = isAfterCall && (text.startsWith("(") || text.startsWith(":"));
        markdown.append(wouldBelong ? "\\" : "").append(escaped(text));
    }

    @Override
    public void mention(String text, List<Reference> references) {
        for (int i = 0; i < references.size(); i++) {
            String words = i == 0 ? escaped(text) : "+";
            String address = Links.safe(references.get(i).target().url());
            if (address != null) {
                String hint = escaped(DutchLabels.hint(references.get(i)).replaceAll("[\"\\\\\\s]+", " "));
                String title = PlainText.oneLine(hint);
                markdown.append('[')
                        .append(words)
                        .append("](<")
                        .append(address)
                        .append("> \"")
                        .append(title)
                        .append("\")");
            } else if (i == 0) {
                markdown.append(words);
            }
        }
    }

    @Override
    public void call(Footnote note) {
        markdown.append("[^").append(labels.get(note)).append(']');
    }

    @Override
    public void mark(Bookmark bookmark) {
        // a place that the author's program left; a reader has no use for it
    }

    /** Words on one line of their own, with every sign escaped. */
    public static String line(String text) {
        return guarded(escaped(PlainText.oneLine(text)));
    }

    /** Words with every sign escaped, but for those that are signs only at the start of a line. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        PlainText.clean(text).codePoints().forEach(point -> {
            if (SIGNS.indexOf(point) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point == '\t' ? ' ' : point);
        });
        return escaped.toString();
    }

    /**
     * Lines without the white space and without the first characters that would make a list, a rule or a heading of
     * them.
     */
    private static String guarded(String text) {
        return text.strip()
                .replaceAll(LINE_END, "\\\\\n")
                .replaceAll("(?m)^([-+=])", "\\\\$1")
                .replaceAll("(?m)^(\\d{1,9})([.)])(?=\\s|$|\\\\$)", "$1\\\\$2");
    }
}
