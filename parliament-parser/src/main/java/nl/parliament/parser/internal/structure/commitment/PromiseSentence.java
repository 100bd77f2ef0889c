package nl.parliament.parser.internal.structure.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.Chambers;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a sentence that promises information: who is told ('uw Kamer'), a verb of telling or sending, and what
 * makes it future: 'zal', a plan ('verwacht … te kunnen'), or the present with a time ('stuur ik u voor de zomer').
 *
 * @param at where the verb stands in the sentence
 * @param certainty how surely it is a promise
 * @param needsTime whether only a time makes it one
 */
record PromiseSentence(int at, double certainty, boolean needsTime) {
    private static final double FUTURE = 0.9;
    private static final double PRESENT = 0.8;
    // "kom ik hier in het najaar op terug": it needs nobody to tell
    private static final String TOLD = "(?i)\\b(?:(?:uw|de|beide|het|de beide) (?:kamers?|parlement)|(?:de )?"
            + Chambers.EITHER + "|(?:kom|komt|komen) .{0,160}?\\bterug|terugkomen";
    private static final Pattern RECIPIENT = Pattern.compile(TOLD + ")\\b");
    private static final Pattern RECIPIENT_OR_YOU = Pattern.compile(TOLD + "|u)\\b");
    // what the letter itself does
    private static final Pattern BY_THIS_LETTER = Pattern.compile("(?i)\\b(?:hierbij|hiermee|bijgaand|bijgevoegd|"
            + "(?:bij|met|in|via|door middel van) (?:deze|dit|onderhavige|voorliggende) "
            + "(?:\\p{L}{0,20}brief|antwoord))\\b");
    private static final List<Auxiliary> AUXILIARIES = List.of(
            new Auxiliary(PromiseWord.UNDERTAKES, Set.of(PromiseWord.TELLS), 0.95, false),
            new Auxiliary(PromiseWord.FUTURE, Set.of(PromiseWord.TELLS, PromiseWord.TOLD), FUTURE, false),
            new Auxiliary(PromiseWord.KEEPS, Set.of(PromiseWord.TELLS), PRESENT, false),
            new Auxiliary(PromiseWord.PLAN, Set.of(PromiseWord.TELLS, PromiseWord.TOLD), 0.6, false),
            new Auxiliary(PromiseWord.PASSIVE, Set.of(PromiseWord.TOLD), PRESENT, true));
    /** How far a verb may stand from its auxiliary, and the chamber from both. */
    private static final int REACH = 240;
    /** Longer sentences are lists that lost their ends. */
    private static final int LONGEST = 1_500;

    /**
     * The promise in a sentence; null when it makes none.
     *
     * @param toChamber whether 'u' is a chamber
     */
    static @Nullable PromiseSentence read(String sentence, boolean toChamber) {
        boolean mayBe =
                sentence.length() <= LONGEST && !sentence.endsWith("?") && PromiseHint.isIn(sentence, toChamber);
        Pattern recipient = toChamber ? RECIPIENT_OR_YOU : RECIPIENT;
        return mayBe && recipient.matcher(sentence).find() ? new Reading(sentence, recipient).read() : null;
    }

    /** A word that makes the verbs behind it a promise. */
    private record Auxiliary(PromiseWord word, Set<PromiseWord> verbs, double certainty, boolean needsTime) {}

    /** One walk over the words of a sentence. */
    private static final class Reading {
        private final String sentence;
        private final Pattern recipient;
        private final boolean byThisLetter;
        private final int[] last = new int[PromiseWord.values().length];
        private int endOfTold;
        private @Nullable PromiseSentence best;

        Reading(String sentence, Pattern recipient) {
            this.sentence = sentence;
            this.recipient = recipient;
            this.byThisLetter = BY_THIS_LETTER.matcher(sentence).find();
            forget();
        }

        private void forget() {
            Arrays.fill(last, -1);
        }

        @Nullable PromiseSentence read() {
            Matcher words = PromiseWord.in(sentence);
            boolean ours = true;
            while (ours && words.find()) {
                PromiseWord word = PromiseWord.at(words);
                take(word, words.start(), words.end());
                ours = word != PromiseWord.REQUEST;
            }
            return best;
        }

        private void take(PromiseWord word, int start, int end) {
            switch (word) {
                case BREAK -> forget();
                case TELLS, TOLD -> told(word, start, end);
                case NOW -> offer(start, end, PRESENT, true);
                case FUTURE, PASSIVE -> follows(word, start, end);
                default -> {}
            }
            last[word.ordinal()] = start;
            endOfTold = word == PromiseWord.TOLD ? end : endOfTold;
        }

        /** What makes the verb of telling a promise stands before it. */
        private void told(PromiseWord verb, int start, int end) {
            AUXILIARIES.stream()
                    .filter(auxiliary -> auxiliary.verbs().contains(verb) && governs(auxiliary.word(), start))
                    .forEach(auxiliary ->
                            offer(last[auxiliary.word().ordinal()], end, auxiliary.certainty(), auxiliary.needsTime()));
        }

        /** 'geïnformeerd zal worden', 'geïnformeerd wordt'. */
        private void follows(PromiseWord auxiliary, int start, int end) {
            int told = last[PromiseWord.TOLD.ordinal()];
            if (told >= 0 && start == endOfTold + 1) {
                boolean future = auxiliary == PromiseWord.FUTURE;
                offer(told, end, future ? FUTURE : PRESENT, !future);
            }
        }

        private boolean governs(PromiseWord auxiliary, int verb) {
            int at = last[auxiliary.ordinal()];
            return at >= 0 && verb - at <= REACH && last[PromiseWord.NEGATION.ordinal()] < at;
        }

        /** Keeps the surest promise; the present is none when it says what this letter does. */
        private void offer(int start, int end, double certainty, boolean needsTime) {
            boolean surer = best == null || certainty > best.certainty();
            if (surer && !(needsTime && byThisLetter) && isTold(start, end)) {
                best = new PromiseSentence(end, certainty, needsTime);
            }
        }

        private boolean isTold(int start, int end) {
            int from = Math.max(0, start - REACH);
            return recipient
                    .matcher(sentence)
                    .useTransparentBounds(true)
                    .region(from, Math.min(sentence.length(), end + REACH))
                    .find();
        }
    }
}
