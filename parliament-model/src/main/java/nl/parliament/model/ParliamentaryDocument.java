package nl.parliament.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter or other parliamentary paper. It cannot be built unless every span slices {@code text} back to the words
 * stored with it.
 *
 * @param type what kind of paper it is
 * @param source the file it was read from
 * @param metadata what its head says
 * @param text the whole text in reading order: Unicode NFC, a line feed between blocks, notes at the end; running heads
 *     left out
 * @param salutation 'Geachte voorzitter,'; null when it has none
 * @param sections the body
 * @param closing 'Hoogachtend,'; null when it has none
 * @param signatories in reading order
 * @param footnotes in the order of their marks
 * @param bookmarks in document order
 * @param references in reading order, those in notes last
 * @param attachments annexes that stand in the same file
 * @param provenance where the fields came from
 */
public record ParliamentaryDocument(
        DocumentType type,
        Source source,
        Metadata metadata,
        String text,
        @Nullable Passage salutation,
        List<Section> sections,
        @Nullable Passage closing,
        List<Signatory> signatories,
        List<Footnote> footnotes,
        List<Bookmark> bookmarks,
        List<Reference> references,
        List<Attachment> attachments,
        List<Provenance> provenance)
        implements Serializable {
    public ParliamentaryDocument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(text, "text");
        sections = List.copyOf(sections);
        signatories = List.copyOf(signatories);
        footnotes = List.copyOf(footnotes);
        bookmarks = List.copyOf(bookmarks);
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
        provenance = List.copyOf(provenance);
        new SpanCheck(text)
                .passage(salutation)
                .passage(closing)
                .sections(sections)
                .attachments(attachments)
                .footnotes(footnotes)
                .references(references);
    }

    /**
     * The references by what they point to, in the order of first mention; those whose id is not known are left out.
     */
    public List<Citation> citations() {
        Map<String, List<Reference>> byId = new LinkedHashMap<>();
        for (Reference reference : references) {
            String id = reference.target().id();
            if (id != null) {
                byId.computeIfAbsent(id, first -> new ArrayList<>()).add(reference);
            }
        }
        return byId.entrySet().stream()
                .map(entry -> new Citation(entry.getKey(), entry.getValue()))
                .toList();
    }
}
