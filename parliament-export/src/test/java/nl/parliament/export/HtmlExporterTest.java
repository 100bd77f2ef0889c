package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import nl.parliament.export.internal.text.Links;
import nl.parliament.model.Addressee;
import nl.parliament.model.Chamber;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Severity;
import nl.parliament.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page is well-formed, holds no word of a document unescaped, and leads nowhere that is not there. */
class HtmlExporterTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "link",
            "style",
            "body",
            "a",
            "header",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "dl",
            "div",
            "dt",
            "dd",
            "nav",
            "ul",
            "ol",
            "li",
            "details",
            "summary",
            "main",
            "section",
            "aside",
            "span",
            "sup",
            "button",
            "mark",
            "br",
            "blockquote",
            "table",
            "tr",
            "th",
            "td",
            "footer");

    static List<ParseResult> results() {
        List<ParseResult> results = new ArrayList<>(List.of(ResultMaker.smallest(), ResultMaker.richest()));
        LongStream.range(0, 300).mapToObj(RandomResult::of).forEach(results::add);
        return results;
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_page_is_well_formed_and_its_links_lead_somewhere(ParseResult result) throws Exception {
        String page = HtmlExporter.create().export(result);
        assertThat(HtmlExporter.create().export(result)).isEqualTo(page);
        Set<String> ids = new HashSet<>();
        Set<String> targets = new HashSet<>();
        int level = 0;
        XMLStreamReader xml = reader(page);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            assertThat(ELEMENTS).contains(name);
            String id = xml.getAttributeValue(null, "id");
            assertThat(id == null || ids.add(id))
                    .as("id " + id + " stands once")
                    .isTrue();
            String address = xml.getAttributeValue(null, "href");
            if (address != null && address.startsWith("#")) {
                targets.add(address.substring(1));
            } else if (address != null) {
                assertThat(address).matches("(?s)(?:https?://|mailto:|data:,|\\./).*");
            }
            if (name.matches("h[1-6]")) {
                int found = name.charAt(1) - '0';
                assertThat(found).as("heading order").isLessThanOrEqualTo(level + 1);
                level = found;
            }
        }
        assertThat(ids).containsAll(targets);
    }

    @Test
    void a_page_names_every_reference_and_note() {
        String page = HtmlExporter.create().export(ResultMaker.richest());
        assertThat(page)
                .contains(
                        "title=\"Motie-Paternotte c.s., 21\u00a0501-02 nr.\u00a03047\"",
                        "/kst-36045-191.html\">Kamerstuk 36\u00a0045, nr.\u00a0191",
                        "/dossier/36600-X\">36\u00a0600\u00a0X",
                        "<h2 id=\"verzoek\">Wat de motie vraagt</h2>\n<p>Alinea</p>",
                        "Grondwet, artikel 100",
                        "<mark class=\"promise\"",
                        "toegezegd, voor de zomer (uiterlijk 30 juni 2025)",
                        "class=\"here\" href=\"#b-",
                        "href=\"https://zoek.officielebekendmakingen.nl/kst-21501-02-3047.html\"",
                        "2 moties",
                        " met &lt;&amp;&gt; &quot;teken&quot;",
                        "lang=\"nl\"",
                        "Ondertekenaars",
                        "mede namens");
    }

    @Test
    void other_formats_are_linked_where_they_are_written() {
        HtmlExporter linking = HtmlExporter.create().linkingTo(List.of(JsonExporter.create(), XmlExporter.create()));
        assertThat(linking.export(ResultMaker.richest()))
                .contains("href=\"./brief.pdf.json\">json", "href=\"./brief.pdf.xml\">xml");
        assertThat(HtmlExporter.create().export(ResultMaker.richest())).doesNotContain("class=\"formats\"");
        assertThat(linking.export(ResultMaker.smallest())).doesNotContain("class=\"formats\"");
        assertThat(Links.beside("javascript:a/b \u00eb")).isEqualTo("./javascript%3Aa%2Fb%20%C3%AB");
    }

    @Test
    void an_addressee_is_not_addressed_twice() {
        ParseResult result = ResultMaker.smallest();
        ParliamentaryDocument letter = result.document().toBuilder()
                .metadata(Metadata.builder()
                        .addressee(new Addressee(Chamber.TWEEDE_KAMER, "Aan de Voorzitter"))
                        .build())
                .build();
        assertThat(HtmlExporter.create().export(ParseResult.of(letter))).contains("<dt>Aan</dt><dd>de Voorzitter</dd>");
    }

    @Test
    void a_question_stands_beside_its_answer() {
        String page = HtmlExporter.create().export(ParseResult.of(ChunkerTest.document()));
        assertThat(page.replaceAll("<a class=\"here\".*?</a>| id=\"[^\"]*\"", ""))
                .contains(
                        "<div class=\"pair\">\n<div class=\"question\">\n<h2>Vraag 1</h2>\n<p>Klopt dit?</p>\n</div>\n"
                                + "<div class=\"answer\">\n<h2>Antwoord 1</h2>\n<p>Ja.</p>\n</div>\n</div>\n"
                                + "<div class=\"pair\">");
    }

    @Test
    void what_is_not_certain_is_said_before_the_text_it_is_about() {
        ParseResult letter = ResultMaker.ofParagraphs("Een.", "Twee.");
        ParseResult doubtful = new ParseResult(
                letter.document(),
                List.of(new Diagnostic("uncertain-structure", Severity.WARNING, "read as body", new Span(5, 10), null)),
                letter.completeness());
        assertThat(HtmlExporter.create().export(doubtful))
                .containsPattern("class=\"doubt\">[^<]+</p>\n<p [^>]*>Twee\\.");
    }

    @Test
    void an_address_that_would_run_something_is_no_link() {
        assertThat(Links.safe("javascript:alert(1)")).isNull();
        assertThat(Links.safe(" JavaScript:alert(1)")).isNull();
        assertThat(Links.safe("data:text/html,x")).isNull();
        assertThat(Links.safe("https://example.org/a b\"c")).isEqualTo("https://example.org/a%20b%22c");
    }

    @Test
    void a_page_asks_nothing_of_anybody() {
        String page = HtmlExporter.create().export(ResultMaker.richest());
        assertThat(page)
                .contains("default-src &#39;none&#39;")
                .doesNotContain("<script", "@import", "url(", "<img", "src=");
    }

    private static XMLStreamReader reader(String page) throws Exception {
        String xml = page.replace("<!DOCTYPE html>\n", "")
                .replaceAll("<(meta|link|br)((?: [a-z-]+=\"[^\"]*\")*)>", "<$1$2/>");
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new StringReader(xml));
    }
}
