package nl.parliament.export;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.parliament.model.Dossier;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document for search and retrieval; {@link Chunker} makes them. Immutable and safe for use by many
 * threads.
 *
 * @param id unlike that of every other chunk of this document and of other documents: the document's id, {@code #}
 *     and a key that is made of the letters and digits of the text. The same text in the same document has the same
 *     id in every run
 * @param document the document that it was cut from
 * @param kind what kind of text it is
 * @param section the headings above its first block, the outermost first; that of an annex is its title
 * @param span from its first word to its last in the document's text, without the notes
 * @param page the page that its first block begins on, from 1; null when the format has no pages
 * @param answers the questions that it asks or answers, with the answer; null for other text. A part of a long answer
 *     has them too
 * @param references the references in it and in its notes, in the order of the text
 * @param text plain text with an empty line between blocks, a line for each item and each row of a table, and a bar
 *     between cells. The notes that it calls come last, each on a line that begins with its label in brackets. The
 *     addresses of references are left out, other than those that the document shows
 */
public record Chunk(
        String id,
        ChunkSource document,
        ChunkKind kind,
        List<String> section,
        Span span,
        @Nullable Integer page,
        @Nullable QuestionAnswer answers,
        List<Reference> references,
        String text)
        implements Serializable {
    public Chunk {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(kind, "kind");
        section = List.copyOf(section);
        Objects.requireNonNull(span, "span");
        references = List.copyOf(references);
        Objects.requireNonNull(text, "text");
    }

    /** The day of the document; null when it shows none. */
    public @Nullable LocalDate date() {
        return document.metadata().date();
    }

    /** The dossiers that the document belongs to; empty unless it is a numbered Kamerstuk. */
    public List<Dossier> dossiers() {
        return document.metadata().dossiers();
    }

    /** The numbers of the questions that it asks or answers, as printed; empty for other text. */
    public List<String> questionNumbers() {
        return answers == null ? List.of() : answers.numbers();
    }
}
