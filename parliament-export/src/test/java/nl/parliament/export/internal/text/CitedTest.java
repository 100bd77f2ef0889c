package nl.parliament.export.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.model.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader meets names, not ids. */
class CitedTest {
    @Test
    void a_motion_goes_by_its_members_its_subject_and_its_number() {
        Motie motion = Motie.of(new Kamerstuk("36045", null, "191"))
                .withSubmitters(List.of("Timmermans"))
                .withCumSuis();
        assertThat(name(
                        motion,
                        "motie van het lid Timmermans c.s. over steun aan Oekra\u00efne (Kamerstuk 36 045, nr. 191)"))
                .isEqualTo("Motie-Timmermans c.s. over steun aan Oekra\u00efne, 36\u00a0045 nr.\u00a0191");
        assertThat(name(Motie.of(new Kamerstuk("21501", "02", "3047")), "die motie"))
                .isEqualTo("Motie 21\u00a0501-02 nr.\u00a03047");
        assertThat(name(Motie.by(List.of("Hagen", "Sneller")), "motie Hagen/Sneller"))
                .isEqualTo("Motie-Hagen/Sneller");
        assertThat(name(Motie.by(List.of()), "die motie")).isEqualTo("die motie");
    }

    @Test
    void a_law_goes_by_its_name_and_article() {
        Wet law = new Wet("Omgevingswet", "BWBR0037885", "23.5", List.of(Attribute.of("lid", "3")));
        assertThat(name(law, "artikel 23.5")).isEqualTo("Omgevingswet, artikel 23.5, lid 3");
    }

    @Test
    void an_act_of_the_union_goes_by_its_name_in_the_text() {
        Target article = new GenericTarget("eu", "31992L0043", null, List.of(Attribute.of("article", "6")));
        assertThat(name(article, "artikel 6, tweede lid, van de Habitatrichtlijn"))
                .isEqualTo("Habitatrichtlijn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kst-36045-191|Kamerstuk 36 045, nr. 191",
                "kst-36600-XV-12|Kamerstuk 36 600 XV, nr. 12",
                "kst-21501-02-3047|Kamerstuk 21 501-02, nr. 3047",
                "kst-36067-C|Kamerstuk 36 067, C",
                "dossier-36277|Dossier 36 277",
                "ah-tk-20232024-2129|Aanhangsel van de Handelingen 2023-2024, nr. 2129",
                "h-tk-20222023-84-12|Handelingen 2022-2023, nr. 84, item 12",
                "stcrt-2023-7102|Staatscourant 2023, nr. 7102"
            })
    void a_paper_goes_by_its_printed_number(String id, String name) {
        assertThat(PaperName.of(id).replace('\u00a0', ' ')).isEqualTo(name);
    }

    @Test
    void a_published_paper_is_cited_as_jurists_do() {
        ParliamentaryDocument paper = ParliamentaryDocument.builder(
                        DocumentType.MOTIE, new Source("a.pdf", SourceFormat.PDF, 1, null), "")
                .metadata(Metadata.builder()
                        .identifier("kst-36045-191")
                        .sessionYear("2024-2025")
                        .build())
                .build();
        assertThat(HowToCite.text(paper)).isEqualTo("Kamerstukken II 2024/25, 36\u00a0045, nr.\u00a0191");
    }

    @Test
    void a_title_in_capitals_is_written_as_a_sentence_with_the_names_of_who_signs() {
        assertThat(Capitals.lowered(
                        "MOTIE VAN DE LEDEN INGE VAN DIJK EN YE\u015eILG\u00d6Z-ZEGERIUS C.S.",
                        List.of(member("Inge van Dijk"), member("Ye\u015filg\u00f6z-Zegerius"))))
                .isEqualTo("Motie van de leden Inge van Dijk en Ye\u015filg\u00f6z-Zegerius c.s.");
        assertThat(Capitals.lowered("Wet VTH", List.of())).isEqualTo("Wet VTH");
    }

    private static Signatory member(String name) {
        return new Signatory(name, null, null, null, false, new Span(0, 0));
    }

    private static String name(Target target, String text) {
        Reference mention = new Reference(target, text, new Span(0, text.length()));
        return Cited.byKind(List.of(mention)).get(target.kind()).get(0).name();
    }
}
