package nl.parliament.parser.internal.structure.label;

import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** Whatever stands outside the body is what its zone is. */
public final class ZoneLabeller implements Labeller {
    @Override
    public @Nullable Role label(PlacedBlock block, LabelContext surroundings) {
        int index = surroundings.index();
        Zones zones = surroundings.zones();
        if (index == zones.salutation()) {
            return Role.SALUTATION;
        }
        if (index == zones.closing()) {
            return Role.CLOSING;
        }
        if (zones.isHead(index) || block.hints().region() != Region.BODY) {
            return Role.LETTERHEAD;
        }
        return zones.isSignature(index) ? Role.SIGNATURE : null;
    }
}
