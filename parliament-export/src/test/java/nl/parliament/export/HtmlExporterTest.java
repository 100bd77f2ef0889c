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
import nl.parliament.model.ParseResult;
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
                assertThat(address).matches("(?s)(?:https?://|mailto:|data:,).*");
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
                        "title=\"motie kst-21501-02-3047\"",
                        "href=\"https://zoek.officielebekendmakingen.nl/kst-21501-02-3047.html\"",
                        "2 moties",
                        " met &lt;&amp;&gt; &quot;teken&quot;",
                        "lang=\"nl\"",
                        "Ondertekenaars",
                        "mede namens");
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
