package nl.parliament.export.internal.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import nl.parliament.export.internal.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The only place that writes HTML: every text and attribute goes through its escaping. Failures of the writer are
 * unchecked here.
 */
public final class HtmlWriter {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();

    public HtmlWriter(Writer out) {
        this.out = out;
    }

    /** Opens an element; attributes are names and values in turn, a null value leaves its attribute out. */
    public HtmlWriter open(String element, @Nullable String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that holds nothing, {@code br}. */
    HtmlWriter empty(String element, @Nullable String... attributes) {
        tag(element, attributes);
        return this;
    }

    private void tag(String element, @Nullable String... attributes) {
        raw("<").raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null && (!"id".equals(attributes[i]) || ids.add(value))) {
                raw(" ").raw(String.valueOf(attributes[i]))
                        .raw("=\"")
                        .text(value)
                        .raw("\"");
            }
        }
        raw(">");
    }

    /** Closes the innermost element that is open. */
    public HtmlWriter close() {
        return raw("</").raw(open.pop()).raw(">");
    }

    /** Closes the innermost element and ends the line. */
    public HtmlWriter closeLine() {
        return close().raw("\n");
    }

    /** An element with a text. */
    public HtmlWriter element(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close();
    }

    public HtmlWriter line() {
        return raw("\n");
    }

    /** Text, escaped; a character that HTML cannot hold becomes the replacement character. */
    HtmlWriter text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        PlainText.clean(text).codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return raw(escaped.toString());
    }

    /** Text in which a line feed is a line break. */
    HtmlWriter lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            text(lines[i]);
        }
        return this;
    }

    /** Whether an element with this id has been written. */
    boolean hasId(String id) {
        return ids.contains(id);
    }

    /** Markup of our own: never a word of a document. */
    HtmlWriter raw(String markup) {
        try {
            out.write(markup);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }
}
