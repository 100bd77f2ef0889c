package nl.parliament.parser.internal.reference.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.parser.internal.dutch.NameParticles;

/** Names of members as a mention of a motion joins them. */
public final class Submitters {
    private static final String PREFIX = "(?:(?:" + NameParticles.ALTERNATION + ") )";
    private static final String SURNAME =
            "(?!Kamer|Kst|Tweede|Eerste|Europ|Nederland|Buitenlandse|Binnenlandse|Minister|"
                    + "Staatssecretaris)\\p{Lu}[\\p{L}'\u0307]{1,20}(?:-(?:(?:van|de|der|"
                    + "den) ){0,2}\\p{Lu}[\\p{L}']{1,20}){0,2}";
    // "Remco Dijkstra" | "Pia Dijkstra": the first name where two members bear the same surname
    private static final String FIRST = "(?:(?!Kamer|Motie|Tweede|Eerste|Nader)\\p{Lu}\\p{Ll}{2,12} (?=" + PREFIX
            + "{1,3}\\p{Lu}|(?!Kamer|Motie|Tweede|Eerste|Staten|Minister|Europ|"
            + "Nederland)\\p{Lu}\\p{Ll}{2,20}(?:[/,;.)]| c\\.| \\(| en | over | van )))?";
    // "Kathmann (GroenLinks-PvdA)": the party, never with a figure
    private static final String PARTY = "(?: \\([\\p{L}+-]{2,20}\\))?";
    // "Timmermans" | "Van Campen" | "Yesilgöz-Zegerius" | "Van der Plas" | "Olger van Dijk" | "El Abassi" | "Von
    // Martels"
    static final String NAME =
            FIRST + PREFIX + "{0,3}" + SURNAME + "(?: (?:van|de|der|den) (?:(?:de|den|der) )?\\p{Lu}[\\p{L}']{1,20})?";
    public static final String NAMES = "(?<names>" + NAME + PARTY + "(?:(?: ?/ ?|, | en | EN | & )" + NAME + PARTY
            + "){0,8}(?<cs>,? (?:c\\.?s\\b\\.?|C\\.S\\.|e\\.a\\.|cum suis))?)";

    private static final Pattern ONE = Pattern.compile(NAME);

    private Submitters() {}

    public static List<String> of(String names) {
        List<String> submitters = new ArrayList<>();
        Matcher matcher = ONE.matcher(names.replaceAll("\\([^()]{0,30}\\)", ""));
        while (matcher.find()) {
            submitters.add(matcher.group());
        }
        return submitters;
    }
}
