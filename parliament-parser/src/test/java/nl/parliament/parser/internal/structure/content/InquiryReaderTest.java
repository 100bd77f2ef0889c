package nl.parliament.parser.internal.structure.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.parliament.model.Asker;
import nl.parliament.model.Inquiry;
import nl.parliament.model.Metadata;
import org.junit.jupiter.api.Test;

/** Who asked, and when. */
class InquiryReaderTest {
    @Test
    void published_answers_say_it_in_two_sentences() {
        Inquiry inquiry =
                read("Vragen van de leden Ceder (ChristenUnie) en Van der Lee (GroenLinks-PvdA) aan de Minister van"
                        + " Financiën over banken (ingezonden 5 juni 2024).\nAntwoord van Minister Heinen (Financiën)"
                        + " (ontvangen 28 juni 2024).");
        assertThat(inquiry.askers())
                .containsExactly(new Asker("Ceder", "ChristenUnie"), new Asker("Van der Lee", "GroenLinks-PvdA"));
        assertThat(inquiry.askedOn()).isEqualTo(LocalDate.of(2024, 6, 5));
        assertThat(inquiry.answeredOn()).isEqualTo(LocalDate.of(2024, 6, 28));
    }

    @Test
    void a_party_counts_for_the_members_before_it() {
        assertThat(read("op vragen van de leden Mutluer, Lahlah (GroenLinks-PvdA) en Helder (BBB) over een bureau")
                        .askers())
                .extracting(Asker::party)
                .containsExactly("GroenLinks-PvdA", "GroenLinks-PvdA", "BBB");
        assertThat(read("Vragen van de leden Romke de Jong en Kat (beiden D66) aan de Minister")
                        .askers())
                .containsExactly(new Asker("Romke de Jong", "D66"), new Asker("Kat", "D66"));
    }

    @Test
    void a_letter_says_it_in_its_subject_and_names_the_number() {
        Metadata metadata = Metadata.builder()
                .subject("Beantwoording vragen van het lid Erkens over netten")
                .date(LocalDate.of(2024, 7, 23))
                .build();
        Inquiry inquiry = InquiryReader.read("Uw kenmerk\n2024Z11859\nGeachte voorzitter,", metadata);
        assertThat(inquiry.askers()).containsExactly(new Asker("Erkens", null));
        assertThat(inquiry.number()).isEqualTo("2024Z11859");
        assertThat(inquiry.answeredOn()).isEqualTo(LocalDate.of(2024, 7, 23));
    }

    @Test
    void a_day_on_which_something_else_was_laid_down_is_not_that_of_the_questions() {
        assertThat(read("vragen van het lid Kat. Het plan is vastgesteld op 12 mei 2020.")
                        .askedOn())
                .isNull();
    }

    @Test
    void of_several_numbers_none_is_taken() {
        assertThat(read("2024Z11859 en 2024Z11860").number()).isNull();
        assertThat(read("De leden vragen iets").askers()).isEmpty();
    }

    private static Inquiry read(String text) {
        return InquiryReader.read(text, Metadata.unknown());
    }
}
