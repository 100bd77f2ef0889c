package nl.parliament.parser.internal.structure.fact;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.QuestionHeads;

/** Facts of the titles of annexes. */
final class AnnexFacts {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_OF_ANSWERS = 600;
    /** 'Antwoord op b' heads one answer; a title says who answers whom, or what. */
    private static final int FEWEST_WORDS = 4;

    // "Bijlage 1: Planning" | "BIJLAGE" | "Bijlage A" | "Annex II – Tabellen"
    private static final Pattern TITLE = Pattern.compile(
            "(?i:bijlagen?|annex)(?: (?:\\d{1,2}|[A-Z]|[IVX]{1,4}))?(?:[.:)]|\\s{1,3}[–-])?(?:\\s{1,5}\\S.{0,180})?");
    private static final Pattern OF_ANSWERS =
            Pattern.compile("(?:Antwoord(?:en)? (?:van|op)|Beantwoording)\\b.{0,600}", Pattern.DOTALL);

    private AnnexFacts() {}

    static boolean isTitle(Line line) {
        String text = line.text();
        return text.length() < LONGEST_TITLE
                && !text.endsWith(".")
                && TITLE.matcher(text).matches();
    }

    static boolean isTitleOfAnswers(Line line) {
        String text = line.text();
        return text.length() < LONGEST_OF_ANSWERS
                && OF_ANSWERS.matcher(text).matches()
                && text.chars().filter(sign -> sign == ' ').count() >= FEWEST_WORDS - 1
                && !QuestionHeads.is(text);
    }
}
