package nl.parliament.parser.internal.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.FoldedText;

/**
 * Text in which {@code [id|words]} says that the words are a reference with that id, and {@code [id id|words]} that
 * they are several: what a recogniser finds can be read, and compared, as such a text.
 */
public final class MarkedText {
    private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]*)\\|([^\\]]*)\\]");

    private MarkedText() {}

    /** What {@code recogniser} finds in the words of {@code marked}. */
    static String found(Recogniser recogniser, String marked) {
        String text = plain(marked);
        return marked(text, recogniser.find(FoldedText.of(text)));
    }

    static String plain(String marked) {
        return MARKED.matcher(marked).replaceAll(match -> Matcher.quoteReplacement(match.group(2)));
    }

    public static String marked(String text, List<Reference> references) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int i = 0; i < references.size(); ) {
            Reference first = references.get(i);
            StringBuilder ids = new StringBuilder();
            for (; i < references.size() && references.get(i).span().equals(first.span()); i++) {
                String id = references.get(i).target().id();
                ids.append(ids.length() == 0 ? "" : " ").append(id == null ? "" : id);
            }
            marked.append(text, from, first.span().start())
                    .append('[')
                    .append(ids)
                    .append('|');
            marked.append(text, first.span().start(), first.span().end()).append(']');
            from = first.span().end();
        }
        return marked.append(text.substring(from)).toString();
    }
}
