package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.model.Target;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.AddressTarget;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;

/**
 * Web addresses, with or without scheme; a point that closes the sentence is not theirs. An address of a document with
 * an official id is a reference to that document.
 */
final class UrlRecogniser implements Recogniser {
    // "https://nos.nl/artikel/2521578" | "www.rijksoverheid.nl/lvvn" | "nos.nl/artikel/251" | "zorgakkoorden.nl"
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://[^\\s<>\"()\\[\\]]{3,500}|\\bwww\\.[^\\s<>\"()\\[\\]]{3,500}"
                    + "|(?<![@\\p{L}\\d./-])[a-z0-9][a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,60}){0,3}\\.(?:nl|"
                    + "eu|com|org|net)(?![\\p{L}\\d@])(?:/[^\\s<>\"()\\[\\]]{0,500})?");

    private static final List<String> PARTS =
            List.of("http://", "https://", "www.", ".nl", ".eu", ".com", ".org", ".net");
    private static final int LONGEST_HOST = 250;

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        for (Matcher matcher : LiteralSearch.matches(ADDRESS, text, places(text))) {
            String address = matcher.group();
            int end = address.length();
            while (end > 0 && ".,;:'!?]".indexOf(address.charAt(end - 1)) >= 0) {
                end--;
            }
            String words = address.substring(0, end);
            String url = words.startsWith("http") ? words : "https://" + words;
            Target known = AddressTarget.of(url);
            Target target = known == null ? new GenericTarget("url", words, url, List.of()) : known;
            references.add(Found.at(words, matcher.start(), target));
        }
        return references;
    }

    /** Where an address may begin: at the first sign of the host name around a part that all addresses have one of. */
    private static int[] places(String text) {
        return Arrays.stream(LiteralSearch.wordsWith(text, PARTS))
                .map(at -> beginningOfHost(text, at))
                .distinct()
                .toArray();
    }

    private static int beginningOfHost(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_HOST && isPartOfHost(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPartOfHost(char character) {
        return character == '-' || character == '.' || (character < 128 && Character.isLetterOrDigit(character));
    }
}
