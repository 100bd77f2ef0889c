package nl.parliament.parser.internal.docx;

import static nl.parliament.parser.internal.docx.DocxMaker.body;
import static nl.parliament.parser.internal.docx.DocxMaker.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.parliament.model.Completeness;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.ParseResult;
import nl.parliament.parser.ParliamentParser;
import org.junit.jupiter.api.Test;

/** Documents within the document; ECMA-376 part 1, 17.17.2.1. */
class ChunksTest {
    private static final String TABLE = "<w:tbl><w:tr><w:tc>" + p("cel") + "</w:tc></w:tr></w:tbl>";

    @Test
    void a_word_file_is_read_in_its_place() {
        DocxMaker letter = letter("deel.docx", body(TABLE, p("Binnen")).bytes());
        assertThat(letter.texts()).containsExactly("cel", "Voor", "cel", "Binnen", "Na");
        assertThat(letter.layout().blocks())
                .filteredOn(block -> block.hints().cell() != null)
                .extracting(block -> block.hints().cell().table())
                .doesNotHaveDuplicates();
        assertThat(letter.layout().diagnostics()).isEmpty();
    }

    @Test
    void plain_text_is_read_line_by_line() {
        DocxMaker letter = letter("deel.txt", "Één regel\r\nen nog een".getBytes(StandardCharsets.UTF_8));
        assertThat(letter.texts()).containsExactly("cel", "Voor", "Één regel", "en nog een", "Na");
    }

    @Test
    void a_web_page_is_not_read_and_the_result_is_not_complete() {
        DocxMaker letter = letter("deel.htm", "<html><p>Binnen</p></html>".getBytes(StandardCharsets.UTF_8));
        ParseResult result = ParliamentParser.create().parse(letter.bytes(), null);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("content-not-read");
        assertThat(result.completeness()).isNotEqualTo(Completeness.COMPLETE);
    }

    @Test
    void what_stands_in_a_document_within_a_document_within_the_document_is_not_read() {
        DocxMaker middle = letter("binnen.docx", body(p("te diep")).bytes());
        DocxMaker letter = letter("deel.docx", middle.bytes());
        assertThat(letter.texts()).containsExactly("cel", "Voor", "cel", "Voor", "Na", "Na");
        assertThat(letter.layout().diagnostics()).extracting(Diagnostic::code).containsExactly("content-not-read");
    }

    private static DocxMaker letter(String file, byte[] chunk) {
        return body(TABLE, p("Voor"), "<w:altChunk w:id=\"" + file + "\"/>", p("Na"))
                .chunk(file, chunk);
    }
}
