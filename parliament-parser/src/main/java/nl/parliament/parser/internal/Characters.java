package nl.parliament.parser.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Severity;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Replaces characters that no XML can hold (XML 1.0, production 2) by U+FFFD, so that every offset stays. They are
 * control characters, halves of surrogate pairs and the two non-characters. A carriage return becomes the line feed
 * that XML would make of it.
 */
final class Characters {
    private static final char REPLACEMENT = '\ufffd';

    private int replaced;

    private Characters() {}

    /** The same document without such characters; a diagnostic counts them. */
    static LayoutDocument clean(LayoutDocument layout) {
        Characters characters = new Characters();
        List<LayoutBlock> blocks =
                layout.blocks().stream().map(characters::block).toList();
        List<LayoutNote> notes = layout.notes().stream().map(characters::note).toList();
        Map<String, String> properties = new LinkedHashMap<>();
        layout.properties().forEach((name, value) -> properties.put(name, characters.text(value)));
        String producer = layout.producer() == null ? null : characters.text(layout.producer());
        List<Diagnostic> diagnostics = new ArrayList<>(layout.diagnostics());
        if (characters.replaced > 0) {
            String message = characters.replaced
                    + " characters that are no text (control characters, broken pairs) are replaced by U+FFFD";
            diagnostics.add(new Diagnostic("characters-replaced", Severity.WARNING, message, null, null));
        }
        return new LayoutDocument(
                blocks,
                notes,
                layout.format(),
                layout.pages(),
                layout.knowsFonts(),
                producer,
                properties,
                layout.paper(),
                diagnostics);
    }

    /** The same text without such characters; null for null. */
    static @Nullable String cleanOrNull(@Nullable String text) {
        return text == null ? null : new Characters().text(text);
    }

    private LayoutBlock block(LayoutBlock block) {
        String label = block.hints().listLabel();
        boolean clean = isClean(block.text())
                && (label == null || isClean(label))
                && block.marks().stream().allMatch(mark -> isClean(mark.name()));
        if (clean) {
            return block;
        }
        List<Mark> marks = block.marks().stream()
                .map(mark -> new Mark(mark.kind(), text(mark.name()), mark.offset()))
                .toList();
        return new LayoutBlock(
                text(block.text()),
                marks,
                label == null ? block.hints() : block.hints().withLabel(text(label)));
    }

    private LayoutNote note(LayoutNote note) {
        boolean clean = isClean(note.text()) && isClean(note.key()) && isClean(note.label());
        return clean
                ? note
                : new LayoutNote(text(note.key()), text(note.label()), text(note.text()), note.page(), note.links());
    }

    private String text(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\r') {
                clean.setCharAt(at, '\n');
            } else if (!isAllowed(text, at)) {
                clean.setCharAt(at, REPLACEMENT);
                replaced++;
            }
        }
        return clean.toString();
    }

    private static boolean isClean(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\r' || !isAllowed(text, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(String text, int at) {
        char character = text.charAt(at);
        if (character < ' ') {
            return character == '\n' || character == '\t' || character == '\r';
        }
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return character < '\ufffe';
    }
}
