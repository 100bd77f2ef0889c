package nl.parliament.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A builder keeps what it is given, and gives what it was not told its default. */
class BuilderTest {
    private static final Source SOURCE = new Source(null, SourceFormat.TXT, null, null);

    @Test
    void a_document_needs_no_more_than_type_source_and_text() {
        ParliamentaryDocument document =
                ParliamentaryDocument.builder(DocumentType.OVERIG, SOURCE, "").build();
        assertThat(document.metadata()).isEqualTo(Metadata.unknown());
        assertThat(document.sections()).isEmpty();
        assertThat(document.salutation()).isNull();
        assertThatNullPointerException()
                .isThrownBy(() -> ParliamentaryDocument.builder(DocumentType.OVERIG, SOURCE, null)
                        .build())
                .withMessage("text");
    }

    @Test
    void a_builder_of_a_document_begins_with_its_parts() {
        Passage words = new Passage("a", new Span(0, 1));
        Section section = new Section(words, 1, null, List.of(), List.of());
        ParliamentaryDocument document = ParliamentaryDocument.builder(DocumentType.OVERIG, SOURCE, "a")
                .metadata(Metadata.builder().subject("b").build())
                .salutation(words)
                .sections(List.of(section))
                .closing(words)
                .signatories(List.of(new Signatory("c", null, null, null, false, words.span())))
                .footnotes(List.of(new Footnote("1", "a", words.span(), null, null)))
                .bookmarks(List.of(new Bookmark("d", words.span())))
                .references(List.of(new Reference(new Kamerstuk("36045", null, "191"), "a", words.span())))
                .attachments(List.of(new Attachment(null, List.of(section))))
                .questions(List.of(new QuestionAnswer(List.of(), List.of(), words, AnswerStatus.ANSWERED, List.of())))
                .inquiry(new Inquiry(List.of(new Asker("g", null)), null, null, null))
                .motion(new MotionContent("motie", null, List.of(), words))
                .amendment(new AmendmentContent(List.of(), words))
                .commitments(List.of(new Commitment("", Span.at(0), null, null, null, null, 1)))
                .provenance(List.of(new Provenance("e", "body", null, null, "f", Certainty.STATED)))
                .build();
        assertThat(document).hasNoNullFieldsOrProperties();
        assertThat(document.toBuilder().build()).isEqualTo(document);
    }

    @Test
    void a_builder_of_metadata_begins_with_its_values() {
        Metadata metadata = Metadata.builder()
                .ministry("a")
                .department("b")
                .addressee(new Addressee(Chamber.BOTH, "c"))
                .date(LocalDate.of(2025, 9, 12))
                .place("d")
                .subject("e")
                .ourReference("f")
                .yourReference("g")
                .attachmentCount(1)
                .dossiers(List.of(new Dossier("36045", null)))
                .number("191")
                .sessionYear("2024-2025")
                .identifier("kst-36045-191")
                .build();
        assertThat(metadata).hasNoNullFieldsOrProperties();
        assertThat(metadata.toBuilder().build()).isEqualTo(metadata);
    }
}
