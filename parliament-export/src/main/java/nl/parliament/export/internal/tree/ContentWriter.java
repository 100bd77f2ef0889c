package nl.parliament.export.internal.tree;

import java.time.LocalDate;
import java.util.function.Function;
import nl.parliament.model.AmendmentContent;
import nl.parliament.model.Asker;
import nl.parliament.model.Chamber;
import nl.parliament.model.Commitment;
import nl.parliament.model.Inquiry;
import nl.parliament.model.MotionClause;
import nl.parliament.model.MotionContent;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.Passage;
import nl.parliament.model.Promisor;
import nl.parliament.model.QuestionAnswer;
import org.jspecify.annotations.Nullable;

/** What documents of some kinds hold, as nodes: questions with answers, motions, amendments, commitments. */
final class ContentWriter {
    private ContentWriter() {}

    static Value question(QuestionAnswer pair) {
        return new Value.Builder()
                .node("numbers", ModelWriter.list(pair.numbers(), Value.Text::new))
                .node("questions", ModelWriter.list(pair.questions(), ContentWriter::numbered))
                .node("answer", passage(pair.answer()))
                .text("status", pair.status().code())
                .node("refersTo", ModelWriter.list(pair.refersTo(), Value.Text::new))
                .build();
    }

    private static Value passage(@Nullable Passage passage) {
        return passage == null
                ? new Value.Nothing()
                : new Value.Builder()
                        .text("text", passage.text())
                        .node("span", ModelWriter.span(passage.span()))
                        .build();
    }

    private static Value numbered(NumberedPassage passage) {
        return new Value.Builder()
                .text("number", passage.number())
                .text("text", passage.text())
                .node("span", ModelWriter.span(passage.span()))
                .build();
    }

    static Value inquiry(@Nullable Inquiry inquiry) {
        return inquiry == null
                ? new Value.Nothing()
                : new Value.Builder()
                        .node("askers", ModelWriter.list(inquiry.askers(), ContentWriter::asker))
                        .text("number", inquiry.number())
                        .text("askedOn", day(inquiry.askedOn()))
                        .text("answeredOn", day(inquiry.answeredOn()))
                        .build();
    }

    private static Value asker(Asker asker) {
        return new Value.Builder()
                .text("name", asker.name())
                .text("party", asker.party())
                .build();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return written(day, LocalDate::toString);
    }

    private static <T> @Nullable String written(@Nullable T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }

    static Value motion(@Nullable MotionContent motion) {
        return motion == null
                ? new Value.Nothing()
                : new Value.Builder()
                        .text("kind", motion.kind())
                        .text("replaces", motion.replaces())
                        .node("clauses", ModelWriter.list(motion.clauses(), ContentWriter::clause))
                        .text("formula", ModelWriter.words(motion.formula()))
                        .node("formulaSpan", ModelWriter.place(motion.formula()))
                        .build();
    }

    static Value amendment(@Nullable AmendmentContent amendment) {
        return amendment == null
                ? new Value.Nothing()
                : new Value.Builder()
                        .node("changes", ModelWriter.list(amendment.changes(), ContentWriter::numbered))
                        .node("explanation", passage(amendment.explanation()))
                        .build();
    }

    static Value commitment(Commitment commitment) {
        return new Value.Builder()
                .text("text", commitment.text())
                .node("span", ModelWriter.span(commitment.span()))
                .text("by", written(commitment.by(), Promisor::code))
                .text("to", written(commitment.to(), Chamber::code))
                .text("due", day(commitment.due()))
                .text("dueText", commitment.dueText())
                .number("certainty", commitment.certainty())
                .build();
    }

    private static Value clause(MotionClause clause) {
        return new Value.Builder()
                .text("type", clause.type().code())
                .text("text", clause.text())
                .node("span", ModelWriter.span(clause.span()))
                .build();
    }
}
