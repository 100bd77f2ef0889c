package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pieces for search: of the right size, of one place, with all there is to know about them. */
class ChunkerTest {
    private static final String LONG = "Ja, dat klopt en dat blijft ook zo zolang de regels zo zijn. ".repeat(4);
    private static final String TEXT =
            "Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom?\nAntwoord 2\n" + LONG.strip();

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    static List<ParseResult> results() {
        return Stream.concat(
                        Stream.of(ResultMaker.smallest(), ResultMaker.richest()),
                        LongStream.range(0, 200).mapToObj(RandomResult::of))
                .toList();
    }

    @Test
    void a_question_and_its_answer_are_one_chunk() {
        List<Chunk> chunks = Chunker.create().atMost(100).chunks(document());
        assertThat(chunks.get(0).text()).isEqualTo("Klopt dit?\n\nAntwoord 1\n\nJa.");
        assertThat(chunks.get(0).span().of(TEXT)).isEqualTo("Klopt dit?\nAntwoord 1\nJa.");
        assertThat(chunks.get(0).section()).containsExactly("Vraag 1");
        assertThat(chunks.get(0).questionNumbers()).containsExactly("1");
        assertThat(chunks.get(0).kind()).isEqualTo(ChunkKind.QUESTION_ANSWER);
    }

    @Test
    void of_a_long_answer_the_first_part_stays_with_the_question_and_each_part_has_its_question() {
        List<Chunk> chunks = Chunker.create().atMost(100).chunks(document());
        assertThat(chunks).hasSize(5);
        assertThat(chunks.get(1).text()).startsWith("Waarom?\n\nAntwoord 2\n\nJa, dat klopt");
        assertThat(chunks.get(4).section()).containsExactly("Antwoord 2");
        assertThat(chunks.subList(1, 5)).allSatisfy(chunk -> {
            assertThat(chunk.questionNumbers()).containsExactly("2");
            assertThat(chunk.answers().questions().get(0).text()).isEqualTo("Waarom?");
        });
    }

    @Test
    void text_without_questions_ends_at_its_heading() {
        ParliamentaryDocument plain =
                document().toBuilder().questions(List.of()).build();
        assertThat(Chunker.create().atMost(300).chunks(plain))
                .hasSize(4)
                .allMatch(chunk -> chunk.questionNumbers().isEmpty() && chunk.kind() == ChunkKind.BODY);
    }

    @Test
    void the_same_text_in_two_letters_has_two_ids_and_the_same_letter_has_one() {
        Set<String> ids = new HashSet<>();
        for (String name : List.of("Kaag", "Dekker", "Schouten")) {
            ParseResult letter = ResultMaker.ofParagraphs("Ja.", "Hoogachtend, " + name);
            List<Chunk> chunks = Chunker.create().atMost(16).chunks(letter.document());
            assertThat(chunks.get(0).text()).isEqualTo("Ja.");
            ids.add(chunks.get(0).id());
            assertThat(Chunker.create().atMost(16).chunks(letter.document())).isEqualTo(chunks);
        }
        assertThat(ids).hasSize(3);
    }

    @Test
    void a_published_paper_gives_its_official_id() {
        List<Chunk> chunks = Chunker.create().chunks(ResultMaker.richest().document());
        assertThat(chunks)
                .extracting(Chunk::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("kst-36045-191#c-.*"));
        assertThat(chunks.get(0).document().id()).isEqualTo("kst-36045-191");
        assertThat(chunks.get(0).dossiers()).extracting(Dossier::number).containsExactly("36045", "36600-X");
        assertThat(chunks.get(0).date()).isEqualTo("2025-09-12");
        assertThat(chunks.get(0).page()).isEqualTo(1);
    }

    @Test
    void the_text_is_plain_and_its_references_are_beside_it() {
        ParliamentaryDocument document = ResultMaker.richest().document().toBuilder()
                .questions(List.of())
                .build();
        Chunk chunk = Chunker.create().chunks(document).get(0);
        assertThat(chunk.text())
                .isEqualTo("Alinea met <&> \"teken\" \\ \uD83D\uDE00\u00a0en\uFFFD."
                        + "\n\n• een\n  – twee\n\nA | B\n\nCitaat\n[1] Noot");
        assertThat(chunk.references()).hasSize(6).contains(document.references().get(0));
    }

    @ParameterizedTest
    @MethodSource("results")
    void no_chunk_is_longer_than_asked_but_for_a_single_word(ParseResult result) {
        for (int longest : List.of(16, 40, 100)) {
            assertThat(Chunker.create().atMost(longest).chunks(result.document()))
                    .extracting(Chunk::text)
                    .allMatch(text -> text.length() <= longest || words(text) <= 1);
            assertThat(Chunker.create().atMost(longest, ChunkerTest::words).chunks(result.document()))
                    .extracting(Chunk::text)
                    .allMatch(text -> words(text) <= longest);
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void every_word_is_in_a_chunk(ParseResult result) {
        ParliamentaryDocument document = result.document();
        String small = joined(Chunker.create().atMost(16).chunks(document));
        String whole = joined(Chunker.create().atMost(1_000_000).chunks(document));
        List<String> words = new ArrayList<>();
        document.allBlocks().stream()
                .filter(Paragraph.class::isInstance)
                .forEach(block -> words.add(((Paragraph) block).text()));
        document.footnotes().forEach(note -> words.add(note.text()));
        assertThat(words)
                .allSatisfy(text -> Arrays.stream(PlainText.clean(text).strip().split("\\s+"))
                        .forEach(word -> {
                            assertThat(small).contains(word);
                            assertThat(whole).contains(word);
                        }));
    }

    private static String joined(List<Chunk> chunks) {
        return chunks.stream().map(Chunk::text).collect(Collectors.joining("\n"));
    }

    @Test
    void a_long_paragraph_is_cut_between_sentences_and_a_long_sentence_between_words() {
        String text = "Dit is een zin van veertig tekens of zo. ".repeat(20).strip();
        assertThat(Chunker.create()
                        .atMost(100)
                        .chunks(ResultMaker.ofParagraph(text).document()))
                .hasSize(10)
                .allSatisfy(chunk ->
                        assertThat(chunk.span().of(text)).startsWith("Dit").endsWith("zo."));
        String sentence = "woord ".repeat(200).strip();
        assertThat(Chunker.create()
                        .atMost(50, ChunkerTest::words)
                        .chunks(ResultMaker.ofParagraph(sentence).document()))
                .hasSize(4)
                .allSatisfy(chunk -> assertThat(words(chunk.text())).isEqualTo(50));
    }

    @Test
    void a_size_that_holds_nothing_is_refused() {
        assertThatThrownBy(() -> Chunker.create().atMost(15)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_line_of_the_export_has_all_of_it() {
        String line = ChunkExporter.create().export(ResultMaker.richest()).split("\n")[0];
        JsonObject chunk = JsonParser.parseString(line).getAsJsonObject();
        assertThat(chunk.keySet())
                .contains(
                        "id", "document", "kind", "date", "dossiers", "section", "page", "span", "references", "text");
    }

    static ParliamentaryDocument document() {
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
