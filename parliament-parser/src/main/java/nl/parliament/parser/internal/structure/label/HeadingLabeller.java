package nl.parliament.parser.internal.structure.label;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Closings;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.dutch.Sentences;
import nl.parliament.parser.internal.dutch.SignatureLine;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.block.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a heading is: a line that the file marks as one, a question's number, or a short line that is all bold or
 * italic. Where nothing is known of its looks, it is a short line without closing point, right above longer text.
 */
public final class HeadingLabeller implements Labeller {
    private static final int LONGEST = 200;
    private static final int LONGEST_PLAIN = 90;
    /** Items of lists are further in than headings, in points. */
    private static final int INDENT = 9;
    // "1" | "12."
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}\\.?");
    private static final Pattern NUMBER_AND_TAB = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\t");
    private static final String NUMBER = "(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[IVX]{1,5}\\.|[A-Z]\\.|\\([ivx]{1,5}\\))";
    // "1. Inleiding" | "2.3 Planning" | "III. Gevolgen" | "A. Toezicht" | "(iv) Handhaving"
    private static final Pattern NUMBERED = Pattern.compile(NUMBER + "\\s{1,5}\\p{Lu}.{1,150}");
    // "ARTIKEL I" | "Hoofdstuk 3"
    private static final Pattern COUNTED =
            Pattern.compile("(?i:artikel|hoofdstuk|afdeling|paragraaf|deel) (?:[IVXLC]{1,6}|\\d{1,3}[a-z]?)\\.?");
    // "Planning" | "(Middel)lange termijn" | "‘Code zwart’"
    private static final Pattern CAPITAL = Pattern.compile("[(“”„‘’'\"]?\\p{Lu}");

    @Override
    public @Nullable Role label(PlacedBlock block, LabelContext surroundings) {
        String text = block.text();
        if (isStated(block) || isQuestionNumber(block, surroundings)) {
            return Role.HEADING;
        }
        if (block.length() > LONGEST
                || (withoutNumber(text).indexOf('\t') >= 0 && block.label() == null)
                || !text.codePoints().anyMatch(Character::isLetter)) {
            return null;
        }
        boolean heading = QuestionHeads.is(text)
                || ((HeadingScore.isMarked(block) || !isUnderQuestion(surroundings))
                        && (looksLikeOne(block, surroundings) || standsAsOne(block, surroundings)));
        return heading ? Role.HEADING : null;
    }

    /** Whether the file says that the block is no letterhead, and calls it a heading. */
    private static boolean isStated(PlacedBlock block) {
        return block.hints().region() == Region.TEXT && HeadingScore.isMarked(block);
    }

    /** A number alone in bold or italic above a question: the way some ministries head the questions they answer. */
    private static boolean isQuestionNumber(PlacedBlock block, LabelContext surroundings) {
        PlacedBlock after = surroundings.after();
        return isEmphasisedNumber(block)
                && after != null
                && (after.text().endsWith("?")
                        || (after.isItalic() && block.isItalic())
                        || (after.isBold() && block.isBold()));
    }

    /** The text of a question is often bold as well, but it is what 'Vraag 1' heads. */
    private static boolean isUnderQuestion(LabelContext surroundings) {
        PlacedBlock before = surroundings.before();
        return before != null && (QuestionHeads.is(before.text()) || isEmphasisedNumber(before));
    }

    private static boolean isEmphasisedNumber(PlacedBlock block) {
        return (block.isBold() || block.isItalic())
                && BARE_NUMBER.matcher(block.text()).matches();
    }

    private static boolean looksLikeOne(PlacedBlock block, LabelContext surroundings) {
        return HeadingScore.of(block, surroundings) >= HeadingScore.ENOUGH;
    }

    /** What stands after a number and a tab: '2.1.', tab, 'Reeds openbare stukken'. */
    private static String withoutNumber(String text) {
        return NUMBER_AND_TAB.matcher(text).replaceFirst("");
    }

    /** For text of which no looks are known. */
    private static boolean standsAsOne(PlacedBlock block, LabelContext surroundings) {
        PlacedBlock after = surroundings.after();
        int longest = standsApart(block, after) ? LONGEST : LONGEST_PLAIN;
        if (surroundings.tellsLooks() || after == null || block.length() > longest || !isTitle(block.shown())) {
            return false;
        }
        boolean numbered = NUMBERED.matcher(block.shown()).matches();
        boolean aboveText = after.label() == null
                && (COUNTED.matcher(block.text()).matches() || isText(after.text()) || isAboveHeading(surroundings));
        boolean aboveNumbered = NUMBERED.matcher(after.shown()).matches() && isAboveHeading(surroundings);
        boolean abovePart = numbered && after.shown().startsWith(numberOf(block) + ".1 ");
        boolean isItem = block.label() != null && (!numbered || isIndented(block));
        return (aboveText || aboveNumbered || abovePart)
                && !isItem
                && !isOneOfQuestions(block, after)
                && !isLeadIn(surroundings);
    }

    private static boolean isOneOfQuestions(PlacedBlock block, PlacedBlock after) {
        return block.text().endsWith("?") && after.text().endsWith("?");
    }

    private static boolean isIndented(PlacedBlock block) {
        Double left = block.hints().left();
        return left != null && left > INDENT;
    }

    /** A blank line on either side. */
    private static boolean standsApart(PlacedBlock block, @Nullable PlacedBlock after) {
        return after != null
                && Boolean.TRUE.equals(block.hints().blankBefore())
                && Boolean.TRUE.equals(after.hints().blankBefore());
    }

    /**
     * Two or three headings right above one another; the last stands above text, and a sentence ended before the first.
     */
    private static boolean isAboveHeading(LabelContext surroundings) {
        PlacedBlock before = surroundings.before();
        boolean free = surroundings.zones().isFirstOfBody(surroundings.index())
                || (before != null
                        && before.text().length() > LONGEST_PLAIN
                        && ".:?".indexOf(before.text().charAt(before.text().length() - 1)) >= 0);
        for (int i = surroundings.index() + 1;
                free && i < Math.min(surroundings.blocks().size(), surroundings.index() + 3);
                i++) {
            PlacedBlock next = surroundings.blocks().get(i);
            if (isText(next.text())) {
                return i > surroundings.index() + 1;
            }
            if (next.length() > LONGEST_PLAIN
                    || !isTitle(next.shown())
                    || SignatureLine.isName(next.text())
                    || Closings.is(next.text())) {
                return false;
            }
        }
        return false;
    }

    /** Long enough, and no rest of the line above. */
    private static boolean isText(String text) {
        char last = text.charAt(text.length() - 1);
        boolean isRest = Character.isLowerCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0));
        return !isRest && (text.length() > 100 || (text.length() > 40 && (last == '.' || last == ':')));
    }

    /** '3' of '3. Planning'. */
    private static String numberOf(PlacedBlock block) {
        return block.shown().split("\\.?\\s", 2)[0];
    }

    private static boolean isTitle(String text) {
        char last = text.charAt(text.length() - 1);
        boolean isOpen = ".;:,-".indexOf(last) < 0 || Sentences.endsInAbbreviation(text);
        return isOpen
                && (CAPITAL.matcher(text).lookingAt() || NUMBERED.matcher(text).matches());
    }

    /** The line before it was no end of a sentence: then this is the rest of that sentence. */
    private static boolean isLeadIn(LabelContext surroundings) {
        PlacedBlock before = surroundings.before();
        if (before == null || surroundings.zones().isFirstOfBody(surroundings.index())) {
            return false;
        }
        char last = before.text().charAt(before.text().length() - 1);
        return Character.isLowerCase(last) && before.length() > LONGEST_PLAIN;
    }
}
