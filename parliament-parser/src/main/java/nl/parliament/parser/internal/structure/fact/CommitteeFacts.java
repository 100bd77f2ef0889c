package nl.parliament.parser.internal.structure.fact;

import java.util.List;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.dutch.paper.CommitteeSignature;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/** Facts of the lines in which a committee signs below the opening of its paper. */
final class CommitteeFacts {
    /** Chair and clerk, each an office and a name. */
    private static final int LONGEST = 4;
    /** The office and its name. */
    private static final int WITH_NAME = 2;

    private CommitteeFacts() {}

    /** Whether the line is an office of a committee or the name to it, and the first of such lines ends a sentence. */
    static boolean isSigned(Line line) {
        int first = IntStream.rangeClosed(0, Math.min(LONGEST, line.index()))
                .map(up -> line.index() - up)
                .dropWhile(at -> isPart(line.blocks(), at))
                .findFirst()
                .orElse(line.index());
        return first < line.index() && TextFacts.isText(line.blocks().get(first).text());
    }

    private static boolean isPart(List<PlacedBlock> blocks, int at) {
        int parts = parts(blocks, at);
        return parts == WITH_NAME || parts + nameAt(blocks, at + 1) == WITH_NAME || isNameOf(blocks, at);
    }

    private static boolean isNameOf(List<PlacedBlock> blocks, int at) {
        return at > 0 && parts(blocks, at - 1) + nameAt(blocks, at) == WITH_NAME;
    }

    private static int parts(List<PlacedBlock> blocks, int at) {
        return CommitteeSignature.parts(blocks.get(at).text()).size();
    }

    private static int nameAt(List<PlacedBlock> blocks, int at) {
        boolean isName =
                at < blocks.size() && CommitteeSignature.isName(blocks.get(at).text());
        return isName ? 1 : 0;
    }
}
