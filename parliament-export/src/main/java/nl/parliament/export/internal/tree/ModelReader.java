package nl.parliament.export.internal.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.parliament.export.ExportReadException;
import nl.parliament.model.Addressee;
import nl.parliament.model.Attachment;
import nl.parliament.model.Attribute;
import nl.parliament.model.Bookmark;
import nl.parliament.model.Certainty;
import nl.parliament.model.Chamber;
import nl.parliament.model.Completeness;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Dossier;
import nl.parliament.model.Footnote;
import nl.parliament.model.Metadata;
import nl.parliament.model.Office;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Provenance;
import nl.parliament.model.Reference;
import nl.parliament.model.Section;
import nl.parliament.model.Severity;
import nl.parliament.model.Signatory;
import nl.parliament.model.Source;
import nl.parliament.model.SourceFormat;
import nl.parliament.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Nodes back to the model; the mirror of {@link ModelWriter}. Members it does not know are passed over: the format may
 * grow.
 */
public final class ModelReader {
    private final BlockReader blocks = new BlockReader();

    public ParseResult result(Value node) {
        try {
            ValueView root = new ValueView("", node);
            return new ParseResult(
                    document(root),
                    root.member("diagnostics").list(ModelReader::diagnostic),
                    root.member("completeness").code(Completeness::ofCode));
        } catch (ExportReadException known) {
            throw known;
        } catch (RuntimeException invalid) {
            throw new ExportReadException("the export holds no valid document: " + invalid.getMessage(), invalid);
        }
    }

    private ParliamentaryDocument document(ValueView root) {
        DocumentType type = root.member("documentType").code(DocumentType::ofCode);
        Source source = source(root.member("source"));
        return ParliamentaryDocument.builder(type, source, root.member("text").text())
                .metadata(metadata(root.member("metadata")))
                .salutation(root.passage("salutation", "salutationSpan"))
                .sections(root.member("sections").list(this::section))
                .closing(root.passage("closing", "closingSpan"))
                .signatories(root.member("signatories").list(ModelReader::signatory))
                .footnotes(root.member("footnotes").list(ModelReader::footnote))
                .bookmarks(root.member("bookmarks").list(ModelReader::bookmark))
                .references(root.member("references").list(ModelReader::reference))
                .attachments(root.member("attachments").list(this::attachment))
                .questions(root.member("questions").listOrEmpty(ContentReader::question))
                .inquiry(ContentReader.inquiry(root.member("inquiry")))
                .motion(ContentReader.motion(root.member("motion")))
                .amendment(ContentReader.amendment(root.member("amendment")))
                .commitments(root.member("commitments").listOrEmpty(ContentReader::commitment))
                .provenance(root.member("provenance").list(ModelReader::provenance))
                .build();
    }

    private static Bookmark bookmark(ValueView view) {
        return new Bookmark(view.member("name").text(), view.member("span").span());
    }

    private static Source source(ValueView view) {
        return new Source(
                view.member("name").textOrNull(),
                view.member("format").code(SourceFormat::ofCode),
                view.member("pages").numberOrNull(),
                view.member("producer").textOrNull());
    }

    private static Metadata metadata(ValueView view) {
        String date = view.member("date").textOrNull();
        return Metadata.builder()
                .ministry(view.member("ministry").textOrNull())
                .department(view.member("department").textOrNull())
                .addressee(addressee(view.member("addressee")))
                .date(date == null ? null : LocalDate.parse(date))
                .place(view.member("place").textOrNull())
                .subject(view.member("subject").textOrNull())
                .ourReference(view.member("ourReference").textOrNull())
                .yourReference(view.member("yourReference").textOrNull())
                .attachmentCount(view.member("attachmentCount").numberOrNull())
                .dossiers(view.member("dossiers").list(ModelReader::dossier))
                .number(view.member("number").textOrNull())
                .sessionYear(view.member("sessionYear").textOrNull())
                .identifier(view.member("identifier").textOrNull())
                .build();
    }

    private static Dossier dossier(ValueView view) {
        return new Dossier(view.member("number").text(), view.member("title").textOrNull());
    }

    private static @Nullable Addressee addressee(ValueView view) {
        return view.isAbsent()
                ? null
                : new Addressee(
                        view.member("chamber").code(Chamber::ofCode),
                        view.member("text").text());
    }

    private Section section(ValueView view) {
        return new Section(
                view.passage("heading", "headingSpan"),
                view.member("level").number(),
                view.member("number").textOrNull(),
                view.member("blocks").list(blocks::block),
                view.member("sections").list(this::section));
    }

    private static Signatory signatory(ValueView view) {
        ValueView office = view.member("office");
        return new Signatory(
                view.member("name").textOrNull(),
                view.member("role").textOrNull(),
                office.isAbsent() ? null : office.code(Office::ofCode),
                view.member("portfolio").textOrNull(),
                view.member("onBehalf").claim(),
                view.member("span").span());
    }

    private static Footnote footnote(ValueView view) {
        return new Footnote(
                view.member("label").text(),
                view.member("text").text(),
                view.member("span").span(),
                view.member("anchor").spanOrNull(),
                view.member("page").numberOrNull());
    }

    private static Reference reference(ValueView view) {
        Target target = Target.of(
                view.member("kind").text(),
                view.member("id").textOrNull(),
                view.member("url").textOrNull(),
                attributes(view.member("attributes")));
        return new Reference(
                target, view.member("text").text(), view.member("span").span());
    }

    private static List<Attribute> attributes(ValueView view) {
        List<Attribute> attributes = new ArrayList<>();
        for (Value.Member member : view.members()) {
            ValueView value = view.member(member.name());
            attributes.add(
                    member.value() instanceof Value.Items
                            ? Attribute.list(member.name(), value.list(ValueView::text))
                            : Attribute.of(member.name(), value.text()));
        }
        return attributes;
    }

    private Attachment attachment(ValueView view) {
        return new Attachment(
                view.passage("title", "titleSpan"), view.member("sections").list(this::section));
    }

    private static Provenance provenance(ValueView view) {
        return new Provenance(
                view.member("field").text(),
                view.member("part").text(),
                view.member("page").numberOrNull(),
                view.member("span").spanOrNull(),
                view.member("rule").text(),
                view.member("certainty").code(Certainty::ofCode),
                view.member("confidence").fractionOrNull());
    }

    private static Diagnostic diagnostic(ValueView view) {
        return new Diagnostic(
                view.member("code").text(),
                view.member("severity").code(Severity::ofCode),
                view.member("message").text(),
                view.member("span").spanOrNull(),
                view.member("page").numberOrNull());
    }
}
