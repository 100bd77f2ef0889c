package nl.parliament.parser.internal.structure.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.dutch.QuestionHeads;
import nl.parliament.parser.internal.structure.block.LabelledBlock;
import nl.parliament.parser.internal.structure.block.Role;
import nl.parliament.parser.internal.structure.body.DocumentParts;
import nl.parliament.parser.internal.structure.content.QuestionLine.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Pairs questions with answers. Questions wait until an answer names their number, or names none and follows them: so
 * it does not matter whether an answer stands after each question, after some of them or after all. Made for one text.
 */
public final class QuestionReader {
    private final String text;
    private final Map<Integer, Integer> levels;
    private final WaitingQuestions waiting = new WaitingQuestions();
    private final List<QuestionAnswer> pairs = new ArrayList<>();
    private @Nullable QuestionLine head;
    private int headLevel;
    private List<Span> content = new ArrayList<>();

    private QuestionReader(String text, Map<Integer, Integer> levels) {
        this.text = text;
        this.levels = levels;
    }

    /** The questions of the body and the annexes with their answers, in the order of the text. */
    public static List<QuestionAnswer> read(DocumentParts parts) {
        QuestionReader reader = new QuestionReader(parts.text(), parts.headingLevels());
        parts.body().forEach(reader::add);
        reader.close();
        parts.annexes().forEach(reader::add);
        return reader.finish();
    }

    private void add(LabelledBlock labelled) {
        QuestionLine line = QuestionLine.of(labelled);
        Span span = labelled.block().span();
        if (line != null) {
            close();
            head = line;
            headLevel = levels.getOrDefault(span.start(), headLevel);
            content(new Span(span.start() + line.length(), span.end()));
        } else if (isFirstPart(labelled)) {
            return;
        } else if (ends(labelled)) {
            close();
        } else if (head != null) {
            content(span);
        }
    }

    /** 'Antwoord op a' right below 'Antwoord' heads a part of the answer. */
    private boolean isFirstPart(LabelledBlock labelled) {
        return head != null
                && content.isEmpty()
                && QuestionHeads.isPart(labelled.block().text());
    }

    private void content(Span span) {
        if (span.length() > 0) {
            content.add(span);
        }
    }

    /** Whether a heading stands above questions rather than within an answer. */
    private boolean ends(LabelledBlock labelled) {
        int level = levels.getOrDefault(labelled.block().span().start(), headLevel);
        boolean isPart = QuestionHeads.isPart(labelled.block().text());
        return labelled.is(Role.ATTACHMENT_TITLE) || (level < headLevel && !isPart);
    }

    private void close() {
        if (head != null && head.kind() == Kind.QUESTION) {
            Asked.of(head.numbers(), content, text).forEach(waiting::add);
        } else if (head != null) {
            answer(head.numbers());
        }
        head = null;
        content = new ArrayList<>();
    }

    private void answer(List<String> numbers) {
        List<Asked> asked = numbers.isEmpty() ? waiting.takeAll() : waiting.take(numbers);
        pairs.add(pair(asked, asked.isEmpty() ? numbers : numbersOf(asked)));
    }

    private QuestionAnswer pair(List<Asked> asked, List<String> numbers) {
        List<NumberedPassage> questions =
                asked.stream().flatMap(question -> question.passages().stream()).toList();
        return Answer.of(text, content).pair(numbers, questions);
    }

    private static List<String> numbersOf(List<Asked> asked) {
        return asked.stream().flatMap(question -> question.numbers().stream()).toList();
    }

    private List<QuestionAnswer> finish() {
        close();
        waiting.takeAll().forEach(question -> pairs.add(pair(List.of(question), question.numbers())));
        return pairs.stream()
                .sorted(Comparator.comparingInt(QuestionReader::place))
                .toList();
    }

    private static int place(QuestionAnswer pair) {
        return Stream.concat(
                        pair.questions().stream().map(NumberedPassage::span),
                        Stream.ofNullable(pair.answer()).map(answer -> answer.span()))
                .mapToInt(Span::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
