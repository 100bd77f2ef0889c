package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.OtherTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;

/** The verbatim report. Without an item no id can be made. */
final class HandelingenRecogniser implements Recogniser {
    // "Handelingen II 2022/23, nr. 84, item 12" | "Handelingen I 2023/24, nr. 12, item 3" | "Handelingen TK 2024-2025, 48"
    private static final Pattern CITATION = Pattern.compile(
            "\\bHandelingen (?:(?<house>II|I|TK|EK|Tweede Kamer|Eerste Kamer),? )?(?:vergaderjaar )?(?<first>\\d{4}) ?[/-]{1,2} ?(?<second>\\d{4}|\\d{2}),? (?:nr\\. ?)?(?<meeting>\\d{1,3})(?:,? item ?(?<item>\\d{1,3}))?");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = CITATION.matcher(text);
        while (matcher.find()) {
            String house = matcher.group("house") == null ? "II" : matcher.group("house");
            String prefix = house.equals("I") || house.startsWith("E") ? "h-ek-" : "h-tk-";
            String year = Found.sessionYear(matcher.group("first"), matcher.group("second"));
            String item = matcher.group("item");
            references.add(Found.at(
                    matcher,
                    item == null
                            ? new OtherTarget("handelingen", null, null, List.of())
                            : Found.published(
                                    "handelingen", prefix + year + "-" + matcher.group("meeting") + "-" + item, List.of())));
        }
        return references;
    }
}
