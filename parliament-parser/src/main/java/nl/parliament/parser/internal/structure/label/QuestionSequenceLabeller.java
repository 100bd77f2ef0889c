package nl.parliament.parser.internal.structure.label;

import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** A number or a word alone that heads a question or an answer, told by the sequence it is part of. */
public final class QuestionSequenceLabeller implements Labeller {
    @Override
    public @Nullable Role label(PlacedBlock block, LabelContext surroundings) {
        return surroundings.questions().contains(surroundings.index()) ? Role.HEADING : null;
    }
}
