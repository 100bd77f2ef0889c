package nl.parliament.parser;

import java.nio.charset.StandardCharsets;

/** Makes XML of the official publisher, written for tests. */
final class PublicationMaker {
    private PublicationMaker() {}

    /** A motion of two members with these elements between its opening and its formula. */
    static byte[] motion(String clauses) {
        return paper(
                "MOTIE VAN DE LEDEN GRINWIS EN VAN CAMPEN",
                "<al>De Kamer,</al><al>gehoord de beraadslaging,</al>" + clauses
                        + "<al>en gaat over tot de orde van de dag.</al>"
                        + "<al-groep><al>Grinwis</al><al>Van Campen.</al></al-groep>");
    }

    /** A paper in a dossier of the budget with this title and these elements for text. */
    static byte[] paper(String title, String text) {
        return publication("""
                <metadata>
                  <meta name="OVERHEIDop.externMetadataRecord" scheme=""
                    content="https://zoek.officielebekendmakingen.nl/kst-36600-XV-12/metadata.xml"/>
                </metadata>
                <kamerstuk>
                  <kamerstukkop>
                    <tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel>
                    <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
                  </kamerstukkop>
                  <dossier>
                    <dossiernummer>
                      <dossiernr>36 600</dossiernr>
                      <begrotingshoofdstuk>XV</begrotingshoofdstuk>
                    </dossiernummer>
                    <titel>Vaststelling van de begroting</titel>
                  </dossier>
                  <stuk>
                    <stuknr>Nr. <ondernummer kamer="2">12</ondernummer></stuknr>
                    <titel>%s</titel>
                    <datumtekst>Voorgesteld <datum isodatum="2024-11-12">12 november 2024</datum></datumtekst>
                    <algemeen><vrije-tekst><tekst status="goed">%s</tekst></vrije-tekst></algemeen>
                  </stuk>
                </kamerstuk>
                """.formatted(title, text));
    }

    /** A publication with these elements. */
    static byte[] publication(String elements) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<officiele-publicatie>" + elements
                + "</officiele-publicatie>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
