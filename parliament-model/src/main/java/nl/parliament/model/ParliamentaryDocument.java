package nl.parliament.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter or another parliamentary paper. Each passage, note, reference and commitment must equal {@code text} at its
 * span, or the constructor throws an {@link IllegalArgumentException}. Spans of bookmarks and signatories are not
 * checked. Use {@link #builder}: the constructor changes whenever a part is added. Immutable and safe for use by many
 * threads.
 *
 * @param type what kind of paper it is
 * @param source the file it was read from
 * @param metadata what its head says
 * @param text the canonical text in reading order, in Unicode NFC, with a line feed between blocks; the notes come
 *     last, and running heads are left out
 * @param salutation 'Geachte voorzitter,'; null when it has none
 * @param sections the body, without the annexes; empty when there is none
 * @param closing 'Hoogachtend,'; null when it has none
 * @param signatories who signs, in reading order
 * @param footnotes the notes, in the order of their marks
 * @param bookmarks the bookmarks, in document order
 * @param references the references, in reading order, those in notes last
 * @param attachments the annexes that stand in the same file
 * @param questions questions with their answers, in the order of the text; empty unless the document answers questions
 * @param inquiry who asked the questions that the document answers, their case number and their dates; null when it
 *     answers none
 * @param motion what a motion says; null when the document is not a motion
 * @param amendment what an amendment changes; null when the document is not an amendment
 * @param commitments what the government promises a chamber, in the order of the text; empty when nothing is promised
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
        List<QuestionAnswer> questions,
        @Nullable Inquiry inquiry,
        @Nullable MotionContent motion,
        @Nullable AmendmentContent amendment,
        List<Commitment> commitments,
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
        questions = List.copyOf(questions);
        commitments = List.copyOf(commitments);
        provenance = List.copyOf(provenance);
        passages(salutation, sections, closing, attachments)
                .forEach(passage -> check(text, passage.text(), passage.span()));
        footnotes.forEach(note -> check(text, note.text(), note.span()));
        references.forEach(reference -> check(text, reference.text(), reference.span()));
        Stream.of(
                        parts(questions),
                        parts(motion),
                        parts(amendment),
                        commitments.stream().map(Commitment::passage))
                .flatMap(each -> each)
                .forEach(passage -> check(text, passage.text(), passage.span()));
    }

    /**
     * A builder for a document that holds this text.
     *
     * @param text the canonical text, into which every span points
     */
    public static Builder builder(DocumentType type, Source source, String text) {
        return new Builder(type, source, text);
    }

    /** A builder that begins with the parts of this document. */
    public Builder toBuilder() {
        return new Builder(type, source, text)
                .salutation(salutation)
                .closing(closing)
                .metadata(metadata)
                .sections(sections)
                .signatories(signatories)
                .footnotes(footnotes)
                .bookmarks(bookmarks)
                .references(references)
                .attachments(attachments)
                .questions(questions)
                .inquiry(inquiry)
                .motion(motion)
                .amendment(amendment)
                .commitments(commitments)
                .provenance(provenance);
    }

    /** The references grouped by official id, in the order of first mention. References without an id are left out. */
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

    /** The sections of the body and of the annexes, at any depth, in the order of the text. */
    public List<Section> allSections() {
        return Stream.concat(
                        sections.stream(), attachments.stream().flatMap(attachment -> attachment.sections().stream()))
                .flatMap(section -> section.allSections().stream())
                .toList();
    }

    /**
     * The blocks of the body and of the annexes, in the order of the text. List items and table cells stay inside their
     * list or table.
     */
    public List<Block> allBlocks() {
        return allSections().stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    /**
     * The running text of the body and of the annexes, piece by piece in the order of the text: salutation, headings,
     * paragraphs, items, cells, quotations, closing and titles of annexes. Notes and signatures are left out.
     */
    public List<Passage> passages() {
        return passages(salutation, sections, closing, attachments);
    }

    /**
     * The innermost section that contains an offset; the end of its last block still counts as inside.
     *
     * @param offset UTF-16 units from the start of {@link #text()}
     * @return null when the offset lies in no section, as in the letterhead, the salutation, the closing, the
     *     signature, the title of an annex or a note
     */
    public @Nullable Section sectionAt(int offset) {
        Section innermost = null;
        for (Section section : allSections()) {
            Span own = section.ownSpan();
            if (own != null && own.contains(Span.at(offset))) {
                innermost = section;
            }
        }
        return innermost;
    }

    /**
     * The sentence that contains an offset or ends at it, because the mark of a note often stands at the end of a
     * sentence. No sentence runs past the edge of a heading, an item or a cell.
     *
     * @param offset UTF-16 units from the start of {@link #text()}
     * @return null when the offset lies neither in {@link #passages()} nor in a note
     */
    public @Nullable Passage sentenceAt(int offset) {
        return Stream.concat(passages().stream(), notes())
                .filter(piece -> piece.span().contains(Span.at(offset)))
                .reduce((first, later) -> later)
                .map(piece -> sentence(piece, offset))
                .orElse(null);
    }

    private static Passage sentence(Passage piece, int offset) {
        int start = piece.span().start();
        Span sentence = Sentences.at(piece.text(), offset - start);
        return new Passage(sentence.of(piece.text()), new Span(start + sentence.start(), start + sentence.end()));
    }

    /**
     * The sentences of {@link #passages()} and, last, of the notes, in the order of the text. No sentence runs past the
     * edge of a heading, an item, a cell or a note; a heading is one sentence or more. Each is made when it is asked
     * for.
     */
    public Stream<Passage> sentences() {
        return Stream.concat(passages().stream(), notes()).flatMap(ParliamentaryDocument::sentences);
    }

    private Stream<Passage> notes() {
        return footnotes.stream().map(note -> new Passage(note.text(), note.span()));
    }

    private static Stream<Passage> sentences(Passage piece) {
        int start = piece.span().start();
        return Sentences.all(piece.text())
                .map(sentence -> new Passage(
                        sentence.of(piece.text()), new Span(start + sentence.start(), start + sentence.end())));
    }

    /** The notes whose mark stands in a span or at one of its ends, in the order of their marks. */
    public List<Footnote> footnotesIn(Span span) {
        return footnotes.stream()
                .filter(note -> note.anchor() != null && span.contains(note.anchor()))
                .toList();
    }

    /** The references that lie wholly in a span, in reading order. */
    public List<Reference> referencesIn(Span span) {
        return references.stream()
                .filter(reference -> span.contains(reference.span()))
                .toList();
    }

    private static Stream<Passage> parts(List<QuestionAnswer> questions) {
        return questions.stream()
                .flatMap(pair -> Stream.concat(
                        pair.questions().stream().map(NumberedPassage::passage), Stream.ofNullable(pair.answer())));
    }

    private static Stream<Passage> parts(@Nullable MotionContent motion) {
        return Stream.ofNullable(motion)
                .flatMap(content -> Stream.concat(
                        content.clauses().stream().map(MotionClause::passage), Stream.ofNullable(content.formula())));
    }

    private static Stream<Passage> parts(@Nullable AmendmentContent amendment) {
        return Stream.ofNullable(amendment)
                .flatMap(content -> Stream.concat(
                        content.changes().stream().map(NumberedPassage::passage),
                        Stream.ofNullable(content.explanation())));
    }

    private static List<Passage> passages(
            @Nullable Passage salutation,
            List<Section> sections,
            @Nullable Passage closing,
            List<Attachment> attachments) {
        return new Passages()
                .add(salutation)
                .sections(sections)
                .add(closing)
                .attachments(attachments)
                .all();
    }

    private static void check(String canonical, String words, Span span) {
        if (span.length() != words.length() || !canonical.startsWith(words, span.start())) {
            throw new IllegalArgumentException("span " + span + " does not hold the text stored with it");
        }
    }

    /** Collects the parts of a document. Not safe for use by many threads. */
    public static final class Builder {
        private final DocumentType type;
        private final Source source;
        private final String text;
        private @Nullable Passage salutation;
        private @Nullable Passage closing;
        private Metadata metadata = Metadata.unknown();
        private List<Section> sections = List.of();
        private List<Signatory> signatories = List.of();
        private List<Footnote> footnotes = List.of();
        private List<Bookmark> bookmarks = List.of();
        private List<Reference> references = List.of();
        private List<Attachment> attachments = List.of();
        private List<QuestionAnswer> questions = List.of();
        private @Nullable Inquiry inquiry;
        private @Nullable MotionContent motion;
        private @Nullable AmendmentContent amendment;
        private List<Commitment> commitments = List.of();
        private List<Provenance> provenance = List.of();

        private Builder(DocumentType type, Source source, String text) {
            this.type = type;
            this.source = source;
            this.text = text;
        }

        /** Sets the salutation; null when there is none. */
        public Builder salutation(@Nullable Passage value) {
            salutation = value;
            return this;
        }

        /** Sets the closing; null when there is none. */
        public Builder closing(@Nullable Passage value) {
            closing = value;
            return this;
        }

        /** Sets what the head says. Default: {@link Metadata#unknown()}. */
        public Builder metadata(Metadata value) {
            metadata = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the body. Default: none. */
        public Builder sections(List<Section> value) {
            sections = List.copyOf(value);
            return this;
        }

        /** Sets who signs, in reading order. Default: nobody. */
        public Builder signatories(List<Signatory> value) {
            signatories = List.copyOf(value);
            return this;
        }

        /** Sets the notes, in the order of their marks. Default: none. */
        public Builder footnotes(List<Footnote> value) {
            footnotes = List.copyOf(value);
            return this;
        }

        /** Sets the bookmarks, in document order. Default: none. */
        public Builder bookmarks(List<Bookmark> value) {
            bookmarks = List.copyOf(value);
            return this;
        }

        /** Sets the references, in reading order, those in notes last. Default: none. */
        public Builder references(List<Reference> value) {
            references = List.copyOf(value);
            return this;
        }

        /** Sets the annexes in the same file. Default: none. */
        public Builder attachments(List<Attachment> value) {
            attachments = List.copyOf(value);
            return this;
        }

        /** Sets the questions with their answers, in the order of the text. Default: none. */
        public Builder questions(List<QuestionAnswer> value) {
            questions = List.copyOf(value);
            return this;
        }

        /**
         * Sets who asked the questions that the document answers, with their case number and dates; null when it
         * answers none.
         */
        public Builder inquiry(@Nullable Inquiry value) {
            inquiry = value;
            return this;
        }

        /** Sets what an amendment changes; null when the document is not an amendment. */
        public Builder amendment(@Nullable AmendmentContent value) {
            amendment = value;
            return this;
        }

        /** Sets what a motion says; null when the document is not a motion. */
        public Builder motion(@Nullable MotionContent value) {
            motion = value;
            return this;
        }

        /** Sets what the government promises a chamber, in the order of the text. Default: nothing. */
        public Builder commitments(List<Commitment> value) {
            commitments = List.copyOf(value);
            return this;
        }

        /** Sets where the fields came from. Default: none. */
        public Builder provenance(List<Provenance> value) {
            provenance = List.copyOf(value);
            return this;
        }

        /**
         * The document.
         *
         * @throws IllegalArgumentException when the text of a part differs from the document's text at its span
         */
        public ParliamentaryDocument build() {
            return new ParliamentaryDocument(
                    type,
                    source,
                    metadata,
                    text,
                    salutation,
                    sections,
                    closing,
                    signatories,
                    footnotes,
                    bookmarks,
                    references,
                    attachments,
                    questions,
                    inquiry,
                    motion,
                    amendment,
                    commitments,
                    provenance);
        }
    }
}
