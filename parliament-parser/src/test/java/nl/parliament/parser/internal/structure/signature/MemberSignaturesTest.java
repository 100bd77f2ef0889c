package nl.parliament.parser.internal.structure.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.parliament.model.Signatory;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members below a motion, by surname alone. */
class MemberSignaturesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grinwis",
                "Van Campen",
                "Inge van Dijk",
                "Yeşilgöz-Zegerius",
                "El Abassi",
                "Van 't Wout",
                "Koekkoek,"
            })
    void a_surname_is_a_member(String line) {
        assertThat(MemberSignatures.isName(line)).as(line).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paternotte.", "van der Lee", "Inge van Dijk;"})
    void below_the_formula_a_name_may_end_as_a_sentence_and_begin_as_a_word(String line) {
        assertThat(MemberSignatures.isSigned(line)).as(line).isTrue();
        assertThat(MemberSignatures.read(BlockMaker.of(line).placed()))
                .extracting(Signatory::name)
                .containsExactly(line.replaceAll("[.;]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bijlage bij de motie.",
                "en gaat over tot de orde",
                "1 Kamerstuk 36 600",
                "Dit is de toelichting die bij de motie hoort en die veel te lang is"
            })
    void other_lines_are_none(String line) {
        assertThat(MemberSignatures.isName(line)).as(line).isFalse();
    }

    @Test
    void each_line_is_a_member_without_role() {
        assertThat(MemberSignatures.read(
                        BlockMaker.of("Grinwis\nVan Campen,", "Teunissen").placed()))
                .extracting(Signatory::name, Signatory::role)
                .containsExactly(tuple("Grinwis", null), tuple("Van Campen", null), tuple("Teunissen", null));
    }
}
