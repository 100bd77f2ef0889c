package nl.parliament.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import nl.parliament.export.internal.json.JsonObjects;
import nl.parliament.export.internal.text.DutchLabels;
import nl.parliament.export.internal.text.Links;
import nl.parliament.export.internal.tree.ModelWriter;
import nl.parliament.export.internal.tree.StableIds;
import nl.parliament.export.internal.tree.Value;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;

/**
 * Writes the references as W3C Web Annotations (JSON-LD): each is an annotation of the letter's canonical text,
 * selected by position and by quotation. As the standard asks, positions count Unicode characters (code points), not
 * the UTF-16 units of the other exports.
 */
public final class AnnotationExporter implements Exporter {
    private static final int CONTEXT = 32;

    private AnnotationExporter() {}

    /** An exporter. */
    public static AnnotationExporter create() {
        return new AnnotationExporter();
    }

    @Override
    public String format() {
        return "annotations";
    }

    @Override
    public String suffix() {
        return "annotations.jsonld";
    }

    @Override
    public String description() {
        return "W3C Web Annotations of the references (JSON-LD)";
    }

    @Override
    public void export(ParseResult result, Writer out) throws IOException {
        Objects.requireNonNull(result, "result");
        ParliamentaryDocument document = result.document();
        StableIds keys = new StableIds(document);
        String text = "urn:sha256:" + StableIds.hash(document.text());
        Characters characters = Characters.of(document.text());
        List<Value.Member> page = new Value.Builder()
                .text("@context", "http://www.w3.org/ns/anno.jsonld")
                .text("id", text + "#references")
                .text("type", "AnnotationPage")
                .node(
                        "items",
                        ModelWriter.list(
                                document.references(),
                                one -> annotation(one, characters, text, text + "#" + keys.of(one))))
                .build()
                .values();
        JsonObjects.writeIndented(page, out);
        out.flush();
    }

    private static Value annotation(Reference reference, Characters text, String source, String id) {
        Value identifying = new Value.Builder()
                .text("type", "TextualBody")
                .text("value", DutchLabels.hint(reference))
                .text("format", "text/plain")
                .text("language", "nl")
                .text("purpose", "identifying")
                .build();
        String address = Links.safe(reference.target().url());
        return new Value.Builder()
                .text("id", id)
                .text("type", "Annotation")
                .text("motivation", address == null ? "identifying" : "linking")
                .node(
                        "body",
                        new Value.Items(
                                address == null ? List.of(identifying) : List.of(linking(address), identifying)))
                .node("target", target(source, reference.span(), text))
                .build();
    }

    private static Value linking(String address) {
        return new Value.Builder()
                .text("type", "SpecificResource")
                .text("source", address)
                .text("purpose", "linking")
                .build();
    }

    private static Value target(String source, Span span, Characters characters) {
        String text = characters.text();
        Value position = new Value.Builder()
                .text("type", "TextPositionSelector")
                .number("start", characters.before(span.start()))
                .number("end", characters.before(span.end()))
                .build();
        Value quotation = new Value.Builder()
                .text("type", "TextQuoteSelector")
                .text("exact", span.of(text))
                .text("prefix", text.substring(Math.max(0, span.start() - CONTEXT), span.start()))
                .text("suffix", text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)))
                .build();
        return new Value.Builder()
                .text("source", source)
                .node("selector", new Value.Items(List.of(position, quotation)))
                .build();
    }

    /**
     * Counts characters. In a text without surrogates, as most are, an offset is the number of characters before it.
     */
    private record Characters(String text, boolean isPlain) {
        static Characters of(String text) {
            return new Characters(text, text.chars().noneMatch(unit -> Character.isSurrogate((char) unit)));
        }

        int before(int offset) {
            return isPlain ? offset : text.codePointCount(0, offset);
        }
    }
}
