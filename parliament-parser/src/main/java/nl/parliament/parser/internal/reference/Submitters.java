package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of members as a mention of a motion joins them. */
final class Submitters {
    // "Timmermans" | "Van Campen" | "Yesilgöz-Zegerius" | "Van der Plas" | "Olger van Dijk" | "El Abassi"
    static final String NAME =
            "(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|'t|[Ee]l|El) ){0,3}\\p{Lu}[\\p{L}'\u0307]{1,20}(?:-\\p{Lu}[\\p{L}']{1,20}){0,2}(?: (?:van|de|der|den) (?:(?:de|den|der) )?\\p{Lu}[\\p{L}']{1,20})?";
    static final String NAMES = "(?<names>" + NAME + "(?:(?: ?/ ?|, | en )" + NAME + "){0,8}(?<cs>,? c\\.?s\\b\\.?)?)";

    private static final Pattern ONE = Pattern.compile(NAME);

    private Submitters() {}

    static List<String> of(String names) {
        List<String> submitters = new ArrayList<>();
        Matcher matcher = ONE.matcher(names);
        while (matcher.find()) {
            submitters.add(matcher.group());
        }
        return submitters;
    }
}
