package nl.parliament.export.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.parliament.model.Attribute;
import nl.parliament.model.Citation;
import nl.parliament.model.PartialDate;
import nl.parliament.model.Reference;
import nl.parliament.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * One target with all its mentions, as a page shows it.
 *
 * @param citation the mentions, under the target's id or, where it has none, under the text that stands for one
 */
public record Cited(Citation citation) {
    /**
     * Every target that is mentioned, by kind in the order a reader looks for them, then in the order of first mention.
     */
    public static Map<String, List<Cited>> byKind(List<Reference> references) {
        Map<String, List<Reference>> byTarget = new LinkedHashMap<>();
        for (Reference reference : references) {
            byTarget.computeIfAbsent(identity(reference), key -> new ArrayList<>())
                    .add(reference);
        }
        return byTarget.entrySet().stream()
                .map(entry -> new Cited(new Citation(entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparingInt(
                        cited -> DutchLabels.rank(cited.target().kind())))
                .collect(
                        Collectors.groupingBy(cited -> cited.target().kind(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The name of the target of each reference. */
    public static Map<Reference, String> names(List<Reference> references) {
        Map<Reference, String> names = new IdentityHashMap<>();
        byKind(references).values().stream().flatMap(List::stream).forEach(cited -> {
            String name = cited.name();
            cited.mentions().forEach(mention -> names.put(mention, name));
        });
        return names;
    }

    /** The text, cut between words where it is longer. */
    public static String shortened(String words, int longest) {
        return CitedName.shortened(words, longest);
    }

    /**
     * What makes two mentions mentions of one target: its id, of a motion and of the Kamerstuk it is alike. Without an
     * id only the same text does.
     */
    private static String identity(Reference reference) {
        Target target = reference.target();
        String id = target.id();
        return id == null ? target.kind() + "\n" + PlainText.oneLine(reference.text()) + target.attributes() : id;
    }

    public Target target() {
        return citation.target();
    }

    /** In reading order, at least one. */
    public List<Reference> mentions() {
        return citation.mentions();
    }

    /** The name a reader knows the target by. */
    public String name() {
        return CitedName.of(this);
    }

    /** The day of the target, of the first mention that gives it; empty when none does. */
    public String detail() {
        return day(attribute("date"));
    }

    /** A date as a reader writes it; unchanged when it is none, for a target of the caller's own may say anything. */
    private static String day(@Nullable String date) {
        try {
            return date == null ? "" : DutchLabels.day(PartialDate.parse(date));
        } catch (IllegalArgumentException noDate) {
            return String.valueOf(date);
        }
    }

    /** Who brought it in, by the first mention that says so; empty when none does. */
    List<String> submitters() {
        return mentions().stream()
                .flatMap(mention -> mention.target().attributes().stream())
                .filter(attribute -> attribute.name().equals("submitters"))
                .map(Attribute::values)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The first value of an attribute, of the first mention that has it. */
    @Nullable String attribute(String name) {
        return mentions().stream()
                .flatMap(mention -> mention.target().attributes().stream())
                .filter(attribute ->
                        attribute.name().equals(name) && !attribute.values().isEmpty())
                .map(Attribute::values)
                .map(values -> values.get(0))
                .findFirst()
                .orElse(null);
    }
}
