package nl.parliament.export.internal.tree;

import java.time.LocalDate;
import nl.parliament.model.AmendmentContent;
import nl.parliament.model.AnswerStatus;
import nl.parliament.model.Asker;
import nl.parliament.model.Chamber;
import nl.parliament.model.ClauseType;
import nl.parliament.model.Commitment;
import nl.parliament.model.Inquiry;
import nl.parliament.model.MotionClause;
import nl.parliament.model.MotionContent;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.Passage;
import nl.parliament.model.Promisor;
import nl.parliament.model.QuestionAnswer;
import org.jspecify.annotations.Nullable;

/** What documents of some kinds hold, back from nodes; the mirror of {@link ContentWriter}. */
final class ContentReader {
    private ContentReader() {}

    static QuestionAnswer question(ValueView view) {
        return new QuestionAnswer(
                view.member("numbers").list(ValueView::text),
                view.member("questions").list(ContentReader::numbered),
                passage(view.member("answer")),
                view.member("status").code(AnswerStatus::ofCode),
                view.member("refersTo").list(ValueView::text));
    }

    private static @Nullable Passage passage(ValueView view) {
        return view.isAbsent() ? null : view.passage("text", "span");
    }

    private static NumberedPassage numbered(ValueView view) {
        return new NumberedPassage(
                view.member("number").textOrNull(),
                view.member("text").text(),
                view.member("span").span());
    }

    static @Nullable Inquiry inquiry(ValueView view) {
        return view.isAbsent()
                ? null
                : new Inquiry(
                        view.member("askers").list(ContentReader::asker),
                        view.member("number").textOrNull(),
                        day(view.member("askedOn")),
                        day(view.member("answeredOn")));
    }

    private static Asker asker(ValueView view) {
        return new Asker(view.member("name").text(), view.member("party").textOrNull());
    }

    private static @Nullable LocalDate day(ValueView view) {
        String day = view.textOrNull();
        return day == null ? null : LocalDate.parse(day);
    }

    static @Nullable MotionContent motion(ValueView view) {
        return view.isAbsent()
                ? null
                : new MotionContent(
                        view.member("kind").text(),
                        view.member("replaces").textOrNull(),
                        view.member("clauses").list(ContentReader::clause),
                        view.passage("formula", "formulaSpan"));
    }

    static @Nullable AmendmentContent amendment(ValueView view) {
        return view.isAbsent()
                ? null
                : new AmendmentContent(
                        view.member("changes").list(ContentReader::numbered), passage(view.member("explanation")));
    }

    static Commitment commitment(ValueView view) {
        Double certainty = view.member("certainty").fractionOrNull();
        return new Commitment(
                view.member("text").text(),
                view.member("span").span(),
                view.member("by").codeOrNull(Promisor::ofCode),
                view.member("to").codeOrNull(Chamber::ofCode),
                day(view.member("due")),
                view.member("dueText").textOrNull(),
                certainty == null ? 1 : certainty);
    }

    private static MotionClause clause(ValueView view) {
        return new MotionClause(
                view.member("type").code(ClauseType::ofCode),
                view.member("text").text(),
                view.member("span").span());
    }
}
