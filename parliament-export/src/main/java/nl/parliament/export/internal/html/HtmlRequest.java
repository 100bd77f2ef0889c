package nl.parliament.export.internal.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.parliament.model.ClauseType;
import nl.parliament.model.MotionClause;
import nl.parliament.model.MotionContent;
import org.jspecify.annotations.Nullable;

/** What a motion asks, before its whole text. */
final class HtmlRequest {
    private static final Set<ClauseType> ASKING =
            EnumSet.of(ClauseType.VERZOEKT, ClauseType.ROEPT_OP, ClauseType.DRAAGT_OP, ClauseType.SPREEKT_UIT);

    private HtmlRequest() {}

    static void write(@Nullable MotionContent motion, HtmlWriter html) {
        List<MotionClause> clauses = motion == null ? List.of() : motion.clauses();
        List<MotionClause> asked = clauses.stream()
                .filter(clause -> ASKING.contains(clause.type()))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        html.open("section", "class", "request").line();
        html.element("h2", "Wat de motie vraagt", "id", "verzoek").line();
        asked.forEach(clause -> html.open("p").lines(clause.text()).closeLine());
        html.closeLine().element("h2", "Volledige tekst", "id", "tekst").line();
    }
}
