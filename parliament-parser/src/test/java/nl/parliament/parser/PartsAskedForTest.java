package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbering part of a Word file is read when a paragraph is of a list, the parts with notes when a mark calls one,
 * and damage in them is told then.
 */
class PartsAskedForTest {
    private static final String ITEM = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId "
            + "w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Dank.</w:t></w:r></w:p>";
    private static final String DAMAGED = "<w:numbering " + HostileDocx.W + "><w:abstractNum";

    @Test
    void damage_in_the_numbering_of_a_list_is_told_once() {
        Outcome outcome = Outcome.of(
                new HostileDocx(ITEM + ITEM).related("numbering", DAMAGED).bytes());
        assertThat(outcome.result().diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("part-damaged");
            assertThat(told.message()).isEqualTo("the part with the numbering is no well-formed XML");
        });
        assertThat(outcome.text()).isEqualTo("Dank.\nDank.");
    }

    @Test
    void a_letter_without_a_list_needs_no_numbering() {
        assertThat(Outcome.of(new HostileDocx(HostileDocx.paragraph("Dank."))
                                .related("numbering", DAMAGED)
                                .bytes())
                        .isComplete())
                .isTrue();
    }

    @Test
    void a_numbering_part_beyond_a_limit_is_told_where_a_list_asks_for_it() {
        String deep =
                "<w:numbering " + HostileDocx.W + ">" + "<w:x>".repeat(300) + "</w:x>".repeat(300) + "</w:numbering>";
        assertThat(Outcome.of(new HostileDocx(ITEM).related("numbering", deep).bytes())
                        .limit())
                .isEqualTo(Limit.XML_DEPTH.label());
        assertThat(Outcome.of(new HostileDocx(HostileDocx.paragraph("Dank."))
                                .related("numbering", deep)
                                .bytes())
                        .limit())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"footnote", "endnote"})
    void notes_are_read_when_a_mark_calls_one(String kind) {
        String paragraph = "<w:p><w:r><w:t>Dank.</w:t><w:" + kind + "Reference w:id=\"1\"/></w:r></w:p>";
        String damaged = "<w:" + kind + "s " + HostileDocx.W + "><w:" + kind + " w:id=\"1\">"
                + HostileDocx.paragraph("Noot.") + "</w:" + kind + "><w:" + kind;
        Outcome called = Outcome.of(
                new HostileDocx(paragraph).related(kind + "s", damaged).bytes());
        assertThat(called.text()).isEqualTo("Dank.\nNoot.");
        assertThat(called.result().diagnostics())
                .singleElement()
                .satisfies(told ->
                        assertThat(told.message()).isEqualTo("the part with the " + kind + "s is no well-formed XML"));
        Outcome uncalled = Outcome.of(new HostileDocx(HostileDocx.paragraph("Dank."))
                .related(kind + "s", damaged)
                .bytes());
        assertThat(uncalled.isComplete()).isTrue();
        assertThat(uncalled.codes()).isEmpty();
    }
}
