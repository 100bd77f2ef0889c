package nl.parliament.parser.internal.structure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A paragraph whose style says it is quoted: 'Citaat', 'Quote'. */
final class QuotationLabeller implements Labeller {
    @Override
    public @Nullable Role label(PlacedBlock block, Surroundings surroundings) {
        String style = block.hints().style() == null ? "" : block.hints().style().toLowerCase(Locale.ROOT);
        return style.contains("citaat") || style.contains("quote") ? Role.QUOTATION : null;
    }
}
