package nl.parliament.parser.internal.structure.label;

import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** Gives blocks outside the text the role of their zone. */
public final class ZoneLabeller implements Labeller {
    @Override
    public @Nullable Role label(PlacedBlock block, LabelContext surroundings) {
        return switch (surroundings.zones().part(surroundings.index())) {
            case LETTERHEAD, ASIDE, ANNEX_ASIDE -> Role.LETTERHEAD;
            case SALUTATION -> Role.SALUTATION;
            case COMMITTEE -> Role.COMMITTEE_SIGNATURE;
            case CLOSING -> Role.CLOSING;
            case SIGNATURE, MEMBERS -> Role.SIGNATURE;
            case ANNEX_TITLE -> Role.ATTACHMENT_TITLE;
            case BODY, MOTION_END, ANNEX -> null;
        };
    }
}
