package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.parliament.model.Asker;
import nl.parliament.model.Certainty;
import nl.parliament.model.Diagnostic;
import nl.parliament.model.DocumentType;
import nl.parliament.model.Dossier;
import nl.parliament.model.Footnote;
import nl.parliament.model.ItemList;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.ListItem;
import nl.parliament.model.MotionClause;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.Provenance;
import nl.parliament.model.QuestionAnswer;
import nl.parliament.model.Section;
import nl.parliament.model.Signatory;
import nl.parliament.model.SourceFormat;
import nl.parliament.model.Table;
import nl.parliament.model.TableCell;
import org.junit.jupiter.api.Test;

/** The XML of the official publisher: what it says for certain is taken as stated. Written for this test. */
class PublicationTest {
    private static final ParliamentParser PARSER = ParliamentParser.create();
    private static final String REQUEST = "<al>verzoekt de regering de dijk te dichten,</al>";

    @Test
    void the_head_of_a_paper_is_stated() {
        ParliamentaryDocument motion = document(PublicationMaker.motion(REQUEST));
        assertThat(motion.source().format()).isEqualTo(SourceFormat.XML);
        assertThat(motion.type()).isEqualTo(DocumentType.MOTIE);
        assertThat(motion.metadata().identifier()).isEqualTo("kst-36600-XV-12");
        assertThat(motion.metadata().sessionYear()).isEqualTo("2024-2025");
        assertThat(motion.metadata().number()).isEqualTo("12");
        assertThat(motion.metadata().dossiers())
                .containsExactly(new Dossier("36600-XV", "Vaststelling van de begroting"));
        assertThat(motion.metadata().date()).hasToString("2024-11-12");
        assertThat(motion.metadata().subject()).isEqualTo("MOTIE VAN DE LEDEN GRINWIS EN VAN CAMPEN");
        assertThat(stated(motion)).contains("metadata.identifier", "metadata.number", "metadata.dossiers[0]");
    }

    @Test
    void the_members_of_a_motion_stand_after_its_formula() {
        ParliamentaryDocument motion = document(PublicationMaker.motion(REQUEST));
        assertThat(motion.signatories()).extracting(Signatory::name).containsExactly("Grinwis", "Van Campen");
        assertThat(stated(motion)).contains("signatories[0]", "signatories[1]");
    }

    @Test
    void a_sentence_typed_on_several_lines_is_one_and_names_are_not() {
        ParliamentaryDocument motion =
                document(PublicationMaker.motion("<al-groep><al>constaterende dat de dijk in de kleine kernen</al>"
                        + "<al>nog altijd lekt (36 410, nr.</al><al>17);</al></al-groep>" + REQUEST));
        assertThat(motion.motion().clauses())
                .extracting(MotionClause::text)
                .contains("constaterende dat de dijk in de kleine kernen nog altijd lekt (36 410, nr. 17);");
        assertThat(motion.signatories()).hasSize(2);
    }

    @Test
    void a_link_of_the_publisher_is_a_stated_reference() {
        ParliamentaryDocument motion = document(PublicationMaker.motion("<al>overwegende dat de Kamer dit "
                + "<extref doc=\"kst-36200-XIV-61\" soort=\"document\" status=\"actief\">eerder</extref> vroeg, in het "
                + "wetsvoorstel (<dossierref dossier=\"34165\">34 165</dossierref>);</al>" + REQUEST));
        assertThat(motion.references())
                .extracting(reference -> reference.target().id(), reference -> reference.text())
                .contains(tuple("kst-36200-XIV-61", "eerder"), tuple("dossier-34165", "34 165"));
        assertThat(motion.references().get(0).target()).isEqualTo(new Kamerstuk("36200", "XIV", "61"));
        assertThat(stated(motion)).contains("references[0]", "references[1]");
    }

    @Test
    void what_a_recogniser_says_more_about_a_link_stays() {
        ParliamentaryDocument motion = document(
                PublicationMaker.motion("<al>overwegende dat de motie-Bikker c.s. (<extref doc=\"kst-36410-29\" "
                        + "soort=\"document\">36 410, nr. 29</extref>) is aangenomen;</al>" + REQUEST));
        assertThat(motion.references())
                .extracting(
                        reference -> reference.target().kind(),
                        reference -> reference.target().id())
                .containsExactly(tuple("motie", "kst-36410-29"));
        assertThat(stated(motion)).contains("references[0]");
    }

    @Test
    void a_link_that_names_another_paper_than_its_text_is_followed() {
        ParliamentaryDocument motion = document(
                PublicationMaker.motion("<al>gezien Kamerstuk <extref doc=\"kst-36045-192\" soort=\"document\">36 045, "
                        + "nr. 191</extref>;</al>" + REQUEST));
        assertThat(motion.references())
                .extracting(reference -> reference.target().id())
                .containsExactly("kst-36045-192");
    }

    @Test
    void questions_have_their_answers_notes_and_askers() {
        ParliamentaryDocument answers = document(PublicationMaker.publication("""
                <kamervragen>
                  <kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel></kamervraagkop>
                  <kamervraagnummer>100</kamervraagnummer>
                  <kamervraagomschrijving type="vraag">Vragen van het lid
                    <naam><achternaam>Van Campen</achternaam></naam> (<politiek>VVD</politiek>) over
                    <kamervraagonderwerp>de dijk</kamervraagonderwerp> (ingezonden 3 september 2024).
                  </kamervraagomschrijving>
                  <kamervraagomschrijving type="antwoord">Antwoord van Minister
                    <naam><achternaam>Madlener</achternaam></naam> (Infrastructuur en Waterstaat)
                    (ontvangen 1 oktober 2024).</kamervraagomschrijving>
                  <vraag><nr>Vraag 1</nr><al>Kent u het bericht?<noot id="n1" type="voet"><noot.nr>1</noot.nr>
                    <noot.al>De Krant, <extref doc="www.example.org/dijk" soort="URL">Dijk lekt</extref>.</noot.al>
                  </noot></al></vraag>
                  <antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>
                  <vraag><nr>Vraag 2</nr><al>Wat gaat u doen?</al></vraag>
                  <vraag><nr>Vraag 3</nr><al>En wanneer?</al></vraag>
                  <antwoord><nr>Antwoord 2 en 3</nr><al>Ik dicht de dijk.</al><al>Morgen.</al></antwoord>
                </kamervragen>"""));
        assertThat(answers.type()).isEqualTo(DocumentType.ANTWOORD_KAMERVRAGEN);
        assertThat(answers.metadata().number()).isEqualTo("100");
        assertThat(answers.inquiry().askers()).containsExactly(new Asker("Van Campen", "VVD"));
        assertThat(answers.questions())
                .extracting(QuestionAnswer::numbers, pair -> pair.answer().text())
                .containsExactly(tuple(List.of("1"), "Ja."), tuple(List.of("2", "3"), "Ik dicht de dijk.\nMorgen."));
        assertThat(answers.footnotes())
                .extracting(Footnote::label, Footnote::text)
                .containsExactly(tuple("1", "De Krant, Dijk lekt."));
        assertThat(answers.references())
                .extracting(reference -> reference.target().url())
                .containsExactly("https://www.example.org/dijk");
    }

    @Test
    void headings_lists_and_tables_of_a_letter_stand_as_its_elements_say() {
        ParliamentaryDocument letter = document(PublicationMaker.paper("BRIEF VAN DE MINISTER VAN FINANCIËN", """
                <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>
                <al>Den Haag, 12 november 2024</al>
                <al>Met deze brief informeer ik uw Kamer over de dijken in de kleine kernen en de bouw.</al>
                <tussenkop kopopmaak="vet">Dit is de planning. Zij geldt nu.</tussenkop>
                <al>De planning is als volgt, en die is met de gemeenten besproken:</al>
                <lijst type="expliciet"><li><li.nr>a.</li.nr><al>de dijk wordt gedicht;</al>
                  <lijst type="ndash"><li><al>eerst de noordkant;</al></li></lijst></li>
                  <li><li.nr>b.</li.nr><al>de dijk wordt verhoogd.</al></li></lijst>
                <table><tgroup cols="3"><colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/>
                  <thead><row><entry colname="c1"><al>Jaar</al></entry>
                    <entry namest="c2" nameend="c3"><al>Bedrag</al></entry></row></thead>
                  <tbody><row><entry colname="c1" morerows="1"><al>2025</al></entry><entry><al>1</al></entry>
                    <entry><al>2</al></entry></row><row><entry colname="c2"/><entry><al>3</al></entry></row></tbody>
                </tgroup></table>
                <ondertekening><functie>De Minister van Financiën,</functie>
                  <naam><voornaam>E.</voornaam><achternaam>Heinen</achternaam></naam></ondertekening>"""));
        Section planning = letter.sections().get(1);
        assertThat(planning.heading().text()).isEqualTo("Dit is de planning. Zij geldt nu.");
        assertThat(((ItemList) planning.blocks().get(1)).items())
                .extracting(ListItem::label, item -> item.items().size())
                .containsExactly(tuple("a.", 1), tuple("b.", 0));
        assertThat(((Table) planning.blocks().get(2)).rows())
                .flatExtracting(row -> row.cells())
                .extracting(TableCell::text, TableCell::columns, TableCell::rows, TableCell::header)
                .containsExactly(
                        tuple("Jaar", 1, 1, true),
                        tuple("Bedrag", 2, 1, true),
                        tuple("2025", 1, 2, false),
                        tuple("1", 1, 1, false),
                        tuple("2", 1, 1, false),
                        tuple("", 1, 1, false),
                        tuple("3", 1, 1, false));
        assertThat(letter.signatories())
                .extracting(Signatory::name, Signatory::role)
                .containsExactly(tuple("E. Heinen", "De Minister van Financiën"));
    }

    @Test
    void divisions_nest_their_headings() {
        ParliamentaryDocument note = document(PublicationMaker.paper("MEMORIE VAN TOELICHTING", """
                <divisie><kop><nr>1.</nr><titel>Algemeen</titel></kop><tekst><al>Dit is de kern van de wet.</al></tekst>
                  <divisie><kop><nr>1.1</nr><titel>Doel</titel></kop><tekst><al>Dit is het doel.</al></tekst></divisie>
                </divisie>
                <divisie><kop><nr>2.</nr><titel>Kosten</titel></kop><tekst><al>Er zijn geen kosten.</al></tekst>
                </divisie>"""));
        assertThat(note.allSections())
                .filteredOn(section -> section.heading() != null)
                .extracting(section -> section.heading().text(), Section::level)
                .containsExactly(tuple("1. Algemeen", 1), tuple("1.1 Doel", 2), tuple("2. Kosten", 1));
    }

    @Test
    void a_debate_is_a_report_with_its_speakers_as_headings() {
        ParliamentaryDocument debate = document(PublicationMaker.publication("""
                <handelingen><agendapunt><item-titel>Dijken</item-titel><spreekbeurt><spreker>
                  <voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Grinwis</achternaam></naam>
                  (<politiek>ChristenUnie</politiek>):</spreker><tekst><al>Voorzitter. De dijk lekt.</al></tekst>
                </spreekbeurt></agendapunt></handelingen>"""));
        assertThat(debate.type()).isEqualTo(DocumentType.VERSLAG);
        assertThat(debate.allSections())
                .extracting(section -> section.heading().text())
                .contains("Dijken", "De heer Grinwis (ChristenUnie):");
    }

    @Test
    void an_element_that_is_not_known_keeps_its_text_and_is_named() {
        var result = PARSER.parse(
                PublicationMaker.motion(REQUEST + "<verrassing>en <vreemd>dit</vreemd> ook te doen,</verrassing>"),
                "m.xml");
        assertThat(result.document().text()).contains("\nen dit ook te doen,\n");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(
                        tuple("element-unknown", "elements that are not known are read as text: verrassing, vreemd"));
    }

    @Test
    void marks_stay_in_order_where_accents_are_composed() {
        ParliamentaryDocument letter = document(PublicationMaker.paper(
                "BRIEF VAN DE MINISTER VAN FINANCIËN",
                "<al>cafe\u0301 <extref doc=\"kst-34165-3\"><noot id=\"n1\"><noot.nr>1</noot.nr>"
                        + "<noot.al>Bron.</noot.al></noot></extref>tekst</al>"));
        assertThat(letter.text()).contains("caf\u00e9 tekst");
        assertThat(letter.footnotes()).hasSize(1);
    }

    @Test
    void the_number_of_a_note_outside_any_note_is_text() {
        ParliamentaryDocument letter = document(PublicationMaker.paper(
                "BRIEF VAN DE MINISTER VAN FINANCIËN", "<al>Vooraf <noot.nr>1</noot.nr> achteraf.</al>"));
        assertThat(letter.text()).contains("Vooraf 1 achteraf.");
    }

    @Test
    void a_note_within_a_note_has_a_number_of_its_own() {
        ParliamentaryDocument letter = document(PublicationMaker.paper(
                "BRIEF VAN DE MINISTER VAN FINANCIËN",
                "<al>Tekst<noot><noot.nr>1</noot.nr><noot.al>Buiten<noot><noot.nr>2</noot.nr>"
                        + "<noot.al>Binnen.</noot.al></noot>.</noot.al></noot>.</al>"));
        assertThat(letter.footnotes()).extracting(Footnote::label).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void a_title_within_the_text_is_no_title_of_the_paper() {
        ParliamentaryDocument paper = document(PublicationMaker.publication(
                "<kamerstuk><divisie><kop><titel>Brief van de minister van Defensie</titel></kop>"
                        + "<al>Tekst.</al></divisie></kamerstuk>"));
        assertThat(paper.metadata().subject()).isNull();
    }

    @Test
    void text_between_elements_is_kept_everywhere() {
        ParliamentaryDocument paper =
                document(PublicationMaker.publication("los <kamerstuk>van <stuk>alle <titel>TITEL</titel> "
                        + "<algemeen>kaders <al>een</al> twee</algemeen></stuk><ondertekening>De Minister, "
                        + "<naam>Jansen</naam></ondertekening></kamerstuk>"));
        assertThat(paper.text()).isEqualTo("los\nvan\nalle\tTITEL\nkaders\neen\ntwee\nDe Minister,\nJansen");
    }

    private static ParliamentaryDocument document(byte[] xml) {
        return PARSER.parse(xml, "publicatie.xml").document();
    }

    private static List<String> stated(ParliamentaryDocument document) {
        return document.provenance().stream()
                .filter(one -> one.certainty() == Certainty.STATED)
                .map(Provenance::field)
                .toList();
    }
}
