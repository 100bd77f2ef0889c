package nl.parliament.parser.internal.structure;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.parliament.model.Certainty;
import nl.parliament.model.Provenance;
import nl.parliament.model.Signatory;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.dutch.Salutations;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.head.FieldProvenance;

/** Notes where the salutation, the closing and the signatories of a document stand, and how sure they are. */
record FrameProvenance(List<LabelledBlock> blocks, FieldProvenance provenance) {
    /** What is left of the certainty of a line with letters wrong or missing, and of a letter signed without a name. */
    private static final double MAIMED = 0.6;

    void note(List<Signatory> signatories) {
        first(Role.SALUTATION, "salutation");
        first(Role.CLOSING, "closing");
        NavigableMap<Integer, Span> stated = statedSignatures();
        boolean isLetter = blocks.stream().anyMatch(block -> block.is(Role.SALUTATION) || block.is(Role.CLOSING));
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            provenance.add(
                    new Provenance(
                            "signatories[" + i + "]",
                            "signature",
                            null,
                            signatory.span(),
                            "office and name",
                            isWithin(stated, signatory) ? Certainty.STATED : Certainty.RECOGNISED),
                    isLetter && isHalf(signatory) ? MAIMED : 1);
        }
    }

    /** Where the file itself says that somebody signs. */
    private NavigableMap<Integer, Span> statedSignatures() {
        NavigableMap<Integer, Span> stated = new TreeMap<>();
        blocks.stream()
                .map(LabelledBlock::block)
                .filter(block -> block.hints().region() == Region.SIGNATURE)
                .forEach(block -> stated.put(block.span().start(), block.span()));
        return stated;
    }

    private static boolean isWithin(NavigableMap<Integer, Span> stated, Signatory signatory) {
        Map.Entry<Integer, Span> before = stated.floorEntry(signatory.span().start());
        return before != null && before.getValue().overlaps(signatory.span());
    }

    private void first(Role role, String field) {
        blocks.stream()
                .filter(block -> block.is(role))
                .map(LabelledBlock::block)
                .findFirst()
                .ifPresent(block -> provenance.add(
                        new Provenance(
                                field,
                                block.hints().region().code(),
                                block.hints().page(),
                                block.span(),
                                field + " form",
                                Certainty.RECOGNISED),
                        isWhole(block.text()) ? 1 : MAIMED));
    }

    private static boolean isWhole(String line) {
        return Salutations.is(line) || Closings.is(line);
    }

    private static boolean isHalf(Signatory signatory) {
        return signatory.name() == null && !signatory.onBehalf();
    }
}
