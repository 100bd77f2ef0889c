package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static nl.parliament.parser.internal.docx.DocxMaker.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.parser.ParliamentParser;
import nl.parliament.parser.internal.layout.LayoutBlock;
import org.junit.jupiter.api.Test;

/** Headings that a line break parts from their text. */
class LineBreaksTest {
    private static final String BREAK = "<w:r><w:br/></w:r>";
    private static final String PROSE = "De bruggen in het dorp zijn gesloten en worden hersteld.";

    @Test
    void a_bold_line_above_plain_text_is_a_heading() {
        assertThat(texts(p(r("<w:b/>", "Besluit"), BREAK, PROSE))).containsExactly("Besluit", PROSE);
        assertThat(texts(p(r("<w:i/>", "Levenssfeer (artikel 10)"), BREAK, BREAK, PROSE)))
                .containsExactly("Levenssfeer (artikel 10)", PROSE);
    }

    @Test
    void headings_within_a_paragraph_part_it() {
        assertThat(texts(
                        p("Begin.", BREAK, r("<w:b/>", "Een"), BREAK, PROSE, BREAK, r("<w:b/>", "Twee"), BREAK, PROSE)))
                .containsExactly("Begin.", "Een", PROSE, "Twee", PROSE);
    }

    @Test
    void emphasis_within_a_sentence_is_none() {
        String sentence = p("Zie ook de", BREAK, r("<w:b/>", "Woningwet"), BREAK, "Voor meer.");
        assertThat(texts(sentence)).hasSize(1);
        assertThat(texts(p(r("<w:b/>", "Woningwet"), BREAK, "voor meer."))).hasSize(1);
        assertThat(texts(p(r("<w:b/>", "Alles vet"), BREAK, r("<w:b/>", "ook dit"))))
                .hasSize(1);
    }

    @Test
    void the_head_of_a_question_is_parted_from_the_question() {
        byte[] file = body(p("Geachte voorzitter,"), p(PROSE), p("Vraag 1", BREAK, "Kent u het register?"))
                .bytes();
        assertThat(ParliamentParser.create()
                        .parse(file, null)
                        .document()
                        .sections()
                        .get(1)
                        .heading())
                .satisfies(heading -> assertThat(heading.text()).isEqualTo("Vraag 1"));
    }

    private static List<String> texts(String xml) {
        return body(xml).layout().blocks().stream().map(LayoutBlock::text).toList();
    }
}
