package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.model.Block;
import nl.parliament.model.Paragraph;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Markdown reader makes of the export is what the letter says; no word of it becomes a sign. */
class MarkdownExporterTest {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .build();

    static List<ParseResult> results() {
        List<ParseResult> results = new ArrayList<>(List.of(ResultMaker.smallest(), ResultMaker.richest()));
        LongStream.range(0, 300).mapToObj(RandomResult::of).forEach(results::add);
        return results;
    }

    @ParameterizedTest
    @MethodSource("results")
    void words_stay_words(ParseResult result) {
        Seen seen = new Seen(PARSER.parse(body(MarkdownExporter.create().export(result))));
        assertThat(seen.text).as("text").contains(paragraphs(result.document()));
        long titles = result.document().attachments().stream()
                .filter(one -> one.title() == null
                        || !PlainText.clean(one.title().text()).isBlank())
                .count();
        assertThat(seen.headings).as("headings").hasSizeLessThanOrEqualTo((int)
                (1 + titles + headings(result.document())));
        assertThat(seen.signs).as("words taken for HTML or code").isEmpty();
    }

    @Test
    void tables_lists_and_notes_are_what_they_are() {
        String markdown = MarkdownExporter.create().export(ResultMaker.richest());
        assertThat(markdown)
                .contains("## 1\\. Kop", "| A |  | B |", "- een\n  - twee", "> Citaat", "[^1]: Noot", "mede namens");
    }

    private static String body(String markdown) {
        return markdown.substring(markdown.indexOf("\n---\n") + 5);
    }

    private static String[] paragraphs(ParliamentaryDocument document) {
        List<String> words = new ArrayList<>();
        for (Block block : document.allBlocks()) {
            if (block instanceof Paragraph paragraph) {
                words.add(folded(paragraph.text()));
            }
        }
        return words.isEmpty() ? new String[] {""} : words.toArray(String[]::new);
    }

    private static long headings(ParliamentaryDocument document) {
        return document.allSections().stream()
                .filter(section -> section.heading() != null)
                .count();
    }

    private static String folded(String text) {
        return PlainText.clean(text).replaceAll("[\\s\\u00a0+]+", "");
    }

    /** What a reader saw. */
    private static final class Seen extends AbstractVisitor {
        private final List<String> signs = new ArrayList<>();
        private String text = "";
        private final List<String> headings = new ArrayList<>();

        private Seen(Node document) {
            document.accept(this);
            text = folded(text);
        }

        @Override
        public void visit(Text words) {
            text += words.getLiteral();
        }

        @Override
        public void visit(Heading heading) {
            int start = text.length();
            visitChildren(heading);
            headings.add(text.substring(start));
        }

        @Override
        public void visit(HtmlInline html) {
            if (!html.getLiteral().equals("<br>")) {
                signs.add(html.getLiteral());
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            signs.add(html.getLiteral());
        }

        @Override
        public void visit(Code code) {
            signs.add(code.getLiteral());
        }
    }
}
