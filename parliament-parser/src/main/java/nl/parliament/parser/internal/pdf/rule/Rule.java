package nl.parliament.parser.internal.pdf.rule;

/**
 * A straight thin line on the page, level or upright. Points, origin top left.
 *
 * @param from where it begins: left for a level line, top for an upright one
 * @param to where it ends
 * @param at its height, or its distance from the left
 */
public record Rule(double from, double to, double at) {
    public double length() {
        return to - from;
    }

    public boolean reaches(double place, double slack) {
        return place > from - slack && place < to + slack;
    }
}
