package nl.parliament.parser.internal.structure.fact;

import java.util.List;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.dutch.paper.CommitteeSignature;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/** Facts of the lines in which a committee signs below the opening of its paper. */
final class CommitteeFacts {
    /** The chairs of some committees and a clerk, each an office and a name. */
    private static final int LONGEST = 10;
    /** The office and its name. */
    private static final int WITH_NAME = 2;

    private CommitteeFacts() {}

    /** Whether the line is an office of a committee or the name to it, and the first of such lines ends a sentence. */
    static boolean isSigned(Line line) {
        if (!isPart(line.blocks(), line.index())) {
            return false;
        }
        int first = IntStream.rangeClosed(0, Math.min(LONGEST, line.index()))
                .map(up -> line.index() - up)
                .dropWhile(at -> isPart(line.blocks(), at))
                .findFirst()
                .orElse(line.index());
        return first < line.index() && TextFacts.isText(line.blocks().get(first).text());
    }

    private static boolean isPart(List<PlacedBlock> blocks, int at) {
        return parts(blocks, at) == WITH_NAME || isPair(blocks, at, at + 1) || isPair(blocks, at - 1, at);
    }

    private static boolean isPair(List<PlacedBlock> blocks, int office, int name) {
        return office >= 0
                && name < blocks.size()
                && parts(blocks, office) == 1
                && CommitteeSignature.isName(blocks.get(name).text());
    }

    private static int parts(List<PlacedBlock> blocks, int at) {
        return CommitteeSignature.parts(blocks.get(at).text()).size();
    }
}
