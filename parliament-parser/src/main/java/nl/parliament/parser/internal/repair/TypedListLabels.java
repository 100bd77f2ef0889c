package nl.parliament.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.ListLabels;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Makes list items of paragraphs whose label was typed: {@code - tekst}, {@code (2) tekst}. A mark always is a label; a
 * number or a letter only where it continues a sequence or where one that follows it does.
 */
final class TypedListLabels {
    private static final Pattern ITEM = Pattern.compile("(" + ListLabels.PATTERN + ")\\s{1,20}(?=\\S)");

    private final List<LayoutBlock> blocks;
    private final List<@Nullable String> labels = new ArrayList<>();

    private TypedListLabels(List<LayoutBlock> blocks) {
        this.blocks = blocks;
        blocks.forEach(block -> labels.add(typedLabel(block)));
    }

    /** The same document, such labels taken from the text to the hints. */
    static LayoutDocument take(LayoutDocument layout) {
        return layout.with(new TypedListLabels(layout.blocks()).taken(), layout.notes());
    }

    private List<LayoutBlock> taken() {
        List<LayoutBlock> taken = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            String label = labels.get(i);
            if (label == null) {
                taken.add(blocks.get(i));
                continue;
            }
            taken.add(isItem(label, last, i) ? withoutLabel(blocks.get(i), label) : blocks.get(i));
            last = i;
        }
        return taken;
    }

    private boolean isItem(String label, int last, int at) {
        if (ListLabels.isMark(label)) {
            return true;
        }
        String before = last < 0 ? null : labels.get(last);
        return (before != null && ListLabels.follows(before, label)) || isFollowed(label, at);
    }

    /** Whether the next typed label is one on. */
    private boolean isFollowed(String label, int at) {
        for (int i = at + 1; i < labels.size(); i++) {
            String next = labels.get(i);
            if (next != null) {
                return ListLabels.follows(label, next);
            }
        }
        return false;
    }

    private static @Nullable String typedLabel(LayoutBlock block) {
        boolean mayBeItem = block.hints().listLabel() == null
                && block.hints().region() == Region.BODY
                && block.hints().cell() == null
                && !block.text().isEmpty();
        Matcher item = mayBeItem ? ITEM.matcher(block.plainText()) : null;
        return item != null && item.lookingAt() ? item.group(1) : null;
    }

    private static LayoutBlock withoutLabel(LayoutBlock block, String label) {
        int length = label.length();
        List<Mark> marks = block.marks().stream()
                .map(mark -> mark.movedBy(-Math.min(length, mark.offset())))
                .toList();
        String shown = ListLabels.shown(label);
        return new LayoutBlock(
                        block.text().substring(length), marks, block.hints().withLabel(shown))
                .stripped();
    }
}
