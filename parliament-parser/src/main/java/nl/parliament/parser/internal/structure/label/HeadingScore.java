package nl.parliament.parser.internal.structure.label;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Sentences;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.jspecify.annotations.Nullable;

/**
 * How much a line of known looks is a heading: each feature adds or takes, none decides alone. The features are those
 * of the line itself and of its looks beside the lines around it.
 */
final class HeadingScore {
    /** From here on a line is a heading. */
    static final int ENOUGH = 10;

    private static final int MARKED = 40;
    private static final int BOLD = 25;
    private static final int SLANTED = 15;
    private static final int LARGER = 8;
    private static final int PLAIN = -14;
    private static final int NUMBERED = 6;
    private static final int COUNTED_WORD = 22;
    private static final int COUNTED_ALONE = 26;
    private static final int ABOVE_TEXT = 10;
    private static final int BULLET = -16;
    private static final int POINT = -28;
    private static final int POINT_OF_ITEM = -40;
    private static final int COMMA = -30;
    private static final int SENTENCES = -20;
    private static final int LONG = -8;
    private static final int MARKED_SENTENCE = -45;
    private static final int AMONG_ITEMS = -20;
    private static final int SAME_LOOKS_BELOW = -16;
    private static final int NOTHING_BELOW = -28;
    private static final int NO_WORD_FIRST = -30;

    private static final int LONG_LINE = 100;
    private static final int LONG_SENTENCE = 60;
    private static final double LARGE = 1.1;
    private static final Pattern STYLE = Pattern.compile("(?i)(?:heading|kop(?!tekst)|tussenkop)\\s{0,2}\\d?.{0,20}");
    // "Spoor 1: verkennen" | "Artikel 3" | "Fase 2 – uitvoering", but no caption: "Tabel 1: aantallen"
    private static final Pattern COUNTED = Pattern.compile(
            "(?!Tabel|Figuur|Grafiek|Kaart|Foto|Kader|Box)\\p{Lu}\\p{Ll}{2,20} \\d{1,2}(?:[.:]| [–-]|$).{0,200}");
    // "Artikel 10" and nothing else | "6.1 Bedrijfsgegevens" | "3.2. Reeds openbare documenten"
    private static final Pattern COUNTED_LINE =
            Pattern.compile("(?!Tabel|Figuur|Grafiek|Kaart|Foto|Kader|Box|Pagina|Blad)"
                    + "\\p{Lu}\\p{Ll}{2,20} \\d{1,3}[a-z]?|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\s{1,3}\\p{Lu}[^.;]{2,90}");
    // "Planning" | "(Middel)lange termijn" | "‘Code zwart’"
    private static final Pattern WORD_FIRST = Pattern.compile("[(“”„‘’'\"]?[\\p{L}\\d]");
    // "Ik besluit dat. Ik laat"
    private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}{3}[.?!] \\p{Lu}");

    private final PlacedBlock block;
    private final @Nullable PlacedBlock before;
    private final @Nullable PlacedBlock after;

    private HeadingScore(PlacedBlock block, @Nullable PlacedBlock before, @Nullable PlacedBlock after) {
        this.block = block;
        this.before = before;
        this.after = after;
    }

    /** The score of the block between its neighbours. */
    static int of(PlacedBlock block, LabelContext surroundings) {
        HeadingScore score = new HeadingScore(block, surroundings.before(), surroundings.after());
        return score.looks() + score.words() + score.place();
    }

    /** Whether the file itself calls the block a heading, by a level or by the name of its style. */
    static boolean isMarked(PlacedBlock block) {
        String style = block.hints().style();
        return block.hints().headingLevel() != null
                || (style != null
                        && STYLE.matcher(style.toLowerCase(Locale.ROOT)).matches());
    }

    private int looks() {
        int looks = isMarked(block) ? MARKED : 0;
        looks += block.isBold() ? BOLD : block.isItalic() || block.isUnderlined() ? SLANTED : 0;
        Double size = block.hints().size();
        return (looks == 0 ? PLAIN : looks) + (size != null && size > LARGE ? LARGER : 0);
    }

    private int words() {
        String text = block.text();
        int words = hasBullet(block) ? BULLET : block.label() != null ? NUMBERED : 0;
        words += COUNTED_LINE.matcher(block.shown()).matches()
                ? COUNTED_ALONE
                : COUNTED.matcher(text).matches() ? COUNTED_WORD : 0;
        words += Sentences.endsInPoint(text) ? (block.label() == null ? POINT : POINT_OF_ITEM) : 0;
        words += text.endsWith(";") || text.endsWith(",") ? COMMA : 0;
        words += TWO_SENTENCES.matcher(text).find() ? SENTENCES : 0;
        words += text.length() >= LONG_LINE ? LONG : 0;
        words += isMarked(block) && isLongSentence(text) ? MARKED_SENTENCE : 0;
        return words + (WORD_FIRST.matcher(text).lookingAt() ? 0 : NO_WORD_FIRST);
    }

    /** Some give a whole sentence the style of a heading, for its looks. */
    private static boolean isLongSentence(String text) {
        return text.length() >= LONG_SENTENCE && Sentences.endsInPoint(text) && Sentences.hasVerb(text);
    }

    private int place() {
        if (after == null) {
            return NOTHING_BELOW;
        }
        boolean isItem = hasBullet(block) && (isItemLike(before) || isItemLike(after));
        boolean isAboveText = after.label() == null && !looksAlike(after) && after.length() > block.length();
        boolean isOfBoldText = looksAlike(after) && block.length() >= LONG_LINE;
        return (isItem ? AMONG_ITEMS : 0) + (isAboveText ? ABOVE_TEXT : 0) + (isOfBoldText ? SAME_LOOKS_BELOW : 0);
    }

    private boolean isItemLike(@Nullable PlacedBlock other) {
        return other != null && hasBullet(other);
    }

    private boolean looksAlike(PlacedBlock other) {
        return other.isBold() == block.isBold() && other.isItalic() == block.isItalic();
    }

    private static boolean hasBullet(PlacedBlock block) {
        String label = block.label();
        return label != null && label.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
