package nl.parliament.export.internal.akn;

import nl.parliament.export.internal.text.DutchLabels;
import nl.parliament.model.Metadata;
import org.jspecify.annotations.Nullable;

/** The preface: sender, addressee, date, number and title, each where it is known. */
public final class AknPreface {
    private final Metadata metadata;
    private final AknWriter akn;

    AknPreface(Metadata metadata, AknWriter akn) {
        this.metadata = metadata;
        this.akn = akn;
    }

    void write() {
        if (isEmpty()) {
            return;
        }
        akn.open("preface").line();
        if (metadata.ministry() != null) {
            akn.openNumbered("p", "p", "class", "sender").open("organization", "refersTo", "#ministry");
            akn.text(metadata.ministry()).close().closeLine();
        }
        if (metadata.addressee() != null) {
            akn.openNumbered("p", "p", "class", "addressee")
                    .text(metadata.addressee().text())
                    .closeLine();
        }
        if (metadata.date() != null) {
            akn.openNumbered("p", "p", "class", "date")
                    .open("docDate", "date", metadata.date().toString());
            akn.text(DutchLabels.day(metadata.date())).close().closeLine();
        }
        inline("docNumber", metadata.identifier() == null ? metadata.ourReference() : metadata.identifier());
        inline("docTitle", metadata.subject());
        akn.closeLine();
    }

    private boolean isEmpty() {
        boolean isUnknown = metadata.ministry() == null && metadata.addressee() == null && metadata.date() == null;
        return isUnknown
                && metadata.identifier() == null
                && metadata.ourReference() == null
                && metadata.subject() == null;
    }

    private void inline(String element, @Nullable String value) {
        if (value != null) {
            akn.openNumbered("p", "p").open(element).text(value).close().closeLine();
        }
    }
}
