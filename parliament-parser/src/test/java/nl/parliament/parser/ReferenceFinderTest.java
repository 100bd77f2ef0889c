package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;
import nl.parliament.model.UnknownCodeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References in marked text: {@code [id|words]} says that the words are a reference with that id. */
class ReferenceFinderTest {
    private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]*)\\|([^\\]]*)\\]");

    private final ReferenceFinder finder = ReferenceFinder.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie [kst-36045-191|Kamerstuk 36 045, nr. 191] voor de garanties.",
                "Zie [kst-36200-VI-12|Kamerstuk 36 200 VI, nr. 12] voor de begroting.",
                "Zie [kst-29628-1139|Kamerstukken II 2022/23, 29628, nr. 1139].",
                "De raad ([kst-21501-02-3047|21501-02, nr. 3047]) en [kst-36600-XIV-29|36600-XIV-29].",
                "Als in [kst-29689-1311|Kst. 29 689, nr. 1311] en [kst-29247-480|kst. 29 247, nr. 480] staat.",
                "Het debat over [dossier-36045|Kamerstuk 36 045] gaat voort.",
                "Zie [h-tk-20222023-84-12|Handelingen II 2022/23, nr. 84, item 12].",
                "Zie [ah-tk-20222023-1823|Aanhangsel van de Handelingen II, 2022/-23, nr. 1823].",
                "Uw vragen met kenmerk [2024Z11859|2024Z11859] van 5 juli.",
                "De toezegging [TZ202502-045|TZ202502-045] is voldaan.",
                "Zie [stb-2020-118|Staatsblad 2020, 118] en [stcrt-2024-123|Stcrt. 2024, nr. 123].",
                "Op grond van [jci1.3:c:BWBR0001840&artikel=100|artikel 100 van de Grondwet] informeer ik u.",
                "Zie [jci1.3:c:BWBR0005537&artikel=3:2|artikel 3:2, eerste lid, Awb] daarvoor.",
                "De [32016R0679|Verordening (EU) 2016/679] en [31992L0043|Richtlijn 92/43/EEG] gelden.",
                "Het voorstel [COM/2022/457|COM(2022) 457] ligt voor.",
                "Het arrest [ECLI:NL:HR:2019:2006|ECLI:NL:HR:2019:2006].",
                "Zie [https://nos.nl/artikel/251|https://nos.nl/artikel/251].",
                "De [kst-36410-5|motie-Bruins/Van Weyenberg (36 410, nr. 5)] is aangenomen.",
                "De [|motie-Paternotte c.s.] is aangenomen.",
                "Met een vaste spatie: [kst-35896-12|35\u00a0896, nr.\u00a012] en streepje "
                        + "[kst-21501-32-1668|21501–32, nr. 1668]."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(marked(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Postbus 20018, 2500 EA Den Haag, T 070 379 8911",
                "De begroting bedraagt 36410 euro en 12 500 woningen.",
                "Een motie van wantrouwen tegen kabinet-Rutte IV.",
                "Artikelnummer 36045-191 is uitverkocht.",
                "IBAN NL91 ABNA 0417 1643 00"
            })
    void numbers_of_other_kinds_are_no_references(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @Test
    void an_enumeration_gives_one_reference_per_number() {
        assertThat(finder.find("Kamerstukken II 2023/24, 36410 XV, nrs. 5, 7 en 9"))
                .extracting(reference -> reference.target().id())
                .containsExactly("kst-36410-XV-5", "kst-36410-XV-7", "kst-36410-XV-9");
    }

    @Test
    void a_recogniser_of_ones_own_wins() {
        Recogniser own = text -> List.of(new Reference(
                new GenericTarget("rapport", "r-1", null, List.of()), text.substring(0, 9), new Span(0, 9)));
        List<Reference> found =
                ReferenceFinder.builder().recogniser(own).build().find("Kamerstuk 36 045, nr. 191");
        assertThat(found).extracting(reference -> reference.target().kind()).containsExactly("rapport");
    }

    @Test
    void every_kind_that_is_built_in_has_a_name() {
        String text =
                "De motie-Dassen (36 045, nr. 1), Kamerstuk 36 045, nr. 191, Handelingen II 2024/25, nr. 50, item 5, "
                        + "Aanhangsel Handelingen II 2024/25, nr. 123; "
                        + "de vragen 2024Z11859; TZ202502-045, Stb. 2024, nr. 12, "
                        + "artikel 100 van de Grondwet, Verordening (EU) 2016/679, ECLI:NL:HR:2019:2006, "
                        + "https://example.org, artikel 8 EVRM, documentnummer 2024D29811 \n"
                        + "Zaak 2024Z22222";
        assertThat(finder.find(text))
                .extracting(reference -> reference.target().kind())
                .containsExactlyInAnyOrderElementsOf(ReferenceFinder.builtInKinds());
    }

    @Test
    void a_kind_that_nobody_finds_is_refused() {
        ReferenceFinder.Builder builder = ReferenceFinder.builder().kinds("moties");
        assertThatThrownBy(builder::build)
                .isInstanceOf(UnknownCodeException.class)
                .hasMessageStartingWith("kind of reference: one of motie, kamerstuk,")
                .hasMessageEndingWith("expected, 'moties' found");
        assertThat(builder.recogniser(text -> List.of()).build().find("motie-Dassen"))
                .isEmpty();
    }

    @Test
    void only_the_kinds_asked_for_are_given() {
        List<Reference> found = ReferenceFinder.builder()
                .kinds("wet")
                .build()
                .find("Zie de motie-Dassen (36 045, nr. 1) en artikel 100 van de Grondwet.");
        assertThat(found).extracting(reference -> reference.target().kind()).containsExactly("wet");
    }

    @Test
    void a_choice_of_kinds_takes_nothing_from_other_references() {
        String text = "Kamerstuk 36 045 is oud. De motie-Dassen (36 046, nr. 3) en Stb. 2024, nr. 12.";
        List<Reference> found =
                ReferenceFinder.builder().kinds("kamerstuk").build().find(text);
        assertThat(found).extracting(reference -> reference.target().id()).containsExactly("dossier-36045");
    }

    /** The text with what was found marked in it. */
    private String marked(String marked) {
        String text = MARKED.matcher(marked).replaceAll(match -> Matcher.quoteReplacement(match.group(2)));
        StringBuilder result = new StringBuilder(text);
        List<Reference> found = finder.find(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            Span span = found.get(i).span();
            String id = found.get(i).target().id();
            result.replace(
                    span.start(),
                    span.end(),
                    "[" + (id == null ? "" : id) + "|" + found.get(i).text() + "]");
        }
        return result.toString();
    }
}
