package nl.parliament.parser.internal.structure.head;

import java.util.List;
import java.util.Map;
import nl.parliament.parser.internal.layout.StatedPaper;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.PlacedBlock;

/**
 * What the heads of a document say, each read in its own way. A paper may have several: a letter that is published has
 * its letterhead below the head of the paper.
 *
 * @param letter the letterhead
 * @param official head and foot of an official paper
 * @param answers the two sentences above published answers
 */
public record Heads(LetterHead letter, KamerstukHead official, AanhangselHead answers) {
    /** Reads them from the blocks of the head, the running heads and what the file stores beside its text. */
    public static Heads read(
            List<PlacedBlock> head,
            CanonicalText canonical,
            Map<String, String> properties,
            StatedPaper paper,
            FieldProvenance found) {
        List<PlacedBlock> furniture = canonical.furniture();
        return new Heads(
                new LetterHeadReader(head, furniture, properties, found).read(),
                KamerstukHead.read(head, furniture, canonical.blocks(), found).stated(paper, found),
                AanhangselHead.read(head));
    }
}
