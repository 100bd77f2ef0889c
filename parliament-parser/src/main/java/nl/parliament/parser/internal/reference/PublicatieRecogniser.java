package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;

/** Staatsblad, Staatscourant and Tractatenblad. */
final class PublicatieRecogniser implements Recogniser {
    // "Stb. 2020, 118" | "Staatsblad 2020, 118" | "Stcrt. 2024, nr. 123" | "Trb. 2015, 196"
    private static final Pattern CITATION = Pattern.compile(
            "\\b(?<paper>Stb\\.?|Staatsblad|Stcrt\\.?|Staatscourant|Trb\\.?|Tractatenblad),? (?<year>(?:18|19|20)\\d{2}),? ?(?:nr\\.? ?)?(?<number>\\d{1,6})(?!\\d)");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = CITATION.matcher(text);
        while (matcher.find()) {
            String paper = matcher.group("paper");
            String prefix = paper.startsWith("T") ? "trb" : paper.startsWith("Stb") || paper.endsWith("blad") ? "stb" : "stcrt";
            String id = prefix + "-" + matcher.group("year") + "-" + matcher.group("number");
            references.add(Found.at(matcher, Found.published("publicatie", id, List.of())));
        }
        return references;
    }
}
