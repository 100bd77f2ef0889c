package nl.parliament.parser.internal.reference.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.parliament.model.Reference;
import nl.parliament.parser.internal.reference.MarkedText;
import nl.parliament.parser.internal.reference.RecogniserChain;
import org.junit.jupiter.api.Test;

class ShortFormResolverTest {
    private final RecogniserChain chain = new RecogniserChain(List.of(), Set.of());

    @Test
    void a_motion_named_again_takes_the_number_of_the_first_mention() {
        Reference again = tied("De motie-Paternotte c.s. (21501-02, nr. 3047) vraagt dit. De motie-Paternotte c.s. "
                        + "is uitgevoerd.")
                .get(1);
        assertThat(again.target().id()).isEqualTo("kst-21501-02-3047");
        assertThat(again.target().attributes())
                .anySatisfy(attribute -> assertThat(attribute.name()).isEqualTo("resolvedFrom"));
    }

    @Test
    void two_motions_of_the_same_member_leave_a_mention_open() {
        List<Reference> tied = tied(
                "De motie-Dassen (36 045, nr. 1) en de motie-Dassen (36 045, nr. 2). De motie-Dassen is aangenomen.");
        assertThat(tied.get(2).target().id()).isNull();
    }

    @Test
    void voornoemde_motie_is_the_last_one_and_deze_motie_none() {
        String text = "De motie-Dassen (36 045, nr. 1) en de motie (36 045, nr. 2). Voornoemde motie is "
                + "aangenomen, deze motie niet.";
        assertThat(MarkedText.marked(text, tied(text)))
                .contains("[kst-36045-2|Voornoemde motie]")
                .endsWith("deze motie niet.");
    }

    @Test
    void a_bare_number_belongs_to_the_dossier_named_alone_before_it() {
        String text = "In Kamerstuk 36 045 staat, bij\u00a0nr.\u00a0192, meer. En in nr. 5 van de lijst.";
        assertThat(MarkedText.marked(text, tied(text)))
                .isEqualTo("In [dossier-36045|Kamerstuk 36 045] staat, "
                        + "bij\u00a0[kst-36045-192|nr.\u00a0192], meer. En in nr. 5 van de lijst.");
    }

    @Test
    void a_number_of_something_else_is_none_of_the_dossier() {
        String text = "De begroting (Kamerstuk 36 600 XVI) is besproken. Zie ook vraag nr. 12. Kamerstuk "
                + "36 045 en Scenario nr. 2.";
        assertThat(MarkedText.marked(text, tied(text))).contains("vraag nr. 12").endsWith("Scenario nr. 2.");
    }

    @Test
    void a_motion_of_one_member_is_not_that_of_two() {
        assertThat(tied("De motie-Bikker (36 045, nr. 3) en de motie-Bikker/Ceder over wonen.")
                        .get(1)
                        .target()
                        .id())
                .isNull();
    }

    @Test
    void mentions_come_in_reading_order_whatever_ties_them() {
        String text =
                "De motie-Dassen (36 045, nr. 1) en Kamerstuk 36 046, nr. 2. Voornoemde motie loopt. Idem, nr. 6.";
        assertThat(tied(text))
                .isSortedAccordingTo(java.util.Comparator.comparingInt(
                        reference -> reference.span().start()));
    }

    @Test
    void idem_keeps_the_dossier_of_the_last_paper() {
        assertThat(tied("Kamerstuk 36 045, nr. 5.\nIdem, nr. 6.")
                        .get(1)
                        .target()
                        .id())
                .isEqualTo("kst-36045-6");
    }

    private List<Reference> tied(String text) {
        List<Reference> tied = ShortFormResolver.tie(text, chain.find(text));
        assertThat(tied)
                .allSatisfy(reference -> assertThat(reference.span().of(text)).isEqualTo(reference.text()));
        return tied;
    }
}
