package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.OtherTarget;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;

/** Web addresses, with or without scheme; a point that closes the sentence is not theirs. */
final class UrlRecogniser implements Recogniser {
    // "https://nos.nl/artikel/2521578" | "www.rijksoverheid.nl/lvvn" | "nos.nl/artikel/251" | "zorgakkoorden.nl"
    private static final Pattern ADDRESS = Pattern.compile(
            "\\bhttps?://[^\\s<>\"()]{3,500}|\\bwww\\.[^\\s<>\"()]{3,500}"
                    + "|(?<![@\\p{L}\\d./-])[a-z0-9][a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,60}){0,3}\\.(?:nl|eu|com|org|net)(?![\\p{L}\\d@])(?:/[^\\s<>\"()]{0,500})?");

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String address = matcher.group();
            int end = address.length();
            while (end > 0 && ".,;:'!?]".indexOf(address.charAt(end - 1)) >= 0) {
                end--;
            }
            String words = address.substring(0, end);
            String url = words.startsWith("http") ? words : "https://" + words;
            references.add(Found.at(words, matcher.start(), new OtherTarget("url", words, url, List.of())));
        }
        return references;
    }
}
