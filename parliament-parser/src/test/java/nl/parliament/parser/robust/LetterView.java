package nl.parliament.parser.robust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.parliament.model.Addressee;
import nl.parliament.model.Footnote;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.Section;
import org.jspecify.annotations.Nullable;

/** What a document says, field by field, without places. */
final class LetterView {
    private LetterView() {}

    static Map<String, String> of(ParliamentaryDocument document) {
        Map<String, String> fields = new LinkedHashMap<>();
        Metadata metadata = document.metadata();
        fields.put("documentType", document.type().code());
        fields.put("metadata.ministry", text(metadata.ministry()));
        fields.put("metadata.department", text(metadata.department()));
        Addressee addressee = metadata.addressee();
        fields.put("metadata.addressee", text(addressee == null ? null : addressee.chamber()));
        fields.put("metadata.date", text(metadata.date()));
        fields.put("metadata.place", text(metadata.place()));
        fields.put("metadata.subject", text(metadata.subject()));
        fields.put("metadata.ourReference", text(metadata.ourReference()));
        fields.put("metadata.yourReference", text(metadata.yourReference()));
        fields.put("metadata.attachmentCount", text(metadata.attachmentCount()));
        fields.put("metadata.dossiers", text(metadata.dossiers()));
        fields.put("metadata.number", text(metadata.number()));
        fields.put("metadata.sessionYear", text(metadata.sessionYear()));
        fields.put("metadata.identifier", text(metadata.identifier()));
        fields.put("salutation", passage(document.salutation()));
        fields.put("closing", passage(document.closing()));
        fields.put(
                "signatories",
                document.signatories().stream()
                        .map(one -> one.name() + " | " + one.role() + " | " + one.onBehalf())
                        .collect(Collectors.joining("; ")));
        fields.put("sections", sections(document, document.sections()));
        fields.put(
                "attachments",
                document.attachments().stream()
                        .map(one -> passage(one.title()) + sections(document, one.sections()))
                        .collect(Collectors.joining("\n")));
        fields.put(
                "footnotes", document.footnotes().stream().map(Footnote::text).collect(Collectors.joining("\n")));
        return fields;
    }

    /** The fields that two documents have differently. */
    static Set<String> differences(ParliamentaryDocument one, ParliamentaryDocument other) {
        Map<String, String> first = of(one);
        Map<String, String> second = of(other);
        Set<String> differing = new TreeSet<>(first.keySet());
        differing.removeIf(field -> first.get(field).equals(second.get(field)));
        return differing;
    }

    /** Of a field the lines that one document has and the other has not. */
    static String difference(String field, ParliamentaryDocument one, ParliamentaryDocument other) {
        List<String> first = of(one).getOrDefault(field, "").lines().toList();
        List<String> second = of(other).getOrDefault(field, "").lines().toList();
        return field + ": "
                + Stream.concat(
                                first.stream()
                                        .filter(line -> !second.contains(line))
                                        .map(line -> "-" + line),
                                second.stream()
                                        .filter(line -> !first.contains(line))
                                        .map(line -> "+" + line))
                        .limit(4)
                        .map(line -> line.substring(0, Math.min(60, line.length())))
                        .collect(Collectors.joining(" "));
    }

    private static String sections(ParliamentaryDocument document, List<Section> sections) {
        return sections.stream().map(section -> section(document, section)).collect(Collectors.joining());
    }

    private static String section(ParliamentaryDocument document, Section section) {
        return "\n# " + section.level() + " " + passage(section.heading())
                + section.blocks().stream()
                        .map(block -> block.getClass().getSimpleName() + " "
                                + text(document.text()
                                        .substring(
                                                block.span().start(),
                                                block.span().end())))
                        .collect(Collectors.joining("\n", "\n", ""))
                + sections(document, section.sections());
    }

    private static String passage(@Nullable Passage passage) {
        return text(passage == null ? null : passage.text());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "").replaceAll("[\\s\u00a0]+", " ");
    }
}
