package nl.parliament.parser.internal.structure.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.ClauseType;
import nl.parliament.model.Dossier;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.MotionClause;
import nl.parliament.model.MotionContent;
import nl.parliament.model.Passage;
import nl.parliament.parser.internal.dutch.paper.MotionClauses;
import nl.parliament.parser.internal.dutch.paper.MotionFormula;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.body.DocumentParts;
import nl.parliament.parser.internal.structure.head.KamerstukHead;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of a motion and what its title says of it. Made for one motion. */
public final class MotionReader {
    // "NADER GEWIJZIGDE MOTIE VAN HET LID …"
    private static final Pattern KIND = Pattern.compile("(?i)((?:\\p{L}{3,12} ){0,3}motie)\\b.{0,600}");
    // "TER VERVANGING VAN DIE GEDRUKT ONDER NR. 2805"
    private static final Pattern REPLACES =
            Pattern.compile("(?i)ter vervanging van (?:die|de motie) gedrukt onder nr\\. ?(\\d{1,4}|[A-Z]{1,3})\\b");

    private final String text;
    private final List<MotionClause> clauses = new ArrayList<>();
    private @Nullable ClauseType type;
    private int from;
    private int to;
    private boolean enumerates;

    private MotionReader(String text) {
        this.text = text;
    }

    /** What the motion says. */
    public static MotionContent read(DocumentParts parts, KamerstukHead head) {
        String title = head.title() == null ? "" : head.title();
        return new MotionReader(parts.text()).read(parts.body(), kind(title), replaces(title, head.dossiers()));
    }

    private MotionContent read(List<LabelledBlock> body, String kind, @Nullable String replaces) {
        Passage formula = null;
        int last = lastFormula(body);
        for (int i = 0; i < body.size() && formula == null; i++) {
            LabelledBlock labelled = body.get(i);
            PlacedBlock block = labelled.block();
            boolean ends = i == last;
            int length = ends ? MotionFormula.in(block.text()) : block.length();
            add(block.text().substring(0, length), block.span().start(), labelled.is(Role.LIST_ITEM));
            if (ends) {
                formula = Excerpt.of(
                        text, block.span().start() + length, block.span().end());
            }
        }
        close();
        return new MotionContent(kind, replaces, clauses, formula);
    }

    /** The last block that ends with the formula; -1 when none does. */
    private static int lastFormula(List<LabelledBlock> body) {
        int last = body.size() - 1;
        while (last >= 0 && !MotionFormula.ends(body.get(last).block().text())) {
            last--;
        }
        return last;
    }

    /** Takes a block: it begins clauses, or the clause before goes on. */
    private void add(String block, int place, boolean isItem) {
        List<Integer> starts = isItem ? List.of(0) : MotionClauses.starts(block);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : block.length();
            String part = block.substring(starts.get(i), end);
            ClauseType begun = isItem || part.isBlank() ? null : begun(part);
            if (begun != null) {
                close();
                type = begun;
                from = place + starts.get(i);
                enumerates = false;
            }
            enumerates |= part.endsWith(":");
            to = part.isBlank() ? to : place + end;
        }
    }

    /** After a clause that ends with a semicolon comes another, whatever its verb; a colon begins an enumeration. */
    private @Nullable ClauseType begun(String block) {
        ClauseType known = MotionClauses.of(block);
        boolean isNext =
                type != null && text.charAt(to - 1) == ';' && !enumerates && Character.isLowerCase(block.charAt(0));
        return known == null && isNext ? ClauseType.OTHER : known;
    }

    private void close() {
        if (type != null) {
            Passage clause = Excerpt.of(text, from, to);
            clauses.add(new MotionClause(type, clause.text(), clause.span()));
        }
        type = null;
    }

    private static String kind(String title) {
        Matcher kind = KIND.matcher(title);
        return kind.matches() ? kind.group(1).toLowerCase(Locale.ROOT) : "motie";
    }

    private static @Nullable String replaces(String title, List<Dossier> dossiers) {
        Matcher replaced = REPLACES.matcher(title);
        return replaced.find() && !dossiers.isEmpty()
                ? new Kamerstuk(dossiers.get(0).number(), null, replaced.group(1)).id()
                : null;
    }
}
