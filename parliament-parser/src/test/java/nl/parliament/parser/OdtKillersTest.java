package nl.parliament.parser;

import static nl.parliament.parser.internal.odt.OdtMaker.p;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.parliament.parser.internal.odt.OdtMaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** OpenDocument texts that would hang a reader, or fill its memory, if it did what their numbers say. */
@Tag("killers")
class OdtKillersTest {
    private static final int HUGE = 2_000_000_000;

    static Stream<Arguments> killers() {
        return Stream.of(
                killer("a hundred thousand spaces, again and again", () -> p(("a" + spaces(100_000)).repeat(100))),
                killer("lists within each other", () -> "<text:list><text:list-item>".repeat(20_000)),
                killer("spans within each other", () -> "<text:p>" + "<text:span>".repeat(20_000)),
                killer(
                        "tables within each other",
                        () -> "<table:table>" + "<table:table-row><table:table-cell>" + "<table:table>".repeat(5_000)),
                killer(
                        "twenty million cells by repeating",
                        () -> table(row(repeated(1_000)).repeat(20_000))),
                arguments("five thousand items with a label of nine hundred thousand letters", labelled()),
                killer("a paragraph of forty million letters", () -> p("a".repeat(40_000_000))));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                killer(
                        "a cell that spans all rows and columns",
                        () -> table(row(cell("table:number-columns-spanned=\"" + HUGE
                                + "\" table:number-rows-spanned=\"" + HUGE + "\"")))),
                killer(
                        "covered cells without number",
                        () -> table(row(cell("") + "<table:covered-table-cell table:number-columns-repeated=\"" + HUGE
                                + "\"/>"))),
                killer(
                        "a list that begins at two thousand million",
                        () -> "<text:list><text:list-item " + "text:start-value=\"" + HUGE + "\">" + p("a")
                                + "</text:list-item></text:list>"),
                killer("a heading of that level", () -> "<text:h text:outline-level=\"" + HUGE + "\">a</text:h>"),
                killer("numbers below zero", () -> p("a" + spaces(-5)) + table(row(repeated(-1)))),
                killer(
                        "fifty thousand bookmarks in each other",
                        () -> p(many(i -> "<text:bookmark-start text:name=\"b" + i + "\"/>a", 50_000)
                                + many(i -> "<text:bookmark-end text:name=\"b" + i + "\"/>", 50_000))),
                killer(
                        "twenty thousand notes in one paragraph",
                        () -> p(many(
                                i -> "<text:note><text:note-citation>" + i + "</text:note-citation><text:note-body>"
                                        + p("b") + "</text:note-body></text:note>",
                                20_000))));
    }

    private static Arguments killer(String name, Supplier<String> text) {
        Supplier<byte[]> file =
                () -> OdtMaker.text(p("Geachte voorzitter,"), text.get()).bytes();
        return arguments(name, file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("killers")
    void ends_soon_and_says_why(String name, Supplier<byte[]> file) {
        KillersTest.endsSoonAndSaysWhy(name, file.get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void what_does_no_harm_is_read(String name, Supplier<byte[]> file) {
        KillersTest.isReadSoon(name, file.get());
    }

    private static Supplier<byte[]> labelled() {
        return OdtKillersTest::labels;
    }

    private static byte[] labels() {
        String items = ("<text:list-item>" + p("a") + "</text:list-item>").repeat(5_000);
        return OdtMaker.text(p("Geachte voorzitter,"), "<text:list text:style-name=\"L\">" + items + "</text:list>")
                .automatic("<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
                        + "style:num-format=\"1\" style:num-prefix=\"" + "a".repeat(900_000) + "\"/></text:list-style>")
                .bytes();
    }

    private static String spaces(int count) {
        return "<text:s text:c=\"" + count + "\"/>";
    }

    private static String table(String rows) {
        return "<table:table>" + rows + "</table:table>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String repeated(int times) {
        return cell("table:number-columns-repeated=\"" + times + "\"");
    }

    private static String cell(String attributes) {
        return "<table:table-cell " + attributes + ">" + p("a") + "</table:table-cell>";
    }

    private static String many(IntFunction<String> each, int times) {
        return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining());
    }
}
