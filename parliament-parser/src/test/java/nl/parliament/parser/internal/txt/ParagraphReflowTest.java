package nl.parliament.parser.internal.txt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.parliament.parser.internal.layout.LineJoiner;
import nl.parliament.parser.internal.txt.line.PaperLine;
import nl.parliament.parser.internal.txt.line.PaperLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of wrapped text to paragraphs. */
class ParagraphReflowTest {
    private static final String[] WRAPPED = {
        "Met deze brief informeer ik uw Kamer over de voortgang van de woningbouw in de",
        "kleine kernen. Uw Kamer vroeg daarom in de motie van het lid Voorbeeld en ik heb",
        "dat in mijn brief van vorig jaar toegezegd. Ik ga daarbij ook in op de planning,",
        "de gevolgen voor gemeenten en de inzet van de netbeheerders, die daarvoor in het",
        "hele land extra mensen hebben aangenomen en opgeleid, zodat de bouw niet stokt en",
        "de wijken op tijd worden aangesloten op het net."
    };
    /** Its last line is short, and its first two begin no sentence. */
    private static final String[] UPRIGHT = {
        "Over een week begint de bouw in Almere. De gemeenten hebben hun plannen in januari",
        "aan mij voorgelegd en ik ben blij met de inzet die daaruit spreekt, want de vraag",
        "blijft groot."
    };
    /** As copied from a page on the web: the lines end within a sentence, well before the widest. */
    private static final String[] UNEVEN = {
        "De gemeenten hebben hun plannen in januari aan mij voorgelegd en ik ben blij met",
        "de inzet die daaruit spreekt. In de meeste gemeenten begint de bouw nog in",
        "Almere en dit jaar ook in Breda, en daarvoor is extra geld beschikbaar via",
        "Rijkswaterstaat en de provincies, die daarover in het voorjaar besluiten over",
        "Den Haag en andere steden. De netbeheerders hebben toegezegd dat zij in het hele",
        "land op tijd klaar zijn."
    };

    @Test
    void full_lines_go_on() {
        assertThat(unwrapped(WRAPPED)).containsExactly(String.join(" ", WRAPPED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"De voorzitter van de commissie, Voorbeeld", "De voorzitter van de commissie,"})
    void who_signs_for_a_committee_stands_alone(String signature) {
        String full = "hele land extra mensen hebben aangenomen en opgeleid voor dit werk in het hele land.";
        String[] lines = Stream.concat(Arrays.stream(WRAPPED), Stream.of(full, signature, "Van der Haven"))
                .toArray(String[]::new);
        assertThat(unwrapped(lines)).endsWith(signature, "Van der Haven");
    }

    @Test
    void a_number_alone_stands_apart_above_a_title_in_capitals() {
        String[] lines =
                with(Arrays.copyOf(WRAPPED, 5), "nr. 4", "ADVIES RAAD VAN STATE EN NADER RAPPORT", "Meer tekst volgt.");
        assertThat(unwrapped(lines)).contains("nr. 4", "ADVIES RAAD VAN STATE EN NADER RAPPORT");
    }

    @Test
    void a_title_in_capitals_ends_where_small_letters_begin() {
        String title = "Nr. 4 ADVIES VAN DE AFDELING ADVISERING VAN DE RAAD VAN STATE EN REACTIE VAN ANDEREN";
        String[] lines = Stream.concat(Stream.of(title), Arrays.stream(WRAPPED)).toArray(String[]::new);
        assertThat(unwrapped(lines)).first().isEqualTo(title);
    }

    @Test
    void long_lines_of_uneven_width_go_on_where_a_sentence_is_open() {
        assertThat(unwrapped(UNEVEN)).containsExactly(String.join(" ", UNEVEN));
    }

    @Test
    void a_blank_line_ends_a_paragraph() {
        assertThat(unwrapped(with(WRAPPED, "", "Tot slot.")))
                .containsExactly(String.join(" ", WRAPPED), "", "Tot slot.");
    }

    @Test
    void a_short_line_between_sentences_is_a_heading() {
        assertThat(unwrapped(with(with(fullToTheEnd(), "Planning van de gemeenten"), WRAPPED)))
                .containsExactly(
                        String.join(" ", fullToTheEnd()), "Planning van de gemeenten", String.join(" ", WRAPPED));
    }

    @Test
    void a_note_copied_below_a_sentence_begins_a_line() {
        assertThat(unwrapped(with(fullToTheEnd(), "2 HvJ EU 20 november 2017, ECLI:EU:C:2017:879")))
                .last()
                .isEqualTo("2 HvJ EU 20 november 2017, ECLI:EU:C:2017:879");
    }

    @Test
    void a_number_within_a_sentence_begins_none() {
        String[] lines = WRAPPED.clone();
        lines[4] = "hele land wel 12 Nederlandse steden hebben bezocht en gesproken, dit is nu al de";
        lines[5] = "2 Provincies die dat deden.";
        assertThat(unwrapped(lines)).singleElement().asString().endsWith("al de 2 Provincies die dat deden.");
    }

    @Test
    void the_number_of_a_paper_and_the_heading_of_a_question_begin_lines() {
        String[] full = Arrays.copyOf(WRAPPED, 5);
        assertThat(unwrapped(with(full, "Nr. 143 BRIEF VAN DE MINISTER")))
                .last()
                .isEqualTo("Nr. 143 BRIEF VAN DE MINISTER");
        assertThat(unwrapped(with(full, "Antwoord op vraag 3"))).last().isEqualTo("Antwoord op vraag 3");
        assertThat(unwrapped(with(full, "Antwoord"))).last().isEqualTo("Antwoord");
        assertThat(unwrapped(with(full, "- een punt"))).last().isEqualTo("- een punt");
    }

    @Test
    void lines_on_either_side_of_a_running_line_belong_together() {
        List<ParagraphReflow.Line> lines = unwrapped(
                onPaper(with(Arrays.copyOf(WRAPPED, 3), "Pagina 1 van 2", WRAPPED[3], WRAPPED[4], WRAPPED[5])),
                Set.of(3));
        assertThat(lines)
                .extracting(ParagraphReflow.Line::text)
                .containsExactly(String.join(" ", WRAPPED), "Pagina 1 van 2");
        assertThat(lines).extracting(ParagraphReflow.Line::isRunning).containsExactly(false, true);
    }

    @Test
    void a_hyphen_at_a_line_end_joins_a_word_unless_it_stands_for_a_part() {
        String[] lines = WRAPPED.clone();
        lines[0] = "Met deze brief informeer ik uw Kamer over de voortgang van de bouw van huur-";
        lines[1] = "en koopwoningen. Uw Kamer vroeg daarom in de motie van het lid Voorbeeld over EU-";
        lines[2] = "afspraken in mijn brief van vorig jaar toegezegd. Ik ga ook in op de planning";
        assertThat(unwrapped(lines)).singleElement().asString().contains("huur- en koopwoningen", "EU-afspraken");
    }

    @Test
    void lines_of_two_that_a_parted_word_was_put_together_in_are_no_measure() {
        String[] ofTwo = {WRAPPED[0], WRAPPED[1] + " " + WRAPPED[2], WRAPPED[3], WRAPPED[4], WRAPPED[5]};
        String whole = String.join(" ", WRAPPED);
        assertThat(unwrapped(with(with(with(ofTwo, WRAPPED), ofTwo), WRAPPED)))
                .containsExactly(whole, whole, whole, whole);
        assertThat(unwrapped(with(with(with(ofTwo, ofTwo), ofTwo), WRAPPED)))
                .containsExactly(whole, whole, whole, whole);
    }

    /** As copied from a page on the web, whose links begin no line. */
    @Test
    void lines_that_go_far_beyond_the_others_are_no_measure() {
        String[] copied = {
            WRAPPED[0],
            WRAPPED[1] + " en eerder in mijn brief van mei (Kamerstuk 36 045, nr. 191) en",
            "Uw Kamer vroeg ook naar de dorpen, de kernen en de wijken, en naar alle plannen",
            WRAPPED[3],
            WRAPPED[4],
            WRAPPED[5]
        };
        assertThat(unwrapped(with(copied, with(WRAPPED, WRAPPED))))
                .containsExactly(String.join(" ", copied), String.join(" ", WRAPPED), String.join(" ", WRAPPED));
    }

    @Test
    void a_line_of_two_goes_on_behind_the_end_of_a_sentence_and_before_a_name() {
        String[] ofTwo = {
            "Ja. " + WRAPPED[0] + " kleine kernen, zoals uw Kamer in de motie van het lid Voorbeeld vroeg.",
            "Voorts is met de provincies en met de netbeheerders afgesproken dat de bouw er dit",
            "jaar begint, en daarover is in de zomer een brief verstuurd aan de gemeenten in",
            "het hele land, aan de waterschappen, de provincies en de netbeheerders, en ook aan het "
                    + "bestuur van een stichting die in het noorden werkt, met de naam Wonen 2030",
            "Rijkswaterstaat is daarbij betrokken."
        };
        String[] more = with(with(WRAPPED, WRAPPED), WRAPPED);
        assertThat(unwrapped(with(ofTwo, more))).hasSize(4).startsWith(String.join(" ", ofTwo));
    }

    @Test
    void lines_that_go_a_little_beyond_the_others_are_the_measure() {
        String[] lines = {
            line(64),
            line(78),
            line(66),
            line(71),
            line(68),
            line(70),
            line(65),
            line(69),
            line(78),
            line(67),
            line(69) + ".",
            "De bouw begint."
        };
        assertThat(unwrapped(lines)).hasSize(2).last().isEqualTo("De bouw begint.");
    }

    private static String line(int length) {
        return "en zo voort met de bouw van huizen in de wijken en de dorpen van het hele land".substring(0, length - 1)
                + "e";
    }

    @Test
    void a_title_longer_than_the_width_is_not_broken() {
        String title = "Brief regering : Reactie op het verzoek van de commissie over het onderzoek naar de "
                + "bouw van woningen in de kleine kernen van het land in 2020";
        assertThat(unwrapped(with(with(new String[] {title, "De Kamer heeft hierom gevraagd."}, WRAPPED), WRAPPED)))
                .startsWith(title, "De Kamer heeft hierom gevraagd.")
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hoogachtend,", "Met vriendelijke groet,", "o een bedrijfsplan;", "Vragen 4 en 6", "a) een plan"
            })
    void lines_that_always_begin_something_begin_it_below_a_full_line_too(String line) {
        assertThat(unwrapped(with(Arrays.copyOf(WRAPPED, 5), line))).last().isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vragen van de leden Bromet en Kröger aan de Minister",
                        "Antwoord van Staatssecretaris Van Rijn (Volksgezondheid, Welzijn en Sport)",
                "33 763 Toekomst van de krijgsmacht", "36 600 XV Vaststelling van de begroting"
            })
    void the_parts_of_a_head_begin_a_line_unless_a_sentence_goes_on(String line) {
        String title = "Brief regering : Uitstel van de brief over de bouw in de vele kleine kernen";
        String wide = title + " en dorpen, de wijken en de steden van het hele land, en over de netbeheerders";
        assertThat(unwrapped(with(new String[] {title, line}, WRAPPED))).startsWith(title, line);
        assertThat(unwrapped(with(with(new String[] {"Gepubliceerd op 3 mei 2024.", wide, line}, WRAPPED), WRAPPED)))
                .startsWith("Gepubliceerd op 3 mei 2024.", wide, line);
        assertThat(unwrapped(with(with(WRAPPED, "(ingezonden 4 mei 2022).", line), WRAPPED)))
                .contains(line);
        assertThat(unwrapped(with(Arrays.copyOf(WRAPPED, 5), line)))
                .singleElement()
                .asString()
                .endsWith(" " + line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de bouw is in die wijken vrijgesteld van een vergunning op grond van artikel|6.32 van de wet.",
                "(Kamerstuk 36 045, nr.|3, blz. 4).",
                "(Handelingen II 2020/21, blz.|12 en verder)."
            })
    void a_number_that_an_article_or_abbreviation_waits_for_goes_on(String before, String line) {
        assertThat(unwrapped(with(Arrays.copyOf(WRAPPED, 5), before, line)))
                .last()
                .asString()
                .endsWith(before + " " + line);
    }

    @Test
    void an_item_begins_a_line_below_an_abbreviation_too() {
        assertThat(unwrapped(with(WRAPPED, "", "Maatregel nr.", "1. Aanleg van kades")))
                .endsWith("Maatregel nr.", "1. Aanleg van kades");
    }

    @Test
    void each_of_the_notes_whose_numbers_stand_apart_begins_a_line() {
        String full = "Zie ook het advies van de raad, dat ik u bij brief van 14 januari heb toegezonden.";
        assertThat(unwrapped(with(WRAPPED, "1", "2", "", full, "Kamerstuk 36 045, nr. 191.")))
                .endsWith("1", "2", "", full, "Kamerstuk 36 045, nr. 191.");
        assertThat(unwrapped(with(WRAPPED, "1", "", full, "Kamerstuk 36 045, nr. 191.")))
                .endsWith("1", "", full + " Kamerstuk 36 045, nr. 191.");
        assertThat(unwrapped(with(WRAPPED, "1", "2", "", full, "Kamerstuk 36 045, nr. 191.", "De Kamer vroeg dit.")))
                .contains(full + " Kamerstuk 36 045, nr. 191.");
        assertThat(unwrapped(with(WRAPPED, "", "0", "", full, "Kamerstuk 36 045, nr. 191.")))
                .endsWith("0", "", full + " Kamerstuk 36 045, nr. 191.");
    }

    @Test
    void the_mark_of_an_item_on_a_line_of_its_own_belongs_to_the_next() {
        assertThat(unwrapped(with(
                        fullToTheEnd(),
                        "•",
                        "Een punt dat",
                        "verder gaat;",
                        "–",
                        "en nog een punt van belang.",
                        "-",
                        "Datum",
                        "-",
                        "n.v.t.")))
                .containsExactly(
                        String.join(" ", fullToTheEnd()),
                        "• Een punt dat",
                        "verder gaat;",
                        "– en nog een punt van belang.",
                        "-",
                        "Datum",
                        "-",
                        "n.v.t.");
    }

    @Test
    void paragraphs_of_much_the_same_length_were_not_broken() {
        int[] lengths = {
            100, 101, 102, 103, 104, 120, 105, 106, 153, 107, 108, 109, 110, 158, 111, 112, 113, 204, 100, 102, 104,
            106, 108, 110
        };
        String words = String.join(" ", WRAPPED);
        String[] paragraphs = Arrays.stream(lengths)
                .mapToObj(length -> words.substring(0, length - 1) + ".")
                .toArray(String[]::new);
        assertThat(unwrapped(paragraphs)).containsExactly(paragraphs);
        String[] letter = with(new String[] {"de Voorzitter van de Tweede Kamer", "der Staten-Generaal"}, paragraphs);
        assertThat(unwrapped(letter)).containsExactly(letter);
        String[] items = {
            "een verbod op nieuwbouw in de laagste delen van de polders,",
            "een subsidie voor het vergroenen van tuinen en schoolpleinen,",
            "een verplichte watertoets bij elk nieuw bestemmingsplan en",
            "een fonds voor schade die niet verzekerbaar blijkt te zijn."
        };
        String[] many = with(with(items, items), with(items, items));
        assertThat(unwrapped(with(many, Arrays.copyOf(paragraphs, 8)))).hasSize(24);
    }

    @Test
    void names_below_long_lines_are_not_the_width_of_a_paper() {
        String paragraph = String.join(" ", WRAPPED);
        String[] names = {
            "Koekkoek",
            "Van Kent",
            "Vijlbrief",
            "Beckerman",
            "El Abassi",
            "Bontenbal",
            "Kathmann",
            "Grinwis",
            "Bamenga",
            "Stoffer",
            "Omtzigt"
        };
        assertThat(unwrapped(with(new String[] {paragraph, paragraph.substring(0, 300), ""}, names)))
                .hasSize(14);
    }

    @Test
    void a_short_letter_with_a_wide_head_is_unwrapped() {
        String[] head = {
            "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "", "Geachte voorzitter,", "",
        };
        String[] narrow = {
            "In deze brief ga ik in op de vragen die",
            "de Kamer mij in het debat heeft gesteld",
            "over de bouw van woningen in de kleine",
            "kernen en over de wijze waarop de plannen",
            "openbaar worden gemaakt, zoals eerder",
            "toegelicht in mijn brief (Kamerstuk 36",
            "410, nr. 17) en in het verslag (nr.",
            "137) van de Raad."
        };
        String[] foot = {"", "De minister van Volkshuisvesting en Ruimtelijke Ordening,"};
        assertThat(unwrapped(with(with(head, narrow), foot))).contains(String.join(" ", narrow));
    }

    @Test
    void a_text_that_was_broken_twice_is_one_paragraph() {
        String[] twice = {
            "Met deze brief informeer ik uw Kamer over de voortgang van",
            "de woningbouw in de",
            "kleine kernen. Uw Kamer vroeg daarom in de motie van het",
            "lid Voorbeeld en ik heb",
            "Den Haag en de andere steden in mijn brief van vorig jaar",
            "gevraagd om de planning,",
            "de gevolgen voor gemeenten en de inzet van de netbeheerders."
        };
        String[] more = {
            "",
            "Daarvoor is in het voorjaar extra geld beschikbaar gesteld",
            "dat de gemeenten",
            "kunnen vragen voor de wegen en de scholen in de dorpen die",
            "daarvoor een plan",
            "hebben gemaakt dat de provincie heeft gelezen en waar zij",
            "het mee eens is."
        };
        assertThat(unwrapped(with(twice, more)))
                .containsExactly(
                        String.join(" ", twice), "", String.join(" ", Arrays.copyOfRange(more, 1, more.length)));
    }

    @Test
    void a_blank_line_after_each_line_parts_nothing() {
        String text = String.join("\n\n", WRAPPED) + "\n\n" + String.join("\n\n", WRAPPED) + "\n\n"
                + String.join("\n\n", WRAPPED);
        assertThat(unwrapped(text.split("\n")))
                .containsExactly(String.join(" ", WRAPPED), String.join(" ", WRAPPED), String.join(" ", WRAPPED));
    }

    @Test
    void each_clause_of_a_motion_begins_a_paragraph() {
        String clause = "overwegende dat de wijken op tijd worden aangesloten op het net in het hele land;";
        assertThat(unwrapped(with(WRAPPED, clause, clause))).endsWith(clause, clause);
    }

    @Test
    void so_does_a_clause_after_a_comma_and_the_formula() {
        String clause = "constaterende dat de wijken op tijd worden aangesloten op het net in het hele land,";
        String request = "verzoekt de regering de wijken die nog niet zijn aangesloten eerder aan te sluiten,";
        assertThat(unwrapped(with(WRAPPED, clause, request, "en gaat over tot de orde van de dag.")))
                .endsWith(clause, request, "en gaat over tot de orde van de dag.");
    }

    @Test
    void two_offices_side_by_side_are_a_line() {
        assertThat(unwrapped(with(
                        WRAPPED,
                        "Hoogachtend,",
                        "de minister van Volksgezondheid, de minister van Langdurige Zorg, Jeugd en Sport,",
                        "Welzijn en Sport,")))
                .endsWith("Welzijn en Sport,");
    }

    @Test
    void a_dash_within_brackets_begins_no_item() {
        String start = "Antwoord van de staatssecretaris (Volksgezondheid, Welzijn en Sport";
        String rest = "– Jeugd, Preventie en Sport) van 12 augustus.";
        assertThat(unwrapped(with(WRAPPED, start, rest))).contains(start + " " + rest);
    }

    @Test
    void offices_below_each_other_are_lines() {
        String[] offices = {
            "de minister van Volkshuisvesting, Ruimtelijke Ordening en nog een ander beleid,",
            "de staatssecretaris van Verkeer"
        };
        assertThat(unwrapped(with(with(WRAPPED, ""), offices))).endsWith(offices);
    }

    @Test
    void rows_with_a_tab_stay_rows() {
        String[] rows = {"de minister van Wonen\tde minister van Zorg", "en Bouwen,\ten Welzijn,"};
        assertThat(unwrapped(with(with(WRAPPED, ""), rows))).endsWith(rows);
    }

    @Test
    void a_sentence_goes_on_over_a_page() {
        List<PaperLine> lines = PaperLines.of(
                String.join("\n", with(Arrays.copyOf(WRAPPED, 3), "", "", "\f" + WRAPPED[3], WRAPPED[4], WRAPPED[5])));
        assertThat(unwrapped(lines, Set.of()))
                .extracting(ParagraphReflow.Line::text)
                .contains(String.join(" ", WRAPPED));
    }

    /** Each line of 81 characters was broken again for paper of 60. */
    @Test
    void a_text_that_was_wrapped_twice_keeps_its_headings_and_its_paragraphs() {
        String[] once = with(with(WRAPPED, "Planning van de bouw in de dorpen"), with(UPRIGHT, WRAPPED));
        String[] twice = Arrays.stream(once).flatMap(line -> brokenAt(line, 60)).toArray(String[]::new);
        assertThat(unwrapped(with(twice, twice)))
                .startsWith(
                        String.join(" ", WRAPPED),
                        "Planning van de bouw in de dorpen",
                        String.join(" ", UPRIGHT),
                        String.join(" ", WRAPPED));
    }

    private static Stream<String> brokenAt(String line, int width) {
        if (line.length() <= width) {
            return Stream.of(line);
        }
        int blank = line.lastIndexOf(' ', width);
        return Stream.of(line.substring(0, blank), line.substring(blank + 1));
    }

    @Test
    void a_first_line_that_is_long_but_not_full_stays_a_heading() {
        String title = "Gevolgen voor de gemeenten, de provincies en de beheerders van netten";
        assertThat(unwrapped(with(with(WRAPPED, title), WRAPPED)))
                .containsExactly(String.join(" ", WRAPPED), title, String.join(" ", WRAPPED));
    }

    /** pdftotext -raw ends a line after a raised figure. */
    @Test
    void the_rest_of_a_line_after_the_figure_of_a_note_goes_on() {
        String[] lines = {"De Kamer heeft daar vorig jaar in een motie om gevraagd.2", "Deze motie is", "aangenomen."};
        assertThat(unwrapped(with(with(WRAPPED, lines), with(WRAPPED, "")))).contains(String.join(" ", lines));
    }

    @Test
    void a_line_made_of_two_ends_a_paragraph_when_the_second_of_them_does() {
        String ofTwo = "Wat gaat u, samen met de gemeenten en de provincies van ons land, doen om te voorkomen dat "
                + "dit nog een keer kan gebeuren?";
        assertThat(unwrapped(with(with(WRAPPED, ""), with(new String[] {ofTwo, "Kunt u dat toelichten?"}, WRAPPED))))
                .contains(ofTwo, "Kunt u dat toelichten?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Was deze school toen aangesloten bij de Koninklijke | Nederlandse Bond van Scholen?",
                "Klopt het dat er voor de zomer geen plan zal zijn? | Zo ja, waarom is dat zo?",
                "Welke betekenis heeft daarbij volgens u het uitgangspunt | “decentraal wat kan”?"
            })
    void a_question_goes_on_below_its_head(String first, String rest) {
        assertThat(unwrapped(with(with(WRAPPED, "Vraag 1", first, rest, "Antwoord op vraag 1"), WRAPPED)))
                .contains(first + " " + rest);
        assertThat(unwrapped(with(with(WRAPPED, "", first, rest), WRAPPED))).contains(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De vragen van de leden zijn ook gesteld aan de | Amsterdamse wethouder.",
                "Voor de zomer zal het kabinet, ter uitvoering van de motie | Omtzigt, een plan maken.",
                "Zij spraken met de burgemeester van het dorp Zuidoost- | Friesland.",
                "De brief aan uw Kamer hierover is van 16 december 2019 | . In het voorjaar volgt een plan."
            })
    void a_line_goes_on_that_no_heading_is(String first, String rest) {
        assertThat(unwrapped(with(with(WRAPPED, "", first, rest, ""), WRAPPED)))
                .anyMatch(line -> line.startsWith(first)
                        && line.endsWith(rest)
                        && line.length() <= first.length() + rest.length() + 1);
    }

    @Test
    void a_heading_that_asks_has_a_verb_too() {
        String heading = "Waarom is deze aanpak voor de dorpen nodig en voor wie";
        assertThat(unwrapped(with(with(WRAPPED, heading), WRAPPED))).contains(heading);
    }

    @Test
    void the_second_part_of_a_sentence_is_no_item() {
        String[] lines = {
            "De plannen worden in de zomer aangevuld met 1) de gevolgen voor de dorpen, en",
            "2) de gevolgen voor de steden."
        };
        assertThat(unwrapped(with(with(WRAPPED, ""), lines))).endsWith(String.join(" ", lines));
        lines[0] = lines[0].replace("met 1) ", "met al ");
        assertThat(unwrapped(with(with(WRAPPED, ""), lines))).endsWith(lines);
    }

    @Test
    void offices_in_the_middle_of_a_text_are_no_signatures() {
        String[] lines = WRAPPED.clone();
        lines[3] = "de minister van Economische Zaken, de minister van Infrastructuur en Waterstaat";
        lines[4] = "(IenW) en de gemeenten, want de aanpak vraagt dat zij goed blijven samenwerken in";
        assertThat(unwrapped(lines)).containsExactly(String.join(" ", lines));
    }

    @Test
    void a_sentence_goes_on_over_a_page_after_an_abbreviation() {
        String[] lines = WRAPPED.clone();
        lines[2] = "dat in mijn brief van vorig jaar toegezegd. Daarover besluit de toezichthouder DNB";
        List<PaperLine> pages = PaperLines.of(
                String.join("\n", with(Arrays.copyOf(lines, 3), "", "", "\f" + lines[3], lines[4], lines[5])));
        assertThat(unwrapped(pages, Set.of()))
                .extracting(ParagraphReflow.Line::text)
                .contains(String.join(" ", lines));
    }

    @Test
    void the_text_below_a_subject_of_three_lines_is_no_part_of_it() {
        String[] subject = {
            "Onderwerp Beantwoording van de vragen van het lid Voorbeeld over de bouw van",
            "woningen in de kleine kernen van ons land en over de wegen die daarvoor",
            "nodig zijn"
        };
        String[] early = {"De gemeenten hebben hun plannen nu", "aan mij voorgelegd en ik ben blij met"};
        String[] uneven = with(with(early, early), with(early, with(early, with(early, early))));
        assertThat(unwrapped(with(with(subject, WRAPPED), with(uneven, WRAPPED))))
                .first()
                .isEqualTo(String.join(" ", subject));
    }

    @Test
    void a_subject_goes_on_below_the_blank_line_after_its_label() {
        String[] lines = {"Onderwerp Beantwoording van vragen van het lid Voorbeeld", "", "over de bouw van woningen"};
        assertThat(unwrapped(with(with(lines, ""), WRAPPED))).first().isEqualTo(lines[0] + " " + lines[2]);
        lines[2] = "De bouw van woningen";
        assertThat(unwrapped(with(with(lines, ""), WRAPPED))).first().isEqualTo(lines[0]);
    }

    @Test
    void a_text_that_was_never_wrapped_keeps_its_lines() {
        String paragraph = String.join(" ", WRAPPED);
        assertThat(unwrapped(paragraph, "kleine letters vooraan", paragraph)).hasSize(3);
    }

    /** A paragraph whose last line is as full as the others. */
    private static String[] fullToTheEnd() {
        String[] lines = WRAPPED.clone();
        lines[5] = "de wijken op tijd worden aangesloten op het net, ook als de vraag daarna nog verder groeit.";
        return lines;
    }

    private static String[] with(String[] lines, String... more) {
        String[] all = Arrays.copyOf(lines, lines.length + more.length);
        System.arraycopy(more, 0, all, lines.length, more.length);
        return all;
    }

    private static List<String> unwrapped(String... lines) {
        return unwrapped(onPaper(lines), Set.of()).stream()
                .map(ParagraphReflow.Line::text)
                .toList();
    }

    private static List<ParagraphReflow.Line> unwrapped(List<PaperLine> lines, Set<Integer> running) {
        LineJoiner joiner = new LineJoiner(lines.stream().map(PaperLine::words).toList());
        return ParagraphReflow.unwrap(lines, running, new BitSet(), joiner);
    }

    private static List<PaperLine> onPaper(String... lines) {
        return Arrays.stream(lines).map(PaperLine::new).toList();
    }
}
