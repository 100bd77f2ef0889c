package nl.parliament.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.parliament.model.*;

/**
 * Any model the records allow, made from a seed: odd characters, empty parts, deep nesting, references that share
 * words.
 */
final class RandomResult {
    private static final List<String> WORDS = List.of(
            "brief",
            "Kamer",
            "motie",
            "<script>alert(1)</script>",
            "a & b",
            "\"aanhaling\"",
            "'",
            "]]>",
            "\u0001",
            "\uD83D\uDE00",
            "\uD800",
            "\uDC00x",
            "\uFFFF",
            "\u00a0",
            "*ster*",
            "_laag_",
            "`code`",
            "[haak](x)",
            "|",
            "#",
            "1.",
            "-",
            "=1+1",
            "\\",
            "\t",
            "\u0085",
            "\u200f",
            "",
            "javascript:alert(1)",
            "-->",
            "ë",
            "&lt;",
            "\r",
            "---");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomResult(long seed) {
        this.random = new Random(seed);
    }

    static ParseResult of(long seed) {
        return new RandomResult(seed).result();
    }

    private ParseResult result() {
        Passage salutation = maybe() ? passage() : null;
        List<Section> sections = sections(3);
        Passage closing = maybe() ? passage() : null;
        List<Signatory> signatories = list(
                3,
                () -> new Signatory(
                        words(),
                        maybe() ? words() : null,
                        maybe() ? any(List.of(Office.values())) : null,
                        maybe() ? words() : null,
                        maybe(),
                        span()));
        List<Attachment> attachments = list(2, () -> new Attachment(maybe() ? passage() : null, sections(2)));
        List<QuestionAnswer> questions = list(3, this::question);
        MotionContent motion = maybe() ? motion() : null;
        AmendmentContent amendment = maybe() ? amendment() : null;
        List<Commitment> commitments = list(2, this::commitment);
        List<Footnote> footnotes = list(4, () -> {
            Passage note = passage();
            return new Footnote(
                    words(),
                    note.text(),
                    note.span(),
                    maybe() ? Span.at(random.nextInt(note.span().start() + 1)) : null,
                    page());
        });
        ParliamentaryDocument document = ParliamentaryDocument.builder(
                        any(List.of(DocumentType.values())),
                        new Source(maybe() ? words() : null, any(List.of(SourceFormat.values())), page(), words()),
                        text.toString())
                .metadata(metadata())
                .salutation(salutation)
                .sections(sections)
                .closing(closing)
                .signatories(signatories)
                .footnotes(footnotes)
                .bookmarks(list(3, () -> new Bookmark(words(), span())))
                .references(list(8, this::reference))
                .attachments(attachments)
                .questions(questions)
                .inquiry(maybe() ? inquiry() : null)
                .motion(motion)
                .amendment(amendment)
                .commitments(commitments)
                .provenance(list(
                        2,
                        () -> new Provenance(
                                "metadata.date",
                                words(),
                                page(),
                                maybe() ? span() : null,
                                words(),
                                any(List.of(Certainty.values())),
                                maybe() ? random.nextInt(101) / 100.0 : null)))
                .build();
        List<Diagnostic> diagnostics = list(
                2,
                () -> new Diagnostic(
                        "some-code", any(List.of(Severity.values())), words(), maybe() ? span() : null, page()));
        return new ParseResult(document, diagnostics, any(List.of(Completeness.values())));
    }

    private QuestionAnswer question() {
        return new QuestionAnswer(
                list(3, this::words),
                list(3, () -> {
                    Passage asked = passage();
                    return new NumberedPassage(maybe() ? words() : null, asked.text(), asked.span());
                }),
                maybe() ? passage() : null,
                any(List.of(AnswerStatus.values())),
                list(2, this::words));
    }

    private Inquiry inquiry() {
        return new Inquiry(
                list(3, () -> new Asker(words(), maybe() ? words() : null)),
                maybe() ? words() : null,
                maybe() ? LocalDate.of(2024, 7, 5) : null,
                maybe() ? LocalDate.of(2024, 8, 26) : null);
    }

    private AmendmentContent amendment() {
        List<NumberedPassage> changes = list(3, () -> {
            Passage change = passage();
            return new NumberedPassage(maybe() ? "I" : null, change.text(), change.span());
        });
        return new AmendmentContent(changes, maybe() ? passage() : null);
    }

    private Commitment commitment() {
        Passage promise = passage();
        return new Commitment(
                promise.text(),
                promise.span(),
                maybe() ? any(List.of(Promisor.values())) : null,
                maybe() ? any(List.of(Chamber.values())) : null,
                maybe() ? LocalDate.of(2025, 6, 30) : null,
                maybe() ? words() : null,
                random.nextInt(101) / 100.0);
    }

    private MotionContent motion() {
        List<MotionClause> clauses = list(3, () -> {
            Passage clause = passage();
            return new MotionClause(any(List.of(ClauseType.values())), clause.text(), clause.span());
        });
        return new MotionContent(words(), maybe() ? words() : null, clauses, maybe() ? passage() : null);
    }

    private Metadata metadata() {
        return Metadata.builder()
                .ministry(maybe() ? words() : null)
                .department(maybe() ? words() : null)
                .addressee(maybe() ? new Addressee(any(List.of(Chamber.values())), words()) : null)
                .date(maybe() ? LocalDate.of(2025, 9, 12) : null)
                .place(maybe() ? words() : null)
                .subject(maybe() ? words() : null)
                .ourReference(maybe() ? words() : null)
                .yourReference(maybe() ? words() : null)
                .attachmentCount(page())
                .dossiers(list(2, () -> new Dossier(words(), maybe() ? words() : null)))
                .number(maybe() ? words() : null)
                .sessionYear(maybe() ? words() : null)
                .identifier(maybe() ? words() : null)
                .build();
    }

    private List<Section> sections(int depth) {
        return depth == 0
                ? List.of()
                : list(3, () -> {
                    Passage heading = maybe() ? passage() : null;
                    return new Section(
                            heading,
                            1 + random.nextInt(8),
                            maybe() ? words() : null,
                            list(4, this::block),
                            sections(depth - 1));
                });
    }

    private Block block() {
        int start = text.length();
        return switch (random.nextInt(4)) {
            case 0 -> new ItemList(maybe(), atLeastOne(() -> item(2)), new Span(start, text.length()), page());
            case 1 -> new Table(tableRows(), new Span(start, text.length()), page());
            case 2 -> quotation(passage());
            default -> paragraph(passage());
        };
    }

    private Block paragraph(Passage words) {
        return new Paragraph(words.text(), words.span(), page());
    }

    private Block quotation(Passage words) {
        return new Quotation(words.text(), words.span(), page());
    }

    private ListItem item(int depth) {
        Passage words = passage();
        return new ListItem(
                maybe() ? words() : null,
                words.text(),
                words.span(),
                depth == 0 ? List.of() : list(2, () -> item(depth - 1)));
    }

    /** Rows of four columns, in pairs: the first cell of a pair may reach down into its second row. */
    private List<TableRow> tableRows() {
        List<TableRow> rows = new ArrayList<>();
        for (int pair = random.nextInt(3); pair > 0; pair--) {
            int columns = 1 + random.nextInt(3);
            int down = 1 + random.nextInt(2);
            rows.add(new TableRow(List.of(cell(columns, down), cell(4 - columns, 1))));
            rows.add(new TableRow(down == 2 ? List.of(cell(4 - columns, 1)) : List.of(cell(4, 1))));
        }
        return rows;
    }

    private TableCell cell(int columns, int rows) {
        Passage words = passage();
        return new TableCell(words.text(), words.span(), maybe(), columns, rows);
    }

    private Reference reference() {
        Span span = span();
        Target target = switch (random.nextInt(4)) {
            case 0 ->
                new Motie(
                        maybe() ? new Kamerstuk("36045", null, "191") : null,
                        list(2, this::words),
                        maybe(),
                        maybe() ? words() : null,
                        maybe() ? PartialDate.parse("--02-18") : null,
                        maybe() ? words() : null,
                        List.of());
            case 1 ->
                new Kamerstuk(
                        "36600", maybe() ? "XV" : null, maybe() ? "12" : null, maybe() ? words() : null, List.of());
            case 2 -> new Wet(words(), maybe() ? "BWBR0001840" : null, maybe() ? "3:2" : null, List.of());
            default ->
                new GenericTarget(
                        maybe() ? "url" : words(),
                        maybe() ? words() : null,
                        maybe() ? words() : "https://example.org/?a=1&b=\"" + words(),
                        List.of());
        };
        return new Reference(target, span.of(text.toString()), span);
    }

    private Span span() {
        int start = random.nextInt(text.length() + 1);
        return new Span(start, Math.min(text.length(), start + random.nextInt(40)));
    }

    private Passage passage() {
        int start = text.length();
        String words = words() + (maybe() ? "\n" + words() : "");
        text.append(words).append('\n');
        return new Passage(words, new Span(start, start + words.length()));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int count = random.nextInt(6); count >= 0; count--) {
            words.append(any(WORDS)).append(count == 0 ? "" : " ");
        }
        return words.toString();
    }

    private Integer page() {
        return maybe() ? 1 + random.nextInt(9) : null;
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> list(int most, java.util.function.Supplier<T> maker) {
        List<T> values = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            values.add(maker.get());
        }
        return values;
    }

    private <T> List<T> atLeastOne(java.util.function.Supplier<T> maker) {
        List<T> values = new ArrayList<>(List.of(maker.get()));
        values.addAll(list(3, maker));
        return values;
    }
}
