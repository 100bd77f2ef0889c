package nl.parliament.parser.internal.repair.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.layout.BrokenAddress;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LayoutNote;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Turns footnotes typed by hand into real ones: {@code 1)}, {@code [1]}, {@code *} or a raised figure after a word, and
 * a list of them with the same marks further on. Both must be there; a list whose numbers nobody calls, or calls
 * without a list, stay as they are.
 */
public final class ManualFootnotes {
    /** Blocks that one note may run over. */
    private static final int LONGEST_NOTE = 4;

    private final LayoutDocument layout;
    private final List<Integer> body = new ArrayList<>();
    private final Map<String, TreeMap<Integer, TypedMark>> calls = new HashMap<>();
    /** By their brackets. */
    private final Map<Character, Calls> inText = new HashMap<>();

    private final Map<Integer, List<NoteAnchor>> called = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final List<LayoutNote> notes;

    private ManualFootnotes(LayoutDocument layout) {
        this.layout = layout;
        this.notes = new ArrayList<>(layout.notes());
        for (int i = 0; i < layout.blocks().size(); i++) {
            LayoutBlock block = layout.blocks().get(i);
            if (block.hints().region() == Region.BODY && !block.text().isBlank()) {
                body.add(i);
                for (TypedMark mark : TypedMark.calls(i, block.hints().listLabel(), block.plainText())) {
                    inText.computeIfAbsent(mark.bracket(), key -> new Calls())
                            .marks
                            .add(mark);
                    calls.computeIfAbsent(mark.label(), key -> new TreeMap<>()).putIfAbsent(i, mark);
                }
            }
        }
    }

    /** The same document, its typed notes after the real ones. */
    public static LayoutDocument lift(LayoutDocument layout) {
        ManualFootnotes typed = new ManualFootnotes(layout);
        return typed.calls.isEmpty() ? layout : typed.lifted();
    }

    private LayoutDocument lifted() {
        for (int at = 0; at < body.size(); ) {
            List<Note> list = list(at);
            at = isCalled(list) ? takeCalled(list) : at + 1;
        }
        return taken.isEmpty() ? layout : layout.with(blocks(), notes);
    }

    /** Takes the list, and a second one right after it when the calls above are those of two. */
    private int takeCalled(List<Note> list) {
        List<Note> second = list(list.get(list.size() - 1).to());
        List<List<TypedMark>> sequences =
                second.isEmpty() ? List.of() : sequencesAbove(list.get(0).mark());
        if (sequences.size() != 2) {
            return take(list, note -> call(note, list));
        }
        boolean isCrossed =
                sequences.get(0).size() != list.size() && sequences.get(1).size() == list.size();
        take(list, note -> callIn(sequences.get(isCrossed ? 1 : 0), note));
        return take(second, note -> callIn(sequences.get(isCrossed ? 0 : 1), note));
    }

    private List<List<TypedMark>> sequencesAbove(TypedMark first) {
        return CallSequences.of(callsLike(first).above(first.block()));
    }

    private Calls callsLike(TypedMark mark) {
        return inText.computeIfAbsent(mark.bracket(), key -> new Calls());
    }

    private static @Nullable TypedMark callIn(List<TypedMark> sequence, Note note) {
        return sequence.stream()
                .filter(call -> call.number() == note.mark().number())
                .findFirst()
                .orElse(null);
    }

    /** Lists begin with 1, but those of raised figures at the foot of a page go on from the note before. */
    private boolean mayBegin(TypedMark mark) {
        return mark.number() == 1 || (mark.isRaised() && isNext(mark.number()));
    }

    private boolean isNext(int number) {
        return !notes.isEmpty() && notes.get(notes.size() - 1).label().equals(String.valueOf(number - 1));
    }

    /** A star may be a bullet: alone it is a note where the page or the letter ends, or before another note. */
    private boolean isLoneBullet(List<Note> list) {
        int to = list.get(0).to();
        return list.size() == 1
                && list.get(0).mark().isBullet()
                && to < body.size()
                && body.get(to) == body.get(to - 1) + 1
                && Objects.equals(
                        block(to).hints().page(), block(to - 1).hints().page())
                && inFront(to) == null
                && !Closings.is(block(to).text().strip());
    }

    /** The notes 1, 2, 3 … from the {@code from}th body block on; empty when none begins there. */
    private List<Note> list(int from) {
        List<Note> list = new ArrayList<>();
        TypedMark first = from < body.size() ? inFront(from) : null;
        if (first == null || !mayBegin(first) || isEnumeration(from) || isAmongBullets(first, from)) {
            return list;
        }
        TypedMark open = first;
        int start = from;
        for (int at = from + 1; at <= body.size(); at++) {
            TypedMark next = at < body.size() ? inFront(at) : null;
            boolean follows = next != null && next.bracket() == first.bracket() && next.number() == open.number() + 1;
            if (follows || at == body.size() || !goesOn(at) || at - start >= LONGEST_NOTE) {
                list.add(new Note(open, start, at));
                open = next;
                start = at;
            }
            if (open == null || open.number() != first.number() + list.size()) {
                break;
            }
        }
        return list;
    }

    private boolean isAmongBullets(TypedMark mark, int at) {
        return mark.isBullet() && Stream.of(at - 1, at + 1).anyMatch(this::isBullet);
    }

    private boolean isBullet(int at) {
        TypedMark mark = at >= 0 && at < body.size() ? inFront(at) : null;
        return mark != null && mark.isBullet();
    }

    private boolean isEnumeration(int at) {
        LayoutBlock block = block(at);
        return TypedMark.numbersParts(block.hints().listLabel(), block.plainText());
    }

    private @Nullable TypedMark inFront(int at) {
        LayoutBlock block = block(at);
        return TypedMark.inFront(body.get(at), block.hints().listLabel(), block.plainText());
    }

    private LayoutBlock block(int at) {
        return layout.blocks().get(body.get(at));
    }

    /** A line that follows without space, or that begins as no sentence does. */
    private boolean goesOn(int at) {
        Hints hints = block(at).hints();
        String text = block(at).text().strip();
        boolean sentence = Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
        boolean apart = !Boolean.FALSE.equals(hints.blankBefore());
        return hints.listLabel() == null
                && inFront(at) == null
                && !Boolean.TRUE.equals(hints.bold())
                && !(sentence && apart);
    }

    private boolean isCalled(List<Note> list) {
        long known = list.stream().filter(note -> call(note, list) != null).count();
        return !list.isEmpty() && 2 * known > list.size() && !isLoneBullet(list);
    }

    /** The last place above the list that calls one of its notes; what a note before it says calls none. */
    private @Nullable TypedMark call(Note note, List<Note> list) {
        TreeMap<Integer, TypedMark> places = calls.getOrDefault(note.mark().label(), new TreeMap<>());
        Map.Entry<Integer, TypedMark> place =
                places.lowerEntry(list.get(0).mark().block());
        return place == null || place.getKey() < callsLike(note.mark()).afterLast ? null : place.getValue();
    }

    private int take(List<Note> list, Function<Note, @Nullable TypedMark> callOf) {
        for (Note note : list) {
            String key = "typed-" + notes.size();
            notes.add(new LayoutNote(
                    key,
                    note.mark().label(),
                    words(note),
                    block(note.from()).hints().page()));
            TypedMark call = callOf.apply(note);
            if (call != null) {
                called.computeIfAbsent(call.block(), block -> new ArrayList<>())
                        .add(new NoteAnchor(key, call.block(), call.start(), call.end()));
            }
        }
        int end = list.get(list.size() - 1).to();
        callsLike(list.get(0).mark()).afterLast = body.get(end - 1) + 1;
        return end;
    }

    private String words(Note note) {
        StringBuilder words = new StringBuilder(
                block(note.from()).text().substring(note.mark().end()).strip());
        taken.add(body.get(note.from()));
        for (int at = note.from() + 1; at < note.to(); at++) {
            words.append(BrokenAddress.whiteAfter(words))
                    .append(block(at).text().strip());
            taken.add(body.get(at));
        }
        return words.toString();
    }

    private List<LayoutBlock> blocks() {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (int i = 0; i < layout.blocks().size(); i++) {
            LayoutBlock block = layout.blocks().get(i);
            if (taken.contains(i)) {
                block = new LayoutBlock("", bookmarks(block), block.hints());
            }
            blocks.add(called.containsKey(i) ? NoteAnchor.replace(block, called.get(i)) : block);
        }
        return blocks;
    }

    private static List<Mark> bookmarks(LayoutBlock block) {
        return block.marks().stream()
                .filter(mark -> mark.kind() != Mark.Kind.NOTE)
                .map(mark -> mark.movedBy(-mark.offset()))
                .toList();
    }

    /** The calls in the text with one kind of brackets. */
    private static final class Calls {
        private final List<TypedMark> marks = new ArrayList<>();
        /** The block after the last list: what stood before it was called there. */
        private int afterLast;

        private int first;

        /** Those from the last list down to this block; each is looked at once. */
        private List<TypedMark> above(int block) {
            while (first < marks.size() && marks.get(first).block() < afterLast) {
                first++;
            }
            int end = first;
            while (end < marks.size() && marks.get(end).block() < block) {
                end++;
            }
            return marks.subList(first, end);
        }
    }

    /**
     * A note of a list.
     *
     * @param mark in front of it
     * @param from its first body block
     * @param to one past its last
     */
    private record Note(TypedMark mark, int from, int to) {}
}
