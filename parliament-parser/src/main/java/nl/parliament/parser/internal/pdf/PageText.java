package nl.parliament.parser.internal.pdf;

import java.util.List;

/**
 * The segments of a page.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param segments from top to bottom
 * @param rules the thin lines drawn on it
 */
record PageText(int number, double width, double height, List<Segment> segments, Rules rules) {}
