package nl.parliament.parser.internal.structure.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Block;
import nl.parliament.model.Passage;
import nl.parliament.model.Section;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.structure.block.EmptyCells;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** Builds a tree of sections from the labelled blocks of the body. */
public final class SectionBuilder {
    // "3.1 Aanpak" | "2. Inleiding"
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5}(?=\\.))\\.?\\s");

    private final HeadingLevels levels;
    private final EmptyCells empty;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Section> roots = new ArrayList<>();

    public SectionBuilder(HeadingLevels levels, EmptyCells empty) {
        this.levels = levels;
        this.empty = empty;
    }

    public List<Section> build(List<LabelledBlock> body) {
        BlockAssembler folder = new BlockAssembler(empty);
        for (LabelledBlock labelled : body) {
            if (labelled.is(Role.HEADING)) {
                flush(folder.takeAll());
                heading(labelled.block());
            } else {
                folder.add(labelled);
            }
        }
        flush(folder.takeAll());
        while (!open.isEmpty()) {
            close();
        }
        return roots;
    }

    private void heading(PlacedBlock block) {
        int level = levels.of(block);
        while (!open.isEmpty() && open.peek().level >= level) {
            close();
        }
        open.push(new Open(block, level));
    }

    private void flush(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            open.push(new Open(null, 1));
        }
        open.peek().blocks.addAll(blocks);
    }

    private void close() {
        Section section = open.pop().section();
        if (open.isEmpty()) {
            roots.add(section);
        } else {
            open.peek().sections.add(section);
        }
    }

    private static final class Open {
        private final @Nullable PlacedBlock heading;
        private final int level;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        Open(@Nullable PlacedBlock heading, int level) {
            this.heading = heading;
            this.level = level;
        }

        Section section() {
            if (heading == null) {
                return new Section(null, level, null, blocks, sections);
            }
            Matcher matcher = NUMBER.matcher(heading.shown());
            String number = matcher.lookingAt() ? matcher.group(1) : null;
            return new Section(title(heading), level, number, blocks, sections);
        }
    }

    /** A number belongs to the heading, a bullet does not. */
    public static Passage title(PlacedBlock heading) {
        String label = heading.label();
        boolean counts = label != null
                && Character.isLetterOrDigit(label.codePointAt(label.charAt(0) == '(' && label.length() > 1 ? 1 : 0));
        Span shown = heading.shownSpan();
        return counts ? new Passage(heading.shown(), shown) : heading.passage();
    }
}
