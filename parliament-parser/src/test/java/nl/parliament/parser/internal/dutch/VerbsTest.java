package nl.parliament.parser.internal.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.parliament.parser.internal.reference.grammar.LawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"verbetert", "vervangt", "houdt", "werkt", "draagt", "neemt", "speelt", "schrijft", "dient"})
    void an_ending_that_no_noun_has_tells_the_third_person(String word) {
        assertThat(Verbs.isThirdPerson(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"arbeidsmarkt", "expert", "concept", "teelt", "toezicht", "dienst", "krediet", "reglement"})
    void a_noun_is_no_third_person(String word) {
        assertThat(Verbs.isThirdPerson(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"uitgebreid", "aangevuld", "vastgesteld", "opgenomen", "ingetrokken", "geluid", "gebied", "gezag"
            })
    void a_participle_of_a_verb_in_two_parts_has_its_own_form(String word) {
        boolean participle = !word.startsWith("ge") && !word.endsWith("trokken");
        assertThat(Verbs.isSeparableParticiple(word)).isEqualTo(participle);
    }

    @Test
    void closed_classes_tell_words_of_the_sentence() {
        for (String word : "waarmee hierdoor wordt zullen zich niet".split(" ")) {
            assertThat(FunctionWords.isOfClause(word)).as(word).isTrue();
        }
        for (String word : "waarde zorg veiligheid hiernamaals".split(" ")) {
            assertThat(FunctionWords.isOfClause(word)).as(word).isFalse();
        }
    }

    @Test
    void the_titles_of_laws_hold_hardly_a_word_that_passes_for_a_verb() {
        List<String> titles = Table.rows(LawTable.class, "laws.tsv").stream()
                .filter(row -> row.size() == 2 && row.get(1).contains(" "))
                .map(row -> row.get(1))
                .toList();
        assertThat(titles).filteredOn(VerbsTest::holdsVerb).hasSizeLessThan(titles.size() / 500);
    }

    private static boolean holdsVerb(String title) {
        return Arrays.stream(title.split(" "))
                .skip(1)
                .anyMatch(word -> Verbs.isThirdPerson(word) || Verbs.isSeparableParticiple(word));
    }
}
