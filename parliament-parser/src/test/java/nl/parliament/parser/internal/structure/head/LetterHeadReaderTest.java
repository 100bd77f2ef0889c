package nl.parliament.parser.internal.structure.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.parliament.model.Addressee;
import nl.parliament.model.Certainty;
import nl.parliament.model.Chamber;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.Provenance;
import nl.parliament.model.Span;
import nl.parliament.parser.internal.layout.Cell;
import nl.parliament.parser.internal.layout.Hints;
import nl.parliament.parser.internal.layout.Region;
import nl.parliament.parser.internal.structure.block.PlacedBlock;
import org.junit.jupiter.api.Test;

/** Labels, values, and what happens when two sources say different things. */
class LetterHeadReaderTest {
    private final FieldProvenance findings = new FieldProvenance(List.of());

    @Test
    void the_running_head_fills_a_field_that_the_letterhead_leaves_open() {
        LetterHead head = read(List.of(line("Datum 3 maart 2025")), List.of(running("Ons kenmerk5646209")), Map.of());
        assertThat(head.ourReference()).isEqualTo("5646209");
        assertThat(provenance("metadata.ourReference").part()).isEqualTo("furniture");
        assertThat(provenance("metadata.ourReference").span()).isNull();
        assertThat(provenance("metadata.date").certainty()).isEqualTo(Certainty.STATED);
    }

    @Test
    void the_letter_wins_from_the_running_head_and_the_diagnostic_says_so() {
        LetterHead head = read(List.of(line("Datum 16 mei 2025")), List.of(running("Datum\n11 april 2025")), Map.of());
        assertThat(head.date()).isEqualTo(LocalDate.of(2025, 5, 16));
        assertThat(findings.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("sources-disagree");
            assertThat(diagnostic.message()).contains("16 mei 2025", "the running head", "11 april 2025");
            assertThat(diagnostic.span()).isNotNull();
        });
    }

    @Test
    void the_day_may_stand_behind_the_addressee() {
        assertThat(read("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 16 november 2021")
                        .date())
                .isEqualTo(LocalDate.of(2021, 11, 16));
    }

    @Test
    void the_chamber_above_its_session_publishes_and_is_not_written_to() {
        LetterHead published = read("Tweede Kamer der Staten-Generaal", "Vergaderjaar 2020–2021");
        assertThat(published.addressee()).isNull();
        assertThat(published.publisher().chamber()).isEqualTo(Chamber.TWEEDE_KAMER);
        LetterHead sent = read(
                "Eerste Kamer der Staten-Generaal",
                "Vergaderjaar 2020–2021",
                "Aan de Voorzitter van de Eerste Kamer der Staten-Generaal");
        assertThat(sent.addressee().text()).startsWith("Aan de Voorzitter");
        assertThat(sent.publisher()).isNull();
    }

    @Test
    void a_stored_property_is_compared_and_never_used() {
        LetterHead head = read(
                List.of(line("Datum 25 juli 2024")),
                List.of(),
                Map.of("datum", "8 juli 2024", "ons kenmerk", "5646209"));
        assertThat(head.date()).isEqualTo(LocalDate.of(2024, 7, 25));
        assertThat(head.ourReference()).isNull();
        assertThat(findings.diagnostics())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("8 juli 2024");
    }

    @Test
    void a_label_with_a_sign_misread_is_known_and_is_less_sure() {
        LetterHead head = read(
                List.of(line("Oatum 14 oktober 2021"), line("Betrett: Voortgang van de woningbouw")),
                List.of(),
                Map.of());
        assertThat(head.date()).isEqualTo(LocalDate.of(2021, 10, 14));
        assertThat(head.subject()).isEqualTo("Voortgang van de woningbouw");
        assertThat(provenance("metadata.date").certainty()).isEqualTo(Certainty.RECOGNISED);
        assertThat(provenance("metadata.subject").rule()).isEqualTo("letterhead label, misread");
    }

    @Test
    void a_word_that_is_no_label_misread_is_none() {
        assertThat(read(List.of(line("Betrekt u hierbij de woningbouw")), List.of(), Map.of())
                        .subject())
                .isNull();
    }

    @Test
    void a_date_may_be_stamped_above_its_label() {
        LetterHead head = read(
                List.of(
                        line("2 1 AUG. 2 019"),
                        line("Datum:"),
                        line("Betreft: Besluit"),
                        line("Uw brief"),
                        line("11 april 2019")),
                List.of(),
                Map.of());
        assertThat(head.date()).isEqualTo(LocalDate.of(2019, 8, 21));
    }

    @Test
    void the_address_of_the_net_tells_a_ministry_that_only_the_logo_names() {
        LetterHead head =
                read(List.of(line("T 070 379 8911 (algemeen)"), line("www.rijksoverheid.nl/ezk")), List.of(), Map.of());
        assertThat(head.ministry()).isEqualTo("Ministerie van Economische Zaken en Klimaat");
    }

    @Test
    void sources_that_agree_give_no_diagnostic() {
        read(
                List.of(line("Datum 25 juli 2024")),
                List.of(running("Datum 25 juli 2024")),
                Map.of("datum", "25 Juli 2024"));
        assertThat(findings.diagnostics()).isEmpty();
    }

    @Test
    void a_subject_ends_with_its_cell() {
        Hints.Builder near = new Hints.Builder().blankBefore(false);
        LetterHead head = read(
                List.of(
                        block(
                                "Betreft",
                                near.cell(new Cell(1, 0, 0, 1, 1, false, false)).build()),
                        block(
                                "Beantwoording Kamervragen over",
                                near.cell(new Cell(1, 0, 1, 1, 1, false, false)).build()),
                        block(
                                "de sluiting van een politiebureau",
                                near.cell(new Cell(1, 0, 1, 1, 1, false, false)).build()),
                        block(
                                "Postbus 20301",
                                near.cell(new Cell(1, 1, 0, 1, 1, false, false)).build())),
                List.of(),
                Map.of());
        assertThat(head.subject()).isEqualTo("Beantwoording Kamervragen over de sluiting van een politiebureau");
    }

    @Test
    void a_date_is_no_reference() {
        LetterHead head =
                read(List.of(line("Ons kenmerk"), line("6 maart 2024"), line("5312345")), List.of(), Map.of());
        assertThat(head.ourReference()).isEqualTo("5312345");
    }

    @Test
    void a_reference_may_hold_an_ampersand() {
        assertThat(read("Ons kenmerk", "D&B/2025-0123").ourReference()).isEqualTo("D&B/2025-0123");
    }

    @Test
    void a_postal_code_is_no_reference() {
        assertThat(read("Ons kenmerk", "2500 EA Den Haag", "5312345").ourReference())
                .isEqualTo("5312345");
    }

    @Test
    void your_reference_may_stand_below_your_letter() {
        LetterHead head = read("Ons kenmerk", "5312345", "Uw brief (kenmerk)", "2024Z12345");
        assertThat(head.yourReference()).isEqualTo("2024Z12345");
        assertThat(head.ourReference()).isEqualTo("5312345");
    }

    @Test
    void our_reference_below_an_empty_label_is_not_yours() {
        assertThat(read("Uw brief van", "Ons kenmerk", "5312345").yourReference())
                .isNull();
    }

    @Test
    void the_day_of_your_letter_is_neither_a_reference_nor_the_date() {
        LetterHead head = read("Uw brief van", "3 februari 2025", "Den Haag, 14 februari 2025");
        assertThat(head.yourReference()).isNull();
        assertThat(head.date()).isEqualTo(LocalDate.of(2025, 2, 14));
    }

    @Test
    void labels_in_a_row_have_their_values_in_the_row_below() {
        LetterHead head = read(
                List.of(
                        cell(0, 0, "Datum"),
                        cell(0, 1, "Ons kenmerk"),
                        cell(0, 2, "Uw kenmerk"),
                        cell(1, 0, "14 februari 2025"),
                        cell(1, 1, "5312345"),
                        cell(1, 2, "2024Z12345")),
                List.of(),
                Map.of());
        assertThat(head.date()).isEqualTo(LocalDate.of(2025, 2, 14));
        assertThat(head.ourReference()).isEqualTo("5312345");
        assertThat(head.yourReference()).isEqualTo("2024Z12345");
    }

    @Test
    void a_label_in_a_row_above_an_empty_cell_takes_no_value_of_another() {
        LetterHead head = read(
                List.of(cell(0, 0, "Ons kenmerk"), cell(0, 1, "Uw kenmerk"), cell(1, 0, "5312345")),
                List.of(),
                Map.of());
        assertThat(head.ourReference()).isEqualTo("5312345");
        assertThat(head.yourReference()).isNull();
    }

    @Test
    void an_address_block_for_each_chamber_is_a_letter_to_both() {
        Addressee addressee = read(
                        "De Voorzitter van de Tweede Kamer",
                        "Postbus 20018",
                        "De Voorzitter van de Eerste Kamer",
                        "Postbus 20017")
                .addressee();
        assertThat(addressee.chamber()).isEqualTo(Chamber.BOTH);
        assertThat(addressee.text()).isEqualTo("De Voorzitter van de Tweede Kamer; De Voorzitter van de Eerste Kamer");
    }

    @Test
    void a_copy_for_the_other_chamber_is_no_address() {
        assertThat(read("De Voorzitter van de Tweede Kamer", "Afschrift aan:", "De Voorzitter van de Eerste Kamer")
                        .addressee()
                        .chamber())
                .isEqualTo(Chamber.TWEEDE_KAMER);
    }

    @Test
    void both_chambers_may_share_one_address() {
        assertThat(read("Aan de Voorzitters van de Eerste en Tweede Kamer", "der Staten-Generaal")
                        .addressee()
                        .chamber())
                .isEqualTo(Chamber.BOTH);
    }

    @Test
    void a_chamber_on_the_next_line_belongs_to_the_address() {
        assertThat(read("De Voorzitter van de", "Eerste Kamer der Staten-Generaal")
                        .addressee()
                        .text())
                .isEqualTo("De Voorzitter van de Eerste Kamer der Staten-Generaal");
    }

    private LetterHead read(String... lines) {
        return read(Arrays.stream(lines).map(LetterHeadReaderTest::line).toList(), List.of(), Map.of());
    }

    private static PlacedBlock cell(int row, int column, String text) {
        return block(
                text,
                new Hints.Builder()
                        .cell(new Cell(1, row, column, 1, 1, false, false))
                        .build());
    }

    private LetterHead read(List<PlacedBlock> head, List<PlacedBlock> furniture, Map<String, String> stored) {
        return new LetterHeadReader(new ArrayList<>(head), furniture, stored, findings).read();
    }

    private Provenance provenance(String field) {
        return findings.provenance().stream()
                .filter(found -> found.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static PlacedBlock line(String text) {
        return block(text, Hints.none());
    }

    private static PlacedBlock running(String text) {
        return block(text, new Hints.Builder().region(Region.FURNITURE).build());
    }

    private static PlacedBlock block(String text, Hints hints) {
        return new PlacedBlock(text, new Span(0, text.length()), List.of(), hints);
    }
}
