package nl.parliament.parser.internal.structure.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;

/**
 * The depth of headings as a reader nests them: one stands under the nearest heading above it that ranks higher. The
 * rank is the level that the file gives, the parts of the number, or the looks (large above bold above plain above
 * italic). 'Tot slot' closes the whole letter.
 */
public final class HeadingLevels {
    // "3.1 Aanpak" has two parts
    private static final Pattern PARTS = Pattern.compile("\\d{1,2}((?:\\.\\d{1,2}){0,3})\\.?\\s");
    private static final Pattern LAST = Pattern.compile("(?i)(?:tot slot|ten slotte|slotwoord|afsluiting):?");
    private static final double LARGE = 1.1;

    private final boolean knowsFonts;
    private final Map<Integer, Integer> levels = new HashMap<>();

    /**
     * The levels of the headings of one part.
     *
     * @param body its blocks
     * @param first the level of the highest
     * @param knowsFonts whether the blocks tell bold, italic and sizes
     */
    public HeadingLevels(List<LabelledBlock> body, int first, boolean knowsFonts) {
        this.knowsFonts = knowsFonts;
        Deque<Integer> open = new ArrayDeque<>();
        for (LabelledBlock labelled : body) {
            if (labelled.is(Role.HEADING)) {
                int rank = rank(labelled.block());
                while (!open.isEmpty() && open.peek() >= rank) {
                    open.pop();
                }
                levels.put(labelled.block().span().start(), first + open.size());
                open.push(rank);
            }
        }
    }

    public int of(PlacedBlock heading) {
        return Objects.requireNonNull(levels.get(heading.span().start()), heading::text);
    }

    private int rank(PlacedBlock heading) {
        if (QuestionHeads.is(heading.text())) {
            return 15;
        }
        Integer level = heading.hints().headingLevel();
        if (level != null) {
            return 10 * level;
        }
        Matcher parts = PARTS.matcher(heading.shown());
        if (parts.lookingAt()) {
            return 10 + parts.group(1).replaceAll("\\d", "").length();
        }
        return LAST.matcher(heading.text()).matches() ? 10 : rankOfLooks(heading);
    }

    private int rankOfLooks(PlacedBlock heading) {
        Double size = heading.hints().size();
        if (size != null && size > LARGE) {
            return 14;
        }
        if (heading.isBold() || !knowsFonts) {
            return 15;
        }
        return heading.isItalic() ? 17 : 16;
    }
}
