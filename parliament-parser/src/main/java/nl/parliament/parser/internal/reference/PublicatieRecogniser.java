package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;

/** Staatsblad, Staatscourant and Tractatenblad. */
final class PublicatieRecogniser implements Recogniser {
    // "Stb. 2020, 118" | "Staatsblad 2020, 118" | "Stcrt. 2024, nr. 123" | "Trb. 2015, 196" | "Staatscourant van 16
    // juni 2005, nr. 114" | "Stb. 2024, 12 en 13"
    private static final Pattern CITATION =
            Pattern.compile("\\b(?<paper>Stb\\.?|Staatsblad|Stcrt\\.?|Staatscourant|Trb\\.?|"
                    + "Tractatenblad),? (?:van \\d{1,2} \\p{L}{3,9} )?(?<year>(?:18|19|20)\\d{2})(?:,|"
                    + "/|-)? ?(?:nrs?\\.? ?)?(?<number>\\d{1,6}(?:(?:, | en |, en )\\d{1,6}(?!\\d|"
                    + "\\.\\d|, ?\\d| \\p{L}{3})){0,9})(?!\\d)");

    private static final List<String> WORDS =
            List.of("Stb", "Staatsblad", "Stcrt", "Staatscourant", "Trb", "Tractatenblad");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(CITATION, text, LiteralSearch.wordsWith(text, WORDS))) {
            String paper = matcher.group("paper");
            String prefix =
                    paper.startsWith("T") ? "trb" : paper.startsWith("Stb") || paper.endsWith("blad") ? "stb" : "stcrt";
            for (String number : matcher.group("number").split("\\D+")) {
                String id = prefix + "-" + matcher.group("year") + "-" + number;
                references.add(Found.at(matcher, Found.published("publicatie", id, List.of())));
            }
        }
        return references;
    }
}
