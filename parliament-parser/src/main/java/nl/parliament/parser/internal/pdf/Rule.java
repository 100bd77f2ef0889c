package nl.parliament.parser.internal.pdf;

/**
 * A straight thin line on the page, level or upright. Points, origin top left.
 *
 * @param from where it begins: left for a level line, top for an upright one
 * @param to where it ends
 * @param at its height, or its distance from the left
 */
record Rule(double from, double to, double at) {
    double length() {
        return to - from;
    }

    boolean reaches(double place, double slack) {
        return place > from - slack && place < to + slack;
    }
}
