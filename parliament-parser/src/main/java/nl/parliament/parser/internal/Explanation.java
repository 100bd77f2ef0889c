package nl.parliament.parser.internal;

import java.util.Iterator;
import java.util.Locale;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.label.BuiltInLabellers;
import org.jspecify.annotations.Nullable;

/** Shows a person what the stages made of a file. */
public final class Explanation {
    private static final int SHOWN = 100;

    private Explanation() {}

    /** A line per block and per note. */
    public static String ofLayout(LayoutDocument layout) {
        StringBuilder lines = new StringBuilder();
        for (LayoutBlock block : layout.blocks()) {
            lines.append(hints(block.hints()))
                    .append('\t')
                    .append(shown(block.hints().listLabel(), block.text()))
                    .append('\n');
        }
        layout.notes()
                .forEach(note -> lines.append("note ")
                        .append(shown(note.label(), note.text()))
                        .append('\n'));
        return lines.toString();
    }

    /** Two lines per block: role, rule, text; then its part with the witnesses, and the runner-up. */
    public static String ofRoles(CanonicalText canonical) {
        Iterator<String> witnesses = BuiltInLabellers.witnesses(canonical).iterator();
        StringBuilder lines = new StringBuilder();
        for (LabelledBlock block : BuiltInLabellers.label(canonical)) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%-12s %-18s %s%n%13s%s%n",
                    block.role(),
                    block.rule(),
                    shown(block.block().hints().listLabel(), block.block().text()),
                    "",
                    witnesses.next()));
        }
        return lines.toString();
    }

    private static String hints(Hints hints) {
        return String.format(
                Locale.ROOT,
                "%-9s p%s %s%s%s%s size %s left %s %s %s",
                hints.region(),
                hints.page() == null ? "-" : hints.page(),
                Boolean.TRUE.equals(hints.bold()) ? "B" : "-",
                Boolean.TRUE.equals(hints.italic()) ? "I" : "-",
                Boolean.TRUE.equals(hints.underlined()) ? "U" : "-",
                Boolean.TRUE.equals(hints.blankBefore()) ? "^" : "-",
                hints.size() == null ? "-" : String.format(Locale.ROOT, "%.2f", hints.size()),
                hints.left() == null ? "-" : String.format(Locale.ROOT, "%.0f", hints.left()),
                hints.style() == null ? "" : hints.style(),
                hints.cell() == null
                        ? ""
                        : "t" + hints.cell().table() + "r" + hints.cell().row() + "c"
                                + hints.cell().column());
    }

    private static String shown(@Nullable String label, String text) {
        String words = (label == null ? "" : "[" + label + "] ")
                + text.replace("\n", "\\n").replace("\t", "\\t");
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
