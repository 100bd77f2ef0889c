package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;

/** Numbers of the Tweede Kamer for questions and documents. */
final class KamervragenRecogniser implements Recogniser {
    // "2024Z11859" | "2025D02435"
    private static final Pattern NUMBER = Pattern.compile("(?i)\\b(20\\d{2}[ZD]\\d{5})\\b");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(NUMBER, text, LiteralSearch.wordsWith(text, List.of("20")))) {
            String number = matcher.group(1).toUpperCase(Locale.ROOT);
            String url = "https://www.tweedekamer.nl/kamerstukken/detail?" + (number.charAt(4) == 'D' ? "did=" : "id=")
                    + number;
            references.add(Found.at(matcher, new GenericTarget("kamervragen", number, url, List.of())));
        }
        return references;
    }
}
