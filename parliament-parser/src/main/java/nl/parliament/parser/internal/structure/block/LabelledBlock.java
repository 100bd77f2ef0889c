package nl.parliament.parser.internal.structure.block;

/**
 * A block with the role it was given.
 *
 * @param block the block
 * @param role what it is
 * @param rule the labeller that said so
 */
public record LabelledBlock(PlacedBlock block, Role role, String rule) {
    public boolean is(Role other) {
        return role == other;
    }
}
