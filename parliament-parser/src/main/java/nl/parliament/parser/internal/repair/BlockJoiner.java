package nl.parliament.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.layout.Mark;

/** Joins two blocks of a document to one, over a hyphen or with a blank, as its own words tell. */
final class BlockJoiner {
    private final LineJoiner joiner;

    BlockJoiner(List<LayoutBlock> document) {
        this.joiner = new LineJoiner(document.stream().map(LayoutBlock::text).toList());
    }

    /** The blocks of a run as one, half by half: so no text is copied more often than the run can be halved. */
    LayoutBlock join(List<LayoutBlock> run) {
        int middle = run.size() / 2;
        return middle == 0 ? run.get(0) : join(join(run.subList(0, middle)), join(run.subList(middle, run.size())));
    }

    /** Both texts with their marks; all else is the first one's. */
    LayoutBlock join(LayoutBlock above, LayoutBlock below) {
        LayoutBlock first = above.stripped();
        LayoutBlock second = below.stripped();
        List<Mark> marks = new ArrayList<>(first.marks());
        StringBuilder text = new StringBuilder(first.text());
        joiner.append(text, second.text());
        int distance = text.length() - second.text().length();
        second.marks().forEach(mark -> marks.add(mark.movedBy(distance)));
        return new LayoutBlock(text.toString(), marks, first.hints());
    }
}
