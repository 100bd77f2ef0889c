package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.CitedYear;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;

/** Published answers to written questions. */
final class AanhangselRecogniser implements Recogniser {
    // "Aanhangsel van de Handelingen II, 2022/-23, nr. 1823" | "Aanhangsel Handelingen, vergaderjaar 2024-2025, nr.
    // 1028"
    private static final Pattern CITATION =
            Pattern.compile("\\bAanh(?:angsel|\\.)\\)? (?:van de |der )?(?:Hand(?:elingen|\\.))?,? ?(?<house>"
                    + CitedYear.HOUSE + ")?,? ?"
                    + CitedYear.WORD + "(?<first>\\d{4}) ?[/-]{1,2} ?(?<second>\\d{4}|"
                    + "\\d{2}),? (?:nrs?\\.? ?)?(?<number>[1-9]\\d{0,3}(?:(?:, |"
                    + " en )[1-9]\\d{0,3}(?!\\d|\\.\\d| \\p{L}{3})){0,9})(?!\\d)");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher :
                LiteralSearch.matches(CITATION, text, LiteralSearch.wordsWith(text, List.of("Aanhangsel", "Aanh.")))) {
            String house = String.valueOf(matcher.group("house"));
            String prefix = house.equals("I") || house.startsWith("E") ? "ah-ek-" : "ah-tk-";
            String year = Found.sessionYear(matcher.group("first"), matcher.group("second"));
            for (String number : matcher.group("number").split("\\D+")) {
                references.add(
                        Found.at(matcher, Found.published("aanhangsel", prefix + year + "-" + number, List.of())));
            }
        }
        return references;
    }
}
