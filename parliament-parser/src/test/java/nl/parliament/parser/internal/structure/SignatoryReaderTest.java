package nl.parliament.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.layout.Hints;
import org.junit.jupiter.api.Test;

/** Signatures in the forms that ministries use. */
class SignatoryReaderTest {
    @Test
    void a_role_broken_over_lines_is_one_role() {
        assertThat(read("de minister van Volksgezondheid,", "Welzijn en Sport,", "Jan Anthonie Bruijn"))
                .containsExactly("Jan Anthonie Bruijn | de minister van Volksgezondheid, Welzijn en Sport");
    }

    @Test
    void two_side_by_side_are_read_by_column() {
        assertThat(read(
                        "de minister van Volksgezondheid,\tde minister van Langdurige Zorg,",
                        "Welzijn en Sport,\tJeugd en Sport,",
                        "Sophie Hermans\tMirjam Sterk"))
                .containsExactly(
                        "Sophie Hermans | de minister van Volksgezondheid, Welzijn en Sport",
                        "Mirjam Sterk | de minister van Langdurige Zorg, Jeugd en Sport");
    }

    @Test
    void names_may_come_first() {
        assertThat(read("Femke Marije Wiersma", "Minister van Defensie", "Ruben Brekelmans", "Minister van Financiën"))
                .containsExactly("Femke Marije Wiersma | Minister van Defensie", "Ruben Brekelmans | Minister van Financiën");
    }

    @Test
    void on_behalf_has_a_role_and_no_name() {
        assertThat(read("Mede namens de staatssecretaris van Defensie,", "De minister van Defensie,", "D.M. van Weel"))
                .containsExactly("null | de staatssecretaris van Defensie", "D.M. van Weel | De minister van Defensie");
    }

    @Test
    void a_role_in_capitals_is_no_name() {
        assertThat(read("DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,", "Mark Harbers"))
                .containsExactly("Mark Harbers | DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT");
    }

    private static List<String> read(String... lines) {
        List<PlacedBlock> blocks = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            blocks.add(new PlacedBlock(line, new Span(at, at + line.length()), List.of(), Hints.none()));
            at += line.length() + 1;
        }
        return new SignatoryReader().read(blocks).stream().map(signatory -> signatory.name() + " | " + signatory.role()).toList();
    }
}
