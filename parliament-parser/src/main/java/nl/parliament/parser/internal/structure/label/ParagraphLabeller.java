package nl.parliament.parser.internal.structure.label;

import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;

/** What nothing else claims is running text. Stands last. */
public final class ParagraphLabeller implements Labeller {
    @Override
    public Role label(PlacedBlock block, LabelContext surroundings) {
        return Role.PARAGRAPH;
    }
}
