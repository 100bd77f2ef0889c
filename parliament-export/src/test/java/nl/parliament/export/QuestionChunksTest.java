package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.export.internal.markdown.Chunk;
import nl.parliament.model.AnswerStatus;
import nl.parliament.model.Block;
import nl.parliament.model.DocumentType;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.Paragraph;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Section;
import nl.parliament.model.Source;
import nl.parliament.model.SourceFormat;
import nl.parliament.model.Span;
import org.junit.jupiter.api.Test;

/** A question and its answer come back from a search index as one piece. */
class QuestionChunksTest {
    private static final String LONG = "Ja, dat klopt en dat blijft ook zo zolang de regels zo zijn. ".repeat(4);
    private static final String TEXT =
            "Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom?\nAntwoord 2\n" + LONG.strip();

    @Test
    void a_question_and_its_answer_are_one_chunk() {
        List<Chunk> chunks = Chunk.of(document(), 100);
        assertThat(chunks.get(0).span().of(TEXT)).isEqualTo("Klopt dit?\nAntwoord 1\nJa.");
        assertThat(chunks.get(0).path()).containsExactly("Vraag 1");
        assertThat(chunks.get(0).questions()).containsExactly("1");
    }

    @Test
    void of_a_long_answer_the_first_part_stays_with_the_question_and_each_part_has_its_number() {
        List<Chunk> chunks = Chunk.of(document(), 100);
        assertThat(chunks).hasSize(5);
        assertThat(chunks.get(1).span().of(TEXT)).startsWith("Waarom?\nAntwoord 2\nJa, dat klopt");
        assertThat(chunks.get(4).path()).containsExactly("Antwoord 2");
        assertThat(chunks.subList(1, 5)).allMatch(chunk -> chunk.questions().equals(List.of("2")));
    }

    @Test
    void text_without_questions_ends_at_its_heading() {
        ParliamentaryDocument plain =
                document().toBuilder().questions(List.of()).build();
        assertThat(Chunk.of(plain, 300))
                .hasSize(4)
                .allMatch(chunk -> chunk.questions().isEmpty());
    }

    private static ParliamentaryDocument document() {
        return ParliamentaryDocument.builder(
                        DocumentType.ANTWOORD_KAMERVRAGEN, new Source("brief.txt", SourceFormat.TXT, null, null), TEXT)
                .sections(List.of(
                        section("Vraag 1", "Klopt dit?"),
                        section("Antwoord 1", "Ja."),
                        section("Vraag 2", "Waarom?"),
                        section("Antwoord 2", LONG.strip())))
                .questions(List.of(pair("1", "Klopt dit?", "Ja."), pair("2", "Waarom?", LONG.strip())))
                .build();
    }

    private static QuestionAnswer pair(String number, String question, String answer) {
        NumberedPassage asked = new NumberedPassage(number, question, span(question));
        return new QuestionAnswer(
                List.of(number),
                List.of(asked),
                new Passage(answer, span("\n" + answer)),
                AnswerStatus.ANSWERED,
                List.of());
    }

    private static Section section(String heading, String words) {
        Block block = new Paragraph(words, span("\n" + words), null);
        return new Section(new Passage(heading, span(heading)), 1, null, List.of(block), List.of());
    }

    /** Where the words stand, without a line feed before them. */
    private static Span span(String words) {
        int start = TEXT.indexOf(words) + (words.startsWith("\n") ? 1 : 0);
        return new Span(start, start + words.strip().length());
    }
}
