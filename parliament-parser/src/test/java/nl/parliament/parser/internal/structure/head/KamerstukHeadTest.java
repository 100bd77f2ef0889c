package nl.parliament.parser.internal.structure.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.parliament.model.Dossier;
import nl.parliament.parser.internal.structure.block.BlockMaker;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads of published papers, line by line as they are printed. */
class KamerstukHeadTest {
    private static final String YEAR = "Vergaderjaar 2020–2021";

    @Test
    void the_head_has_year_dossier_number_and_title() {
        KamerstukHead head = read(
                YEAR, "32 545\tWet- en regelgeving financiële markten", "Nr. 143\tBRIEF VAN DE MINISTER VAN FINANCIËN");
        assertThat(head.sessionYear()).isEqualTo("2020-2021");
        assertThat(head.dossiers()).containsExactly(new Dossier("32545", "Wet- en regelgeving financiële markten"));
        assertThat(head.number()).isEqualTo("143");
        assertThat(head.title()).isEqualTo("BRIEF VAN DE MINISTER VAN FINANCIËN");
    }

    @Test
    void a_dossier_keeps_its_chapter_or_part() {
        assertThat(read(
                                YEAR,
                                "36 600 XV Vaststelling van de begroting",
                                "21 501-02 Raad Algemene Zaken",
                                "35 925 B Gemeentefonds",
                                "Nr. 5 BRIEF")
                        .dossiers())
                .extracting(Dossier::number)
                .containsExactly("36600-XV", "21501-02", "35925-B");
    }

    @Test
    void what_stands_after_the_number_of_a_dossier_is_no_title() {
        assertThat(read(
                                YEAR,
                                "36 027 (R2160) Goedkeuring van een verdrag",
                                "31 066- Belastingdienst",
                                "36 410 XVI- Begroting",
                                "Nr. 5 BRIEF")
                        .dossiers())
                .containsExactly(
                        new Dossier("36027", "Goedkeuring van een verdrag"),
                        new Dossier("31066", "Belastingdienst"),
                        new Dossier("36410-XVI", "Begroting"));
    }

    @Test
    void a_motion_may_be_changed_several_times_and_with_a_slip() {
        assertThat(read(YEAR, "36 471 Asiel", "Nr. 31", "TWEEDE NADER GEWIJZIGDE MOTIE VAN HET LID EERDMANS")
                        .title())
                .isEqualTo("TWEEDE NADER GEWIJZIGDE MOTIE VAN HET LID EERDMANS");
        assertThat(read(YEAR, "36 470 Zorg", "Nr. 14", "GEWIJZIGE MOTIE VAN HET LID INGE VAN DIJK")
                        .title())
                .isEqualTo("GEWIJZIGE MOTIE VAN HET LID INGE VAN DIJK");
    }

    @Test
    void a_roman_number_within_a_title_is_no_chapter() {
        assertThat(read(YEAR, "29 385 Immigratie en asiel", "Nr. 5 BRIEF VAN DE MINISTER")
                        .dossiers())
                .containsExactly(new Dossier("29385", "Immigratie en asiel"));
    }

    @Test
    void titles_run_on_over_lines() {
        KamerstukHead head = read(
                YEAR,
                "36 045",
                "Situatie in",
                "Oekraïne",
                "28 676 NAVO",
                "Nr. 191",
                "BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN",
                "EN VAN DEFENSIE",
                "Aan de Voorzitter van de Tweede Kamer",
                "DEN HAAG");
        assertThat(head.dossiers())
                .containsExactly(new Dossier("36045", "Situatie in Oekraïne"), new Dossier("28676", "NAVO"));
        assertThat(head.title()).isEqualTo("BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VAN DEFENSIE");
    }

    @ParameterizedTest
    @CsvSource({
        "B VOORLOPIG VERSLAG VAN DE COMMISSIE, B, VOORLOPIG VERSLAG VAN DE COMMISSIE",
        "E1 NADER VOORLOPIG VERSLAG, E, NADER VOORLOPIG VERSLAG",
        "B HERDRUK1 VOORLOPIG VERSLAG, B, VOORLOPIG VERSLAG",
        "Nr. 10 TWEEDE NOTA VAN WIJZIGING, 10, TWEEDE NOTA VAN WIJZIGING",
        "nr. 75a AANVULLING OP DE NOTA OVER HAVENS, 75a, AANVULLING OP DE NOTA OVER HAVENS",
        "Nr. 5 VERSLAG, 5, VERSLAG"
    })
    void every_kind_of_paper_makes_a_head_without_year(String line, String number, String title) {
        KamerstukHead head = read("35 593 Wijziging van de Havenwet", line);
        assertThat(head.dossiers()).containsExactly(new Dossier("35593", "Wijziging van de Havenwet"));
        assertThat(head.number()).isEqualTo(number);
        assertThat(head.title()).isEqualTo(title);
    }

    @Test
    void the_letter_of_the_eerste_kamer_may_stand_alone() {
        KamerstukHead head = read("31 467", "Wijziging van de Havenwet", "D", "NADER VOORLOPIG VERSLAG");
        assertThat(head.dossiers()).containsExactly(new Dossier("31467", "Wijziging van de Havenwet"));
        assertThat(head.number()).isEqualTo("D");
        assertThat(read("31 467", "Wijziging van de Havenwet", "D", "Inleiding").number())
                .isNull();
    }

    @Test
    void a_dossier_may_stand_without_its_blank_or_with_the_paper_that_is_discussed() {
        assertThat(read("27625 Waterbeleid", "Nr. 693 Brief van de minister van Defensie")
                        .dossiers())
                .containsExactly(new Dossier("27625", "Waterbeleid"));
        assertThat(read("26 976, nr. 1", "Notitie havens", "nr. 175 NOTA NAAR AANLEIDING VAN HET VERSLAG")
                        .dossiers())
                .containsExactly(new Dossier("26976", "Notitie havens"));
    }

    @Test
    void a_dossier_of_the_eerste_kamer_may_have_letters_only() {
        KamerstukHead head = read("CXXIV Verslag van de commissie", "G BRIEF VAN DE VOORZITTER");
        assertThat(head.dossiers()).containsExactly(new Dossier("CXXIV", "Verslag van de commissie"));
        assertThat(head.number()).isEqualTo("G");
    }

    @Test
    void the_year_of_other_proceedings_is_not_that_of_the_paper() {
        assertThat(read("Zie ook Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 31.")
                        .sessionYear())
                .isNull();
    }

    @Test
    void a_number_with_a_title_in_capitals_is_a_head_without_a_dossier() {
        assertThat(read("Nr. 60 BRIEF VAN DE MINISTER VAN DEFENSIE").number()).isEqualTo("60");
        assertThat(read("Nr. 60 Brief van de minister van Defensie").number()).isNull();
    }

    @Test
    void a_title_ends_before_the_place() {
        assertThat(read(YEAR, "36 045 Oekraïne", "Nr. 191", "BRIEF VAN DE MINISTER VAN DEFENSIE", "DEN HAAG")
                        .title())
                .isEqualTo("BRIEF VAN DE MINISTER VAN DEFENSIE");
    }

    @Test
    void a_title_in_small_letters_takes_one_line() {
        assertThat(read(
                                YEAR,
                                "36 045 Oekraïne",
                                "Nr. 191",
                                "Brief van de minister van Defensie",
                                "Den Haag, 3 maart 2025")
                        .title())
                .isEqualTo("Brief van de minister van Defensie");
    }

    @Test
    void the_eerste_kamer_gives_letters() {
        KamerstukHead head = read(YEAR, "36 045 Situatie in Oekraïne", "AI1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG");
        assertThat(head.number()).isEqualTo("AI");
        assertThat(head.title()).isEqualTo("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG");
        assertThat(read(YEAR, "36 045 Oekraïne", "Nr. F BRIEF VAN DE MINISTER").number())
                .isEqualTo("F");
    }

    @Test
    void a_paper_as_first_published_has_no_year() {
        KamerstukHead head = read(
                "36 600 X Vaststelling van de begroting van Defensie",
                "Nr. 12 Motie van het lid Boswijk c.s.",
                "Voorgesteld 6 februari 2024");
        assertThat(head.sessionYear()).isNull();
        assertThat(head.number()).isEqualTo("12");
        assertThat(head.title()).isEqualTo("Motie van het lid Boswijk c.s.");
    }

    @Test
    void a_letter_with_such_numbers_is_no_paper() {
        KamerstukHead head =
                read("Ministerie van Defensie", "20 701 Den Haag", "Nr. 12 van de lijst", "Datum 14 februari 2025");
        assertThat(head.number()).isNull();
        assertThat(head.dossiers()).isEmpty();
    }

    @Test
    void the_foot_has_the_identifier_and_published_answers_their_number_in_it() {
        List<PlacedBlock> foot =
                BlockMaker.of("ah-tk-20202021-3235", "ISSN 0921 - 7398").placed();
        KamerstukHead head = KamerstukHead.read(List.of(), foot, List.of(), new FieldProvenance(List.of()));
        assertThat(head.identifier()).isEqualTo("ah-tk-20202021-3235");
        assertThat(head.number()).isEqualTo("3235");
    }

    @Test
    void a_sentence_that_mentions_an_identifier_is_no_foot() {
        List<PlacedBlock> body =
                BlockMaker.of("Zie kst-32545-143 voor de tekst van die brief.").placed();
        assertThat(KamerstukHead.read(List.of(), List.of(), body, new FieldProvenance(List.of()))
                        .identifier())
                .isNull();
    }

    private static KamerstukHead read(String... lines) {
        return KamerstukHead.read(BlockMaker.of(lines).placed(), List.of(), List.of(), new FieldProvenance(List.of()));
    }
}
