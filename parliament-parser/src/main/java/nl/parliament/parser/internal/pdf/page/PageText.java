package nl.parliament.parser.internal.pdf.page;

import java.util.List;
import nl.parliament.parser.internal.pdf.line.TextChunk;
import nl.parliament.parser.internal.pdf.rule.Rules;

/**
 * The text chunks of a page.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param segments from top to bottom
 * @param rules the thin lines drawn on it
 */
public record PageText(int number, double width, double height, List<TextChunk> segments, Rules rules) {}
