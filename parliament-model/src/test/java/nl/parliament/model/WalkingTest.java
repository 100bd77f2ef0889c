package nl.parliament.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document is walked in the order of its text, body and annexes alike. */
class WalkingTest {
    private final ParliamentaryDocument letter = letter();

    private static ParliamentaryDocument letter() {
        LetterMaker maker = new LetterMaker();
        Section opening = section(null, 1, List.of(maker.paragraph("Zie nr. 5. Dat is Kamerstuk 1.")), List.of());
        Passage heading = maker.passage("1. Kop");
        Paragraph under = maker.paragraph("Tekst");
        Passage deeper = maker.passage("1.1 Dieper");
        ListItem first = maker.item("punt");
        ListItem second = maker.item("onder");
        Span items = first.span().union(second.span());
        ItemList list = new ItemList(false, List.of(first, second), items, null);
        Section inner = section(deeper, 2, List.of(list), List.of());
        Section outer = section(heading, 1, List.of(under), List.of(inner));
        maker.passage("De minister");
        Passage title = maker.passage("Bijlage");
        Section annex = section(null, 1, List.of(maker.paragraph("Slot")), List.of());
        maker.reference("Kamerstuk 1");
        maker.note("Noot een. Noot twee.", 10);
        return maker.letter(List.of(opening, outer), List.of(new Attachment(title, List.of(annex))));
    }

    private static Section section(Passage heading, int level, List<Block> blocks, List<Section> sections) {
        return new Section(heading, level, null, blocks, sections);
    }

    private int at(String words) {
        return letter.text().indexOf(words);
    }

    @Test
    void sections_and_blocks_come_in_the_order_of_the_text() {
        assertThat(letter.allSections()).extracting(Section::level).containsExactly(1, 1, 2, 1);
        assertThat(letter.allBlocks()).extracting(Block::span).isSortedAccordingTo((a, b) -> a.start() - b.start());
        assertThat(letter.allBlocks()).hasSize(4);
        assertThat(letter.sections().get(1).allBlocks()).hasSize(2);
        assertThat(letter.passages())
                .extracting(Passage::text)
                .containsExactly(
                        "Zie nr. 5. Dat is Kamerstuk 1.",
                        "1. Kop",
                        "Tekst",
                        "1.1 Dieper",
                        "punt",
                        "onder",
                        "Bijlage",
                        "Slot");
    }

    @Test
    void a_section_covers_its_subsections() {
        assertThat(letter.sections().get(1).span().of(letter.text()))
                .startsWith("1. Kop")
                .endsWith("onder");
        assertThat(section(null, 1, List.of(), List.of()).span()).isNull();
    }

    @Test
    void an_offset_lies_in_the_innermost_section() {
        assertThat(letter.sectionAt(at("Tekst"))).isSameAs(letter.sections().get(1));
        assertThat(letter.sectionAt(at("onder"))).isSameAs(letter.allSections().get(2));
        assertThat(letter.sectionAt(at("Slot") + 4))
                .isSameAs(letter.allSections().get(3));
        assertThat(letter.sectionAt(at("minister"))).isNull();
        assertThat(letter.sectionAt(100_000)).isNull();
    }

    @Test
    void notes_and_references_are_found_in_a_span() {
        Span sentence = letter.sentenceAt(0).span();
        assertThat(letter.footnotesIn(sentence)).hasSize(1);
        assertThat(letter.referencesIn(sentence)).isEmpty();
        assertThat(letter.referencesIn(letter.sentenceAt(at("Kamerstuk")).span()))
                .hasSize(1);
    }

    @Test
    void sentences_are_those_of_the_text_and_last_of_the_notes() {
        List<Passage> sentences = letter.sentences().toList();
        assertThat(sentences).contains(letter.sentenceAt(10), letter.sentenceAt(at("Kop")));
        assertThat(sentences.get(sentences.size() - 1)).isEqualTo(letter.sentenceAt(at("twee")));
        assertThat(sentences)
                .allMatch(sentence ->
                        sentence.equals(letter.sentenceAt(sentence.span().start())));
    }

    @Test
    void a_sentence_is_found_in_text_and_in_notes() {
        assertThat(letter.sentenceAt(10).text()).isEqualTo("Zie nr. 5.");
        assertThat(letter.sentenceAt(at("Kop")).text()).isEqualTo("1. Kop");
        assertThat(letter.sentenceAt(at("twee")).text()).isEqualTo("Noot twee.");
        assertThat(letter.sentenceAt(at("minister"))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dank. Tot zover.                             | 5  | Dank.",
                "Dank. Tot zover.                             | 6  | Tot zover.",
                "Brief van mr. De Vries aan D.M. Van Weel.    | 0  | Brief van mr. De Vries aan D.M. Van Weel.",
                "De motie-Paternotte c.s. De Kamer stemt.     | 0  | De motie-Paternotte c.s.",
                "Zie o.a. Kamerstuk 36 045, nr. 191. Of niet? | 0  | Zie o.a. Kamerstuk 36 045, nr. 191.",
                "Hij zei: 'Nee.' Toen ging hij.               | 3  | Hij zei: 'Nee.'",
                "Ja. Dat is zo, zegt Th. De Boer.             | 5  | Dat is zo, zegt Th. De Boer.",
                "Klaar in 2024. 15 gemeenten doen mee.        | 20 | 15 gemeenten doen mee."
            })
    void a_sentence_ends_before_a_capital_or_a_digit(String text, int offset, String sentence) {
        assertThat(Sentences.at(text, offset).of(text)).isEqualTo(sentence);
    }

    @Test
    void a_span_that_does_not_hold_its_text_is_refused() {
        Paragraph wrong = new Paragraph("ja", new Span(0, 2), null);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LetterMaker().letter(List.of(section(null, 1, List.of(wrong), List.of())), List.of()));
    }
}
