package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.OtherTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;

/** Judgments by ECLI. */
final class RechtspraakRecogniser implements Recogniser {
    // "ECLI:NL:HR:2019:2006" | "ECLI: NL:HR:2010:392" | "ECLI:EU:C:2018:882"
    private static final Pattern ECLI =
            Pattern.compile("(?i)\\bECLI: ?([A-Z]{2}:[A-Z]{1,7}:\\d{4}:[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = ECLI.matcher(text);
        while (matcher.find()) {
            String id = "ECLI:" + matcher.group(1).toUpperCase(Locale.ROOT);
            String url = "https://deeplink.rechtspraak.nl/uitspraak?id=" + id;
            references.add(Found.at(matcher, new OtherTarget("rechtspraak", id, url, List.of())));
        }
        return references;
    }
}
