package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import nl.parliament.model.Bookmark;
import nl.parliament.model.Citation;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Footnote;
import nl.parliament.model.Motie;
import nl.parliament.model.Office;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.PartialDate;
import nl.parliament.model.Passage;
import nl.parliament.model.Reference;
import nl.parliament.model.Section;
import nl.parliament.model.Signatory;
import nl.parliament.model.Target;
import nl.parliament.model.Wet;
import org.junit.jupiter.api.Test;

/** The seed letter parses completely. */
class SeedLetterTest {
    private static final Path SEED = Path.of(System.getProperty("project.root"), "seeds", "000_2f7eeaf5135e719d.txt");

    private final ParliamentaryDocument letter =
            ParliamentParser.create().parse(SEED).document();

    @Test
    void it_is_a_letter_of_foreign_affairs_to_the_chair() {
        assertThat(letter.type()).isEqualTo(DocumentType.KAMERBRIEF);
        assertThat(letter.metadata().ministry()).isEqualTo("Ministerie van Buitenlandse Zaken");
        assertThat(letter.salutation()).extracting(Passage::text).isEqualTo("Geachte voorzitter,");
    }

    @Test
    void what_it_cites_is_listed_by_target() {
        assertThat(letter.citations())
                .extracting(Citation::id)
                .containsExactly("kst-36045-191", "kst-21501-02-3047", "jci1.3:c:BWBR0001840&artikel=100");
        assertThat(letter.citations())
                .allSatisfy(citation -> assertThat(citation.target().id()).isEqualTo(citation.id()));
    }

    @Test
    void three_headings_stand_above_their_paragraphs() {
        List<Section> headed = letter.sections().stream()
                .filter(section -> section.heading() != null)
                .toList();
        assertThat(headed)
                .extracting(section -> section.heading().text())
                .containsExactly("Veiligheidsgaranties", "Militair plan Coalition of the Willing", "Vervolgstappen");
        assertThat(headed).allSatisfy(section -> assertThat(section.blocks()).isNotEmpty());
        assertThat(letter.sections().get(0).heading()).isNull();
    }

    @Test
    void footnote_2_stands_at_its_mark() {
        assertThat(letter.footnotes()).hasSize(1);
        Footnote note = letter.footnotes().get(0);
        assertThat(note.label()).isEqualTo("2");
        assertThat(note.text())
                .isEqualTo("Zoals aan uw Kamer gecommuniceerd tijdens het plenair debat op 18 februari 2025.");
        assertThat(letter.text().substring(0, note.anchor().start())).endsWith("het militaire planningsproces.");
    }

    @Test
    void three_bookmarks_are_kept() {
        assertThat(letter.bookmarks()).hasSize(3).extracting(Bookmark::name).allMatch(name -> name.startsWith("_Hlk"));
    }

    @Test
    void two_motions_have_dossier_number_submitters_and_day() {
        PartialDate day = PartialDate.parse("--02-18");
        assertThat(targets(Motie.class))
                .extracting(Motie::id, Motie::dossier, Motie::number, Motie::submitters, Motie::date)
                .containsExactly(
                        tuple("kst-36045-191", "36045", "191", List.of("Timmermans", "Yesilgöz-Zegerius"), day),
                        tuple("kst-21501-02-3047", "21501-02", "3047", List.of("Paternotte", "Van Campen"), day));
    }

    @Test
    void article_100_of_the_constitution_is_named_by_its_id() {
        assertThat(targets(Wet.class)).extracting(Wet::id).contains("jci1.3:c:BWBR0001840&artikel=100");
        assertThat(letter.references()).extracting(Reference::text).contains("artikel 100 van de Grondwet");
    }

    @Test
    void both_ministers_sign() {
        assertThat(letter.signatories())
                .extracting(Signatory::name, Signatory::role, Signatory::office, Signatory::portfolio)
                .containsExactly(
                        tuple(
                                "D.M. van Weel",
                                "De minister van Buitenlandse Zaken",
                                Office.MINISTER,
                                "Buitenlandse Zaken"),
                        tuple("Ruben Brekelmans", "De minister van Defensie", Office.MINISTER, "Defensie"));
    }

    private <T extends Target> List<T> targets(Class<T> kind) {
        return letter.references().stream()
                .map(Reference::target)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
