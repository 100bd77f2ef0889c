package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.OtherTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;

/** Commitments by number. Those of the Eerste Kamer look like telephone numbers, so they need the word before them. */
final class ToezeggingRecogniser implements Recogniser {
    // "TZ202502-045" | "toezegging T01234"
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?<second>TZ\\d{6}-[ \\n]?\\d{3})\\b|(?<=[Tt]oezegging |[Tt]oezegging \\()(?<first>T\\d{5})\\b");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String number = matcher.group().replaceAll("[ \\n]", "");
            references.add(Found.at(matcher, new OtherTarget("toezegging", number, null, List.of())));
        }
        return references;
    }
}
