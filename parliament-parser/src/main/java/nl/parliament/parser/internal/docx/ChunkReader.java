package nl.parliament.parser.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.parliament.parser.DocumentReadException;
import nl.parliament.parser.internal.docx.packaging.WordPackage;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.Mark;
import nl.parliament.parser.internal.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Documents within the document ({@code altChunk}, ECMA-376 17.17.2.1): Word shows their text in its place. A Word file
 * and plain text are read, web pages and all else are not.
 */
final class ChunkReader {
    /** More are not read: each is a file of its own. */
    private static final int MOST = 100;

    private final WordPackage word;
    private final Function<byte[], @Nullable LayoutDocument> reading;
    private int read;

    /**
     * A reader of the chunks of a file.
     *
     * @param word the file
     * @param reading from a chunk's bytes to its layout; null for what is not read
     */
    ChunkReader(WordPackage word, Function<byte[], @Nullable LayoutDocument> reading) {
        this.word = word;
        this.reading = reading;
    }

    /** The text of a chunk; empty, with a diagnostic, when it is not read. */
    List<LayoutBlock> read(@Nullable String id, WordContext context) {
        LayoutDocument chunk = id == null || ++read > MOST ? null : layout(id);
        if (chunk == null) {
            context.notice("content-not-read", "a document within the document (altChunk) is not read");
            return List.of();
        }
        if (!chunk.notes().isEmpty()) {
            context.notice("content-not-read", "the notes of a document within the document (altChunk) are not read");
        }
        chunk.diagnostics().forEach(context::notice);
        List<LayoutBlock> blocks = new ArrayList<>();
        int firstTable = context.nextTable();
        for (LayoutBlock block : chunk.blocks()) {
            if (block.hints().region() == Region.BODY) {
                blocks.add(placed(block, firstTable, context));
            }
        }
        return blocks;
    }

    private @Nullable LayoutDocument layout(String id) {
        try (InputStream in = word.chunk(id)) {
            return in == null ? null : reading.apply(in.readAllBytes());
        } catch (DocumentReadException unread) {
            if (unread.breach() != null) {
                throw unread;
            }
            return null;
        } catch (IOException broken) {
            return null;
        }
    }

    /** The block without marks of notes, its tables with numbers that no other has. */
    private static LayoutBlock placed(LayoutBlock block, int firstTable, WordContext context) {
        List<Mark> marks = block.marks().stream()
                .filter(mark -> mark.kind() != Mark.Kind.NOTE)
                .toList();
        Cell cell = moved(block.hints().cell(), firstTable, context);
        return new LayoutBlock(block.text(), marks, block.hints().withCell(cell));
    }

    private static @Nullable Cell moved(@Nullable Cell cell, int firstTable, WordContext context) {
        if (cell == null) {
            return null;
        }
        context.skipTables(firstTable + cell.table() + 1);
        return new Cell(
                firstTable + cell.table(),
                cell.row(),
                cell.column(),
                cell.columns(),
                cell.rows(),
                cell.header(),
                cell.bordered(),
                moved(cell.outer(), firstTable, context));
    }
}
