package nl.parliament.parser;

import java.util.List;
import nl.parliament.model.Reference;

/**
 * Finds references of one kind in running text. Implementations are stateless or immutable, never throw on content, and
 * take time linear in the length of the text. References in the letterhead and in the signature are left out of the
 * result, as they are for built-in recognisers.
 */
@FunctionalInterface
public interface Recogniser {
    /**
     * The references in {@code text}, in reading order.
     *
     * @param text any text; spans count UTF-16 units into it
     */
    List<Reference> find(String text);
}
