package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which headers the pages show; ECMA-376 part 1, 17.10. */
class HeadersTest {
    @Test
    void the_header_of_a_first_page_needs_a_title_page() {
        assertThat(shown("first", "", "")).isEmpty();
        assertThat(shown("first", "<w:titlePg/>", "")).containsExactly("Kop HEADER");
        assertThat(shown("first", "<w:titlePg w:val=\"0\"/>", "")).isEmpty();
    }

    @Test
    void the_header_of_even_pages_needs_the_settings() {
        assertThat(shown("even", "", "")).isEmpty();
        assertThat(shown("even", "", "<w:evenAndOddHeaders/>")).containsExactly("Kop FURNITURE");
    }

    @Test
    void all_other_pages_have_the_header_of_no_type() {
        assertThat(shown("default", "", "")).containsExactly("Kop FURNITURE");
    }

    @Test
    void a_section_has_the_header_of_the_one_before() {
        String first = "<w:pPr><w:sectPr><w:headerReference w:type=\"first\" w:id=\"header\"/></w:sectPr></w:pPr>";
        DocxMaker maker = body(p(first, "Een"), p("Twee"), "<w:sectPr><w:titlePg/></w:sectPr>");
        assertThat(maker.part("header", p("Kop")).texts()).containsExactly("Kop", "Een", "Twee");
    }

    private static List<String> shown(String type, String section, String settings) {
        String reference = "<w:headerReference w:type=\"" + type + "\" w:id=\"header\"/>";
        return body(p("Tekst"), "<w:sectPr>" + reference + section + "</w:sectPr>")
                .part("header", p("Kop"))
                .part("settings", settings)
                .layout()
                .blocks()
                .stream()
                .map(block -> block.text() + " " + block.hints().region())
                .filter(shown -> shown.startsWith("Kop"))
                .toList();
    }
}
