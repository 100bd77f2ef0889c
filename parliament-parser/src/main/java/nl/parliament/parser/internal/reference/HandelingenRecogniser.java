package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;

/** The verbatim report. An id needs the item or, in reports before 2011, the pages of the whole item. */
final class HandelingenRecogniser implements Recogniser {
    // "Handelingen II 2022/23, nr. 84, item 12" | "Handelingen I 2023/24, nr. 12, item 3" | "Handelingen TK 2024-2025,
    // 48"
    private static final Pattern CITATION =
            Pattern.compile("\\bHandelingen (?:(?<house>II|I|TK|EK|Tweede Kamer|Eerste Kamer|"
                    + "VV),? )?(?:vergaderjaar )?(?<first>\\d{4}) ?[/-]{1,2} ?(?<second>\\d{4}|"
                    + "\\d{2}),? (?:nr\\. ?)?(?<meeting>\\d{1,3})(?!\\d)"
                    + "(?:,? ?items? ?(?<item>\\d{1,3}(?:(?:, | en |, en |-)\\d{1,3}){0,9})(?!\\d)|"
                    + " ?,? (?:p|pp|pag|blz|b)\\.? ?(?<from>\\d{1,5})-(?<to>\\d{1,5}))?");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher :
                LiteralSearch.matches(CITATION, text, LiteralSearch.wordsWith(text, List.of("Handelingen")))) {
            String house = matcher.group("house") == null ? "II" : matcher.group("house");
            String prefix =
                    house.equals("I") || house.startsWith("E") ? "h-ek-" : house.equals("VV") ? "h-vv-" : "h-tk-";
            String year = Found.sessionYear(matcher.group("first"), matcher.group("second"));
            parts(matcher)
                    .forEach(part -> references.add(
                            Found.at(matcher, Found.published("handelingen", prefix + year + "-" + part, List.of()))));
            if (parts(matcher).isEmpty()) {
                references.add(Found.at(matcher, new GenericTarget("handelingen", null, null, List.of())));
            }
        }
        return references;
    }

    /** Meeting and item, for each item named; the pages; nothing when neither is. */
    private static List<String> parts(Matcher matcher) {
        if (matcher.group("from") != null) {
            return List.of(matcher.group("from") + "-" + matcher.group("to"));
        }
        String items = matcher.group("item");
        return items == null
                ? List.of()
                : Arrays.stream(items.split("\\D+"))
                        .map(item -> matcher.group("meeting") + "-" + item)
                        .toList();
    }
}
