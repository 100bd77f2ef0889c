package nl.parliament.parser.internal.structure.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.parliament.model.Chamber;
import nl.parliament.model.Commitment;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Promisor;
import nl.parliament.parser.ParliamentParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTest {
    private static final LocalDate LETTER = LocalDate.of(2024, 2, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ik informeer uw Kamer hierover uiterlijk 1 maart 2024. | uiterlijk 1 maart 2024 | 2024-03-01",
                "Uw Kamer ontvangt vóór het kerstreces een brief over de reis. | vóór het kerstreces | 2024-12-24",
                "Wij zullen u na de zomer de evaluatie doen toekomen. | na de zomer | -",
                "Over de voortgang wordt uw Kamer eind 2024 geïnformeerd. | eind 2024 | 2024-12-31",
                "Ik kom hier in het najaar op terug. | in het najaar | 2024-12-24",
                "Ik zeg toe uw Kamer hierover voor 1 juli te informeren. | voor 1 juli | 2024-06-30",
                "Het voorstel wordt in het eerste kwartaal van 2025 aan uw Kamer aangeboden."
                        + " | in het eerste kwartaal van 2025 | 2025-03-31",
                "Ik streef ernaar de nota medio april naar uw Kamer te sturen. | medio april | 2024-04-20",
                "De resultaten zal ik, voorzien van een reactie, met uw Kamer delen. | - | -",
                "Ik verwacht uw Kamer voor het einde van het jaar nader te kunnen berichten."
                        + " | voor het einde van het jaar | 2024-12-31",
                "U ontvangt de antwoorden binnen drie weken. | binnen drie weken | 2024-03-04",
                "Zodra de uitkomsten bekend zijn, informeer ik uw Kamer. | Zodra de uitkomsten bekend zijn | -",
                "Ik houd uw Kamer op de hoogte van de ontwikkelingen. | - | -",
                "De beide Kamers zullen met Prinsjesdag worden geïnformeerd. | met Prinsjesdag | 2024-09-17",
                "De planning is dat uw Kamer in januari geïnformeerd zal worden. | in januari | 2025-01-31",
                "Wij sturen uw Kamer in de tweede helft van dit jaar een plan."
                        + " | in de tweede helft van dit jaar | 2024-12-31",
                "Dit verslag zal ik volgende maand aan de Eerste Kamer zenden. | volgende maand | 2024-03-31",
                "Na het einde van 2024 zal uw Kamer worden ingelicht. | Na het einde van 2024 | -",
                "Ik bericht uw Kamer, ik meld vóor 1 juli wat ik uw Kamer stuur. | vóor 1 juli | 2024-06-30",
                "Begin 2025 zal uw Kamer de monitor ontvangen. | Begin 2025 | 2025-05-01",
            })
    void a_promise_says_by_when(String sentence, @Nullable String words, @Nullable LocalDate due) {
        PromiseSentence promise = PromiseSentence.read(sentence, true);
        assertThat(promise).isNotNull();
        DueTime time = DueTime.nearest(sentence, promise.at(), LETTER);
        assertThat(time == null ? null : time.words()).isEqualTo(words);
        assertThat(time == null ? null : time.due()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hierbij informeer ik uw Kamer over de stand van zaken in het voorjaar.",
                "Met deze brief stuur ik uw Kamer de evaluatie, die in het voorjaar is afgerond.",
                "Ik heb uw Kamer op 3 mei 2023 geïnformeerd.",
                "De motie verzoekt de regering de Kamer voor de zomer te informeren.",
                "Kan de minister de Kamer voor 1 mei informeren?",
                "De Kamer zal zich hierover uitspreken.",
                "De gemeente zal de ouders voor de zomer informeren.",
                "Deze leden vragen wanneer de minister de Kamer zal informeren.",
                "De toezichthouder zal de Kamer niet rechtstreeks informeren.",
                "Hiermee kom ik de toezegging na om uw Kamer voor de zomer te informeren.",
                "In 2021 ontving uw Kamer het rapport en in 2022 is het debat gevoerd.",
                "Uw Kamer ontvangt jaarlijks een rapportage.",
                "Net als in de nota die naar uw Kamer werd verstuurd, zal dit stuk terugblikken.",
            })
    void other_sentences_promise_nothing(String sentence) {
        PromiseSentence promise = PromiseSentence.read(sentence, true);
        assertThat(promise == null || (promise.needsTime() && DueTime.nearest(sentence, promise.at(), LETTER) == null))
                .isTrue();
    }

    @Test
    void a_commitment_says_who_promises_what_to_whom() {
        ParliamentaryDocument document = read("""
                Ministerie van Financiën

                Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
                Postbus 20018
                2500 EA DEN HAAG

                Datum 12 februari 2024
                Betreft Voortgang van de hervorming

                Geachte voorzitter,

                In deze brief staat hoe ver de hervorming is. Ik zal uw Kamer daar voor de zomer over informeren.

                Het kabinet zal de Eerste Kamer de wet eind dit jaar aanbieden.

                Hoogachtend,

                De minister van Financiën,

                A.B. de Vries
                """);
        assertThat(document.commitments())
                .extracting(Commitment::by, Commitment::to, Commitment::due, Commitment::dueText)
                .containsExactly(
                        tuple(Promisor.MINISTER, Chamber.TWEEDE_KAMER, LocalDate.of(2024, 6, 30), "voor de zomer"),
                        tuple(Promisor.KABINET, Chamber.EERSTE_KAMER, LocalDate.of(2024, 12, 31), "eind dit jaar"));
        assertThat(document.commitments().get(0).text())
                .isEqualTo("Ik zal uw Kamer daar voor de zomer over informeren.");
    }

    @Test
    void a_question_of_a_member_promises_nothing_and_its_answer_does() {
        ParliamentaryDocument document = read("""
                Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

                Datum 12 februari 2024
                Betreft Antwoorden op vragen van het lid Jansen (D66) over bruggen

                Geachte voorzitter,

                Hierbij zend ik u de antwoorden op de vragen van het lid Jansen (D66) over bruggen.

                De minister van Infrastructuur en Waterstaat,

                A.B. de Vries

                Vraag 1
                Klopt het dat u de Kamer voor de zomer informeert? Ik neem aan dat u de Kamer zal informeren.

                Antwoord op vraag 1
                Ja. Uw Kamer wordt in het najaar geïnformeerd.
                """);
        assertThat(document.commitments())
                .extracting(Commitment::text)
                .isEqualTo(List.of("Uw Kamer wordt in het najaar geïnformeerd."));
    }

    @Test
    void sentences_of_many_verbs_are_read_in_linear_time() {
        String sentence = "de Kamer " + "zal kan gaan wil informeert ".repeat(50) + "niets.";
        String text = "Geachte voorzitter,\n\n" + (sentence + " ").repeat(500) + "\n\nHoogachtend,\n";
        long start = System.nanoTime();
        read(text);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void many_sentences_are_read_in_linear_time() {
        String question = "\n\nVraag 1\nKlopt dit?\n\nAntwoord op vraag 1\nJa.\n";
        String text = "Geachte voorzitter,\n\n" + "Ja. ".repeat(1_000_000) + question;
        long start = System.nanoTime();
        read(text);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    private static ParliamentaryDocument read(String text) {
        return ParliamentParser.create()
                .parse(text.getBytes(StandardCharsets.UTF_8), "brief.txt")
                .document();
    }
}
