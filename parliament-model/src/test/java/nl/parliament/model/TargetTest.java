package nl.parliament.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A typed target describes itself, and is read back from what it says. */
class TargetTest {
    private static final Kamerstuk PAPER = new Kamerstuk("21501", "02", "3047");
    private static final Attribute PAGE = Attribute.of("page", "4");

    private static Target readBack(Target target) {
        return Target.of(target.kind(), target.id(), target.url(), target.attributes());
    }

    @Test
    void a_motion_with_all_fields_is_read_back() {
        Motie motie = new Motie(
                PAPER,
                List.of("Paternotte"),
                true,
                "aangenomen",
                PartialDate.parse("--02-18"),
                "footnote 2",
                List.of(PAGE));
        assertThat(readBack(motie)).isEqualTo(motie);
        assertThat(motie.attributes())
                .extracting(Attribute::name)
                .containsExactly(
                        "dossier", "number", "date", "submitters", "cumSuis", "status", "resolvedFrom", "page");
    }

    @Test
    void a_motion_takes_over_what_its_paper_says() {
        Motie motie = Motie.of(PAPER.withResolvedFrom("Kamerstuk 21501-02").withFurther(List.of(PAGE)));
        assertThat(motie.paper()).isEqualTo(PAPER);
        assertThat(motie.resolvedFrom()).isEqualTo("Kamerstuk 21501-02");
        assertThat(motie.further()).containsExactly(PAGE);
        assertThat(motie.withResolvedFrom("footnote 1").resolvedFrom()).isEqualTo("footnote 1");
    }

    @Test
    void a_paper_is_read_back() {
        Kamerstuk paper = PAPER.withResolvedFrom("Kamerstuk 21501-02");
        assertThat(readBack(paper)).isEqualTo(paper);
    }

    @Test
    void what_a_type_cannot_hold_stays_generic() {
        List<Attribute> odd = List.of(Attribute.of("date", "18 februari"));
        assertThat(Target.of("motie", null, null, odd)).isInstanceOf(GenericTarget.class);
        assertThat(Target.of("motie", null, null, List.of(Attribute.of("cumSuis", "ja"))))
                .isInstanceOf(GenericTarget.class);
    }
}
