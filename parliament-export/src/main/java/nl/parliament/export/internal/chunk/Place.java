package nl.parliament.export.internal.chunk;

import java.util.List;
import nl.parliament.export.ChunkKind;
import nl.parliament.model.QuestionAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Where a block stands in its document.
 *
 * @param section the headings above it, the outermost first
 * @param answers the questions with their answer that it belongs to; null when it belongs to none
 * @param kind the kind of text
 */
record Place(List<String> section, @Nullable QuestionAnswer answers, ChunkKind kind) {
    Place {
        section = List.copyOf(section);
    }
}
