package nl.parliament.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.export.IndexPage.Entry;
import org.junit.jupiter.api.Test;

/** The index is there in four orders, and leads to each letter in each. */
class IndexPageTest {
    private static final List<Entry> ENTRIES = List.of(
            new Entry("a b.html", LocalDate.of(2024, 1, 2), "Ministerie van Financiën", "Één <b>", 3),
            new Entry("c.html", null, null, "aap", 12),
            new Entry("d.html", LocalDate.of(2025, 1, 2), "ministerie van Defensie", "zee", 0));

    @Test
    void each_order_has_all_letters_in_its_order() throws IOException {
        StringWriter out = new StringWriter();
        IndexPage.write(ENTRIES, out);
        assertThat(order(out.toString(), "datum")).containsExactly("./d.html", "./a%20b.html", "./c.html");
        assertThat(order(out.toString(), "ministerie")).containsExactly("./d.html", "./a%20b.html", "./c.html");
        assertThat(order(out.toString(), "onderwerp")).containsExactly("./c.html", "./a%20b.html", "./d.html");
        assertThat(order(out.toString(), "verwijzingen")).containsExactly("./c.html", "./a%20b.html", "./d.html");
        assertThat(out.toString()).contains("Één &lt;b&gt;", "3 brieven").doesNotContain("<script", "<b>");
    }

    private static List<String> order(String page, String id) {
        String from = page.substring(page.indexOf("id=\"" + id + "\""));
        Matcher links = Pattern.compile("href=\"(\\./[^\"]*)\"").matcher(from.substring(0, from.indexOf("</table>")));
        return links.results().map(link -> link.group(1)).toList();
    }
}
