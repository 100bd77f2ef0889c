package nl.parliament.parser.internal.structure.grammar;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.parliament.parser.internal.structure.fact.Fact;
import nl.parliament.parser.internal.structure.fact.LineFacts;
import org.jspecify.annotations.Nullable;

/** Says to a person what decided about a line. */
public final class Witnesses {
    private Witnesses() {}

    /**
     * 'letterhead by 31 before body: LABEL +14 +0, DATE +8 +0': each fact with what it weighs for the part and for the
     * runner-up. 'letterhead, outside the text column' when no path decides.
     */
    public static String of(LineFacts line, Reading reading) {
        Part other = reading.runnerUp();
        String part = reading.part().code();
        return line.facts().isEmpty()
                ? part + ", outside the text column"
                : part + " by " + reading.margin() + " before " + code(other) + ": "
                        + weighed(line.facts(), reading.part(), other);
    }

    private static String weighed(Collection<Fact> facts, Part part, @Nullable Part other) {
        return facts.stream()
                .map(fact -> fact + weight(fact, part) + (other == null ? "" : weight(fact, other)))
                .collect(Collectors.joining(", "));
    }

    private static String code(@Nullable Part part) {
        return part == null ? "no other" : part.code();
    }

    private static String weight(Fact fact, Part part) {
        int weight = Weights.table().weight(fact, part);
        return " " + (weight < 0 ? "" : "+") + weight;
    }
}
