package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.dutch.paper.ChamberNumber;
import nl.parliament.parser.internal.dutch.paper.MemberQuestions;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;

/**
 * Numbers of the Tweede Kamer: {@code 2024Z11859} is a zaak, {@code 2024D29811} a document. A zaak is a set of
 * Kamervragen only when the text around its number says so.
 */
final class KamervragenRecogniser implements Recogniser {
    // "2024Z11859" | "2025D02435"
    private static final Pattern NUMBER = Pattern.compile("(?i)\\b(" + ChamberNumber.ANY + ")\\b");
    // "Kamervragen met kenmerk" | "de vragen van het lid Erkens (" | "(ingezonden 20 december 2024, "
    private static final Pattern QUESTIONS = Pattern.compile(
            "(?i)\\b(?:kamer|deel|vervolg)?vragen\\b|\\bvraagnummer|\\b" + MemberQuestions.SENT_IN + "\\b");
    /** So near to the number, on the same line, the text says so. */
    private static final int NEAR = 160;

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(NUMBER, text, LiteralSearch.wordsWith(text, List.of("20")))) {
            String number = matcher.group(1).toUpperCase(Locale.ROOT);
            boolean isDocument = ChamberNumber.isDocument(number);
            String url = "https://www.tweedekamer.nl/kamerstukken/detail?" + (isDocument ? "did=" : "id=") + number;
            String kind = isDocument ? "document" : isAsked(text, matcher) ? "kamervragen" : "zaak";
            references.add(Found.at(matcher, new GenericTarget(kind, number, url, List.of())));
        }
        return references;
    }

    private static boolean isAsked(String text, Matcher number) {
        int from = number.start();
        while (from > Math.max(0, number.start() - NEAR) && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = number.end();
        while (to < Math.min(text.length(), number.end() + NEAR) && text.charAt(to) != '\n') {
            to++;
        }
        return QUESTIONS.matcher(text).region(from, to).find();
    }
}
