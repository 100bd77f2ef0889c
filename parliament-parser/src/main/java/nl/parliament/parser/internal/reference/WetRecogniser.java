package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Reference;
import nl.parliament.model.Wet;
import nl.parliament.parser.Recogniser;
import nl.parliament.parser.internal.reference.grammar.ArticlePhrase;
import nl.parliament.parser.internal.reference.grammar.Found;
import nl.parliament.parser.internal.reference.grammar.LawTable;
import nl.parliament.parser.internal.reference.grammar.LiteralSearch;
import nl.parliament.parser.internal.reference.grammar.UnlistedLawName;
import org.jspecify.annotations.Nullable;

/**
 * National laws by name or abbreviation, with the article before it. An abbreviation that the letter itself defines in
 * brackets after a name ('(Bbz)', '(hierna: de Awb)') belongs to that mention, and counts for the rest of the text.
 */
final class WetRecogniser implements Recogniser {
    // "(Bbz)" | "(hierna: de Awb)" | "(hierna te noemen: Woo)" | "(Wet BIG)"
    private static final Pattern DEFINED = Pattern.compile(" ?\\((?:hierna(?: te noemen)?[:,]? ?)?(?:de |"
            + "het )?['\"]?(?<short>(?:Wet )?\\p{Lu}[\\p{L}-]{1,14}(?: \\d{4})?)['\"]?\\)");
    // "Burgerlijk Wetboek" | "BW" | "Boek 7 van het Burgerlijk Wetboek" | "BW Boek 3"
    private static final Pattern CIVIL_CODE = Pattern.compile(
            "(?:Burgerlijk Wetboek|BW)(?:,? [Bb]oek (?<book>\\d{1,2}A?))?(?<bes> BES)?(?![\\p{L}\\d-])");
    /** Abbreviations that are Dutch words too. They count only after an article, as those of two letters do. */
    private static final Set<String> AMBIGUOUS = Set.of("bal", "web", "wed", "wor");

    // "Duitse " | "Europese " | "Belgische ": where something is from
    private static final Pattern FOREIGN = Pattern.compile("(?<!\\p{L})(?!Nederlandse )\\p{Lu}\\p{L}{2,20}s(?:ch)?e $");
    private static final String BES = " BES";
    private static final int LONGEST_ADJECTIVE = 25;
    private static final int LONGEST_WORD = 60;

    private final LawTable table;

    WetRecogniser(LawTable table) {
        this.table = table;
    }

    @Override
    public List<Reference> find(String text) {
        List<Reference> references = new ArrayList<>();
        Map<String, LawTable.Law> defined = new HashMap<>();
        Set<String> sure = new HashSet<>();
        List<Mention> unsure = new ArrayList<>();
        for (int start = nextWord(text, 0); start >= 0; ) {
            Mention mention = mention(text, start, defined);
            if (mention != null && mention.isSure(text)) {
                sure.add(mention.law().name());
                references.add(mention.reference(text));
            } else if (mention != null) {
                unsure.add(mention);
            }
            start = nextWord(text, mention == null ? endOfWord(text, start) : mention.end());
        }
        unsure.stream()
                .filter(mention -> sure.contains(mention.law().name()))
                .forEach(mention -> references.add(mention.reference(text)));
        references.sort(Comparator.comparingInt(reference -> reference.span().start()));
        return references;
    }

    /**
     * The next word that may begin the name of a law: with a capital, or in small letters ending in 'wet' or 'wetboek'.
     */
    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (!Character.isLetter(first)) {
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            boolean begins = at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '-');
            boolean capital = Character.isUpperCase(first) && end > at + 1;
            if (begins
                    && (capital
                            || (end > at + 4 && (text.startsWith("wet", end - 3) || text.startsWith("wetboek", at))))) {
                return at;
            }
            at = end;
        }
        return -1;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '\'';
    }

    private @Nullable Mention mention(String text, int start, Map<String, LawTable.Law> defined) {
        if (text.startsWith("B", start)) {
            Matcher code = LiteralSearch.at(CIVIL_CODE, text, start);
            if (code.lookingAt()) {
                ArticlePhrase article = ArticlePhrase.before(text, start);
                return article == null && code.group().equals("BW") ? null : civilCode(code, article);
            }
        }
        String word = text.substring(start, Math.min(endOfWord(text, start), start + LONGEST_WORD));
        LawTable.Law named = table.at(text, start);
        LawTable.Law own = defined.get(word.toLowerCase(Locale.ROOT));
        LawTable.Law known = named == null || isForeign(text, start) ? null : ofCaribbean(text, start, named);
        if (known != null && own == null && known.isOfSeveral()) {
            known = known.decidedBy(text);
            defined.put(word.toLowerCase(Locale.ROOT), known);
        }
        if (known == null && own == null && !UnlistedLawName.mayBegin(word)) {
            return null;
        }
        ArticlePhrase article = ArticlePhrase.before(text, start);
        LawTable.Law law = law(text, start, word, known, own, article);
        if (law == null) {
            return null;
        }
        int end = start + law.name().length();
        Matcher bracket = DEFINED.matcher(text).region(end, text.length());
        if (bracket.lookingAt() && isShortOf(bracket.group("short"), law.name())) {
            defined.put(bracket.group("short").toLowerCase(Locale.ROOT), law);
            end = bracket.end();
        }
        return new Mention(start, end, law, law.bwb(), article);
    }

    /** 'Wet X BES' is a law of the Caribbean Netherlands, and none of the European part with the same name. */
    private static LawTable.Law ofCaribbean(String text, int start, LawTable.Law law) {
        boolean isOther =
                text.startsWith(BES, start + law.name().length()) && !law.name().endsWith(BES);
        return isOther ? new LawTable.Law(null, law.name() + BES, law.title() + BES) : law;
    }

    /** 'Duitse Grondwet', 'Europese Klimaatwet': a law of that name, but not ours. */
    private static boolean isForeign(String text, int start) {
        return text.startsWith("e ", start - 2)
                && FOREIGN.matcher(text.substring(Math.max(0, start - LONGEST_ADJECTIVE), start))
                        .find();
    }

    private static boolean isAmbiguous(String name) {
        return name.length() == 2 || AMBIGUOUS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static LawTable.@Nullable Law law(
            String text,
            int start,
            String word,
            LawTable.@Nullable Law known,
            LawTable.@Nullable Law own,
            @Nullable ArticlePhrase article) {
        boolean isDefined = own != null && (known == null || known.isAbbreviation());
        if (own != null && isDefined) {
            return new LawTable.Law(own.bwb(), word, own.title());
        }
        if (known != null && (own != null || article != null || !isAmbiguous(known.name()))) {
            return known.isTreaty() && article == null ? null : known;
        }
        int end = Character.isUpperCase(word.codePointAt(0)) ? UnlistedLawName.end(text, start, article != null) : -1;
        String name = end < 0 ? "" : text.substring(start, end);
        return end < 0 ? null : new LawTable.Law(null, name, name);
    }

    /** What stands in brackets after a law is short for it when its letters are among those of the name. */
    private static boolean isShortOf(String abbreviation, String name) {
        String letters = name.toLowerCase(Locale.ROOT);
        int at = 0;
        for (char letter :
                abbreviation.replaceAll("\\W", "").toLowerCase(Locale.ROOT).toCharArray()) {
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
        String book = code.group("book") != null
                ? code.group("book")
                : article != null && article.book() != null
                        ? article.book()
                        : colon > 0 ? number.substring(0, colon) : null;
        LawTable.Law part = book == null || code.group("bes") != null
                ? null
                : table.at("Burgerlijk Wetboek Boek " + book.toUpperCase(Locale.ROOT), 0);
        String whole = code.group("bes") == null ? "Burgerlijk Wetboek" : "Burgerlijk Wetboek" + BES;
        String title = part == null ? whole : part.title();
        return new Mention(
                code.start(),
                code.end(),
                new LawTable.Law(null, code.group(), title),
                part == null ? null : part.bwb(),
                article);
    }

    /**
     * A law named in the text.
     *
     * @param start where its name begins
     * @param end one past the name, and the abbreviation defined after it
     * @param law the law
     * @param bwb its id; null when not known
     * @param article the place in the law named before it; null when none is
     */
    private record Mention(
            int start,
            int end,
            LawTable.Law law,
            @Nullable String bwb,
            @Nullable ArticlePhrase article) {
        boolean isSure(String text) {
            return law.bwb() != null
                    || UnlistedLawName.isSure(text, start, start + law.name().length(), article != null);
        }

        Reference reference(String text) {
            int from = article == null ? start : article.start();
            String number = article == null || article.article() == null ? null : article.article();
            if (number != null && law.title().startsWith("Burgerlijk Wetboek Boek")) {
                number = number.substring(number.indexOf(':') + 1);
            }
            Wet wet = new Wet(law.title(), bwb, number, article == null ? List.of() : article.attributes());
            return Found.at(text.substring(from, end), from, wet);
        }
    }
}
