package nl.parliament.parser.internal.structure.signature;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Signatory;
import nl.parliament.parser.internal.dutch.paper.CommitteeSignature;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/** Reads who signs for a committee: office and name on one line, or the name below the office. */
public final class CommitteeSignatures {
    private CommitteeSignatures() {}

    /** Those who sign in these lines, in reading order. */
    public static List<Signatory> read(List<PlacedBlock> lines) {
        List<Signatory> signatories = new ArrayList<>();
        PlacedBlock office = null;
        for (PlacedBlock line : lines) {
            List<String> parts = CommitteeSignature.parts(line.text());
            if (parts.size() == 2) {
                signatories.add(SignatoryReader.signatory(parts.get(1), parts.get(0), false, line.span()));
            } else if (parts.isEmpty()) {
                signatories.add(below(office, line));
            }
            office = parts.size() == 1 ? line : null;
        }
        return signatories;
    }

    private static Signatory below(@Nullable PlacedBlock office, PlacedBlock name) {
        return office == null
                ? SignatoryReader.signatory(name.text(), null, false, name.span())
                : SignatoryReader.signatory(
                        name.text(),
                        CommitteeSignature.parts(office.text()).get(0),
                        false,
                        office.span().union(name.span()));
    }
}
