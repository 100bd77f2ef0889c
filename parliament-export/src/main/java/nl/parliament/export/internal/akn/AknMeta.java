package nl.parliament.export.internal.akn;

import java.time.LocalDate;
import java.util.List;
import nl.parliament.model.Footnote;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * The meta of a letter and of its annexes: identification of work, expression and manifestation, persons and roles, and
 * notes that nothing calls. It also has the fields without a place in the standard. The standard wants a date always;
 * an unknown one is the first day of the calendar and is named so.
 */
public final class AknMeta {
    private static final String READER = "#parliament";
    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);
    private static final List<String> PROPRIETARY = List.of(
            "documentType",
            "completeness",
            "generator",
            "contentHash",
            "source",
            "metadata",
            "bookmarks",
            "references",
            "provenance",
            "diagnostics");

    private final ParseResult result;
    private final ParliamentaryDocument document;
    private final Metadata metadata;
    private final AknWriter akn;
    private final AknText text;

    AknMeta(ParseResult result, AknWriter akn, AknText text) {
        this.result = result;
        this.document = result.document();
        this.metadata = document.metadata();
        this.akn = akn;
        this.text = text;
    }

    void letter() {
        akn.open("meta").line();
        identification("");
        references();
        notes();
        akn.open("proprietary", "source", READER).line();
        akn.members(result, PROPRIETARY::contains).closeLine();
        akn.closeLine();
    }

    void attachment(int number) {
        akn.open("meta").line();
        identification("/!bijlage_" + number);
        akn.closeLine();
    }

    private void identification(String part) {
        String work = "/akn/nl/doc/" + document.type().code() + "/" + AknUri.slug(metadata.ministry()) + "/"
                + (metadata.date() == null ? "onbekend" : metadata.date().toString()) + "/" + AknUri.segment(number());
        akn.open("identification", "source", READER).line();
        level("FRBRWork", work, part, true);
        akn.empty("FRBRcountry", "value", "nl").closeLine();
        level("FRBRExpression", work + "/nld@", part, false);
        akn.empty("FRBRlanguage", "language", "nld").closeLine();
        level("FRBRManifestation", work + "/nld@.akn.xml", part, false);
        akn.empty("FRBRformat", "value", "application/akn+xml").closeLine();
        akn.closeLine();
    }

    private void level(String level, String address, String part, boolean isWork) {
        akn.open(level).line();
        akn.empty("FRBRthis", "value", address + part);
        akn.empty("FRBRuri", "value", address);
        if (isWork && part.isEmpty() && metadata.identifier() != null) {
            akn.empty("FRBRalias", "value", metadata.identifier(), "name", "officielebekendmakingen");
        }
        LocalDate date = metadata.date();
        String day = date == null ? NO_DAY.toString() : date.toString();
        akn.empty("FRBRdate", "date", day, "name", date == null ? "unknown" : "document");
        akn.empty("FRBRauthor", "href", metadata.ministry() == null ? READER : "#ministry");
    }

    private @Nullable String number() {
        return metadata.ourReference() == null ? metadata.identifier() : metadata.ourReference();
    }

    private void references() {
        akn.open("references", "source", READER).line();
        named("TLCOrganization", "parliament", "organization", "Parliament");
        if (metadata.ministry() != null) {
            named("TLCOrganization", "ministry", "organization", metadata.ministry());
        }
        for (int i = 0; i < document.signatories().size(); i++) {
            Signatory signatory = document.signatories().get(i);
            if (signatory.name() != null) {
                named("TLCPerson", "person_" + (i + 1), "person", signatory.name());
            }
            if (signatory.role() != null) {
                named("TLCRole", "role_" + (i + 1), "role", signatory.role());
            }
        }
        akn.closeLine();
    }

    private void named(String element, String id, String kind, String name) {
        akn.empty(element, "eId", id, "href", "/akn/ontology/" + kind + "/nl/" + AknUri.slug(name), "showAs", name);
    }

    private void notes() {
        if (text.uncalled().isEmpty()) {
            return;
        }
        akn.open("notes", "source", READER).line();
        for (Footnote note : text.uncalled()) {
            akn.openNumbered("note", "fn", "marker", note.label(), "placement", "bottom")
                    .openNumbered("p", "p");
            text.write(note.span());
            akn.close().closeLine();
        }
        akn.closeLine();
    }
}
