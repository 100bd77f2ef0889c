package nl.parliament.examples.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter may hold any number of times: each sign and each small construct, in a row and on lines of its own.
 *
 * @param name for people
 * @param unit what is repeated
 */
record Repeated(String name, String unit) {
    /** Signs that some stage, reader or export asks about; each is repeated in one line and on lines. */
    private static final String SIGNS = " -–_.,:;()[]{}<>\"'„”‘’*#|\\/`~=+^&%@•01aAé?!§…\u00a0\u200b\u00ad\u0301";

    private static final List<String> IN_A_LINE = List.of(
            "\t",
            "a\t",
            "1\t",
            "1. ",
            "1) ",
            "a) ",
            "[1] ",
            "(1) ",
            "nr. ",
            "Dr. A. ",
            "www.",
            "http://a ",
            "a@b.nl ",
            "[footnoteRef:1] ",
            " [1:  noot ]",
            "[hyperlink: a] ",
            "[bookmark: a]",
            "¹ ",
            "^1 ",
            "36 200, ",
            "Kamerstuk 36 200, nr. 5 ",
            "artikel 1 ",
            "de motie-Jansen ",
            "1 mei 2024 ",
            "Zin is dit. ",
            "\"a\" ",
            "*a* ",
            "**a**",
            "[a](b)",
            "<b>",
            "&amp;",
            "a-b ",
            "I. ",
            "Ja. ",
            "en voorts ",
            "zal uw Kamer informeren ",
            "de minister van Financiën, ");
    private static final List<String> ON_LINES = List.of(
            "\n",
            "a\n",
            "a\n\n",
            "- punt\n",
            "1. punt\n",
            "a) punt\n",
            "  - punt\n",
            "| a | b |\n",
            "+---+---+\n",
            "a\tb\tc\n",
            "links                 rechts\n",
            "Vraag 1\nIs dit zo?\n\nAntwoord 1\nJa.\n\n",
            "1 Kamerstuk 36 200\n",
            "[1] noot\n",
            "Zie noot [1].\n\n",
            "[1: noot]\n",
            "Datum 1 mei 2024\n",
            "Onze referentie\n",
            "Geachte voorzitter,\n",
            "Hoogachtend,\n",
            "De minister van Financiën,\n",
            "J. Jansen\n",
            "Bijlage 1\n\nTekst.\n\n",
            "1.1 Kop\n\nTekst van de zin.\n\n",
            "Kop\n\nTekst is dit.\n\n",
            "    ingesprongen\n",
            "a\f",
            "Pagina 1 van 2\n",
            "De Kamer,\n\n",
            "overwegende dat dit zo is;\n\n",
            "verzoekt de regering dit te doen,\n\n",
            "Een regel die afbreekt aan het ein-\nde.\n",
            "Een regel die doorloopt zonder punt\n",
            "> a\n",
            "Artikel 1\n\nTekst.\n\n",
            "nr. 4\n",
            "A\nBRIEF VAN DE MINISTER VAN FINANCIËN\n",
            "36 200 Vaststelling van de begroting\n",
            "Voorgesteld 1 mei 2024\n",
            "Den Haag, 1 mei 2024\n",
            "Tweede Kamer der Staten-Generaal\nVergaderjaar 2023-2024\n",
            "De voorzitter van de commissie,\nJansen\n",
            "en gaat over tot de orde van de dag.\n",
            "Ik zal uw Kamer voor de zomer informeren.\n\n",
            ", x4\n");

    /** All of them but signs on lines. */
    static Stream<Repeated> inShort() {
        return Stream.concat(
                        SIGNS.codePoints().mapToObj(Character::toString),
                        Stream.concat(IN_A_LINE.stream(), ON_LINES.stream()))
                .map(Repeated::of);
    }

    /** All of them. */
    static Stream<Repeated> all() {
        List<Repeated> all = new ArrayList<>();
        SIGNS.codePoints().mapToObj(Character::toString).forEach(sign -> {
            all.add(of(sign));
            all.add(of(sign + "\n"));
        });
        IN_A_LINE.forEach(unit -> all.add(of(unit)));
        ON_LINES.forEach(unit -> all.add(of(unit)));
        return all.stream();
    }

    private static Repeated of(String unit) {
        StringBuilder name = new StringBuilder();
        unit.codePoints()
                .forEach(point -> name.append(
                        point > ' ' && point < 127 ? Character.toString(point) : String.format("\\u%04x", point)));
        return new Repeated(name.toString(), unit);
    }

    /** A letter with so many in its head, in a paragraph of their own, in a sentence and below its closing. */
    String letter(int count) {
        boolean isLine = unit.indexOf('\n') >= 0;
        String much = unit.repeat(count / (isLine ? 16 : 4) / Math.max(1, unit.length() / 8));
        return "Ministerie van Financiën\nDatum 1 mei 2024\nBetreft " + much + "\n\nGeachte voorzitter,\n\n" + much
                + "\n\nDank voor " + much + " en slot.\n\nHoogachtend,\n\n" + much
                + "\nJ. Jansen\nMinister van Financiën\n";
    }
}
