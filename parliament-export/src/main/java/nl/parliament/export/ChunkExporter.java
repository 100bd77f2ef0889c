package nl.parliament.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import nl.parliament.export.internal.json.JsonObjects;
import nl.parliament.export.internal.markdown.Chunk;
import nl.parliament.export.internal.markdown.MarkdownBlocks;
import nl.parliament.export.internal.markdown.MarkdownText;
import nl.parliament.export.internal.tree.ModelWriter;
import nl.parliament.export.internal.tree.StableIds;
import nl.parliament.export.internal.tree.Value;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;

/**
 * Writes a letter in pieces for search and retrieval, one JSON object per line. A piece holds Markdown, with the notes
 * whose marks it contains; the headings above it are in {@code section}. Each piece also gives the letter's date,
 * ministry, subject and file name, and the ids that it mentions. A piece never crosses a heading, with one exception: a
 * question and its answer stay together, as far as they fit, despite a heading between them.
 */
public final class ChunkExporter implements LineExporter {
    private static final int USUAL = 2000;
    private static final int SHORTEST = 100;

    private final int longest;

    private ChunkExporter(int longest) {
        this.longest = longest;
    }

    /** An exporter of pieces of at most 2000 characters, with the exceptions of {@link #create(int)}. */
    public static ChunkExporter create() {
        return new ChunkExporter(USUAL);
    }

    /**
     * An exporter of pieces of at most {@code longest} characters of the letter's text, at least 100. Only a single
     * sentence, quotation, list item or table may be longer.
     */
    public static ChunkExporter create(int longest) {
        if (longest < SHORTEST) {
            throw new IllegalArgumentException("longest: at least " + SHORTEST + " expected, " + longest + " found");
        }
        return new ChunkExporter(longest);
    }

    @Override
    public String format() {
        return "chunks";
    }

    @Override
    public String suffix() {
        return "chunks.jsonl";
    }

    @Override
    public String description() {
        return "pieces of Markdown for search, a JSON object a line";
    }

    @Override
    public void exportLines(ParseResult result, Writer out) throws IOException {
        Objects.requireNonNull(result, "result");
        ParliamentaryDocument document = result.document();
        MarkdownText text = new MarkdownText(document);
        MarkdownBlocks blocks = new MarkdownBlocks(text);
        StableIds.Counter keys = new StableIds.Counter();
        for (Chunk chunk : Chunk.of(document, longest)) {
            StringBuilder words = new StringBuilder();
            chunk.blocks().forEach(block -> words.append(block.accept(blocks)));
            String markdown = words.append(text.notes()).toString().strip();
            List<String> mentioned = text.mentioned();
            if (!markdown.isEmpty()) {
                String key = keys.key("c", chunk.span().of(document.text()));
                Value.Builder node = about(document).text("key", key);
                JsonObjects.writeLine(
                        piece(node, chunk, mentioned)
                                .text("text", markdown)
                                .build()
                                .values(),
                        out);
            }
        }
    }

    private static Value.Builder about(ParliamentaryDocument document) {
        Metadata metadata = document.metadata();
        return new Value.Builder()
                .text("source", document.source().name())
                .text("documentType", document.type().code())
                .text("identifier", metadata.identifier())
                .text("ministry", metadata.ministry())
                .text("date", ModelWriter.date(metadata))
                .text("subject", metadata.subject());
    }

    private static Value.Builder piece(Value.Builder node, Chunk chunk, List<String> mentioned) {
        return node.node("section", ModelWriter.list(chunk.path(), Value.Text::new))
                .node("span", ModelWriter.span(chunk.span()))
                .node("questions", ModelWriter.list(chunk.questions(), Value.Text::new))
                .node("references", ModelWriter.list(mentioned, Value.Text::new));
    }
}
