package nl.parliament.parser.internal.layout;

/**
 * A block's place in a table. Several blocks may share a cell.
 *
 * @param table number of the table within the document
 * @param row from 0
 * @param column from 0, in grid columns
 * @param columns how many grid columns the cell spans
 * @param rows how many rows it spans
 * @param header whether its row is marked as heading row
 * @param bordered whether the table has visible lines
 */
public record Cell(int table, int row, int column, int columns, int rows, boolean header, boolean bordered) {}
