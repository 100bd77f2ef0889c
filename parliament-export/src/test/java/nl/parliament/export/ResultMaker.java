package nl.parliament.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.*;
import nl.parliament.model.AmendmentContent;
import org.jspecify.annotations.Nullable;

/** Results by hand: one with everything in it, one with next to nothing. */
final class ResultMaker {
    private static final String TEXT =
            "Geachte voorzitter,\n1. Kop\nAlinea met <&> \"teken\" \\ \uD83D\uDE00\u00a0en\u0001.\n• "
                    + "een\n– twee\nA\tB\nCitaat\nDe minister van Defensie\nNaam\nBijlage\nNoot";

    private ResultMaker() {}

    static ParseResult smallest() {
        return ParseResult.of(
                ParliamentaryDocument.builder(DocumentType.OVERIG, new Source(null, SourceFormat.TXT, null, null), "")
                        .build());
    }

    static ParseResult ofParagraph(String text) {
        Paragraph paragraph = new Paragraph(text, new Span(0, text.length()), null);
        return ParseResult.of(ParliamentaryDocument.builder(
                        DocumentType.KAMERBRIEF, new Source("brief.txt", SourceFormat.TXT, null, null), text)
                .sections(List.of(new Section(null, 1, null, List.of(paragraph), List.of())))
                .build());
    }

    static ParseResult ofParagraphs(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Paragraph(paragraph, new Span(at, at + paragraph.length()), null));
            at += paragraph.length() + 1;
        }
        return ParseResult.of(ParliamentaryDocument.builder(
                        DocumentType.KAMERBRIEF,
                        new Source("brief.txt", SourceFormat.TXT, null, null),
                        String.join("\n", paragraphs))
                .sections(List.of(new Section(null, 1, null, blocks, List.of())))
                .build());
    }

    static ParseResult richest() {
        return richestWith(
                List.of(
                        new TableRow(List.of(
                                new TableCell("A", span("A\tB", 0, 1), true, 2, 1),
                                new TableCell("B", span("A\tB", 2, 3), false, 1, 2))),
                        new TableRow(List.of(new TableCell("", span("A\tB", 3, 3), false, 2, 1)))),
                0.97);
    }

    /** As earlier versions wrote it: without empty cells, the rows that hold no other, and questions and motions. */
    static ParseResult richestOfEarlier() {
        ParseResult result = richestWith(
                List.of(new TableRow(List.of(
                        new TableCell("A", span("A\tB", 0, 1), true, 2, 1),
                        new TableCell("B", span("A\tB", 2, 3), false, 1, 1)))),
                null);
        ParliamentaryDocument document = result.document().toBuilder()
                .questions(List.of())
                .inquiry(null)
                .motion(null)
                .amendment(null)
                .commitments(List.of())
                .build();
        return new ParseResult(document, result.diagnostics(), result.completeness());
    }

    private static ParseResult richestWith(List<TableRow> rows, @Nullable Double confidence) {
        ListItem nested = new ListItem("–", "twee", span("twee"), List.of());
        ItemList list = new ItemList(
                false, List.of(new ListItem("•", "een", span("een"), List.of(nested))), span("een\n– twee"), 1);
        Table table = new Table(rows, span("A\tB"), null);
        String words = "Alinea met <&> \"teken\" \\ \uD83D\uDE00\u00a0en\u0001.";
        Section inner = new Section(
                new Passage("1. Kop", span("1. Kop")),
                2,
                "1",
                List.of(
                        new Paragraph(words, span(words), 1),
                        list,
                        table,
                        new Quotation("Citaat", span("Citaat"), null)),
                List.of());
        ParliamentaryDocument document = ParliamentaryDocument.builder(
                        DocumentType.KAMERBRIEF, new Source("brief.pdf", SourceFormat.PDF, 3, "Word"), TEXT)
                .metadata(Metadata.builder()
                        .ministry("Ministerie van Defensie")
                        .department("DGB")
                        .addressee(new Addressee(Chamber.BOTH, "De Voorzitters"))
                        .date(LocalDate.of(2025, 9, 12))
                        .place("Den Haag")
                        .subject("Onderwerp")
                        .ourReference("D2025")
                        .yourReference("2025Z1")
                        .attachmentCount(2)
                        .dossiers(List.of(new Dossier("36045", "Titel"), new Dossier("36600-X", null)))
                        .number("191")
                        .sessionYear("2024-2025")
                        .identifier("kst-36045-191")
                        .build())
                .salutation(new Passage("Geachte voorzitter,", span("Geachte voorzitter,")))
                .sections(List.of(new Section(null, 1, null, List.of(), List.of(inner))))
                .signatories(List.of(new Signatory(
                        "Naam",
                        "De minister van Defensie",
                        Office.MINISTER,
                        "Defensie",
                        true,
                        span("De minister van Defensie\nNaam"))))
                .footnotes(List.of(
                        new Footnote("1", "Noot", span("Noot"), Span.at(30), 2),
                        new Footnote("*", "Noot", span("Noot"), null, null)))
                .bookmarks(List.of(new Bookmark("_Hlk1", Span.at(4))))
                .references(List.of(
                        reference(new Motie(
                                new Kamerstuk("21501", "02", "3047"),
                                List.of("Paternotte"),
                                true,
                                null,
                                PartialDate.parse("--02-18"),
                                null,
                                List.of(Attribute.list("leeg", List.of())))),
                        reference(Motie.by(List.of("Van Campen"))),
                        reference(new Kamerstuk("36600", "XV", null)),
                        reference(new Wet("Grondwet", "BWBR0001840", "100", List.of())),
                        reference(new Wet("Wet op iets", null, null, List.of())),
                        reference(new GenericTarget("eu", "32016R0679", "https://example.org/?a=1&b=2", List.of()))))
                .attachments(List.of(
                        new Attachment(new Passage("Bijlage", span("Bijlage")), List.of()),
                        new Attachment(null, List.of())))
                .questions(List.of(
                        new QuestionAnswer(
                                List.of("1", "2"),
                                List.of(
                                        new NumberedPassage("1", "een", span("een")),
                                        new NumberedPassage(null, "twee", span("twee"))),
                                new Passage("Citaat", span("Citaat")),
                                AnswerStatus.REFERS,
                                List.of("3")),
                        new QuestionAnswer(List.of(), List.of(), null, AnswerStatus.DEFERRED, List.of())))
                .inquiry(new Inquiry(
                        List.of(new Asker("Van Weyenberg", "D66"), new Asker("Omtzigt", null)),
                        "2024Z11859",
                        LocalDate.of(2024, 7, 5),
                        LocalDate.of(2024, 8, 26)))
                .motion(new MotionContent(
                        "gewijzigde motie",
                        "kst-21501-02-2805",
                        List.of(new MotionClause(ClauseType.VERZOEKT, "Alinea", span("Alinea"))),
                        new Passage("Citaat", span("Citaat"))))
                .amendment(new AmendmentContent(
                        List.of(new NumberedPassage("II", "Alinea", span("Alinea"))),
                        new Passage("Citaat", span("Citaat"))))
                .commitments(List.of(new Commitment(
                        "Citaat",
                        span("Citaat"),
                        Promisor.MINISTER,
                        Chamber.TWEEDE_KAMER,
                        LocalDate.of(2025, 6, 30),
                        "voor de zomer",
                        0.9)))
                .provenance(List.of(new Provenance(
                        "metadata.date", "column", 1, span("Noot"), "label", Certainty.STATED, confidence)))
                .build();
        return new ParseResult(
                document,
                List.of(new Diagnostic("page-without-text", Severity.WARNING, "page 2: no text", Span.at(1), 2)),
                Completeness.DAMAGED);
    }

    private static Reference reference(Target target) {
        return new Reference(target, "Alinea", span("Alinea"));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Span span(String words, int from, int to) {
        int start = TEXT.indexOf(words);
        return new Span(start + from, start + to);
    }
}
