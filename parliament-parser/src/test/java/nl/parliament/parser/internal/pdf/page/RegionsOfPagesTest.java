package nl.parliament.parser.internal.pdf.page;

import static nl.parliament.parser.internal.pdf.PageMaker.full;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.pdf.PageMaker;
import org.junit.jupiter.api.Test;

/** What belongs to the paper and not to the text; where a paragraph goes on over a page break. */
class RegionsOfPagesTest {
    private static final List<Double> CELLS = List.of(78.0, 250.0, 450.0);

    private final PageMaker pages = new PageMaker();

    @Test
    void a_small_line_alone_at_the_head_of_a_later_page_is_a_running_head() {
        pages.text(78, 150, 30);
        pages.nextPage()
                .size(6.5)
                .words(200, 60, "Ontwerp voor intern gebruik")
                .size(9)
                .text(78, 150, 30);
        assertThat(pages.texts(Region.FURNITURE)).containsExactly("Ontwerp voor intern gebruik");
    }

    @Test
    void a_small_line_that_opens_one_of_many_pages_is_a_heading() {
        pages.text(78, 150, 30).nextPage().text(78, 150, 30).nextPage().text(78, 150, 30);
        pages.nextPage().size(7).words(78, 80, "Bijlage B: overzicht").size(9).text(78, 150, 30);
        assertThat(pages.texts(Region.FURNITURE)).isEmpty();
    }

    @Test
    void the_first_rows_of_a_table_at_the_head_of_a_page_are_no_running_head() {
        pages.text(78, 150, 30).nextPage().size(7).grid(CELLS, List.of(50.0, 70.0, 90.0));
        pages.words(82, 63, "Jaar")
                .words(254, 63, "Bedrag")
                .words(82, 83, "2024")
                .words(254, 83, "12");
        assertThat(pages.texts(Region.FURNITURE)).isEmpty();
        assertThat(pages.cells()).hasSize(4);
    }

    @Test
    void the_size_of_the_text_is_that_of_its_lines_and_not_of_a_large_table() {
        pages.text(78, 150, 10).size(6);
        for (int row = 0; row < 40; row++) {
            pages.lines(78, 300 + 9 * row, "cel van een annex").lines(250, 300 + 9 * row, "nog een cel ervan");
        }
        assertThat(pages.layout().blocks().get(0).hints().size()).isEqualTo(1.0);
    }

    @Test
    void a_few_letters_at_the_head_of_a_later_page_are_a_logo() {
        pages.text(78, 150, 30).nextPage().words(300, 60, "RVO|").text(78, 150, 30);
        assertThat(pages.texts(Region.FURNITURE)).containsExactly("RVO|");
    }

    @Test
    void a_line_in_the_size_of_the_text_opens_a_page() {
        pages.text(78, 150, 30)
                .nextPage()
                .words(78, 60, "Tot slot kom ik terug")
                .text(78, 150, 30);
        assertThat(pages.texts(Region.FURNITURE)).isEmpty();
    }

    @Test
    void a_small_line_alone_at_the_very_foot_is_an_address() {
        pages.text(78, 150, 30).size(6.5).words(78, 800, "Postbus 20401 2500 EK Den Haag");
        assertThat(pages.texts(Region.FURNITURE)).containsExactly("Postbus 20401 2500 EK Den Haag");
    }

    @Test
    void small_words_in_the_left_margin_of_a_later_page_are_a_frame_of_the_letterhead() {
        pages.text(120, 150, 30)
                .nextPage()
                .size(6.5)
                .words(40, 300, "Ons kenmerk")
                .size(9)
                .text(120, 150, 30);
        assertThat(pages.texts(Region.FURNITURE)).containsExactly("Ons kenmerk");
    }

    @Test
    void a_number_alone_at_the_foot_is_the_page_number() {
        pages.text(78, 150, 30).words(290, 800, "3");
        assertThat(pages.texts(Region.FURNITURE)).containsExactly("3");
    }

    @Test
    void where_pages_are_named_a_bare_number_at_their_edge_is_text() {
        pages.text(78, 150, 30).words(78, 800, "19").size(6.5).words(460, 820, "Pagina 11 van 47");
        assertThat(pages.texts(Region.FURNITURE)).containsExactly("Pagina 11 van 47");
        assertThat(pages.texts(Region.BODY)).last().isEqualTo("19");
    }

    @Test
    void a_number_alone_on_top_of_a_page_is_no_part_of_the_sentence_before() {
        pages.text(78, 150, 50)
                .words(78, 752, full("De laatste regel van deze bladzijde").substring(0, 79) + ".");
        pages.size(6.5).words(460, 820, "Pagina 1 van 2").size(9).nextPage();
        pages.lines(78, 150, "63", "Deze leden vragen of dit zo is.");
        assertThat(pages.texts(Region.BODY)).endsWith("63", "Deze leden vragen of dit zo is.");
    }

    @Test
    void a_number_in_a_table_at_the_foot_is_no_page_number() {
        pages.text(78, 150, 30)
                .grid(CELLS, List.of(750.0, 770.0))
                .words(82, 763, "2024")
                .words(254, 763, "12");
        assertThat(pages.texts(Region.FURNITURE)).isEmpty();
        assertThat(pages.cells()).containsExactly("1: 0,0 2024", "1: 0,1 12");
    }

    @Test
    void a_page_number_right_below_columns_of_words_is_none_of_them() {
        pages.text(78, 150, 30);
        for (int row = 0; row < 3; row++) {
            double y = 750 + 12 * row;
            pages.words(78, y, "Zorg").words(230, y, "2024").words(380, y, "12 miljoen");
        }
        pages.words(240, 800, "3");
        assertThat(pages.texts(Region.FURNITURE)).containsExactly("3");
        assertThat(pages.cells()).hasSize(9);
    }

    @Test
    void a_sentence_that_ends_above_free_room_ends_its_paragraph() {
        pages.text(78, 124, 53)
                .nextPage()
                .text(78, 124, 8)
                .words(78, 220, PageMaker.full("en dat was de laatste zin.").substring(0, 79) + ".");
        pages.nextPage().text(78, 124, 2);
        assertThat(pages.texts(Region.BODY)).hasSize(2);
        assertThat(pages.texts(Region.BODY).get(1)).startsWith("regel 1 ");
    }

    @Test
    void a_sentence_that_ends_at_the_foot_may_go_on() {
        pages.text(78, 100, 54)
                .words(78, 748, PageMaker.full("en dat was een zin.").substring(0, 79) + ".");
        pages.nextPage().text(78, 100, 2);
        assertThat(pages.texts(Region.BODY)).hasSize(1);
    }

    @Test
    void a_word_broken_at_the_foot_of_a_page_is_whole_again() {
        pages.text(78, 100, 20).words(78, 340, "een korte regel met veel behande-");
        pages.nextPage().words(90, 100, "lingen, en meer");
        assertThat(pages.texts(Region.BODY))
                .anySatisfy(text -> assertThat(text).endsWith("met veel behandelingen, en meer"));
    }

    @Test
    void a_page_ends_above_its_notes() {
        pages.text(78, 124, 58)
                .nextPage()
                .text(78, 124, 38)
                .words(78, 580, PageMaker.full("en dat was een zin.").substring(0, 79) + ".");
        pages.size(6.5).lines(78, 605, "1 Kamerstuk 36 045, nr. 191", "2 Idem.").size(9);
        pages.nextPage().text(78, 124, 2);
        assertThat(pages.texts(Region.BODY)).hasSize(1);
    }

    @Test
    void a_number_within_a_running_sentence_begins_no_item() {
        pages.text(78, 100, 2).words(78, 124, "1) de gevolgen voor de zorg die daaruit volgen");
        assertThat(pages.texts(Region.BODY)).singleElement().asString().contains("n 1) de gevolgen");
    }

    @Test
    void a_number_behind_a_whole_sentence_begins_an_item() {
        pages.text(78, 100, 1)
                .words(78, 112, PageMaker.full("regel twee").substring(0, 79) + ":")
                .words(78, 124, "1) de gevolgen voor de zorg");
        assertThat(pages.texts(Region.BODY)).last().isEqualTo("de gevolgen voor de zorg");
    }

    @Test
    void a_full_line_of_italics_above_plain_text_is_no_part_of_it() {
        pages.italic(true).text(78, 150, 1).italic(false).words(78, 162, PageMaker.full("In deze brief"));
        assertThat(pages.texts(Region.BODY)).hasSize(2);
    }

    @Test
    void a_sentence_that_begins_with_italics_goes_on() {
        pages.italic(true).text(78, 150, 1).italic(false).words(78, 162, PageMaker.full("in deze brief"));
        assertThat(pages.texts(Region.BODY)).hasSize(1);
    }
}
