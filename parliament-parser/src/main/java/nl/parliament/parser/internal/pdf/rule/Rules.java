package nl.parliament.parser.internal.pdf.rule;

import java.util.List;

/**
 * The thin lines drawn on a page: borders of tables and boxes, underlines, and lines above notes.
 *
 * @param level from left to right
 * @param upright from top to bottom
 */
public record Rules(List<Rule> level, List<Rule> upright) {
    public static final Rules NONE = new Rules(List.of(), List.of());

    public Rules {
        level = List.copyOf(level);
        upright = List.copyOf(upright);
    }
}
