package nl.parliament.parser.internal.structure.fact;

import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.AnnexTitles;
import nl.parliament.parser.internal.dutch.QuestionHeads;

/** Facts of the titles of annexes. */
final class AnnexFacts {
    private static final int LONGEST_OF_ANSWERS = 600;
    /** 'Antwoord op b' heads one answer; a title says who answers whom, or what. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern OF_ANSWERS =
            Pattern.compile("(?:Antwoord(?:en)? (?:van|op)|Beantwoording)\\b.{0,600}", Pattern.DOTALL);

    private AnnexFacts() {}

    static boolean isTitle(Line line) {
        return AnnexTitles.is(line.text());
    }

    static boolean isTitleOfAnswers(Line line) {
        String text = line.text();
        return text.length() < LONGEST_OF_ANSWERS
                && OF_ANSWERS.matcher(text).matches()
                && text.chars().filter(sign -> sign == ' ').count() >= FEWEST_WORDS - 1
                && !QuestionHeads.is(text);
    }
}
