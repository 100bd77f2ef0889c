package nl.parliament.parser.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import nl.parliament.parser.internal.reference.grammar.LawTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WetRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie [|artikel 8 Wpg] en [|artikel 9 Wpg].",
                "De [jci1.3:c:BWBR0022463|Wet politiegegevens] geldt. [jci1.3:c:BWBR0022463&artikel=8|Artikel 8 Wpg].",
                "Zie [jci1.3:c:BWBR0024705&artikel=8|artikel 8 Wpg] in de "
                        + "[jci1.3:c:BWBR0024705|Wet publieke gezondheid].",
                "Zie [jci1.3:c:BWBR0006000&artikel=1576|artikel 7A:1576 BW].",
                "Zie [jci1.3:c:BWBV0001002&artikel=1F|artikel 1F Vluchtelingenverdrag].",
                "Zie [jci1.3:c:BWBR0028570&artikel=144|artikel 144 van het Wetboek van Strafrecht BES].",
                "Zie [|artikel 391 van Boek 1 van het Burgerlijk Wetboek BES].",
                "De [jci1.3:c:BWBR0022463|Wet politiegegevens (hierna: Wpg)]: "
                        + "[jci1.3:c:BWBR0022463&artikel=8|artikel 8 van de Wpg].",
                "Zie [jci1.3:c:BWBV0001000&artikel=8|art. 8 EVRM]; het EVRM zelf is hier geen vindplaats.",
                "Zie [jci1.3:c:BWBR0001830&artikel=80a|art. 80a RO] en "
                        + "[jci1.3:c:BWBR0004627&artikel=G 6|artikel G 6 van de Kieswet].",
                "Zie [jci1.3:c:BWBR0005252&artikel=2|"
                        + "artikel 2, eerste lid, onder a, ten derde, van de Wet openbaarheid van bestuur].",
                "Op grond van [jci1.3:c:BWBR0001840&artikel=100|artikel 100 van de Grondwet] informeer ik u.",
                "Zie [jci1.3:c:BWBR0005537&artikel=3:2|artikel 3:2, eerste lid, onder b, Awb] daarvoor.",
                "De [jci1.3:c:BWBR0003245&artikel=10|artikelen 10, 14a en 300 van de Wet milieubeheer] gelden.",
                "Conform [jci1.3:c:BWBR0039429&artikel=3.1|wetsartikel 3.1 van de Comptabiliteitswet 2016].",
                "Conform [jci1.3:c:BWBR0039429&artikel=3.1|WetsArtikel 3.1 van de Comptabiliteitswet 2016].",
                "In [jci1.3:c:BWBR0001854&artikel=161quater|artikel 161quater tot en met 161quinquies Sr] staat dit.",
                "Zie [jci1.3:c:BWBR0005290&artikel=655|artikel 7:655 van het Burgerlijk Wetboek] en "
                        + "[jci1.3:c:BWBR0005291&artikel=305a|artikel 3:305a BW].",
                "Volgens [jci1.3:c:BWBR0005290&artikel=271|artikel 271 van Boek 7 van het Burgerlijk Wetboek] kan dat.",
                "De [jci1.3:c:BWBR0005252|Wet openbaarheid van bestuur (Wob)] is vervallen; de "
                        + "[jci1.3:c:BWBR0005252|Wob] gold tot 2022.",
                "In de [|Regeling ammoniak en veehouderij (RAV)] en later in de [|RAV] staat dit.",
                "De [|Wet toekomst dorpshuizen] waarborgt dit, de [|Wet veilige bruggen] zodat het kan.",
                "Wijziging van het [|Besluit stille wegen] tijdens de zomer, de [|Wet schone sloten] aangevuld.",
                "Om de [|Wet lichte fietsen] te wijzigen geldt het huidige [|Besluit brede stoepen].",
                "De [|Energiewet] vervangt de [jci1.3:c:BWBR0011440|Gaswet].",
                "Met de [|Wet stikstofreductie en natuurverbetering] legt het kabinet dit vast.",
                "Het [|Tijdelijk besluit postbezorgers 2009] is ingetrokken.",
                "Hierop is de [|Wet kwaliteitsregistraties zorg] mede van toepassing.",
                "De [|Wet regie volkshuisvesting] dwingt gemeenten, de [|Wet betaalbare huur] introduceert dit.",
                "Artikel 2.1 van die wet, de [jci1.3:c:BWBR0005181|Woningwet] en de "
                        + "[jci1.3:c:BWBR0004471|Monumentenwet 1988].",
                "De [jci1.3:c:BWBR0027466|Wet veiligheidsregio’s] geldt, zie ook de [jci1.3:c:BWBR0005252|Wob]2."
            })
    void words_and_id_are_as_marked(String marked) {
        assertThat(MarkedText.found(new WetRecogniser(LawTable.load()), marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het wetsvoorstel Wet kwaliteitsregistraties zorg ligt in de Kamer.",
                "Het besluit is genomen en de regeling volgt; het Kabinetsbesluit ook.",
                "De wet van de grote getallen en een wet die werkt",
                "De Finse Grondwet en de Tsjechische Woningwet",
                "De Europese Klimaatwet, de Duitse Grondwet en de Thuiswerkregeling van de werkgever",
                "De Wet van Moore, het Besluit van 5 mei en de Regeling van de minister",
                "Wmo-hulpmiddelen en een Ow-lening"
            })
    void what_only_looks_like_it_is_none(String text) {
        assertThat(MarkedText.found(new WetRecogniser(LawTable.load()), text)).isEqualTo(text);
    }
}
