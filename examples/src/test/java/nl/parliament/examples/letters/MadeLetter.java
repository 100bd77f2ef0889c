package nl.parliament.examples.letters;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The letters, each of another shape. Persons, numbers and plans in them are made up. */
enum MadeLetter {
    /** Headings in bold, a date and a subject, one signatory. */
    PLAIN(MadeLetter::plain),
    /** The letterhead in full: return address, labels with values in the side column. */
    SIDE_COLUMN(MadeLetter::sideColumn),
    /** Notes, one of them called within a sentence, two on one line. */
    FOOTNOTES(MadeLetter::footnotes),
    /** A table of figures below the sentence that announces it. */
    FIGURES(MadeLetter::figures),
    /** Bullets, letters, numbers, and dashes one level deeper. */
    LISTS(MadeLetter::lists),
    /** A covering letter, then questions of a member with their answers. */
    ANSWERS(MadeLetter::answers),
    /** Two signatories, and a third on whose behalf they write. */
    TWO_SIGNATORIES(MadeLetter::twoSignatories),
    /** An annex with headings of its own in the same file. */
    ANNEX(MadeLetter::annex),
    /** A motion: a paper of the Tweede Kamer, signed by members. */
    MOTION(MadeLetter::motion),
    /** References of every kind, and later mentions of them. */
    REFERENCES(MadeLetter::references),
    /** Bookmarks, and the name of the ministry in capitals. */
    BOOKMARKS(MadeLetter::bookmarks),
    /** Text that runs over a page, whose side column comes back on the next. */
    TWO_PAGES(MadeLetter::twoPages);

    private static final List<String> TWEEDE_KAMER = List.of(
            "De Voorzitter van de Tweede Kamer", "der Staten-Generaal", "Prinses Irenestraat 6", "2595 BD DEN HAAG");

    private final Consumer<Paper> words;

    MadeLetter(Consumer<Paper> words) {
        this.words = words;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The file in this format. The text of the longest letter comes from its PDF, those of the others from Word. */
    byte[] as(String format) {
        return switch (format) {
            case "docx" -> on(new DocxPaper());
            case "pdf" -> on(new PdfPaper());
            default -> this == TWO_PAGES ? PdfWordsOnly.of(on(new PdfPaper())) : on(new TxtPaper());
        };
    }

    private byte[] on(Paper paper) {
        words.accept(paper);
        return paper.bytes();
    }

    private static Letterhead letterhead(String ministry, String reference, String date, String subject) {
        return new Letterhead(
                "Ministerie van " + ministry,
                "",
                TWEEDE_KAMER,
                List.of("*Ons kenmerk", reference),
                List.of(List.of("Datum", date), List.of("Betreft", subject)),
                List.of());
    }

    private static void plain(Paper paper) {
        paper.letterhead(
                letterhead("Defensie", "BS2025001234", "14 februari 2025", "Onderhoud van de kades in Den Helder"));
        paper.text("Geachte voorzitter,");
        paper.text("Met deze brief informeer ik uw Kamer over het onderhoud van de kades in de haven van Den Helder. "
                + "De werkzaamheden duren tot en met het voorjaar van 2027.");
        paper.heading("Aanleiding");
        paper.text("Uit een inspectie in de zomer van 2024 bleek dat twee van de vijf kades niet langer de belasting "
                + "dragen waarvoor zij zijn gebouwd. Schepen van meer dan zesduizend ton leggen daarom sinds oktober "
                + "elders aan.");
        paper.text("De oorzaak is het uitspoelen van zand achter de damwand. Dat proces is langzaam, maar het stopt "
                + "niet vanzelf.");
        paper.heading("Aanpak en planning");
        paper.text("De damwand wordt over een lengte van driehonderd meter vervangen. Het werk begint in september en "
                + "blijft binnen het budget dat voor het onderhoud van de haven beschikbaar is.");
        paper.text("Hoogachtend,");
        paper.signature("De minister van Defensie,", "J.P. Terwolde");
    }

    private static void sideColumn(Paper paper) {
        List<String> column = List.of(
                "*Directie Water en Bodem",
                "*Bezoekadres",
                "Rijnstraat 8",
                "2515 XP Den Haag",
                "*Postadres",
                "Postbus 20901",
                "*Ons kenmerk",
                "IENW/BSK-2025/104417",
                "*Uw kenmerk",
                "2025Z03118",
                "*Bijlage(n)",
                "2");
        paper.letterhead(new Letterhead(
                "Ministerie van Infrastructuur en Waterstaat",
                "> Retouradres Postbus 20901 2500 EX Den Haag",
                TWEEDE_KAMER,
                column,
                List.of(
                        List.of("Datum", "3 juni 2025"),
                        List.of(
                                "Betreft",
                                "Verzilting van het oppervlaktewater in de kuststreek en de maatregelen "
                                        + "voor de komende droge zomers")),
                List.of()));
        paper.text("Geachte voorzitter,");
        paper.text("Hierbij bied ik uw Kamer het onderzoek aan naar de verzilting van het oppervlaktewater langs de "
                + "kust, samen met een overzicht van de maatregelen die de waterschappen deze zomer nemen.");
        paper.text("Het onderzoek laat zien dat zout water in droge jaren tot veertig kilometer landinwaarts komt. "
                + "Voor de drinkwaterbedrijven is dat nu nog geen probleem, voor de teelt van bollen wel.");
        paper.text("In het najaar ontvangt uw Kamer een brief over de maatregelen op de lange termijn.");
        paper.text("Hoogachtend,");
        paper.signature("De minister van Infrastructuur en Waterstaat,", "Hanna Veldhoek");
    }

    private static void footnotes(Paper paper) {
        paper.letterhead(letterhead(
                "Onderwijs, Cultuur en Wetenschap",
                "51234567",
                "9 september 2024",
                "Toegankelijkheid van kleine musea"));
        paper.text("Geachte voorzitter,");
        paper.text("Vorig jaar heb ik toegezegd om uw Kamer te informeren over de toegankelijkheid van kleine "
                + "musea.^[Handelingen II 2023/24, nr. 31, item 9.] Met deze brief doe ik die toezegging gestand.");
        paper.heading("Onderzoek onder musea");
        paper.text("Een bureau heeft in mijn opdracht honderdtwintig musea bezocht.^[Bureau Drempelvrij, De drempel "
                + "van het museum, Amersfoort 2024.] Daarvan heeft een derde een ingang zonder treden, en een kwart "
                + "een toilet dat voor iedereen bruikbaar is.^[De cijfers gelden voor musea met minder dan tienduizend "
                + "bezoekers per jaar; grotere musea zijn in een eerder onderzoek bezocht.]");
        paper.heading("Vervolg");
        paper.text("De regeling voor monumenten^[Kamerstuk 32 156, nr. 118.] biedt ruimte om aanpassingen aan gebouwen "
                + "te betalen. Ik wijs de musea op die mogelijkheid en kom hier in het voorjaar op terug.");
        paper.text("Hoogachtend,");
        paper.signature("De minister van Onderwijs, Cultuur en Wetenschap,", "R.T. Oosterling");
    }

    private static void figures(Paper paper) {
        paper.letterhead(
                letterhead("Financiën", "2025-0000098765", "21 maart 2025", "Opbrengst van de heffing op kluizen"));
        paper.text("Geachte voorzitter,");
        paper.text("Hierbij informeer ik uw Kamer over de opbrengst van de heffing op kluizen. De tabel hieronder "
                + "geeft de bedragen in miljoenen euro.");
        paper.table(List.of(
                List.of("Onderdeel", "2023", "2024", "2025"),
                List.of("Kluizen bij banken", "12,4", "13,1", "13,5"),
                List.of("Kluizen in hotels", "3,0", "2,8", "2,7"),
                List.of("Totaal", "15,4", "15,9", "16,2")));
        paper.text("De opbrengst stijgt langzaam, vooral door nieuwe kluizen bij banken. Voor het jaar 2026 verwacht "
                + "ik geen grote veranderingen.");
        paper.text("Hoogachtend,");
        paper.signature("De staatssecretaris van Financiën,", "Mirthe Dallinga");
    }

    private static void lists(Paper paper) {
        paper.letterhead(
                letterhead("Economische Zaken", "DGBI / 98765432", "12 mei 2025", "Regels voor kleine brouwerijen"));
        paper.text("Geachte voorzitter,");
        paper.text("Met deze brief geef ik uw Kamer een overzicht van de regels voor kleine brouwerijen. Drie regels "
                + "vervallen in het komende jaar:");
        paper.list(
                "• de plicht om elke ketel apart te laten keuren;",
                "• de plicht om een logboek op papier te bewaren;",
                "• het verbod om op zondag te bottelen.");
        paper.text("Twee regels blijven, omdat de veiligheid van personeel en gasten daarom vraagt:");
        paper.list(
                "1. de keuring van drukvaten, met daarin:",
                "  a. een jaarlijkse controle van de kleppen;",
                "  b. een proef met water om de vijf jaar;",
                "2. de eisen aan de brandveiligheid.");
        paper.text("Een brouwerij kan op twee manieren laten zien dat zij aan de regels voldoet:");
        paper.list(
                "a. met een verklaring van een erkende keurmeester;",
                "b. met een eigen plan dat de inspectie heeft " + "goedgekeurd.");
        paper.text("De nieuwe regels gaan in op de eerste dag van het komende jaar.");
        paper.text("Hoogachtend,");
        paper.signature("De minister van Economische Zaken,", "W.A. Kruijswegen");
    }

    private static void answers(Paper paper) {
        paper.letterhead(letterhead(
                "Justitie en Veiligheid",
                "6011223",
                "25 juli 2024",
                "Beantwoording vragen van het lid Oudehoorn over de sluiting van een brandweerkazerne"));
        paper.text("Geachte voorzitter,");
        paper.text("In antwoord op uw brief van 5 juli 2024, nr. 2024Z19999, deel ik u mede dat de vragen van het lid "
                + "Oudehoorn over de sluiting van een brandweerkazerne worden beantwoord zoals aangegeven in de "
                + "bijlage bij deze brief.");
        paper.text("Hoogachtend,");
        paper.signature("De minister van Justitie en Veiligheid,", "S.K. Lindeboom");
        paper.page();
        paper.heading("Antwoorden van de minister van Justitie en Veiligheid op de vragen van het lid Oudehoorn over "
                + "de sluiting van een brandweerkazerne (ingezonden 5 juli 2024, nr. 2024Z19999)");
        paper.heading("Vraag 1");
        paper.text("Kent u het bericht dat de kazerne in het dorp Zuiderhaag aan het eind van dit jaar sluit?");
        paper.heading("Antwoord op vraag 1");
        paper.text("Ja.");
        paper.heading("Vraag 2");
        paper.text("Hoeveel minuten later is de brandweer na de sluiting ter plaatse, en wie heeft dat berekend?");
        paper.heading("Antwoord op vraag 2");
        paper.text("De veiligheidsregio heeft berekend dat de brandweer gemiddeld twee minuten later ter plaatse is. "
                + "Die berekening is door een onafhankelijk bureau nagekeken.");
        paper.heading("Vraag 3");
        paper.text("Bent u bereid om met de gemeente in gesprek te gaan? Zo nee, waarom niet?");
        paper.heading("Antwoord op vraag 3");
        paper.text("Het bestuur van de veiligheidsregio beslist over de plaats van kazernes. De gemeente heeft in dat "
                + "bestuur een eigen stem, en ik treed daar niet in.");
    }

    private static void twoSignatories(Paper paper) {
        paper.letterhead(
                letterhead("Buitenlandse Zaken", "BZ2512345", "10 oktober 2025", "Vervoer van hulpgoederen over zee"));
        paper.text("Geachte voorzitter,");
        paper.text("Mede namens de minister van Infrastructuur en Waterstaat informeren wij uw Kamer over het vervoer "
                + "van hulpgoederen over zee. Twee schepen vertrekken in november uit Vlissingen.");
        paper.text("De schepen varen onder Nederlandse vlag. De bemanning bestaat uit burgers die zich daarvoor zelf "
                + "hebben aangemeld.");
        paper.signature(
                "De minister van Buitenlandse Zaken,",
                "D.M. Vlietland",
                "De minister van Defensie,",
                "Ruud " + "Haverkate");
    }

    private static void annex(Paper paper) {
        paper.letterhead(letterhead(
                "Sociale Zaken en Werkgelegenheid",
                "2025-0000054321",
                "6 januari 2025",
                "Planning van de wetsvoorstellen"));
        paper.text("Geachte voorzitter,");
        paper.text("Bijgaand treft u de planning aan van de wetsvoorstellen die ik in dit jaar aan uw Kamer stuur. De "
                + "planning staat in de bijlage bij deze brief en wordt elk kwartaal bijgewerkt.");
        paper.text("Hoogachtend,");
        paper.signature("De minister van Sociale Zaken en Werkgelegenheid,", "Elke Bovenkamp");
        paper.page();
        paper.heading("Bijlage 1: Planning van de wetsvoorstellen in 2025");
        paper.text("Deze bijlage noemt de wetsvoorstellen in de volgorde waarin uw Kamer ze kan verwachten, met de "
                + "stand van het werk aan elk voorstel.");
        paper.heading("Eerste helft van het jaar");
        paper.text("Het voorstel over de rusttijden van chauffeurs ligt bij de Raad van State. Ik verwacht het advies "
                + "in maart, en stuur het voorstel daarna zo snel mogelijk naar uw Kamer.");
        paper.heading("Tweede helft van het jaar");
        paper.text("Over het voorstel voor een register van kelders en zolders loopt nog een internetconsultatie. "
                + "Daarna volgt een toets op de uitvoerbaarheid door de inspectie.");
    }

    private static void motion(Paper paper) {
        paper.officialHead(
                new String[] {"Tweede Kamer der Staten-Generaal"},
                new String[] {"Vergaderjaar 2024-2025"},
                new String[] {"29 398", "Maatregelen verkeersveiligheid"},
                new String[] {"Nr. 1299", "MOTIE VAN DE LEDEN ZANDSTEDE EN VAN OUDEHOORN"},
                new String[] {"", "Voorgesteld 24 april 2025"});
        paper.text("De Kamer,");
        paper.text("gehoord de beraadslaging,");
        paper.text("constaterende dat op smalle dijkwegen de meeste ongelukken gebeuren met voertuigen die breder zijn "
                + "dan twee meter;");
        paper.text("overwegende dat een lagere snelheid op die wegen het aantal ongelukken kan verminderen, zonder dat "
                + "de reis veel langer duurt;");
        paper.text("verzoekt de regering om met de waterschappen een proef te houden op ten minste vijf dijkwegen,");
        paper.text("en gaat over tot de orde van de dag.");
        paper.text("Zandstede");
        paper.text("Van Oudehoorn");
    }

    private static void references(Paper paper) {
        paper.letterhead(letterhead(
                "Klimaat en Groene Groei",
                "KGG / 97531246",
                "17 november 2025",
                "Uitvoering van moties over warmte in wijken"));
        paper.text("Geachte voorzitter,");
        paper.text("Op 12 juni 2025 heeft uw Kamer de motie van het lid Zandstede c.s. (Kamerstuk 30 196, nr. 815) "
                + "aangenomen. Die motie verzoekt de regering om bewoners eerder te betrekken bij de aanleg van "
                + "warmtenetten.");
        paper.heading("Stand van zaken");
        paper.text("De voornoemde motie voer ik uit samen met de motie van het lid Van Oudehoorn (36 600 XXIII, nr. "
                + "41). Over beide moties schreef ik uw Kamer eerder in mijn brief van 3 september 2025 (Kamerstukken "
                + "II 2024/25, 30 196, nr. 822).");
        paper.text("Volgens artikel 2.10, derde lid, van de Omgevingswet hoort een gemeente de bewoners bij een plan. "
                + "Ook richtlijn (EU) 2018/2001 vraagt daarom. De Afdeling bestuursrechtspraak legt dat ruim uit "
                + "(ECLI:NL:RVS:2021:1234), en artikel 8 van de Algemene wet bestuursrecht staat daar niet aan in de "
                + "weg.");
        paper.heading("Vervolg");
        paper.text("De cijfers over alle wijken staan op https://www.voorbeeld.nl/warmte/wijken. In de zomer van 2026 "
                + "informeer ik uw Kamer over de uitkomst, zoals ik heb toegezegd in het commissiedebat van 4 november "
                + "2025.");
        paper.text("Hoogachtend,");
        paper.signature("De minister van Klimaat en Groene Groei,", "Tessel Roggeveen");
    }

    private static void bookmarks(Paper paper) {
        paper.letterhead(new Letterhead(
                "MINISTERIE VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES",
                "",
                List.of(
                        "De Voorzitter van de Eerste Kamer",
                        "der Staten-Generaal",
                        "Postbus 20017",
                        "2500 EA DEN " + "HAAG"),
                List.of("*Kenmerk", "2025-0000123499"),
                List.of(List.of("Datum", "1 juli 2025"), List.of("Onderwerp", "Namen van straten op de eilanden")),
                List.of()));
        paper.text("Geachte voorzitter,");
        paper.text("{_Hlk208388614:Hierbij} beantwoord ik de vraag die uw Kamer in het debat over de eilanden heeft "
                + "gesteld, over de namen van straten en pleinen. {_Hlk208388615:De eilanden beslissen zelf over die "
                + "namen}, en leggen ze vast in een register.");
        paper.text("Dat register is voor iedereen in te zien. {_Hlk208388616:Drie keer per jaar} wordt het bijgewerkt "
                + "door het kadaster.");
        paper.text("Hoogachtend,");
        paper.signature("De minister van Binnenlandse Zaken en Koninkrijksrelaties,", "B.E. Uiterwijk");
    }

    private static void twoPages(Paper paper) {
        paper.letterhead(new Letterhead(
                "",
                "> Retouradres Postbus 20401 2500 EK Den Haag",
                TWEEDE_KAMER,
                List.of("*Directie Visserij", "*Ons kenmerk", "DGNV / 96595438"),
                List.of(List.of("Datum", "31 januari 2025"), List.of("Betreft", "Vangst van garnalen in de Waddenzee")),
                List.of("*Directie Visserij", "*Ons kenmerk", "DGNV / 96595438")));
        paper.text("Geachte voorzitter,");
        paper.text("Met deze brief informeer ik uw Kamer over de vangst van garnalen in de Waddenzee in de afgelopen "
                + "drie jaren, en over de afspraken die ik daarover met de vissers en de natuurorganisaties heb "
                + "gemaakt.");
        for (String area : List.of("oostelijke", "westelijke", "noordelijke", "zuidelijke")) {
            paper.heading("Het " + area + " deel");
            paper.text("In het " + area + " deel van de Waddenzee nam de vangst toe tot ongeveer zevenduizend ton per "
                    + "jaar. De vissers varen daar met kleine schepen, die elke avond in de haven terugkeren en hun "
                    + "vangst meteen verkopen aan de handelaren op de kade.");
            paper.text("De natuurorganisaties vragen aandacht voor de zeehonden, die in het " + area + " deel in de "
                    + "zomer hun jongen krijgen. Daarom blijven de schepen tussen half mei en half augustus ten minste "
                    + "achthonderd meter uit de buurt van de banken waarop de dieren rusten.");
        }
        paper.heading("Overleg en vervolg");
        paper.text("De afspraken gelden voor drie jaren. Daarna bekijk ik samen met de vissers en de "
                + "natuurorganisaties of zij voldoen, en informeer ik uw Kamer over de uitkomst.");
        paper.text("Hoogachtend,");
        paper.signature("De staatssecretaris van Landbouw, Visserij, Voedselzekerheid en Natuur,", "Lieke Waterreus");
    }
}
