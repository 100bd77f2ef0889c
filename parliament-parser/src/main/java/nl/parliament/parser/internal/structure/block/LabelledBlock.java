package nl.parliament.parser.internal.structure.block;

/**
 * A block with the role it was given.
 *
 * @param block the block
 * @param role what it is
 * @param rule the labeller that said so
 * @param doubt how near another reading came
 */
public record LabelledBlock(PlacedBlock block, Role role, String rule, Doubt doubt) {
    public boolean is(Role other) {
        return role == other;
    }
}
