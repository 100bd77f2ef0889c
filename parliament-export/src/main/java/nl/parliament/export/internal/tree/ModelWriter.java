package nl.parliament.export.internal.tree;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import nl.parliament.export.ExportOptions;
import nl.parliament.model.Addressee;
import nl.parliament.model.Attachment;
import nl.parliament.model.Attribute;
import nl.parliament.model.Bookmark;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Dossier;
import nl.parliament.model.Footnote;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Passage;
import nl.parliament.model.Provenance;
import nl.parliament.model.Reference;
import nl.parliament.model.Section;
import nl.parliament.model.Signatory;
import nl.parliament.model.Source;
import nl.parliament.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The model to nodes: which fields an export has, in which order. The order is that of the public format. Nodes of
 * lists are made when they are written, so that a long document does not stand in memory twice.
 */
public final class ModelWriter {
    private final ParseResult result;
    private final ExportOptions options;
    private final StableIds keys;
    private final BlockWriter blocks;

    public ModelWriter(ParseResult result, ExportOptions options) {
        this.result = result;
        this.options = options;
        this.keys = new StableIds(result.document());
        this.blocks = new BlockWriter(keys);
    }

    public Value.Members members() {
        ParliamentaryDocument document = result.document();
        List<Provenance> provenance = options.provenance() ? document.provenance() : List.of();
        return new Value.Builder()
                .text("documentType", document.type().code())
                .text("completeness", result.completeness().code())
                .node("generator", generator())
                .text("contentHash", "sha256:" + StableIds.hash(document.text()))
                .node("source", source(document.source()))
                .node("metadata", metadata(document.metadata()))
                .text("salutation", words(document.salutation()))
                .node("salutationSpan", place(document.salutation()))
                .text("text", options.text() ? document.text() : null)
                .node("sections", list(document.sections(), this::section))
                .text("closing", words(document.closing()))
                .node("closingSpan", place(document.closing()))
                .node("signatories", list(document.signatories(), this::signatory))
                .node("footnotes", list(document.footnotes(), this::footnote))
                .node("bookmarks", list(document.bookmarks(), this::bookmark))
                .node("references", list(document.references(), this::reference))
                .node("attachments", list(document.attachments(), this::attachment))
                .node("questions", list(document.questions(), ContentWriter::question))
                .node("inquiry", ContentWriter.inquiry(document.inquiry()))
                .node("motion", ContentWriter.motion(document.motion()))
                .node("amendment", ContentWriter.amendment(document.amendment()))
                .node("commitments", list(document.commitments(), ContentWriter::commitment))
                .node("provenance", list(provenance, this::provenance))
                .node("diagnostics", list(result.diagnostics(), this::diagnostic))
                .build();
    }

    public static <T> Value list(List<T> values, Function<T, Value> each) {
        return new Value.Items(new AbstractList<Value>() {
            @Override
            public Value get(int index) {
                return each.apply(values.get(index));
            }

            @Override
            public int size() {
                return values.size();
            }
        });
    }

    /** The day of the letter, ISO 8601; null when it has none. */
    public static @Nullable String date(Metadata metadata) {
        return metadata.date() == null ? null : metadata.date().toString();
    }

    public static Value span(@Nullable Span span) {
        return span == null
                ? new Value.Nothing()
                : new Value.Builder()
                        .number("start", span.start())
                        .number("end", span.end())
                        .build();
    }

    static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.text();
    }

    static Value place(@Nullable Passage passage) {
        return span(passage == null ? null : passage.span());
    }

    private static Value generator() {
        return new Value.Builder()
                .text("name", "parliament")
                .text("version", LibraryVersion.version())
                .build();
    }

    private Value source(Source source) {
        return new Value.Builder()
                .text("name", source.name())
                .text("format", source.format().code())
                .number("pages", source.pages())
                .text("producer", source.producer())
                .build();
    }

    private Value metadata(Metadata metadata) {
        return new Value.Builder()
                .text("ministry", metadata.ministry())
                .text("department", metadata.department())
                .node("addressee", addressee(metadata.addressee()))
                .text("date", date(metadata))
                .text("place", metadata.place())
                .text("subject", metadata.subject())
                .text("ourReference", metadata.ourReference())
                .text("yourReference", metadata.yourReference())
                .number("attachmentCount", metadata.attachmentCount())
                .node("dossiers", list(metadata.dossiers(), this::dossier))
                .text("number", metadata.number())
                .text("sessionYear", metadata.sessionYear())
                .text("identifier", metadata.identifier())
                .build();
    }

    private Value addressee(@Nullable Addressee addressee) {
        return addressee == null
                ? new Value.Nothing()
                : new Value.Builder()
                        .text("chamber", addressee.chamber().code())
                        .text("text", addressee.text())
                        .build();
    }

    private Value dossier(Dossier dossier) {
        return new Value.Builder()
                .text("number", dossier.number())
                .text("title", dossier.title())
                .build();
    }

    private Value section(Section section) {
        return new Value.Builder()
                .text("key", keys.of(section))
                .text("heading", words(section.heading()))
                .node("headingSpan", place(section.heading()))
                .number("level", section.level())
                .text("number", section.number())
                .node("blocks", list(section.blocks(), block -> block.accept(blocks)))
                .node("sections", list(section.sections(), this::section))
                .build();
    }

    private Value signatory(Signatory signatory) {
        return new Value.Builder()
                .text("name", signatory.name())
                .text("role", signatory.role())
                .text(
                        "office",
                        signatory.office() == null ? null : signatory.office().code())
                .text("portfolio", signatory.portfolio())
                .claim("onBehalf", signatory.onBehalf())
                .node("span", span(signatory.span()))
                .build();
    }

    private Value footnote(Footnote footnote) {
        return new Value.Builder()
                .text("key", keys.of(footnote))
                .text("label", footnote.label())
                .text("text", footnote.text())
                .node("span", span(footnote.span()))
                .node("anchor", span(footnote.anchor()))
                .number("page", footnote.page())
                .build();
    }

    private Value bookmark(Bookmark bookmark) {
        return new Value.Builder()
                .text("name", bookmark.name())
                .node("span", span(bookmark.span()))
                .build();
    }

    private Value reference(Reference reference) {
        return new Value.Builder()
                .text("key", keys.of(reference))
                .text("kind", reference.target().kind())
                .text("id", reference.target().id())
                .text("text", reference.text())
                .node("span", span(reference.span()))
                .text("url", reference.target().url())
                .node("attributes", attributes(reference.target().attributes()))
                .build();
    }

    private static Value attributes(List<Attribute> attributes) {
        Value.Builder node = new Value.Builder();
        for (Attribute attribute : attributes) {
            Value value = attribute.list()
                    ? list(attribute.values(), Value.Text::new)
                    : new Value.Text(attribute.values().get(0));
            node.node(attribute.name(), value);
        }
        return node.build();
    }

    private Value attachment(Attachment attachment) {
        return new Value.Builder()
                .text("title", words(attachment.title()))
                .node("titleSpan", place(attachment.title()))
                .node("sections", list(attachment.sections(), this::section))
                .build();
    }

    private Value provenance(Provenance provenance) {
        return new Value.Builder()
                .text("field", provenance.field())
                .text("part", provenance.part())
                .number("page", provenance.page())
                .node("span", span(provenance.span()))
                .text("rule", provenance.rule())
                .text("certainty", provenance.certainty().code())
                .number("confidence", provenance.confidence())
                .build();
    }

    private Value diagnostic(Diagnostic diagnostic) {
        return new Value.Builder()
                .text("code", diagnostic.code())
                .text("severity", diagnostic.severity().code())
                .text("message", diagnostic.message())
                .node("span", span(diagnostic.span()))
                .number("page", diagnostic.page())
                .build();
    }
}
