package nl.parliament.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.parliament.export.internal.json.JsonObjects;
import nl.parliament.export.internal.tree.ModelWriter;
import nl.parliament.export.internal.tree.Value;
import nl.parliament.model.Dossier;
import nl.parliament.model.Metadata;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.ParseResult;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Writes the chunks that a {@link Chunker} makes, one JSON object per line: id, document, kind, date, ministry,
 * subject, dossiers, headings, place, questions, ids of what is mentioned, and plain text.
 */
public final class ChunkExporter implements LineExporter {
    private final Chunker chunker;

    private ChunkExporter(Chunker chunker) {
        this.chunker = chunker;
    }

    /** An exporter of pieces of at most 2000 characters. */
    public static ChunkExporter create() {
        return create(Chunker.create());
    }

    /** An exporter of the pieces that this chunker makes. */
    public static ChunkExporter create(Chunker chunker) {
        return new ChunkExporter(Objects.requireNonNull(chunker, "chunker"));
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
        return "pieces of plain text for search, a JSON object a line";
    }

    @Override
    public void exportLines(ParseResult result, Writer out) throws IOException {
        Objects.requireNonNull(result, "result");
        for (Chunk chunk : chunker.chunks(result.document())) {
            JsonObjects.writeLine(piece(about(chunk), chunk).build().values(), out);
        }
    }

    private static Value.Builder about(Chunk chunk) {
        ChunkSource document = chunk.document();
        Metadata metadata = document.metadata();
        return new Value.Builder()
                .text("id", chunk.id())
                .text("document", document.id())
                .text("source", document.source().name())
                .text("documentType", document.type().code())
                .text("identifier", metadata.identifier())
                .text("ministry", metadata.ministry())
                .text("date", ModelWriter.date(metadata))
                .text("subject", metadata.subject())
                .node(
                        "dossiers",
                        texts(metadata.dossiers().stream().map(Dossier::number).toList()));
    }

    private static Value.Builder piece(Value.Builder node, Chunk chunk) {
        return node.text("kind", chunk.kind().code())
                .node("section", texts(chunk.section()))
                .node("span", ModelWriter.span(chunk.span()))
                .number("page", chunk.page())
                .node("questions", texts(chunk.questionNumbers()))
                .text("question", asked(chunk.answers()))
                .node("references", texts(ids(chunk.references())))
                .text("text", chunk.text());
    }

    private static @Nullable String asked(@Nullable QuestionAnswer pair) {
        return pair == null || pair.questions().isEmpty()
                ? null
                : pair.questions().stream().map(NumberedPassage::text).collect(Collectors.joining("\n"));
    }

    private static List<String> ids(List<Reference> references) {
        return references.stream()
                .map(reference -> reference.target().id())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Value texts(List<String> values) {
        return ModelWriter.list(values, Value.Text::new);
    }
}
