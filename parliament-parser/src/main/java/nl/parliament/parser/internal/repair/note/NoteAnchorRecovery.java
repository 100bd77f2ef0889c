package nl.parliament.parser.internal.repair.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;

/**
 * Links footnotes without an anchor to the plain numbers on their page that refer to them: {@code samengebracht3 Het
 * gaat om}. Recognised scans lose the height and size of a raised figure.
 */
public final class NoteAnchorRecovery {
    // "2" | "[2]" | "2)"
    private static final String LABEL = "\\d{1,2}|\\[\\d{1,2}\\]|\\d{1,2}\\)";

    private final LayoutDocument layout;

    private NoteAnchorRecovery(LayoutDocument layout) {
        this.layout = layout;
    }

    /** The same document with such calls. */
    public static LayoutDocument tie(LayoutDocument layout) {
        Set<String> called = new HashSet<>();
        layout.blocks()
                .forEach(block -> block.marks().stream()
                        .filter(mark -> mark.kind() == Mark.Kind.NOTE)
                        .forEach(mark -> called.add(mark.name())));
        List<LayoutNote> lost = layout.notes().stream()
                .filter(note -> note.page() != null
                        && !called.contains(note.key())
                        && note.label().matches(LABEL))
                .toList();
        return lost.isEmpty() ? layout : new NoteAnchorRecovery(layout).tied(lost);
    }

    private LayoutDocument tied(List<LayoutNote> lost) {
        List<LayoutBlock> blocks = new ArrayList<>(layout.blocks());
        for (LayoutNote note : lost) {
            List<Integer> page = onPage(Objects.requireNonNull(note.page()));
            List<String> texts =
                    page.stream().map(at -> blocks.get(at).plainText()).toList();
            List<NoteAnchor> calls = calls(note, texts);
            if (calls.size() == 1) {
                NoteAnchor call = calls.get(0);
                int at = page.get(call.block());
                blocks.set(
                        at,
                        NoteAnchor.replace(
                                blocks.get(at), List.of(new NoteAnchor(note.key(), at, call.start(), call.end()))));
            }
        }
        return layout.with(blocks, layout.notes());
    }

    private List<NoteAnchor> calls(LayoutNote note, List<String> texts) {
        if (Character.isDigit(note.label().charAt(note.label().length() - 1))) {
            int number = Integer.parseInt(note.label());
            List<NoteAnchor> glued = NoteAnchorFinder.glued(number, texts);
            return glued.isEmpty() && !layout.knowsFonts() ? apart(number, texts) : glued;
        }
        List<NoteAnchor> calls = new ArrayList<>();
        for (int block = 0; block < texts.size(); block++) {
            for (TypedMark mark : TypedMark.calls(block, null, texts.get(block))) {
                if (mark.label().equals(note.label())) {
                    calls.add(new NoteAnchor(note.key(), block, mark.start(), mark.end()));
                }
            }
        }
        return calls.isEmpty()
                ? NoteAnchorFinder.glued(Integer.parseInt(note.label().replaceAll("\\D", "")), texts)
                : calls;
    }

    /** In plain text a blank may part the figure from its word. */
    private static List<NoteAnchor> apart(int number, List<String> texts) {
        List<NoteAnchor> calls = NoteAnchorFinder.find(List.of(number), texts, 0);
        return calls == null ? List.of() : calls;
    }

    /** The text of a page, and the paragraph that runs on to it from the page before. */
    private List<Integer> onPage(int page) {
        Set<Integer> places = new TreeSet<>();
        int before = -1;
        for (int i = 0; i < layout.blocks().size(); i++) {
            LayoutBlock block = layout.blocks().get(i);
            Integer number = block.hints().page();
            if (number != null && block.hints().region() == Region.BODY) {
                before = number < page ? i : before;
                if (number == page) {
                    places.add(i);
                }
            }
        }
        if (before >= 0) {
            places.add(before);
        }
        return List.copyOf(places);
    }
}
