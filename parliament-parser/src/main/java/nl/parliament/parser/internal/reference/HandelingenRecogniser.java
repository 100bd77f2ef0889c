package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.CitedYear;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;
import nl.parliament.parser.internal.reference.grammar.ProceedingsId;
import org.jspecify.annotations.Nullable;

/** The verbatim report (Handelingen). What its id is made of differs by year, see {@link ProceedingsId}. */
final class HandelingenRecogniser implements Recogniser {
    private static final String PAGES = "(?:pp?|pag|blz|b)\\.? ?\\d{1,5}(?:[-–]\\d{1,5})?";
    // "Handelingen II 2022/23, nr. 84, item 12" | "Hand. I 1999/2000, p. 493" | "Handelingen TK 2024-2025, 48" |
    // "Handelingen EK 2014-2015, 13-3" | "Handelingen II 2008/09, 31 386, nr. 43, pag. 3795" |
    // "Handelingen II 2012/2013, nr. 26 item 5, blz. 11–37 en item 8"
    private static final Pattern CITATION = Pattern.compile("\\b(?:Hand(?:elingen|\\.) |H(?=[TE]K ))"
            + "(?:(?<house>" + CitedYear.HOUSE + "|VV),? )?" + CitedYear.WORD
            + "(?<first>\\d{4}) ?[/-]{1,2} ?(?<second>\\d{4}|\\d{2})(?:, \\d{2} ?\\d{3}(?=,))?"
            + "(?:,? (?:nr\\. ?)?(?<meeting>\\d{1,3})(?![\\d.]))?"
            + "(?:(?:,? items? ?| - items? |(?<=\\d)-)(?<item>\\d{1,3}(?:(?:, | en |, en )\\d{1,3}){0,9}(?!\\d))"
            + "(?:-\\d{1,3}(?!\\d))?(?<more>(?:(?:, " + PAGES + ")?,? en items? \\d{1,3}(?!\\d)){0,5})|"
            + " ?,? (?:p|pp|pag|blz|b)\\.? ?(?<from>\\d{1,5})(?:-(?<to>\\d{1,5}))?)?");

    private static final Pattern ITEM = Pattern.compile("items? (\\d{1,3})");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(
                CITATION, text, LiteralSearch.wordsWith(text, List.of("Handelingen", "Hand.", "HTK", "HEK")))) {
            if (matcher.group("meeting") != null || matcher.group("from") != null) {
                add(matcher, references);
            }
        }
        return references;
    }

    private static void add(Matcher matcher, List<Reference> references) {
        List<String> ids = ids(matcher);
        ids.forEach(id -> references.add(Found.at(matcher, Found.published("handelingen", id, List.of()))));
        if (ids.isEmpty()) {
            references.add(Found.at(matcher, new GenericTarget("handelingen", null, null, List.of())));
        }
    }

    /** An id for each item named, or one for the pages; none when the citation does not give what the id needs. */
    private static List<String> ids(Matcher matcher) {
        ProceedingsId id = new ProceedingsId(
                house(matcher.group("house")),
                Found.sessionYear(matcher.group("first"), matcher.group("second")),
                matcher.group("meeting"));
        String items = matcher.group("item");
        if (items != null) {
            return Stream.concat(
                            Arrays.stream(items.split("\\D+")),
                            ITEM.matcher(matcher.group("more")).results().map(item -> item.group(1)))
                    .flatMap(item -> id.ofItem(item).stream())
                    .toList();
        }
        String from = matcher.group("from");
        return from == null
                ? List.of()
                : id.ofPages(from, matcher.group("to")).stream().toList();
    }

    private static String house(@Nullable String printed) {
        if (printed == null) {
            return "tk";
        }
        return printed.equals("I") || printed.startsWith("E") ? "ek" : printed.equals("VV") ? "vv" : "tk";
    }
}
