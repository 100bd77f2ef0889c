package nl.parliament.parser.internal.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.Sentences;
import nl.parliament.parser.internal.dutch.SignatureLine;
import nl.parliament.parser.internal.dutch.paper.MotionClauses;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.LayoutBlock;
import nl.parliament.parser.internal.layout.LayoutDocument;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Mends paragraphs that reached the file as one paragraph a line, as text pasted from a mail or a PDF does. The
 * evidence is a line that ends within a sentence above one that begins within it; the lines around such a pair are
 * lines of the same paragraph when they are as long as a line of a letter is.
 */
public final class ParagraphJoiner {
    /** Characters on a line of a letter in 9 points. */
    private static final int SHORTEST = 60;

    private static final int LONGEST = 105;
    /** A line that ends without a comma may be as short as this: a word too long for the rest of the line. */
    private static final int SHORTEST_OPEN = 40;

    private final List<LayoutBlock> blocks;
    private final BlockJoiner joiner;

    private ParagraphJoiner(List<LayoutBlock> blocks) {
        this.blocks = blocks;
        this.joiner = new BlockJoiner(blocks);
    }

    /** The same document with such lines joined. */
    public static LayoutDocument join(LayoutDocument layout) {
        return layout.with(new ParagraphJoiner(layout.blocks()).joined(), layout.notes());
    }

    /** The same document with the two halves of a sentence joined that a running head had parted. */
    public static LayoutDocument joinOverPages(LayoutDocument layout) {
        return layout.with(new ParagraphJoiner(layout.blocks()).joinedOverPages(), layout.notes());
    }

    private List<LayoutBlock> joinedOverPages() {
        List<LayoutBlock> joined = new ArrayList<>();
        int text = -1;
        boolean parted = false;
        for (LayoutBlock block : blocks) {
            if (parted && text >= 0 && goesOnOverPage(joined.get(text), block)) {
                joined.set(text, joiner.join(joined.get(text), block));
                parted = false;
            } else {
                joined.add(block);
                boolean isText =
                        block.hints().region() == Region.BODY && !block.text().isBlank();
                text = isText ? joined.size() - 1 : text;
                parted = !isText && (parted || block.hints().region() == Region.FURNITURE);
            }
        }
        return joined;
    }

    private static boolean goesOnOverPage(LayoutBlock above, LayoutBlock below) {
        String text = above.text().strip();
        String next = below.text().strip();
        return below.hints().region() == Region.BODY
                && below.hints().listLabel() == null
                && Objects.equals(below.hints().cell(), above.hints().cell())
                && text.length() > SHORTEST
                && !next.isEmpty()
                && ((Sentences.endsBeforeNumber(text) && Character.isDigit(next.charAt(0))) || goesOnWithin(text, next))
                && !MotionClauses.begins(text, next)
                && !SignatureLine.hasRole(text);
    }

    private static boolean goesOnWithin(String text, String next) {
        return LineJoiner.goesOn(text, next) || goesOnWithinSentence(text, next);
    }

    private static boolean goesOnWithinSentence(String text, String next) {
        return (Character.isLowerCase(text.charAt(text.length() - 1)) || text.endsWith(","))
                && (Character.isLowerCase(next.codePointAt(0)) || (text.contains(". ") && !QuestionHeads.is(next)));
    }

    private List<LayoutBlock> joined() {
        List<LayoutBlock> joined = new ArrayList<>();
        for (int from = 0; from < blocks.size(); ) {
            int to = from + 1;
            boolean broken = false;
            while (to < blocks.size() && isLine(to - 1) && follows(to)) {
                broken |= isBroken(to - 1);
                to++;
            }
            if (broken) {
                joined.add(joiner.join(blocks.subList(from, to)));
            } else {
                // a run from a later line ends where this one does, and is as whole
                joined.addAll(blocks.subList(from, to));
            }
            from = to;
        }
        return joined;
    }

    /** Of the same looks in the same place, without space between. */
    private boolean follows(int at) {
        Hints above = blocks.get(at - 1).hints();
        Hints hints = blocks.get(at).hints();
        return Stream.of(above, hints).allMatch(each -> each.region() == Region.BODY)
                && Boolean.FALSE.equals(hints.blankBefore())
                && hints.listLabel() == null
                && looks(hints).equals(looks(above))
                && blocks.get(at).text().indexOf('\t') < 0
                && !MotionClauses.begins(
                        blocks.get(at - 1).text().strip(), blocks.get(at).text().strip())
                && !isSignature(at);
    }

    private static List<@Nullable Object> looks(Hints hints) {
        return Arrays.asList(hints.cell(), hints.bold(), hints.italic());
    }

    private boolean isSignature(int at) {
        String text = blocks.get(at).text().strip();
        return SignatureLine.isName(text) || SignatureLine.hasRole(text);
    }

    private boolean isLine(int at) {
        String text = blocks.get(at).text().strip();
        return (isFull(text) || isBroken(at)) && text.indexOf('\t') < 0 && !isSignature(at);
    }

    private static boolean isFull(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    private boolean isBroken(int at) {
        String text = blocks.get(at).text().strip();
        String next = at + 1 < blocks.size() ? blocks.get(at + 1).text().strip() : "";
        if (text.length() < SHORTEST_OPEN || next.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean isAbbreviation = Sentences.endsInAbbreviation(text);
        boolean open = Character.isLowerCase(last)
                || (last == ',' && isFull(text))
                || LineJoiner.endsInHyphen(text)
                || isAbbreviation;
        return open && (Character.isLowerCase(next.codePointAt(0)) || (isAbbreviation && next.startsWith("(")));
    }
}
