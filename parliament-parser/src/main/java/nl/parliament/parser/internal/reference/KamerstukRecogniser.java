package nl.parliament.parser.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.parliament.model.Kamerstuk;
import nl.parliament.model.Reference;
import nl.parliament.parser.Recogniser;

/** Kamerstukken by number, with or without the word, the number before or behind the dossier. */
final class KamerstukRecogniser implements Recogniser {
    private static final String WORD =
            "(?:(?<![\\p{L}])(?:[Kk]amerstuk(?:ken)?|KAMERSTUK(?:KEN)?|[Kk]st\\.?|KST|TK|EK|T\\.K\\.)"
                    + "(?:,? (?:II|I/II|I-II|I|TK|EK|ll|11|Tweede Kamer|Eerste Kamer))?[,:]?"
                    + "(?: (?:vergaderjaar )?(?:\\d{4}|\\d{2}) ?[/-]{1,2} ?\\d{2,4},?)?,? (?:nr\\. |dossier )?)";
    private static final String MARK = "(?:,? {0,2}(?:(?:stuk )?nrs?[. ]{0,2}|nummers? |no[. ]{1,2}|stuk nr\\. ))";

    // "Kamerstuk 36 045, nr. 191" | "Kamerstukken II 2023/24, 36410 XV, nrs. 5, 7 en 9" | "Kst. 29 689, nr. 1311" | "TK 36820-VII"
    private static final Pattern WITH_WORD = Pattern.compile(
            WORD + KamerstukNumber.DOSSIER + "(?:(?:" + MARK + "|, |-| )" + KamerstukNumber.NUMBERS + "|(?:, ?(?:letter |nr\\. )?|-)(?<letter>[A-Z]{1,2})(?![\\p{L}\\d]))?");
    // "36 200 VIII, nr. 113" | "(24691, nr. 35)" | "29 385 nr. 119"
    private static final Pattern WITH_MARK =
            Pattern.compile("(?<![\\d.,-])" + KamerstukNumber.DOSSIER + "(?:" + MARK + KamerstukNumber.NUMBERS + "|, letter (?<letter>[A-Z]{1,2})\\b)");
    // "kst-36045-191" | "34775-XII-76" | "(25424-430" | "t.v.v. 33578-145"; a plain '36045-191' may be an article number
    private static final Pattern HYPHENED = Pattern.compile(
            "(?<![\\d\\p{L}.,/-])(?:kst-|(?<=[(\\[]|t\\.v\\.v\\. |nr\\. )|(?=\\d{5}-[IVXA-M]|21501-\\d\\d-))(?<dossier>\\d{5})"
                    + "(?:(?<=21501)-(?<council>\\d{2})|-(?<chapter>[IVX]{1,6}[AB]?|[A-M]))?-(?<numbers>\\d{1,4})(?![\\d\\p{L}/-]|[.,]\\d)");
    // "stuk nr. 82 (36 410-VIII)" | "nr. 469 (29453)" | "942 (21501-08)"
    private static final Pattern REVERSED = Pattern.compile(
            "(?<![\\d])(?:nrs?\\.? ?)?" + KamerstukNumber.NUMBERS + " ?\\(" + KamerstukNumber.DOSSIER + "\\)");

    @Override
    public List<Reference> find(String text) {
        OverlapResolver resolver = new OverlapResolver();
        resolver.add(matches(WITH_WORD, text));
        resolver.add(matches(WITH_MARK, text));
        resolver.add(matches(HYPHENED, text));
        resolver.add(matches(REVERSED, text));
        return resolver.references();
    }

    private static List<Reference> matches(Pattern pattern, String text) {
        List<Reference> references = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        boolean mayBeLetter = pattern.pattern().contains("(?<letter>");
        while (matcher.find()) {
            String dossier = KamerstukNumber.dossier(matcher);
            if (dossier != null) {
                String toevoeging = KamerstukNumber.toevoeging(matcher);
                String letter = mayBeLetter ? matcher.group("letter") : null;
                List<Kamerstuk> papers = letter == null
                        ? KamerstukNumber.papers(dossier, toevoeging, matcher.group("numbers"))
                        : List.of(new Kamerstuk(dossier, toevoeging, letter));
                papers.forEach(paper -> references.add(Found.at(matcher, paper)));
            }
        }
        return references;
    }
}
