package nl.parliament.parser.internal.structure.label;

import java.util.Locale;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/** A paragraph whose style says it is quoted: 'Citaat', 'Quote'. */
public final class QuotationLabeller implements Labeller {
    @Override
    public @Nullable Role label(PlacedBlock block, LabelContext surroundings) {
        String style =
                block.hints().style() == null ? "" : block.hints().style().toLowerCase(Locale.ROOT);
        return style.contains("citaat") || style.contains("quote") ? Role.QUOTATION : null;
    }
}
