package nl.parliament.parser.internal.structure.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import nl.parliament.parser.internal.structure.body.DocumentParts;

/**
 * The questions of a list that heads them with bare numbers: '1. Waar …?', and below it the answer. The numbers count
 * on from one, and each question ends with its mark. Made for one text.
 */
public final class NumberedQuestions {
    private static final Pattern MARK = Pattern.compile("\\?[)\"”’]?\\d{0,2}$");
    private static final int TAIL = 6;
    /** One number is a number; two that count on are questions. */
    private static final int FEWEST = 2;

    private final String text;
    private final List<NumberedPassage> questions = new ArrayList<>();
    private final List<List<Span>> answers = new ArrayList<>();

    private NumberedQuestions(String text) {
        this.text = text;
    }

    /** The questions with their answers, in the order of the text; empty when they do not count on. */
    public static List<QuestionAnswer> read(DocumentParts parts) {
        NumberedQuestions reader = new NumberedQuestions(parts.text());
        Stream.concat(parts.body().stream(), parts.annexes().stream()).forEach(block -> reader.add(block.block()));
        return reader.questions.size() < FEWEST ? List.of() : reader.pairs();
    }

    private void add(PlacedBlock block) {
        if (isNext(block)) {
            questions.add(new NumberedPassage(number(), block.span().of(text), block.span()));
            answers.add(new ArrayList<>());
        } else if (!answers.isEmpty()) {
            answers.get(answers.size() - 1).add(block.span());
        }
    }

    private String number() {
        return String.valueOf(questions.size() + 1);
    }

    private boolean isNext(PlacedBlock block) {
        String end = block.text().substring(Math.max(0, block.text().length() - TAIL));
        return (number() + ".").equals(block.label()) && MARK.matcher(end).find();
    }

    private List<QuestionAnswer> pairs() {
        List<QuestionAnswer> pairs = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            NumberedPassage question = questions.get(i);
            pairs.add(Answer.of(text, answers.get(i)).pair(List.of(String.valueOf(i + 1)), List.of(question)));
        }
        return pairs;
    }
}
