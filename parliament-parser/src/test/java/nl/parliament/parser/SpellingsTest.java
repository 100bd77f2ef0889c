package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.parliament.model.Block;
import nl.parliament.model.ItemList;
import nl.parliament.model.ListItem;
import nl.parliament.model.Paragraph;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling that one format knows, all formats know: one letter in each, the spelling in its place. */
class SpellingsTest {
    private static final String OPENING = "Met deze brief informeer ik uw Kamer over het onderhoud van de kades in de "
            + "haven. De werkzaamheden duren tot en met het voorjaar van 2027.";
    private static final String TEXT = "De oorzaak is het uitspoelen van zand achter de damwand. Dat proces is "
            + "langzaam, maar het stopt niet vanzelf en het kost ieder jaar meer.";

    private String label = "Ons kenmerk";
    private String date = "4 mei 2023";
    private String subject = "Betreft";
    private String salutation = "Geachte voorzitter,";
    private List<String> body = List.of(OPENING, TEXT);
    private String closing = "Hoogachtend,";
    private String role = "De minister van Defensie,";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geachte voorzitter,",
                "Geachte mevrouw de Voorzitter,",
                "Zeer geachte voorzitter,",
                "Geachte heer/mevrouw,",
                "Geachte [...],",
                "Beste Kamerleden,",
                "Mijnheer de voorzitter,",
                "Excellentie,",
                "Geachte\u00a0voorzitter,"
            })
    void salutations(String spelling) {
        salutation = spelling;
        inAllFormats(letter -> passage(letter.salutation()), spaced(spelling));
        inAllFormats(letter -> paragraphs(letter).size(), 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoogachtend,",
                "Hoogachtend",
                "Met vriendelijke groet,",
                "Met hartelijke groeten,",
                "Met de meeste hoogachting,",
                "Vriendelijke groet,"
            })
    void closings(String spelling) {
        closing = spelling;
        inAllFormats(letter -> passage(letter.closing()), spelling);
        inAllFormats(letter -> paragraphs(letter).size(), 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ons kenmerk",
                "Onze referentie",
                "Kenmerk",
                "Onze ref.",
                "Zaaknummer",
                "ONS KENMERK",
                "Ons\u00a0kenmerk"
            })
    void labels_of_the_reference(String spelling) {
        label = spelling;
        inAllFormats(letter -> letter.metadata().ourReference(), "BS2025001234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Betreft", "Onderwerp", "Betreft:", "ONDERWERP"})
    void labels_of_the_subject(String spelling) {
        subject = spelling;
        inAllFormats(letter -> letter.metadata().subject(), "Onderhoud van de kades");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 mei 2023", "4\u00a0mei\u00a02023", "4 MEI 2023", "04-05-2023", "4\u202fmei 2023"})
    void dates(String spelling) {
        date = spelling;
        inAllFormats(letter -> letter.metadata().date(), LocalDate.of(2023, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "●", "◦", "■", "▪", "–", "-", "1.", "a.", "i.", "(1)", "a)", "1)"})
    void labels_of_items(String spelling) {
        String next = Map.of("1.", "2.", "a.", "b.", "i.", "ii.", "(1)", "(2)", "a)", "b)", "1)", "2)")
                .getOrDefault(spelling, spelling);
        body = List.of(
                OPENING, spelling + " het vervangen van de damwand;", next + " het verdiepen van de haven.", TEXT);
        inAllFormats(letter -> items(letter).stream().map(ListItem::label).toList(), List.of(spelling, next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vraag 1", "Vraag\u00a01", "Vraag 1:", "Vragen 1 en 2"})
    void heads_of_questions(String spelling) {
        String answer = spelling.replace("Vraag", "Antwoord op vraag").replace("Vragen", "Antwoord op de vragen");
        body = List.of(OPENING, spelling, "Kent u het bericht over de kades?", answer, TEXT);
        inAllFormats(letter -> headings(letter), List.of(spaced(spelling), spaced(answer)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De minister van Defensie,",
                "DE MINISTER VAN DEFENSIE,",
                "de Minister van Defensie",
                "Minister van Defensie",
                "De\u00a0minister van\u00a0Defensie,"
            })
    void offices(String spelling) {
        role = spelling;
        inAllFormats(SpellingsTest::signatory, "J.P. Terwolde");
        inAllFormats(letter -> letter.metadata().ministry(), "Ministerie van Defensie");
    }

    private <T> void inAllFormats(Function<ParliamentaryDocument, T> reading, T expected) {
        LetterMaker letter = letter();
        ParliamentParser parser = ParliamentParser.create();
        assertThat(reading.apply(parser.parse(letter.docx(), null).document()))
                .as("docx")
                .isEqualTo(expected);
        assertThat(reading.apply(parser.parse(letter.txt(), null).document()))
                .as("txt")
                .isEqualTo(expected);
        assertThat(reading.apply(parser.parse(letter.pdf(), null).document()))
                .as("pdf")
                .isEqualTo(expected);
    }

    private LetterMaker letter() {
        List<String> lines = new ArrayList<>(List.of(
                "De Voorzitter van de Tweede Kamer der Staten-Generaal",
                label + " BS2025001234",
                "Datum " + date,
                subject + " Onderhoud van de kades",
                salutation));
        lines.addAll(body);
        lines.addAll(List.of(closing, role, "J.P. Terwolde"));
        return new LetterMaker(lines.toArray(String[]::new));
    }

    private static @Nullable String passage(@Nullable Passage passage) {
        return passage == null ? null : spaced(passage.text());
    }

    /** A page of a PDF shows a no-break space as a space. */
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static List<String> paragraphs(ParliamentaryDocument letter) {
        return blocks(letter)
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static List<ListItem> items(ParliamentaryDocument letter) {
        return blocks(letter)
                .filter(ItemList.class::isInstance)
                .flatMap(block -> ((ItemList) block).items().stream())
                .toList();
    }

    private static Stream<Block> blocks(ParliamentaryDocument letter) {
        return letter.sections().stream().flatMap(section -> section.blocks().stream());
    }

    private static List<String> headings(ParliamentaryDocument letter) {
        return letter.sections().stream()
                .map(section -> passage(section.heading()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String signatory(ParliamentaryDocument letter) {
        return letter.signatories().isEmpty()
                ? null
                : letter.signatories().get(0).name();
    }
}
