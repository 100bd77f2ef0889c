package nl.parliament.parser.internal.structure.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.model.AnswerStatus;
import nl.parliament.model.NumberedPassage;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.CanonicalText;
import nl.parliament.parser.internal.structure.body.DocumentParts;
import org.junit.jupiter.api.Test;

/** Which answer belongs to which questions. */
class QuestionReaderTest {
    @Test
    void an_answer_stands_below_its_question() {
        List<QuestionAnswer> pairs = read(
                "Vraag 1",
                "Bent u bekend met het bericht?",
                "Antwoord 1",
                "Ja.",
                "Daar ben ik mee bekend.",
                "Vraag 2",
                "Wat vindt u daarvan?",
                "Antwoord op vraag 2",
                "Dat is spijtig.");
        assertThat(pairs).extracting(QuestionAnswer::numbers).containsExactly(List.of("1"), List.of("2"));
        assertThat(pairs)
                .extracting(QuestionReaderTest::asked)
                .containsExactly("Bent u bekend met het bericht?", "Wat vindt u daarvan?");
        assertThat(pairs)
                .extracting(QuestionReaderTest::answer)
                .containsExactly("Ja.\nDaar ben ik mee bekend.", "Dat is spijtig.");
    }

    @Test
    void one_answer_may_serve_several_questions() {
        List<QuestionAnswer> pairs = read(
                "Vraag 1",
                "Is dit zo?",
                "Vraag 2",
                "En dat?",
                "Vraag 3",
                "Waarom?",
                "Antwoord op de vragen 1 en 3",
                "Ja.",
                "Antwoord op vraag 2",
                "Nee.");
        assertThat(pairs).extracting(QuestionAnswer::numbers).containsExactly(List.of("1", "3"), List.of("2"));
        assertThat(pairs).extracting(QuestionReaderTest::answer).containsExactly("Ja.", "Nee.");
    }

    @Test
    void one_head_may_stand_above_several_questions() {
        List<QuestionAnswer> pairs = read(
                "Vraag 7, 8 9 en 10",
                "Is dit zo?",
                "En dat? En",
                "waarom?",
                "Hoe dan?",
                "Wie?",
                "Antwoord 7, 8 9 en 10",
                "Ja.");
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).numbers()).containsExactly("7", "8", "9", "10");
        assertThat(pairs.get(0).questions()).extracting(NumberedPassage::number).containsExactly("7", "8", "9", "10");
        assertThat(pairs.get(0).questions().get(1).text()).isEqualTo("En dat? En\nwaarom?");
    }

    @Test
    void questions_that_the_text_does_not_tell_apart_stay_one() {
        List<QuestionAnswer> pairs = read("Vraag 1 t/m 3", "Is dit zo? En dat? Waarom?", "Antwoord 1 t/m 3", "Ja.");
        assertThat(pairs.get(0).numbers()).containsExactly("1", "2", "3");
        assertThat(pairs.get(0).questions()).extracting(NumberedPassage::number).containsExactly((String) null);
    }

    @Test
    void bare_numbers_head_questions_when_answers_follow() {
        List<QuestionAnswer> pairs =
                read("1", "De leden vragen of dit zo is.", "Antwoord", "Ja.", "2", "En dat?", "Antwoord", "Nee.");
        assertThat(pairs).extracting(QuestionAnswer::numbers).containsExactly(List.of("1"), List.of("2"));
        assertThat(pairs).extracting(QuestionReaderTest::answer).containsExactly("Ja.", "Nee.");
    }

    @Test
    void all_answers_may_stand_after_all_questions() {
        List<QuestionAnswer> pairs =
                read("Vraag 1", "Is dit zo?", "Vraag 2", "En dat?", "Antwoord 1", "Ja.", "Antwoord 2", "Nee.");
        assertThat(pairs).extracting(QuestionReaderTest::asked).containsExactly("Is dit zo?", "En dat?");
        assertThat(pairs).extracting(QuestionReaderTest::answer).containsExactly("Ja.", "Nee.");
    }

    @Test
    void a_head_may_run_into_its_text() {
        List<QuestionAnswer> pairs = read(
                "Vraag 1: Is dit zo?", "Antwoord: Ja, dat is zo.", "Vraag 2. En dat?", "Antwoord op vraag 2: Nee.");
        assertThat(pairs).extracting(QuestionReaderTest::asked).containsExactly("Is dit zo?", "En dat?");
        assertThat(pairs).extracting(QuestionReaderTest::answer).containsExactly("Ja, dat is zo.", "Nee.");
    }

    @Test
    void an_answer_may_refer_to_another() {
        QuestionAnswer pair = read("Vraag 4", "Is dit zo?", "Antwoord 4", "Zie het antwoord op de vragen 2 en 3.")
                .get(0);
        assertThat(pair.status()).isEqualTo(AnswerStatus.REFERS);
        assertThat(pair.refersTo()).containsExactly("2", "3");
        QuestionAnswer more = read(
                        "Vraag 4",
                        "Is dit zo?",
                        "Antwoord 4",
                        "Zie het antwoord op vraag 3. Verder geldt dat het" + " kabinet dit onderzoekt.")
                .get(0);
        assertThat(more.status()).isEqualTo(AnswerStatus.ANSWERED);
    }

    @Test
    void a_notice_may_put_the_answer_off() {
        QuestionAnswer pair = read(
                        "Vraag 1",
                        "Is dit zo?",
                        "Mededeling",
                        "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.")
                .get(0);
        assertThat(pair.status()).isEqualTo(AnswerStatus.DEFERRED);
        assertThat(pair.answer()).isNull();
        assertThat(read("Vraag 1", "Is dit zo?").get(0).status()).isEqualTo(AnswerStatus.OPEN);
    }

    @Test
    void an_answer_that_speaks_of_a_term_is_no_delay() {
        QuestionAnswer pair = read(
                        "Vraag 1",
                        "Is dit zo?",
                        "Antwoord 1",
                        "Ja. 1.200 aanvragen zijn niet binnen de wettelijke termijn afgehandeld.")
                .get(0);
        assertThat(pair.status()).isEqualTo(AnswerStatus.ANSWERED);
        assertThat(pair.answer()).isNotNull();
    }

    @Test
    void a_reference_to_an_answer_names_no_other_numbers() {
        QuestionAnswer pair = read(
                        "Vraag 4",
                        "Is dit zo?",
                        "Antwoord 4",
                        "Zie het antwoord op vraag 3 van de set van 12 maart 2024.")
                .get(0);
        assertThat(pair.refersTo()).containsExactly("3");
    }

    @Test
    void a_question_without_a_number_need_not_end_with_a_question_mark() {
        QuestionAnswer pair = read(
                        "Vraag",
                        "Klopt dit? Graag een toelichting.",
                        "Antwoord",
                        "Ja.",
                        "Vraag",
                        "En dat?",
                        "Antwoord",
                        "Nee.")
                .get(0);
        assertThat(pair.numbers()).isEmpty();
        assertThat(asked(pair)).isEqualTo("Klopt dit? Graag een toelichting.");
    }

    @Test
    void the_heads_of_columns_head_no_question() {
        BlockMaker maker = BlockMaker.of("Vraag 1", "Is dit zo?", "Antwoord 1", "Zie de tabel.")
                .cell(0, 0, "Vraag")
                .cell(0, 1, "Antwoord")
                .cell(1, 0, "Hoeveel?")
                .cell(1, 1, "Drie");
        assertThat(read(maker)).hasSize(1);
    }

    private static String asked(QuestionAnswer pair) {
        return pair.questions().get(0).text();
    }

    private static String answer(QuestionAnswer pair) {
        return pair.answer() == null ? "" : pair.answer().text();
    }

    private static List<QuestionAnswer> read(String... blocks) {
        return read(BlockMaker.of(blocks));
    }

    private static List<QuestionAnswer> read(BlockMaker maker) {
        return QuestionReader.read(new DocumentParts(CanonicalText.of(maker.layout()), maker.labelled()));
    }
}
