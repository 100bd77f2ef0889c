package nl.parliament.parser.internal.structure.body;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.parliament.parser.internal.dutch.AnnexTitles;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;

/**
 * The depth of headings as a reader nests them: one stands under the nearest heading above it that ranks higher. The
 * rank is the level that the file gives, or the looks, and among equal looks the parts of the number. 'Tot slot' closes
 * the whole letter; so does the title of an annex.
 */
public final class HeadingLevels {
    // "3.1 Aanpak" has two parts
    private static final Pattern PARTS = Pattern.compile("\\d{1,2}((?:\\.\\d{1,2}){0,3})\\.?\\s");
    // "(ii) Toezicht"
    private static final Pattern ROMAN = Pattern.compile("\\([ivx]{1,5}\\)\\s");
    private static final Pattern LAST = Pattern.compile("(?i)(?:tot slot|ten slotte|slotwoord|afsluiting):?");
    private static final double LARGE = 1.1;
    /** From one level that the file gives to the next. */
    private static final int STEP = 100;
    /** The rank of the highest looks; below the first level that a file gives, above the second. */
    private static final int FIRST = 120;

    private static final int LOOKS = 10;
    private static final int IN_BRACKETS = 4;
    private static final int UNNUMBERED = 5;
    /** Of a heading without looks or a number. */
    private static final int PLAIN = FIRST + UNNUMBERED;

    private static final int QUESTION = 160;
    /** An answer without a number is that to the question right above. */
    private static final int ANSWER_ALONE = 165;

    private final boolean tellsLooks;
    private final Map<Integer, Integer> levels = new HashMap<>();

    /**
     * The levels of the headings of one part.
     *
     * @param body its blocks
     * @param first the level of the highest
     * @param tellsLooks whether looks tell the parts of the text apart
     */
    public HeadingLevels(List<LabelledBlock> body, int first, boolean tellsLooks) {
        this.tellsLooks = tellsLooks;
        HeadingSequences sequences = new HeadingSequences();
        Deque<Integer> open = new ArrayDeque<>();
        BitSet plain = tellsLooks ? new BitSet() : plain(body);
        boolean isUnder = false;
        for (int at = 0; at < body.size(); at++) {
            LabelledBlock labelled = body.get(at);
            if (labelled.is(Role.HEADING)) {
                isUnder = plain.get(at + 1) && !plain.get(at + 2) && (isUnder || plain.get(at));
                int own = rank(labelled.block()) + (isUnder ? 1 : 0);
                int rank = sequences.rank(labelled.block().shown(), own);
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

    /**
     * The headings without looks or a number, each at one more than its index. One right below another stands under it,
     * and so do those that follow.
     */
    private BitSet plain(List<LabelledBlock> body) {
        BitSet plain = new BitSet();
        IntStream.range(0, body.size())
                .filter(at -> body.get(at).is(Role.HEADING))
                .filter(at -> rank(body.get(at).block()) == PLAIN)
                .forEach(at -> plain.set(at + 1));
        return plain;
    }

    private int rank(PlacedBlock heading) {
        if (QuestionHeads.is(heading.text())) {
            return QUESTION;
        }
        if (QuestionHeads.isAnswerAlone(heading.text())) {
            return ANSWER_ALONE;
        }
        Integer level = heading.hints().headingLevel();
        if (level != null) {
            return STEP * level;
        }
        if (LAST.matcher(heading.text()).matches() || AnnexTitles.is(heading.text())) {
            return STEP;
        }
        int looks = tellsLooks ? rankOfLooks(heading) : 0;
        return FIRST + looks * LOOKS + rankOfNumber(heading);
    }

    /**
     * Among equal looks '3' stands above '3.1', and both above a heading without a number. Where no looks tell, '(i)'
     * stands above it too.
     */
    private int rankOfNumber(PlacedBlock heading) {
        if (!tellsLooks && ROMAN.matcher(heading.shown()).lookingAt()) {
            return IN_BRACKETS;
        }
        Matcher parts = PARTS.matcher(heading.shown());
        return parts.lookingAt() ? parts.group(1).replaceAll("\\d", "").length() : UNNUMBERED;
    }

    /** Large above bold, with a line below it first, above plain, above italic. */
    private static int rankOfLooks(PlacedBlock heading) {
        Double size = heading.hints().size();
        if (size != null && size > LARGE) {
            return 0;
        }
        if (heading.isBold()) {
            return heading.isUnderlined() ? 1 : 2;
        }
        return heading.isItalic() ? 4 : 3;
    }
}
