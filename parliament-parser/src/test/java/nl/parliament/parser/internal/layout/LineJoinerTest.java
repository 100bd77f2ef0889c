package nl.parliament.parser.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a hyphen at the end of a line. */
class LineJoinerTest {
    private final LineJoiner joiner = new LineJoiner(List.of(
            "de basisfunctionaliteit staat hier; de basisfunc-",
            "tionaliteit",
            "is niet gebroken,",
            "hier is geen ander woord dat",
            "breekt, dat is",
            "een regel die",
            "telt,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een,",
            "en nog een."));

    @Test
    void a_second_half_that_is_no_word_joins() {
        assertThat(joined(joiner, "de toeganke-", "lijkheid van zorg")).isEqualTo("de toegankelijkheid van zorg");
        assertThat(joined(joiner, "de kwali-", "teiten")).isEqualTo("de kwaliteiten");
    }

    @Test
    void a_word_that_stands_elsewhere_joins() {
        assertThat(joined(joiner, "de basisfunc-", "tionaliteit")).isEqualTo("de basisfunctionaliteit");
    }

    @Test
    void the_hyphen_of_a_compound_stays() {
        assertThat(joined(joiner, "een hbo-", "opleiding")).isEqualTo("een hbo-opleiding");
        assertThat(joined(joiner, "land-", "en tuinbouw")).isEqualTo("land- en tuinbouw");
        assertThat(joined(joiner, "de niet-", "lijkende kopie")).isEqualTo("de niet-lijkende kopie");
    }

    @Test
    void a_hyphen_after_a_small_word_between_hyphens_stays() {
        assertThat(joined(joiner, "een staakt-het-", "vuren")).isEqualTo("een staakt-het-vuren");
        assertThat(joined(joiner, "een kant-en-", "klare brug")).isEqualTo("een kant-en-klare brug");
    }

    @Test
    void no_syllable_ends_in_the_vowel_that_the_next_begins_with() {
        assertThat(joined(joiner, "de anti-", "integratieve krachten")).isEqualTo("de anti-integratieve krachten");
    }

    @Test
    void the_other_hyphens_of_unicode_are_hyphens() {
        assertThat(joined(joiner, "de basisfunc\u2010", "tionaliteit")).isEqualTo("de basisfunctionaliteit");
        assertThat(joined(joiner, "een hbo\u2010", "opleiding")).isEqualTo("een hbo\u2010opleiding");
    }

    @Test
    void a_word_that_stands_elsewhere_with_its_hyphen_keeps_it() {
        LineJoiner typeset = joiner("de audit-functie is hier en", "de audit-", "functie", "wordt ver-", "nieuwd");
        assertThat(joined(typeset, "de audit-", "functie")).isEqualTo("de audit-functie");
        assertThat(joined(typeset, "de wapenexportcon-", "trole")).isEqualTo("de wapenexportcontrole");
    }

    @Test
    void a_first_half_that_has_a_hyphen_elsewhere_keeps_it() {
        LineJoiner typeset = joiner("een mbo-opleiding", "en mbo-", "docenten", "zijn vernieu-", "wd");
        assertThat(joined(typeset, "alle mbo-", "docenten")).isEqualTo("alle mbo-docenten");
    }

    @Test
    void a_longer_form_of_the_word_tells_as_well() {
        LineJoiner letter = joiner("de energieverkenningen van het jaar", "de energiever-", "kenning van nu");
        assertThat(joined(letter, "de energiever-", "kenning")).isEqualTo("de energieverkenning");
    }

    @Test
    void a_document_that_breaks_words_breaks_those_that_nothing_tells_of() {
        String[] lines = new String[60];
        Arrays.fill(lines, "een regel van de brief");
        lines[10] = "de toeganke-";
        lines[11] = "lijkheid van de gebou-";
        lines[12] = "wen, en de gehandi-";
        lines[13] = "capten in de zaal";
        assertThat(joined(joiner(lines), "de nieuws-", "brieven")).isEqualTo("de nieuwsbrieven");
        lines[10] = "een regel";
        lines[12] = "een regel";
        assertThat(joined(joiner(lines), "de nieuws-", "brieven")).isEqualTo("de nieuws-brieven");
    }

    @ParameterizedTest
    @CsvSource({
        "milieu, informatie",
        "sms, berichten",
        "e, mailadressen",
        "niet, tijdig",
        "oud, minister",
        "zee, egel",
        "auto, ongeluk"
    })
    void the_rules_of_spelling_keep_a_hyphen(String first, String second) {
        LineJoiner typeset = joiner("de ge-", "bouwen en de ge-", "meenten");
        assertThat(joined(typeset, first + "-", second)).isEqualTo(first + "-" + second);
    }

    @ParameterizedTest
    @CsvSource({
        "be, sparing",
        "opge, nomen",
        "vastge, legde",
        "benadruk, ken",
        "laagdrempe, lig",
        "geïnfor, meerd",
        "gehandi, captenorganisaties",
        "bedrijfs, vertrouwelijke",
        "behande, ling",
        "vroeginterven, tie"
    })
    void the_rules_of_spelling_tell_a_broken_word(String first, String second) {
        assertThat(joined(joiner("een regel"), first + "-", second)).isEqualTo(first + second);
    }

    @Test
    void words_like_letters_cost_no_more_than_their_length() {
        String line = "a-".repeat(50_000) + "b-";
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> joiner(line, "b".repeat(100_000), line, line));
    }

    private static LineJoiner joiner(String... lines) {
        return new LineJoiner(List.of(lines));
    }

    private static String joined(LineJoiner joiner, String before, String after) {
        StringBuilder text = new StringBuilder(before);
        joiner.append(text, after);
        return text.toString();
    }
}
