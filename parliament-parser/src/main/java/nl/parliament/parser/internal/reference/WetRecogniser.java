package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Reference;
import nl.parliament.model.Wet;
import nl.parliament.parser.Recogniser;
import org.jspecify.annotations.Nullable;

/**
 * National laws by name or abbreviation, with the article before it. An abbreviation that the letter itself defines in brackets
 * behind a name ('(Bbz)', '(hierna: de Awb)') belongs to that mention, and counts for the rest of the text.
 */
final class WetRecogniser implements Recogniser {
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:\\p{Lu}[\\p{L}'-]{1,60}\\d{0,4}|wetboek|\\p{Ll}[\\p{Ll}-]{1,40}wet)(?![\\p{L}])");
    // "(Bbz)" | "(hierna: de Awb)" | "(hierna te noemen: Woo)" | "(Wet BIG)"
    private static final Pattern DEFINED =
            Pattern.compile(" ?\\((?:hierna(?: te noemen)?[:,]? ?)?(?:de |het )?['\"]?(?<short>(?:Wet )?\\p{Lu}[\\p{L}-]{1,14}(?: \\d{4})?)['\"]?\\)");
    // "Burgerlijk Wetboek" | "BW" | "Boek 7 van het Burgerlijk Wetboek" | "BW Boek 3"
    private static final Pattern CIVIL_CODE = Pattern.compile("(?:Burgerlijk Wetboek|BW)(?:,? [Bb]oek (?<book>\\d{1,2}A?))?(?![\\p{L}\\d-])");
    /** Abbreviations that are other words or names too: they count only behind an article. */
    private static final Set<String> AMBIGUOUS = Set.of("bal", "web", "wed", "wor", "rv", "ww", "zw", "ow", "wm", "sr", "sv", "bw", "wav", "wec", "wml", "rwn");

    private final LawTable table;

    WetRecogniser(LawTable table) {
        this.table = table;
    }

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        Map<String, LawTable.Law> defined = new HashMap<>();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (from < text.length() && word.find(from)) {
            ArticlePhrase article = ArticlePhrase.before(text, word.start());
            Mention mention = mention(text, word, article, defined);
            from = mention == null ? word.end() : mention.end();
            if (mention != null) {
                references.add(mention.reference(text, article));
            }
        }
        return references;
    }

    private @Nullable Mention mention(
            String text, Matcher word, @Nullable ArticlePhrase article, Map<String, LawTable.Law> defined) {
        int start = word.start();
        Matcher code = CIVIL_CODE.matcher(text).region(start, text.length());
        if (code.lookingAt()) {
            return article == null && code.group().equals("BW") ? null : civilCode(code, article);
        }
        LawTable.Law law = law(text, word, article, defined);
        if (law == null) {
            return null;
        }
        int end = start + law.name().length();
        Matcher bracket = DEFINED.matcher(text).region(end, text.length());
        if (bracket.lookingAt() && isShortOf(bracket.group("short"), law.name())) {
            defined.put(bracket.group("short").toLowerCase(Locale.ROOT), law);
            end = bracket.end();
        }
        return new Mention(start, end, law, law.bwb());
    }

    private LawTable.@Nullable Law law(
            String text, Matcher word, @Nullable ArticlePhrase article, Map<String, LawTable.Law> defined) {
        LawTable.Law law = table.at(text, word.start());
        LawTable.Law own = defined.get(word.group().toLowerCase(Locale.ROOT));
        if (law != null && (own != null || article != null || !AMBIGUOUS.contains(law.name().toLowerCase(Locale.ROOT)))) {
            return law;
        }
        if (own != null) {
            return new LawTable.Law(own.bwb(), word.group(), own.title());
        }
        int end = Character.isUpperCase(word.group().codePointAt(0)) ? LawForm.end(text, word.start(), article != null) : -1;
        String name = end < 0 ? "" : text.substring(word.start(), end);
        return end < 0 ? null : new LawTable.Law(null, name, name);
    }

    /** What stands in brackets behind a law is short for it when its letters are among those of the name. */
    private static boolean isShortOf(String abbreviation, String name) {
        String letters = name.toLowerCase(Locale.ROOT);
        int at = 0;
        for (char letter : abbreviation.replaceAll("\\W", "").toLowerCase(Locale.ROOT).toCharArray()) {
            at = letters.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private Mention civilCode(Matcher code, @Nullable ArticlePhrase article) {
        String number = article == null || article.article() == null ? "" : article.article();
        int colon = number.indexOf(':');
        String book = code.group("book") != null ? code.group("book")
                : article != null && article.book() != null ? article.book() : colon > 0 ? number.substring(0, colon) : null;
        LawTable.Law part = book == null ? null : table.at("Burgerlijk Wetboek Boek " + book.toUpperCase(Locale.ROOT), 0);
        String title = part == null ? "Burgerlijk Wetboek" : part.title();
        return new Mention(code.start(), code.end(), new LawTable.Law(null, code.group(), title), part == null ? null : part.bwb());
    }

    /**
     * A law named in the text.
     *
     * @param start where its name begins
     * @param end one past the name, and the abbreviation defined behind it
     * @param law the law
     * @param bwb its id; null when not known
     */
    private record Mention(int start, int end, LawTable.Law law, @Nullable String bwb) {
        Reference reference(String text, @Nullable ArticlePhrase article) {
            int from = article == null ? start : article.start();
            String number = article == null || article.article() == null ? null : article.article();
            boolean ofCode = number != null && law.title().startsWith("Burgerlijk Wetboek Boek");
            Wet wet = new Wet(
                    law.title(), bwb, ofCode ? number.substring(number.indexOf(':') + 1) : number, article == null ? List.of() : article.attributes());
            return Found.at(text.substring(from, end), from, wet);
        }
    }
}
