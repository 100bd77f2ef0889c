package nl.parliament.parser.internal.structure.head;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.parliament.model.Certainty;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Provenance;
import nl.parliament.model.Severity;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.FieldErrors;
import nl.parliament.parser.internal.dutch.FunctionWords;
import nl.parliament.parser.internal.dutch.LetterheadField;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.LetterheadLine;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/** Where the fields of one document came from, how sure they are, and what disagreed about them. */
public final class FieldProvenance {
    /** What a field is worth that another witness contradicts. */
    private static final double CONTRADICTED = 0.85;
    /** What a text is worth that breaks off. */
    private static final double BROKEN_OFF = 0.6;

    /** The rule of a value after a label of which recognition misread a sign. */
    static final String MISREAD_LABEL = "letterhead label, misread";

    private final List<Provenance> provenance = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> contradicted = new HashSet<>();
    /** The blocks by where they begin. */
    private final TreeMap<Integer, LabelledBlock> blocks = new TreeMap<>();

    /** For fields read from these blocks. */
    public FieldProvenance(List<LabelledBlock> labelled) {
        labelled.forEach(block -> blocks.put(block.block().span().start(), block));
    }

    public void add(String field, PlacedBlock block, Span span, String rule, Certainty certainty) {
        Region region = block.hints().region();
        Span place = region == Region.FURNITURE ? null : span; // running heads are not in the canonical text
        add(new Provenance(field, region.code(), block.hints().page(), place, rule, certainty));
    }

    public void add(String field, LetterheadLine line, String rule, Certainty certainty) {
        add(field, line.block(), line.span(), rule, certainty);
    }

    /** A labelled text over lines: less sure when it breaks off. */
    void addText(String field, LetterheadLine first, LetterheadLine last, String text) {
        PlacedBlock block = first.block();
        boolean isSame = block.hints().region() == last.block().hints().region();
        Span span = isSame ? first.span().union(last.span()) : first.span();
        boolean isMisread = LetterheadField.isMisread(first.text());
        add(
                new Provenance(
                        field,
                        block.hints().region().code(),
                        block.hints().page(),
                        span,
                        isMisread ? MISREAD_LABEL : "letterhead label",
                        isMisread ? Certainty.RECOGNISED : Certainty.STATED),
                breaksOff(text) ? BROKEN_OFF : 1);
    }

    /** Whether the text is a single word, or ends in a word that others must follow: 'Contact met'. */
    private static boolean breaksOff(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.length() == text.length() || FunctionWords.isPreposition(last) || FunctionWords.isDeterminer(last);
    }

    /** The same, instead of what was noted of the field before. */
    void replace(String field, PlacedBlock block, String rule, Certainty certainty) {
        forget(field);
        add(field, block, block.span(), rule, certainty);
    }

    /** Drops what was noted of a field. */
    void forget(String field) {
        provenance.removeIf(known -> known.field().equals(field));
    }

    /** Notes that the file itself says the value; where it stands in the text, if it was found there, stays noted. */
    void state(String field) {
        Provenance found = provenance.stream()
                .filter(known -> known.field().equals(field))
                .findFirst()
                .orElse(null);
        provenance.remove(found);
        String part = found == null ? Region.HEADER.code() : found.part();
        Span span = found == null ? null : found.span();
        Integer page = found == null ? null : found.page();
        add(new Provenance(field, part, page, span, "the file says so", Certainty.STATED));
    }

    /**
     * Notes that the file itself says so many values of a list, whose fields begin so, and drops what was noted of
     * more.
     */
    void stateAll(String list, int count) {
        Set<String> stated =
                IntStream.range(0, count).mapToObj(i -> list + i + "]").collect(Collectors.toSet());
        provenance.removeIf(known -> known.field().startsWith(list) && !stated.contains(known.field()));
        IntStream.range(0, count).forEach(i -> state(list + i + "]"));
    }

    /** Adds it as sure as the way in which it is known and the place where it stands make it. */
    public void add(Provenance other) {
        add(other, 1);
    }

    /** The same, with a doubt of its own: a factor from 0 to 1. */
    public void add(Provenance other, double factor) {
        double place = other.span() == null ? 1 : confidence(other.span());
        double witnesses = contradicted.contains(other.field()) ? CONTRADICTED : 1;
        provenance.add(with(other, factor * place * witnesses * share(other.certainty())));
    }

    private double confidence(Span span) {
        Integer first = blocks.floorKey(span.start());
        return first == null
                ? 1
                : blocks.subMap(first, true, Math.max(first, span.end()), true).values().stream()
                        .mapToDouble(block -> block.doubt().confidence())
                        .min()
                        .orElse(1);
    }

    /** What a field is worth that is known in this way, when nothing else speaks against it. */
    private static double share(Certainty certainty) {
        return switch (certainty) {
            case STATED -> 0.99;
            case RECOGNISED -> 0.97;
            case DERIVED -> 0.95;
        };
    }

    private static Provenance with(Provenance other, double confidence) {
        return new Provenance(
                other.field(),
                other.part(),
                other.page(),
                other.span(),
                other.rule(),
                other.certainty(),
                Math.round(confidence * 100) / 100.0);
    }

    /** Notes that {@code witness} says something else about a field than the letter itself. */
    void disagree(String field, String taken, String witness, String other, @Nullable Span span) {
        contradicted.add(field);
        diagnostics.add(new Diagnostic(
                "sources-disagree",
                Severity.WARNING,
                field + ": the letter says '" + taken + "' and was followed, " + witness + " says '" + other + "'",
                span,
                null));
    }

    /** Notes that the text holds what Word prints in place of a field whose source is gone. */
    public void watchErrors(List<PlacedBlock> blocks) {
        for (PlacedBlock block : blocks) {
            String error = FieldErrors.in(block.text());
            if (error != null) {
                String message = "a field has no value, the text says '" + error + "'";
                boolean isFurniture = block.hints().region() == Region.FURNITURE;
                diagnostics.add(new Diagnostic(
                        "unresolved-field",
                        Severity.WARNING,
                        message,
                        isFurniture ? null : block.span(),
                        block.hints().page()));
            }
        }
    }

    public List<Provenance> provenance() {
        return provenance;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
