package nl.parliament.parser.internal.txt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.parser.internal.dutch.FunctionWords;
import nl.parliament.parser.internal.txt.line.PaperLine;
import org.jspecify.annotations.Nullable;

/** Tells by its words whether a line leaves a sentence open, or goes on with the one of the line before. */
final class OpenSentence {
    // "Zo ja, welke?" | "Zo nee, waarom niet?"
    private static final Pattern ASKS_ON = Pattern.compile("Zo (?:ja|nee|neen|niet)\\b");
    // "Wat is latente ruimte" | "Waarom is dit nodig"
    private static final Pattern ASKS = Pattern.compile("(?:Wat|Hoe|Wie|Welke?|Waar\\p{Ll}{0,8}|Wanneer)\\b");
    private static final Pattern WORD = Pattern.compile(" ");
    // ". In het" begins a line where the word before it was raised
    private static final Pattern POINT = Pattern.compile("[.,;:)?!] ");
    // "het district Zuidoost-"
    private static final Pattern HALF_WORD = Pattern.compile("\\p{L}-$");
    private static final Pattern DASH = Pattern.compile("[–-] ");
    // "2) de gevolgen" | "c) de planning"
    private static final Pattern LATER_PART = Pattern.compile("[2-9b-k]\\) ");

    private OpenSentence() {}

    /** Whether the line ends in a word that more must follow: 'met betrekking tot de'. */
    static boolean endsInOpenWord(PaperLine line) {
        String last = line.words().substring(line.words().lastIndexOf(' ') + 1);
        return FunctionWords.isDeterminer(last) || FunctionWords.isLeading(last);
    }

    /** Whether the break between the lines stands within a word, a number or a bracket; so many lines are above it. */
    static boolean isBroken(PaperLine before, PaperLine line, int above) {
        return POINT.matcher(line.words()).lookingAt()
                || isNumberBroken(before, line, above)
                || isDashInBrackets(before, line)
                || (HALF_WORD.matcher(before.words()).find() && !BlockStart.isOwn(line));
    }

    /** 'nr. | 17', 'Kamerstuk 36 | 410, nr. 17'. */
    private static boolean isNumberBroken(PaperLine before, PaperLine line, int above) {
        boolean isOpen = above > 1 && !before.endsSentence() && line.bareNumber() < 0;
        return before.endsBeforeNumber()
                ? line.startsWithNumber() || (line.startsWithDigit() && before.endsInBracket())
                : isOpen && line.startsWithNumber();
    }

    /** '(Volksgezondheid, Welzijn en Sport | – Jeugd, Preventie en Sport)': no item. */
    private static boolean isDashInBrackets(PaperLine before, PaperLine line) {
        return before.endsInBracket() && DASH.matcher(line.words()).lookingAt();
    }

    /** Whether a question goes on in the line: 'Zo ja, welke?'. */
    static boolean asksOn(PaperLine line) {
        return ASKS_ON.matcher(line.words()).lookingAt();
    }

    /** Whether the line has the verb of a clause, as no title has that asks nothing. */
    static boolean hasVerb(PaperLine line) {
        return !ASKS.matcher(line.words()).lookingAt()
                && WORD.splitAsStream(line.words()).anyMatch(FunctionWords::isFinite);
    }

    /** Whether a part of a sentence may end here, with others to follow. */
    static boolean endsPart(PaperLine line) {
        return Stream.of(" en", " of", ",", ";").anyMatch(line.words()::endsWith);
    }

    /**
     * What numbers the part of a sentence before the one that the line may begin with, ' 1) ' for '2) de gevolgen';
     * null when it begins with no such part.
     */
    static @Nullable String labelBefore(PaperLine line) {
        Matcher label = LATER_PART.matcher(line.words());
        return label.lookingAt() ? " " + (char) (label.group().charAt(0) - 1) + ") " : null;
    }
}
