package nl.parliament.parser.internal.structure.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Signatory;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
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
    void a_blank_may_be_all_that_is_left_between_two_signatures() {
        assertThat(read(
                        "de minister van Volksgezondheid, de minister van Langdurige Zorg,",
                        "Welzijn en Sport, Jeugd en Sport,",
                        "Sophie Hermans Mirjam Sterk"))
                .containsExactly(
                        "Sophie Hermans | de minister van Volksgezondheid, Welzijn en Sport",
                        "Mirjam Sterk | de minister van Langdurige Zorg, Jeugd en Sport");
    }

    @Test
    void two_names_on_a_line_belong_to_the_two_offices_above() {
        assertThat(read("De minister van Financiën,", "De minister van Defensie,", "E. Heinen R.P. Brekelmans"))
                .containsExactly("E. Heinen | De minister van Financiën", "R.P. Brekelmans | De minister van Defensie");
    }

    @Test
    void four_names_below_two_offices_are_those_of_two_persons() {
        assertThat(read("De minister van Financiën,", "De minister van Defensie,", "Eelco Heinen Ruben Brekelmans"))
                .containsExactly(
                        "Eelco Heinen | De minister van Financiën", "Ruben Brekelmans | De minister van Defensie");
    }

    @Test
    void a_long_name_below_two_offices_is_one_name() {
        assertThat(read("De minister van Financiën,", "De minister van Defensie,", "Marie Louise De Boer"))
                .containsExactly("Marie Louise De Boer | De minister van Financiën", "null | De minister van Defensie");
    }

    @Test
    void a_long_name_below_one_office_is_one_name() {
        assertThat(read("De minister van Financiën,", "Jan Anthonie Bruijn Pieters"))
                .containsExactly("Jan Anthonie Bruijn Pieters | De minister van Financiën");
    }

    @Test
    void names_may_come_first() {
        assertThat(read("Femke Marije Wiersma", "Minister van Defensie", "Ruben Brekelmans", "Minister van Financiën"))
                .containsExactly(
                        "Femke Marije Wiersma | Minister van Defensie", "Ruben Brekelmans | Minister van Financiën");
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

    @Test
    void blocks_side_by_side_are_read_by_their_left_edge() {
        assertThat(readAt(
                        "0 De minister van Defensie,",
                        "250 De minister van Financiën,",
                        "250 Eelco Heinen",
                        "0 Ruben Brekelmans"))
                .containsExactly(
                        "Ruben Brekelmans | De minister van Defensie", "Eelco Heinen | De minister van Financiën");
    }

    @Test
    void an_indent_makes_no_column() {
        assertThat(readAt("0 De minister van Volksgezondheid,", "12 Welzijn en Sport,", "0 Jan Anthonie Bruijn"))
                .containsExactly("Jan Anthonie Bruijn | De minister van Volksgezondheid, Welzijn en Sport");
    }

    @Test
    void role_and_name_on_one_line_are_one_signature() {
        assertThat(read(
                        "De Minister van Volksgezondheid, Welzijn en Sport, H.M. de Jonge",
                        "De Minister van Defensie, A.Th.B. Bijleveld-Schouten"))
                .containsExactly(
                        "H.M. de Jonge | De Minister van Volksgezondheid, Welzijn en Sport",
                        "A.Th.B. Bijleveld-Schouten | De Minister van Defensie");
    }

    @Test
    void an_acting_minister_has_the_portfolio_without_initials() {
        assertThat(readAll("De Minister van Financiën a.i.", "W.B. Hoekstra"))
                .singleElement()
                .satisfies(signatory -> {
                    assertThat(signatory.role()).isEqualTo("De Minister van Financiën a.i.");
                    assertThat(signatory.portfolio()).isEqualTo("Financiën");
                });
    }

    @Test
    void the_mark_of_signing_is_no_part_of_the_name() {
        assertThat(read("De Minister voor Jeugd en Gezin,", "(w.g.) A. Rouvoet"))
                .containsExactly("A. Rouvoet | De Minister voor Jeugd en Gezin");
    }

    @Test
    void the_minister_president_is_one_office_over_two_lines() {
        assertThat(read("De minister-president,", "minister van Algemene Zaken,", "Dick Schoof"))
                .containsExactly("Dick Schoof | De minister-president, minister van Algemene Zaken");
    }

    @Test
    void a_sentence_names_all_on_whose_behalf_it_is_written() {
        String text = "Hierbij bied ik u, mede namens de Ministers van Defensie en van Financiën, de "
                + "geannoteerde agenda aan.";
        assertThat(SignatoryReader.inline(BlockMaker.of(text).placed().get(0)))
                .extracting(Signatory::role, Signatory::onBehalf)
                .containsExactly(tuple("de Minister van Defensie", true), tuple("de Minister van Financiën", true));
    }

    /** Blocks with their left edge in front. */
    private static List<String> readAt(String... lines) {
        BlockMaker maker = new BlockMaker();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            maker.add(parts[1], hints -> hints.left(Double.valueOf(parts[0])));
        }
        return shown(new SignatoryReader().read(maker.placed()));
    }

    private static List<String> read(String... lines) {
        return shown(readAll(lines));
    }

    private static List<String> shown(List<Signatory> signatories) {
        return signatories.stream()
                .map(signatory -> signatory.name() + " | " + signatory.role())
                .toList();
    }

    private static List<Signatory> readAll(String... lines) {
        List<PlacedBlock> blocks = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            blocks.add(new PlacedBlock(line, new Span(at, at + line.length()), List.of(), Hints.none()));
            at += line.length() + 1;
        }
        return new SignatoryReader().read(blocks);
    }
}
