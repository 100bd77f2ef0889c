package nl.parliament.parser.internal.structure;

/** What nothing else claims is running text. Stands last. */
final class ParagraphLabeller implements Labeller {
    @Override
    public Role label(PlacedBlock block, Surroundings surroundings) {
        return Role.PARAGRAPH;
    }
}
