package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;

/**
 * Commitments by number. Those of the Eerste Kamer look like telephone numbers, so the sentence must speak of a
 * commitment.
 */
final class ToezeggingRecogniser implements Recogniser {
    // "TZ202502-045" | "toezegging T01234" | "toezegging over een evaluatie (T02745)" | "toezeggingen T03120, T03122 en
    // T03124"
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?<second>TZ\\d{6}-[ \\n]?\\d{3})\\b|(?<![\\p{L}\\d])(?<first>T\\d{5})(?![\\d.-])");
    private static final Pattern WORD = Pattern.compile("(?i)toezegging|toegezegd|zegde[^.]{0,60} toe");
    private static final int REACH = 200;

    private static final List<String> WORDS = List.of("TZ20", "T0", "T1", "T2", "T3");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(NUMBER, text, LiteralSearch.wordsWith(text, WORDS))) {
            boolean spoken = matcher.group("second") != null
                    || WORD.matcher(text.substring(Math.max(0, matcher.start() - REACH), matcher.start()))
                            .find();
            if (spoken) {
                String number = matcher.group().replaceAll("[ \\n]", "");
                references.add(Found.at(matcher, new GenericTarget("toezegging", number, null, List.of())));
            }
        }
        return references;
    }
}
